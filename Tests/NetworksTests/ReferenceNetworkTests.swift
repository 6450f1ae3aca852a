import Networks
import Randomness
import TestSupport
import Testing

@Suite struct ReferenceNetworkTests {
  /// The recorded network has rectified hidden units.
  @Test func agreesWithTheRecordedNetwork() throws {
    let golden = try Golden("layers", in: .module)["mlp_relu"]
    let layers = golden["layers"].list
    let sizes = [golden["x"][0].list.count] + layers.map { $0["bias"].list.count }
    let layout = PerceptronLayout(sizes: sizes, activation: .relu)
    func flat(_ weight: String, _ bias: String) -> [Double] {
      var flat = [Double](repeating: 0, count: layout.parameterCount)
      for (layer, recorded) in layers.enumerated() {
        for (output, row) in recorded[weight].matrix.enumerated() {
          for (input, entry) in row.enumerated() {
            flat[layout.weight(layer: layer, input: input, output: output)] = entry
          }
        }
        let biases = recorded[bias].numbers
        let place = layout.weightOffset(of: layer) + sizes[layer] * sizes[layer + 1]
        flat.replaceSubrange(place..<place + biases.count, with: biases)
      }
      return flat
    }
    let network = ReferenceNetwork(layout: layout, parameters: flat("weight[out][in]", "bias"))
    let passes = zip(golden["x"].matrix, golden["upstream"].matrix).map {
      network.pass(input: $0, upstream: $1)
    }
    #expect(passes.count == 2)
    for (pass, (y, dx)) in zip(passes, zip(golden["y"].matrix, golden["dx"].matrix)) {
      #expect(zip(pass.outputs, y).allSatisfy { close($0, $1, absolute: 1e-9) })
      #expect(zip(pass.inputGradient, dx).allSatisfy { close($0, $1, absolute: 1e-9) })
    }
    let gradient = zip(passes[0].gradient, passes[1].gradient).map(+)
    let wanted = flat("dweight", "dbias")
    #expect(gradient.count == wanted.count)
    #expect(zip(gradient, wanted).allSatisfy { close($0, $1, absolute: 1e-9) })
  }

  @Test(arguments: [[3, 9, 10, 2], [2, 64, 64, 3], [5, 4], [1, 17, 1]])
  func gradientAgreesWithFiniteDifferences(sizes: [Int]) {
    var stream = RandomStream(root: 4, path: ["finite differences"])
    let layout = PerceptronLayout(sizes: sizes)
    let parameters = (0..<layout.parameterCount).map { _ in 0.3 * stream.normal() }
    let input = (0..<layout.inputs).map { _ in stream.normal() }
    let upstream = (0..<layout.outputs).map { _ in stream.normal() }
    func pass(_ parameters: [Double]) -> ReferenceNetwork.Pass {
      ReferenceNetwork(layout: layout, parameters: parameters)
        .pass(input: input, upstream: upstream)
    }
    func loss(_ parameters: [Double]) -> Double {
      zip(pass(parameters).outputs, upstream).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let gradient = pass(parameters).gradient
    for _ in 0..<40 {
      let index = stream.below(parameters.count)
      var (up, down) = (parameters, parameters)
      up[index] += 1e-5
      down[index] -= 1e-5
      #expect(
        close(gradient[index], (loss(up) - loss(down)) / 2e-5, relative: 1e-6, absolute: 1e-8))
    }
  }
}

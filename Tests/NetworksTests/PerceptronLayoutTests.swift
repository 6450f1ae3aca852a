import Foundation
import Randomness
import TestSupport
import Testing

@testable import Networks

/// Outputs and gradients of one input, in `Double`.
struct Pass {
  var outputs: [Double]
  var gradient: [Double]
  var inputGradient: [Double]

  init(_ layout: PerceptronLayout, _ parameters: [Double], input: [Double], upstream: [Double]) {
    var activations = [Double](repeating: 0, count: layout.activationCount)
    layout.forward(parameters: parameters, input: input, activations: &activations)
    outputs = Array(activations.suffix(layout.outputs))
    var slopes = [Double](repeating: 0, count: layout.activationCount)
    slopes.replaceSubrange(slopes.count - layout.outputs..<slopes.count, with: upstream)
    gradient = [Double](repeating: 0, count: layout.parameterCount)
    inputGradient = [Double](repeating: 0, count: layout.inputs)
    layout.backward(
      parameters: parameters, input: input, activations: activations, upstream: &slopes,
      gradient: &gradient, inputGradient: &inputGradient)
  }
}

@Suite struct PerceptronLayoutTests {
  /// The recorded network has rectified hidden units and weights stored output-major.
  @Test func agreesWithTheRecordedNetwork() throws {
    let golden = try Golden("layers", in: .module)["mlp_relu"]
    let layers = golden["layers"].list
    let sizes = [golden["x"][0].list.count] + layers.map { $0["bias"].list.count }
    let layout = PerceptronLayout(sizes: sizes, activation: .relu)
    func flat(_ weight: String, _ bias: String) -> [Double] {
      layers.flatMap { layer -> [Double] in
        let rows = layer[weight].matrix
        return rows[0].indices.flatMap { input in rows.map { $0[input] } } + layer[bias].numbers
      }
    }
    let parameters = flat("weight[out][in]", "bias")
    let passes = zip(golden["x"].matrix, golden["upstream"].matrix).map {
      Pass(layout, parameters, input: $0, upstream: $1)
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
    let pass = Pass(layout, parameters, input: input, upstream: upstream)
    func loss(_ parameters: [Double]) -> Double {
      zip(Pass(layout, parameters, input: input, upstream: upstream).outputs, upstream)
        .reduce(0) { $0 + $1.0 * $1.1 }
    }
    for _ in 0..<40 {
      let index = stream.below(parameters.count)
      var (up, down) = (parameters, parameters)
      up[index] += 1e-5
      down[index] -= 1e-5
      #expect(
        close(
          pass.gradient[index], (loss(up) - loss(down)) / 2e-5, relative: 1e-6, absolute: 1e-8))
    }
  }

  @Test func headIsTheLastLayer() {
    let layout = PerceptronLayout(sizes: [2, 3, 4])
    #expect(layout.parameterCount == 25)
    #expect(layout.head == 9..<25)
  }
}

import CKernels
import ElementaryFunctions
import Networks
import Randomness
import TestSupport
import Testing

/// The kernels that this processor can run.
private let available = InstructionSet.allCases.filter(\.isAvailable).map(\.rawValue)

@Suite struct KernelTests {
  /// A network's numbers after a few rounds of everything, as bits.
  ///
  /// Slopes span 36 orders of magnitude, so that some squares and products are subnormal.
  private func bits(
    _ kernels: quincunx_kernels, sizes: [Int], slots: Int, rectified: Bool, isSparse: Bool = false
  ) -> [UInt32] {
    var stream = RandomStream(root: 11, path: ["kernels"])
    let layout = PerceptronLayout(sizes: sizes)
    let count = layout.parameterCount
    let stride = layout.inputs + layout.activationCount
    var network = quincunx_network()
    network.layers = Int32(layout.layers)
    network.rectified = rectified ? 1 : 0
    network.stride = Int32(stride)
    withUnsafeMutableBytes(of: &network.sizes) { bytes in
      let room = bytes.bindMemory(to: Int32.self)
      for (index, size) in sizes.enumerated() { room[index] = Int32(size) }
    }
    var parameters = (0..<count).map { _ in Float(0.3 * stream.normal()) }
    var mean = [Float](repeating: 0, count: count)
    var square = mean
    var gradient = mean
    var scratch = [Float](repeating: 0, count: max(count, stride))
    var activations = (0..<slots * stride).map { _ in Float(stream.normal()) }
    if isSparse {
      for slot in 0..<slots {
        for input in 0..<layout.inputs where (input + slot) % 9 > 0 {
          activations[slot * stride + input] = input % 2 == 0 ? 0 : -0.0
        }
      }
    }
    var slopes = activations
    let direction = (0..<count).map { _ in Float(stream.normal()) }
    var derivatives = [Float](repeating: 0, count: slots * stride)
    var rule = quincunx_adam(
      scale: 0.5, mean_decay: 0.9, mean_share: 0.1, square_decay: 0.999, square_share: 0.001,
      step: 0.01, correction: 1.5, epsilon: 1e-5)
    var norms: [Float] = []
    for round in 0..<4 {
      kernels.forward(&network, parameters, &activations, slots)
      kernels.differentiate(
        &network, parameters, direction, activations, &derivatives, slots)
      for slot in 0..<slots {
        for output in 0..<layout.outputs {
          let place = slot * stride + stride - layout.outputs + output
          slopes[place] =
            activations[place] * Float(sign: .plus, exponent: -40 * round, significand: 1)
        }
      }
      kernels.backward(&network, parameters, activations, &slopes, slots, &scratch)
      kernels.gradient(&network, activations, slopes, slots, &gradient)
      norms.append(kernels.squared_norm(gradient, count))
      kernels.adam(&parameters, &mean, &square, gradient, count, &rule)
      norms.append(kernels.squared_gradient_norm(&network, activations, slopes))
      kernels.add_scaled(&scratch, parameters, 0.25, gradient, count)
      if slots > 1 { continue }
      kernels.descend(
        &network, &parameters, &mean, &square, &activations, slopes, &rule, &scratch)
      let moved = activations
      kernels.forward(&network, parameters, &activations, 1)
      #expect(moved.map(\.bitPattern) == activations.map(\.bitPattern))
    }
    let made = parameters + mean + square + activations + derivatives + norms + scratch
    #expect(!made.contains { $0.isSubnormal || $0.isNaN })
    return (made + gradient + slopes).map(\.bitPattern)
  }

  @Test(arguments: [[2, 64, 64, 2], [4, 64, 64, 1], [3, 17, 40, 5], [70, 33, 20], [1, 1]])
  func instructionSetsGiveTheSameBits(sizes: [Int]) throws {
    for slots in [1, 2, 4, 7, 32] {
      for rectified in [false, true] {
        let results = try available.map { name in
          let kernels = try #require(quincunx_kernels_named(name))
          return bits(kernels.pointee, sizes: sizes, slots: slots, rectified: rectified)
        }
        for result in results { #expect(result == results[0]) }
      }
    }
  }

  /// Most inputs zero: left out by a code of its own, to the same bits.
  @Test(arguments: [[70, 33, 20], [40, 64, 64, 4], [33, 17]])
  func sparseInputsGiveTheSameBits(sizes: [Int]) throws {
    for slots in [1, 4, 32] {
      let results = try available.map { name in
        let kernels = try #require(quincunx_kernels_named(name))
        return bits(kernels.pointee, sizes: sizes, slots: slots, rectified: false, isSparse: true)
      }
      for result in results { #expect(result == results[0]) }
    }
  }

  @Test func unknownNamesAreNoKernels() {
    #expect(quincunx_kernels_named("baseline") != nil)
    #expect(quincunx_kernels_named("sse9") == nil)
  }

  /// One slot, which has code of its own, few, and many, against the plain network.
  @Test(arguments: [1, 3, 4, 37], [Activation.tanh, .relu])
  func agreeWithThePlainNetwork(slots: Int, activation: Activation) {
    // The last two are sparse: of nine inputs one is not zero.
    let shapes = [
      [3, 64, 64, 2], [2, 64, 1], [5, 20, 33, 7], [6, 4], [45, 20, 3], [90, 64, 64, 16],
    ]
    for sizes in shapes {
      var stream = RandomStream(root: 12, path: ["plain"])
      let layout = PerceptronLayout(sizes: sizes, activation: activation)
      let parameters = (0..<layout.parameterCount).map { _ in Float(0.3 * stream.normal()) }
      let plain = ReferenceNetwork(layout: layout, parameters: parameters.map(Double.init))
      var network = Approximator(layout, parameters: parameters)
      var wanted = [Double](repeating: 0, count: parameters.count)
      var outputs: [[Double]] = []
      network.clear()
      var upstreams: [[Double]] = []
      var inputs: [[Double]] = []
      for slot in 0..<slots {
        let input = (0..<layout.inputs).map { index in
          let value = Float(stream.normal())
          return layout.inputs >= 45 && (index + slot) % 9 > 0 ? 0 : value
        }
        let upstream = (0..<layout.outputs).map { _ in Double(Float(stream.normal())) }
        upstreams.append(upstream)
        input.withUnsafeBufferPointer {
          #expect(network.enter(observation: slot, input: $0) == slot)
        }
        inputs.append(input.map(Double.init))
        let pass = plain.pass(input: inputs[slot], upstream: upstream)
        outputs.append(pass.outputs)
        for index in wanted.indices { wanted[index] += pass.gradient[index] }
      }
      network.evaluate()
      for slot in 0..<slots {
        for output in 0..<layout.outputs {
          #expect(
            close(Double(network.output(output, slot: slot)), outputs[slot][output], absolute: 2e-5)
          )
          network.addOutputGradient(upstreams[slot][output], output: output, slot: slot)
        }
      }
      network.backpropagate()
      expectDerivatives(network, plain, inputs: inputs, using: &stream)
      for (got, want) in zip(network.gradient, wanted) {
        #expect(close(Double(got), want, relative: 1e-4, absolute: 1e-4))
      }
      let norm = wanted.reduce(0) { $0 + $1 * $1 }
      #expect(close(network.squaredGradientNorm, norm, relative: 1e-4))
    }
  }

  /// The derivative of an output along a direction is its gradient times the direction.
  private func expectDerivatives(
    _ network: Approximator, _ plain: ReferenceNetwork, inputs: [[Double]],
    using stream: inout RandomStream
  ) {
    let direction = network.parameters.map { _ in Float(stream.normal()) }
    let derivatives = network.derivatives(along: direction)
    #expect(derivatives.count == inputs.count * network.outputs)
    for (slot, input) in inputs.enumerated() {
      for output in 0..<network.outputs {
        let unit = (0..<network.outputs).map { $0 == output ? 1.0 : 0 }
        let gradient = plain.pass(input: input, upstream: unit).gradient
        let wanted = zip(gradient, direction).reduce(0) { $0 + $1.0 * Double($1.1) }
        #expect(
          close(
            derivatives[slot * network.outputs + output], wanted, relative: 1e-4, absolute: 2e-4))
      }
    }
  }

  /// The step without a gradient array is the step with one.
  @Test func outerProductStepsLikeTheGradient() {
    var stream = RandomStream(root: 13, path: ["outer"])
    let layout = PerceptronLayout(sizes: [2, 64, 64, 3])
    let parameters = (0..<layout.parameterCount).map { _ in Float(0.3 * stream.normal()) }
    var network = Approximator(layout, parameters: parameters)
    var (own, plain) = (Adam(for: network), Adam(for: network))
    for round in 0..<5 {
      var copy = network.parameters
      network.clear()
      let input = [Float(stream.normal()), Float(round)]
      input.withUnsafeBufferPointer { _ = network.enter(observation: round, input: $0) }
      network.evaluate()
      for output in 0..<3 {
        network.addOutputGradient(stream.normal(), output: output, slot: 0)
      }
      network.backpropagate()
      plain.descend(&copy, gradient: network.gradient, learningRate: 0.01, scale: 0.5)
      network.descend(with: &own, learningRate: 0.01, scale: 0.5)
      #expect(zip(network.parameters, copy).allSatisfy { abs($0 - $1) < 1e-6 })
      #expect(network.parameters != parameters)
    }
  }
}

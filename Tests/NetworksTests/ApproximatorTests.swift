import Networks
import Randomness
import Testing

@Suite struct ApproximatorTests {
  private func network() -> Approximator {
    var stream = RandomStream(root: 8, path: ["approximator"])
    let layout = PerceptronLayout(sizes: [3, 64, 64, 2])
    return Approximator(
      layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
  }

  @Test func tableHasOneRowPerObservation() {
    var table = Approximator(tableOf: 3, outputs: 2)
    let nothing = UnsafeBufferPointer<Float>(start: nil, count: 0)
    let slot = table.enter(observation: 2, input: nothing)
    table.evaluate()
    table.addOutputGradient(1.5, output: 1, slot: slot)
    table.addOutputGradient(0.5, output: 1, slot: slot)
    table.backpropagate()
    #expect(table.squaredGradientNorm == 4)
    #expect(table.gradient == [0, 0, 0, 0, 0, 2])
    table.move(by: -0.25)
    #expect(table.parameters == [0, 0, 0, 0, 0, -0.5])
    table.clear()
    let again = table.enter(observation: 2, input: nothing)
    table.evaluate()
    #expect(table.output(1, slot: again) == -0.5)
  }

  /// A table's outputs move as its parameters do.
  @Test func tableChangesWithItsParameters() {
    var table = Approximator(tableOf: 3, outputs: 2)
    let nothing = UnsafeBufferPointer<Float>(start: nil, count: 0)
    for observation in [2, 0] { table.enter(observation: observation, input: nothing) }
    #expect(table.derivatives(along: [1, 2, 3, 4, 5, 6]) == [5, 6, 1, 2])
  }

  /// After a step the outputs at its observation are at hand; whatever changes makes them stale.
  @Test func outputsAtHandAreThoseOfTheParameters() {
    let inputs: [[Float]] = [[0.5, -1, 2], [1, 0, -0.5]]
    func outputs(_ function: inout Approximator, _ observations: [Int]) -> [Float] {
      function.clear()
      for observation in observations {
        inputs[observation].withUnsafeBufferPointer {
          _ = function.enter(observation: observation, input: $0)
        }
      }
      function.evaluate()
      return observations.indices.flatMap { slot in
        (0..<2).map { function.output($0, slot: slot) }
      }
    }
    var trained = network()
    var optimiser = Adam(for: trained)
    _ = outputs(&trained, [0])
    trained.addOutputGradient(1, output: 0, slot: 0)
    trained.backpropagate()
    trained.descend(with: &optimiser, learningRate: 0.01, scale: 1)
    let other = network()
    let changes: [(inout Approximator) -> Void] = [
      { _ in }, { $0.zeroHead() }, { $0.copyParameters(from: other) },
      { $0.parameters = other.parameters }, { $0.parameters[7] += 0.25 },
      {
        let direction = [Float](repeating: 1, count: other.parameters.count)
        $0.setParameters(from: other, step: 0.25, direction: direction)
      },
    ]
    for change in changes {
      for observations in [[0], [1], [0, 1], [1, 0]] {
        var changed = trained
        change(&changed)
        var fresh = other
        fresh.parameters = changed.parameters
        #expect(outputs(&changed, observations) == outputs(&fresh, observations))
        #expect(outputs(&changed, [0]) == outputs(&fresh, [0]))
      }
    }
  }

  /// With a suffix of two numbers and one feature, as with three features; and again at once.
  @Test func suffixFollowsTheFeatures() {
    func outputs(
      _ function: inout Approximator, _ features: [Float], of observation: Int = 0
    ) -> [Float] {
      function.clear()
      _ = features.withUnsafeBufferPointer {
        function.enter(observation: observation, input: $0)
      }
      function.evaluate()
      return (0..<2).map { function.output($0, slot: 0) }
    }
    var (plain, suffixed) = (network(), network())
    suffixed.suffix = [0, 1]
    #expect(outputs(&suffixed, [0.5]) == outputs(&plain, [0.5, 0, 1]))
    // A single observation's outputs are kept after a step, but not for another suffix.
    func step(_ function: inout Approximator) {
      var optimiser = Adam(for: function)
      function.addOutputGradient(1, output: 0, slot: 0)
      function.backpropagate()
      function.descend(with: &optimiser, learningRate: 0.1, scale: 1)
    }
    step(&plain)
    step(&suffixed)
    suffixed.suffix = [1, 0]
    #expect(outputs(&suffixed, [0.5]) == outputs(&plain, [0.5, 1, 0], of: 1))
  }

  /// Its outputs are those of the whole, and one step of it is that of the whole's last layer.
  @Test(arguments: [[3, 5, 4, 2], [3, 20, 33, 2], [3, 4, 17], [3, 2]])
  func lastLayerIsTheNetworkBehindTheOthers(sizes: [Int]) {
    var stream = RandomStream(root: 8, path: ["last layer"])
    let layout = PerceptronLayout(sizes: sizes)
    var whole = Approximator(
      layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
    for observation in 0..<3 {
      let input = (0..<3).map { _ in Float(stream.normal()) }
      input.withUnsafeBufferPointer { _ = whole.enter(observation: observation, input: $0) }
    }
    var last = whole.lastLayer()
    last.evaluate()
    #expect(last.parameters.count == layout.head.count)
    for slot in 0..<3 {
      for output in 0..<layout.outputs {
        #expect(abs(last.output(output, slot: slot) - whole.output(output, slot: slot)) < 1e-6)
        whole.addOutputGradient(Double(slot + output), output: output, slot: slot)
        last.addOutputGradient(Double(slot + output), output: output, slot: slot)
      }
    }
    whole.backpropagate()
    last.backpropagate()
    let alone = PerceptronLayout(sizes: [sizes[sizes.count - 2], layout.outputs])
    for input in 0..<alone.inputs {
      for output in 0..<alone.outputs {
        let own = whole.gradient[
          layout.weight(layer: layout.layers - 1, input: input, output: output)]
        let slope = last.gradient[alone.weight(layer: 0, input: input, output: output)]
        #expect(abs(own - slope) < 1e-5)
      }
    }
  }

  @Test func zeroedHeadGivesZeroEverywhere() {
    var network = network()
    network.zeroHead()
    let input: [Float] = [3, -2, 1]
    let slot = input.withUnsafeBufferPointer { network.enter(observation: 0, input: $0) }
    network.evaluate()
    #expect(network.output(0, slot: slot) == 0)
    #expect(network.output(1, slot: slot) == 0)
  }
}

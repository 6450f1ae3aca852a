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

  /// Two slots with one gradient each equal the sum of two rounds with one slot each.
  @Test func slotsAddUp() {
    let inputs: [[Float]] = [[0.5, -1, 2], [1, 0, -0.5]]
    var together = network()
    var sum = [Float](repeating: 0, count: together.parameters.count)
    together.clear()
    for (index, input) in inputs.enumerated() {
      let slot = input.withUnsafeBufferPointer { together.evaluate(observation: index, input: $0) }
      together.addOutputGradient(Double(index) + 0.5, output: 1, slot: slot)
      var alone = network()
      let first = input.withUnsafeBufferPointer { alone.evaluate(observation: index, input: $0) }
      #expect(alone.output(0, slot: first) == together.output(0, slot: slot))
      alone.addOutputGradient(Double(index) + 0.5, output: 1, slot: first)
      alone.backpropagate()
      for i in sum.indices { sum[i] += alone.gradient[i] }
    }
    together.backpropagate()
    #expect(zip(together.gradient, sum).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, abs($1)) })
    let norm = together.gradient.reduce(0.0) { $0 + Double($1 * $1) }
    #expect(abs(together.squaredGradientNorm - norm) < 1e-4 * norm)
  }

  @Test func tableHasOneRowPerObservation() {
    var table = Approximator(tableOf: 3, outputs: 2)
    let nothing = UnsafeBufferPointer<Float>(start: nil, count: 0)
    let slot = table.evaluate(observation: 2, input: nothing)
    table.addOutputGradient(1.5, output: 1, slot: slot)
    table.addOutputGradient(0.5, output: 1, slot: slot)
    table.backpropagate()
    #expect(table.gradient == [0, 0, 0, 0, 0, 2])
    table.move(by: -0.25)
    #expect(table.parameters == [0, 0, 0, 0, 0, -0.5])
    table.clear()
    let again = table.evaluate(observation: 2, input: nothing)
    #expect(table.output(1, slot: again) == -0.5)
  }

  @Test func zeroedHeadGivesZeroEverywhere() {
    var network = network()
    network.zeroHead()
    let input: [Float] = [3, -2, 1]
    let slot = input.withUnsafeBufferPointer { network.evaluate(observation: 0, input: $0) }
    #expect(network.output(0, slot: slot) == 0)
    #expect(network.output(1, slot: slot) == 0)
  }
}

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

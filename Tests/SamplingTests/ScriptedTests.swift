import Sampling
import Testing

@Suite struct ScriptedTests {
  /// The bad batch of the motivating game: (A,B), (B,A) over and over, and anew in every batch.
  @Test func playsTheListOverAndOver() {
    var sampler = Scripted()
    sampler.jointActions = [[0, 1], [1, 0], [1, 1]]
    var collecting = Collecting(sampler, uniformTarget([2, 2]))
    for expected in [1, 2, 3, 1, 2] {
      #expect(collecting.draw() == expected)
      collecting.take(expected)
    }
    collecting.begin()
    #expect(collecting.draw() == 1)
    #expect(collecting.probabilities() == [0, 1, 0, 0])
  }
}

import Foundation
import Policies
import Sampling
import Testing

@Suite struct ROSTests {
  /// Worked by hand: against uniform play of two actions, counts (3, 1) have the mean score
  /// (1/4, −1/4), so a step of 1 gives P(A) = 1/(1 + √e). The second agent's counts are (2, 2).
  @Test func oneStepAgainstTheMeanScore() {
    var sampler = ROS()
    sampler.stepSize = 1
    var collecting = Collecting(sampler, uniformTarget([2, 2]))
    for joint in [0, 1, 0, 3] { collecting.take(joint) }
    let first = 1 / (1 + exp(0.5))
    let expected = [first / 2, first / 2, (1 - first) / 2, (1 - first) / 2]
    for (got, want) in zip(collecting.probabilities(), expected) {
      #expect(abs(got - want) < 1e-7)
    }
  }

  /// Parameters are shared by all observations of a network, so the score is that of the whole
  /// batch; a table keeps observations apart.
  @Test func tablesKeepObservationsApart() {
    var sampler = ROS()
    sampler.stepSize = 1
    var collecting = Collecting(sampler, tableTarget([[[0, 0], [0, 0]], [[0, 0], [0, 0]]]))
    collecting.take(0, at: 0)
    #expect(collecting.probabilities(at: 1) == [0.25, 0.25, 0.25, 0.25])
    #expect(collecting.probabilities(at: 0)[0] < 0.25)
  }

  @Test func longStepsPlayTheRarerAction() {
    var collecting = Collecting(ROS(), uniformTarget([2, 2]))
    collecting.take(1)
    #expect(collecting.probabilities()[2] > 1 - 1e-12)
  }
}

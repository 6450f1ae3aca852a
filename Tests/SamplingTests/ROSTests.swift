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

  /// Against the definition, in double precision: one row of logits less α/m times its scores.
  @Test func tablesFollowTheDefinition() {
    var sampler = ROS()
    sampler.stepSize = 20
    let logits: [[Float]] = [[0.5, -0.25, 1], [0, 0.75, -2]]
    let target = tableTarget(logits.map { [$0] })
    var collecting = Collecting(sampler, target)
    var sums = [[0.0, 0, 0], [0.0, 0, 0]]
    for step in 0..<40 {
      let (row, action) = (step % 3 == 0 ? 1 : 0, step * step % 3)
      collecting.take(action, at: row)
      for other in 0..<3 {
        sums[row][other] +=
          (other == action ? 1 : 0) - target.probability(of: other, agent: 0, at: row)
      }
      for row in 0..<2 {
        let powers = (0..<3).map {
          exp(Double(logits[row][$0]) - 20 / Double(step + 1) * sums[row][$0])
        }
        let total = powers.reduce(0, +)
        for (got, power) in zip(collecting.probabilities(at: row), powers) {
          #expect(abs(got - power / total) < 1e-5)
        }
      }
    }
    collecting.begin()
    #expect(
      abs(collecting.probabilities(at: 1)[0] - target.probability(of: 0, agent: 0, at: 1)) < 1e-15)
  }

  @Test func longStepsPlayTheRarerAction() {
    var collecting = Collecting(ROS(), uniformTarget([2, 2]))
    collecting.take(1)
    #expect(collecting.probabilities()[2] > 1 - 1e-12)
  }
}

import Games
import Testing

@Suite struct MotivatingGameTests {
  private let payoffs = MotivatingGame().payoffs
  private let uniform = [[0.5, 0.5], [0.5, 0.5]]

  @Test func uniformPlayEarnsSixFromAAndFourFromB() {
    #expect(payoffs.actionValues(of: 0, under: uniform) == [6, 4])
    #expect(payoffs.actionValues(of: 1, under: uniform) == [6, 4])
    #expect(payoffs.values(under: uniform) == [5, 5])
  }

  /// The exact coefficient of ∇ log π(A) is +1, and a logit of a fair coin moves log π by ½.
  @Test func exactGradientFavoursA() {
    #expect(payoffs.logitGradient(under: uniform) == [[0.5, -0.5], [0.5, -0.5]])
  }

  /// AB, BA, AB, BA: every agent's own frequencies are exact, and the coefficient of
  /// ∇ log π(A) is ½ · (−5) − ½ · 1 = −3 for both.
  @Test func balancedBatchTurnsBothAgentsToB() {
    #expect(
      payoffs.logitGradient(under: uniform, weighting: [0, 0.5, 0.5, 0])
        == [[-1.5, 1.5], [-1.5, 1.5]])
  }

  /// From BB, too, an agent that changes alone falls from 2 to 0.
  @Test func bothAgentsDoBestAtAAAndAreStuckAtBB() {
    #expect(payoffs.optimalJointActions == [0])
    #expect(payoffs.pureEquilibria == [0, 3])
  }
}

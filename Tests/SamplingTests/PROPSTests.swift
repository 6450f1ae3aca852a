import Sampling
import Testing

@Suite struct PROPSTests {
  /// After (A,A), (B,B) every agent's own data are balanced, so PROPS has nothing to correct.
  @Test func balancedMarginalsLeaveTheBehaviourAlone() {
    var collecting = Collecting(PROPS(), uniformTarget([2, 2]))
    for joint in [0, 3] { collecting.take(joint) }
    #expect(collecting.probabilities() == [0.25, 0.25, 0.25, 0.25])
  }

  /// The joint behaviour is the product of its own marginals, whatever the data.
  @Test func agentsStayIndependent() {
    var collecting = Collecting(PROPS(), tableTarget([[[0.5, -0.25], [0, 1, -1]]]))
    for joint in [0, 4, 4, 2, 3, 0] { collecting.take(joint) }
    let joint = collecting.probabilities()
    for first in 0..<2 {
      for second in 0..<3 {
        let own = (0..<3).reduce(0) { $0 + joint[first * 3 + $1] }
        let other = (0..<2).reduce(0) { $0 + joint[$1 * 3 + second] }
        #expect(abs(joint[first * 3 + second] - own * other) < 1e-15)
      }
    }
    #expect(joint != Array(collecting.target.jointProbabilities(at: 0)))
  }
}

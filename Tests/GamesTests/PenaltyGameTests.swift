import Games
import TestSupport
import Testing

@Suite struct PenaltyGameTests {
  @Test(arguments: [0, 25, 50, 75, 100])
  func payoffsAreThePackages(k: Int) throws {
    let golden = try GoldenGame.named("penalty-\(k)")
    #expect(PenaltyGame(k: Double(k)).payoffs == golden.tensor)
  }

  @Test func uniformPlayIsWorthOneTwoThirdsOne() {
    for agent in 0..<2 {
      let values = PenaltyGame().payoffs.actionValues(of: agent, under: uniformPolicies([3, 3]))
      #expect(zip(values, [1, 2.0 / 3, 1]).allSatisfy { close($0, $1, absolute: 1e-15) })
    }
  }

  @Test func twoOptimaAndASafeEquilibriumBetweenThem() {
    let payoffs = PenaltyGame().payoffs
    #expect(payoffs.optimalJointActions.map(payoffs.space.actions) == [[0, 2], [2, 0]])
    #expect(payoffs.pureEquilibria.map(payoffs.space.actions) == [[0, 2], [1, 1], [2, 0]])
  }

  @Test func negativePenaltyIsRefused() {
    #expect(
      problems(of: "penalty", ["k": -1])
        == ["game.penalty.k: -1 is not allowed; must be at least 0.0"])
  }
}

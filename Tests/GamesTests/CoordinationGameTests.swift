import Games
import TestSupport
import Testing

@Suite struct CoordinationGameTests {
  @Test func threeAgentsOfTwoActionsByHand() {
    let payoffs = CoordinationGame(
      agents: 3, optimum: 5, alternative: 3, miscoordination: -1
    ).payoffs
    #expect((0..<8).map { payoffs[$0, 2] } == [5, -1, -1, -1, -1, -1, -1, 3])
    #expect(payoffs.optimalJointActions == [0])
  }

  @Test func everyCommonActionIsAnEquilibrium() {
    let payoffs = CoordinationGame(agents: 2, actions: 4).payoffs
    #expect(
      payoffs.pureEquilibria.map(payoffs.space.actions) == [[0, 0], [1, 1], [2, 2], [3, 3]])
  }

  /// With n agents of m actions, A earns o / m^(n−1) against uniform play, the rest a / m^(n−1).
  @Test func uniformPlayOfTwelveAgents() {
    let payoffs = CoordinationGame(agents: 12, actions: 2).payoffs
    let values = payoffs.actionValues(of: 11, under: uniformPolicies(payoffs.space.actionCounts))
    #expect(values == [1.0 / 2048, 0.8 / 2048])
  }

  @Test func largestGameIsPlayable() {
    let payoffs = CoordinationGame(agents: 6, actions: 10).payoffs
    #expect(payoffs.space.count == 1_000_000)
    #expect(payoffs.optimalJointActions == [0])
  }

  @Test func optimumMustExceedTheRest() {
    #expect(
      problems(of: "coordination", ["optimum": 0.5]) == [
        "game.coordination: optimum (0.5) must exceed alternative (0.8) "
          + "and miscoordination (0.0)"
      ])
    #expect(!problems(of: "coordination", ["miscoordination": 1]).isEmpty)
    #expect(problems(of: "coordination", ["optimum": 0.9]).isEmpty)
  }

  @Test func jointSpacesBeyondTheLimitAreRefused() {
    #expect(
      problems(of: "coordination", ["agents": 7, "actions": 10])
        == [
          "game.coordination: 7 agents of 10 actions have more than 1048576 joint actions; "
            + "take fewer of either"
        ])
  }
}

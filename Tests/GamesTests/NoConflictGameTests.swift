import Games
import TestSupport
import Testing

@Suite struct NoConflictGameTests {
  /// E[payoff | A] − E[payoff | B] under uniform play, worked from Fig. 9 of arXiv 2508.01049.
  private let printedGaps: [[Double]] = [
    [2, 1], [1.5, 0.5], [2, 2], [1.5, 1.5], [2, 0.5], [2, 0], [2.5, 1.5], [2, 0.5], [2, 2.5],
    [2, 1.5], [2, 1], [1.5, 3], [1, -0.5], [0.5, 0], [1, 0], [1, 0.5], [2, 1], [1, 1],
    [0.5, 0.5], [0.5, 1], [0.5, 0.5],
  ]

  private let effectiveGaps: [[Double]] = [
    [2, 1], [2, 1], [2, 2], [2, 2], [2, 2], [1, 1], [2, 0.5], [2, 0.5], [2, 0.5], [2, 0.5],
    [1, 0.5], [1, 0.5], [2, 1], [2, 1], [1, 1], [1, 0.5], [1, 0.5], [1, 1], [0.5, 0.5],
    [0.5, 0.5], [0.5, 0.5],
  ]

  private func payoffs(_ list: NoConflictPayoffs) -> [PayoffTensor] {
    (1...21).map { NoConflictGame(index: $0, list: list).payoffs }
  }

  @Test func packagePayoffsAreThePackages() throws {
    for index in 1...21 {
      let golden = try GoldenGame.named("nonconflict-\(index)")
      #expect(NoConflictGame(index: index, list: .package).payoffs == golden.tensor)
    }
  }

  @Test func gapsOfThePrintedPayoffs() {
    #expect(payoffs(.printed).map(gaps) == printedGaps)
  }

  @Test func gapsOfTheEffectivePayoffs() {
    #expect(payoffs(.effective).map(gaps) == effectiveGaps)
  }

  @Test(arguments: NoConflictPayoffs.allCases)
  func optimumIsAAInEveryGame(list: NoConflictPayoffs) {
    for payoffs in payoffs(list) {
      #expect(payoffs.optimalJointActions == [0])
      #expect(payoffs.pureEquilibria.contains(0))
    }
  }

  @Test func effectiveGradientsFavourAForEveryAgent() {
    for payoffs in payoffs(.effective) {
      for gradient in payoffs.logitGradient(under: [[0.5, 0.5], [0.5, 0.5]]) {
        #expect(gradient[0] > 0 && gradient[1] < 0)
      }
    }
  }

  /// The printed list contradicts the paper's text here: agent 2 earns 2.5 from A and 3 from B,
  /// so its gradient is ½ · ½ · (−½).
  @Test func printedGameThirteenTurnsAgentTwoAway() {
    let gradient = NoConflictGame(index: 13, list: .printed).payoffs
      .logitGradient(under: [[0.5, 0.5], [0.5, 0.5]])
    #expect(gradient == [[0.25, -0.25], [-0.125, 0.125]])
  }

  @Test func onlyTheLastGamesTemptWithASecondEquilibrium() {
    let tempting = (1...21).filter {
      NoConflictGame(index: $0).payoffs.pureEquilibria == [0, 3]
    }
    #expect(tempting == [16, 17, 18, 19, 20, 21])
  }
}

import Games
import TestSupport
import Testing

@Suite struct ClimbingGameTests {
  private func uniformValues(_ variant: ClimbingGame.Variant, agent: Int) -> [Double] {
    ClimbingGame(variant: variant).payoffs.actionValues(of: agent, under: uniformPolicies([3, 3]))
  }

  @Test func originalPayoffsAreThePackages() throws {
    let golden = try GoldenGame.named("climbing")
    #expect(ClimbingGame(variant: .original).payoffs == golden.tensor)
  }

  @Test(arguments: ClimbingGame.Variant.allCases)
  func optimumIsAA(variant: ClimbingGame.Variant) {
    #expect(ClimbingGame(variant: variant).payoffs.optimalJointActions == [0])
  }

  /// Sums of rows and of columns, divided by three.
  @Test(arguments: [
    (ClimbingGame.Variant.modified, [8.0, 4, 5], [8.0, 7, 2]),
    (.modifiedZero, [8, 4, 2], [8, 4, 2]),
    (.original, [-19, -23, 11], [-19, -17, 5]),
  ])
  func uniformPlayIsWorth(variant: ClimbingGame.Variant, rows: [Double], columns: [Double]) {
    for (agent, sums) in [rows, columns].enumerated() {
      for (value, sum) in zip(uniformValues(variant, agent: agent), sums) {
        #expect(close(value, sum / 3, absolute: 1e-14))
      }
    }
  }

  @Test func variantsDifferInTheCellThatIsNamed() {
    let modified = ClimbingGame(variant: .modified).payoffs
    let zero = ClimbingGame(variant: .modifiedZero).payoffs
    let differing = (0..<9).filter { modified[$0, 0] != zero[$0, 0] }
    #expect(differing == [modified.space.index(of: [2, 1])])
    #expect(zero[7, 0] == 0 && modified[7, 0] == 3)
  }
}

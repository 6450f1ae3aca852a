import Statistics
import TestSupport
import Testing

@Suite struct RunsForHalfWidthTests {
  /// The reference takes 95 % in every case, whatever level its tests have.
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("power_and_seeds")
    for item in golden.cases {
      let input = item["input"]
      let runs = runsForHalfWidth(0.1, probability: try input["p1"].double)
      #expect(
        try golden.agree(runs.map(Double.init), item, "expected", "wilson_half_width_n"),
        "\(input)")
    }
  }

  /// Half of the runs succeed: the interval itself has the width asked for, one pair less has not.
  @Test func isTheLeastNumberForTheIntervalItself() throws {
    let runs = try #require(runsForHalfWidth(0.05, probability: 0.5))
    func width(_ runs: Int) throws -> Double {
      let interval = try #require(wilsonInterval(successes: runs / 2, trials: runs))
      return interval.high - interval.low
    }
    #expect(try width(runs + runs % 2) <= 0.1)
    #expect(try width(runs - 2 + runs % 2) > 0.1)
  }

  @Test func anyWidthOfAHalfNeedsOneRun() {
    #expect(runsForHalfWidth(0.5, probability: 0.5) == 1)
  }

  @Test func isUndefinedBeyondAllNumbers() {
    #expect(runsForHalfWidth(1e-9, probability: 0.5) == nil)
  }
}

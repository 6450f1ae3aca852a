import Statistics
import TestSupport
import Testing

@Suite struct JeffreysTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      func interval(extendsToEnds: Bool) throws -> Interval? {
        jeffreysInterval(
          successes: try input["k"].int, trials: try input["n"].int,
          confidence: try input["conf"].double, extendsToEnds: extendsToEnds)
      }
      #expect(
        try golden.agree(interval(extendsToEnds: true), item, "expected", "jeffreys"), "\(input)")
      #expect(
        try golden.agree(interval(extendsToEnds: false), item, "expected", "jeffreys_raw"),
        "\(input)")
    }
  }

  /// The posterior after no trials is the prior, whatever it says: not a statement about data.
  @Test func isUndefinedWithoutTrials() {
    #expect(jeffreysInterval(successes: 0, trials: 0) == nil)
  }

  @Test func liesWithinClopperAndPearsons() throws {
    for (successes, trials) in [(0, 5), (2, 5), (5, 5), (70, 100)] {
      let exact = try #require(clopperPearsonInterval(successes: successes, trials: trials))
      let interval = try #require(jeffreysInterval(successes: successes, trials: trials))
      #expect(exact.contains(interval))
      #expect((interval.low == 0) == (successes == 0))
      #expect((interval.high == 1) == (successes == trials))
    }
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct AgrestiCoullTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      func interval(clipped: Bool) throws -> Interval? {
        agrestiCoullInterval(
          successes: try input["k"].int, trials: try input["n"].int,
          confidence: try input["conf"].double, clipped: clipped)
      }
      #expect(
        try golden.agree(interval(clipped: true), item, "expected", "agresti_coull"), "\(input)")
      #expect(
        try golden.agree(interval(clipped: false), item, "expected", "agresti_coull_raw"),
        "\(input)")
    }
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(agrestiCoullInterval(successes: 0, trials: 0) == nil)
  }

  @Test func containsWilsonsAndSharesItsCentre() throws {
    for (successes, trials) in [(1, 5), (2, 5), (3, 10), (70, 100)] {
      let wilson = try #require(wilsonInterval(successes: successes, trials: trials))
      let interval = try #require(
        agrestiCoullInterval(successes: successes, trials: trials, clipped: false))
      #expect(interval.contains(wilson))
      #expect(close(interval.low + interval.high, wilson.low + wilson.high, relative: 1e-13))
    }
  }
}

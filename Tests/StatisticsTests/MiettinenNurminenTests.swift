import Statistics
import TestSupport
import Testing

@Suite struct MiettinenNurminenTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_difference_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = miettinenNurminenInterval(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "miettinen_nurminen"), "\(input)")
    }
  }

  /// 56 of 70 against 48 of 80 as printed in Newcombe (1998), Table II, method 6.
  @Test func matchesPrintedExample() throws {
    let interval = try #require(
      miettinenNurminenInterval(
        firstSuccesses: 56, firstTrials: 70, secondSuccesses: 48, secondTrials: 80))
    #expect(close(interval.low, 0.0528, absolute: 5e-5))
    #expect(close(interval.high, 0.3382, absolute: 5e-5))
  }

  @Test func reachesOneWhenOnlyTheFirstSucceeded() throws {
    let interval = try #require(
      miettinenNurminenInterval(
        firstSuccesses: 9, firstTrials: 9, secondSuccesses: 0, secondTrials: 7))
    #expect(interval.high == 1 && interval.low > 0 && interval.low < 1)
  }

  @Test func exchangingTheArmsMirrorsTheInterval() throws {
    let interval = try #require(
      miettinenNurminenInterval(
        firstSuccesses: 9, firstTrials: 10, secondSuccesses: 3, secondTrials: 12))
    let mirrored = try #require(
      miettinenNurminenInterval(
        firstSuccesses: 3, firstTrials: 12, secondSuccesses: 9, secondTrials: 10))
    #expect(close(interval.low, -mirrored.high, absolute: 1e-15))
    #expect(close(interval.high, -mirrored.low, absolute: 1e-15))
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      miettinenNurminenInterval(
        firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0)
        == nil)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct AgrestiCaffoTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_difference_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = agrestiCaffoInterval(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "agresti_caffo"), "\(input)")
    }
  }

  @Test func exchangingTheArmsMirrorsTheInterval() throws {
    let interval = try #require(
      agrestiCaffoInterval(firstSuccesses: 9, firstTrials: 10, secondSuccesses: 3, secondTrials: 12)
    )
    let mirrored = try #require(
      agrestiCaffoInterval(firstSuccesses: 3, firstTrials: 12, secondSuccesses: 9, secondTrials: 10)
    )
    #expect(close(interval.low, -mirrored.high, absolute: 1e-15))
    #expect(close(interval.high, -mirrored.low, absolute: 1e-15))
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      agrestiCaffoInterval(firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0)
        == nil)
  }
}

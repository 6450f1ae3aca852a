import Statistics
import TestSupport
import Testing

@Suite struct StudentIntervalTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("t_interval")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let interval = tInterval(x, confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "ci"), "\(x)")
    }
  }

  /// The widespread mean ± 1.96 · population sd/√n covers far too seldom; ours must not be it.
  @Test func isNotTheNormalIntervalWithPopulationDeviation() throws {
    let golden = try GoldenCases("t_interval")
    for item in golden.cases {
      let wrong = item["expected"]["wrong_z_ddof0"].numbers
      guard wrong.count == 2, wrong[0] < wrong[1] else { continue }
      let interval = try #require(
        tInterval(item["input"]["x"].numbers, confidence: try item["input"]["conf"].double))
      #expect(try golden.agree(interval, item, "expected", "wrong_z_ddof0") == false)
    }
  }

  /// Two values with one degree of freedom: half their distance times tan(0.475 π) = 12.706.
  @Test func twoValuesReachTwelveHalfDistances() throws {
    let interval = try #require(tInterval([1, 2]))
    #expect(close(interval.high - 1.5, 6.353102368087347, relative: 1e-13))
  }

  @Test func fewerThanTwoValuesAreUndefined() {
    #expect(tInterval([]) == nil)
    #expect(tInterval([3]) == nil)
    #expect(tInterval([3, .nan]) == nil)
  }

  @Test func equalValuesHaveZeroWidth() {
    #expect(tInterval([0.1, 0.1, 0.1]) == Interval(low: 0.1, high: 0.1))
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct LogLogSlopeTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("loglog_slope")
    for item in golden.cases {
      let m = item["input"]["m"].numbers
      let slopes = item["input"]["runs"].matrix.map { logLogSlope(m: m, error: $0) }
      #expect(try golden.agree(slopes, item, "expected", "per_run_slope"))
    }
  }

  @Test func powersHaveTheirExponent() throws {
    let m = [3.0, 7, 20, 1000]
    let inverse = try #require(logLogSlope(m: m, error: m.map { 5 / $0 }))
    #expect(close(inverse, -1, relative: 1e-14))
    let square = try #require(logLogSlope(m: m, error: m.map { 0.2 / ($0 * $0) }))
    #expect(close(square, -2, relative: 1e-14))
  }

  @Test func pointsWithoutLogarithmAreLeftOut() {
    let m = [1.0, 2, 4, 8, 16, 32]
    let error = [1, 0, 0.25, .infinity, -0.1, .nan]
    #expect(logLogSlope(m: m, error: error) == logLogSlope(m: [1, 4], error: [1, 0.25]))
  }

  @Test func onePlaceHasNoSlope() {
    #expect(logLogSlope(m: [], error: []) == nil)
    #expect(logLogSlope(m: [4], error: [1]) == nil)
    #expect(logLogSlope(m: [4, 8], error: [1, 0]) == nil)
    #expect(logLogSlope(m: [4, 4], error: [1, 2]) == nil)
  }
}

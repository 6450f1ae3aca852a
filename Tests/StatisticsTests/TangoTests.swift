import Statistics
import TestSupport
import Testing

@Suite struct TangoTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("paired_difference_intervals")
    for item in golden.cases {
      let interval = tangoInterval(
        try PairedOutcomes(item["input"]), confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "tango"), "\(item["input"])")
    }
  }

  /// Without discordant pairs n Δ² = z² Δ (1 − Δ), so Δ = ±z²/(n + z²).
  @Test func hasItsClosedFormWithoutDiscordantPairs() throws {
    let interval = try #require(
      tangoInterval(PairedOutcomes(both: 20, onlyFirst: 0, onlySecond: 0, neither: 0)))
    let square = 1.959963984540054 * 1.959963984540054
    #expect(close(interval.high, square / (20 + square), relative: 1e-13))
    #expect(interval.low == -interval.high)
  }

  @Test func staysInsideItsRangeAtTheEnds() throws {
    let all = try #require(
      tangoInterval(PairedOutcomes(both: 0, onlyFirst: 9, onlySecond: 0, neither: 0)))
    #expect(all.high == 1 && all.low < 1)
    let none = try #require(
      tangoInterval(PairedOutcomes(both: 0, onlyFirst: 0, onlySecond: 9, neither: 0)))
    #expect(none.low == -1 && none.high > -1)
  }

  @Test func isUndefinedWithoutPairs() {
    #expect(tangoInterval(PairedOutcomes(first: [], second: [])) == nil)
  }
}

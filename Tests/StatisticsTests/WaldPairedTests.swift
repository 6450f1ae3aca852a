import Statistics
import TestSupport
import Testing

@Suite struct WaldPairedTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("paired_difference_intervals")
    for item in golden.cases {
      let table = try PairedOutcomes(item["input"])
      let interval = waldPairedInterval(table, confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "wald"), "\(item["input"])")
      #expect(try golden.agree(table.difference, item, "expected", "difference"))
    }
  }

  @Test func isUndefinedWithoutPairs() {
    #expect(waldPairedInterval(PairedOutcomes(first: [], second: [])) == nil)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct HolmTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(holmAdjusted(p), item, "expected", "holm"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(holmAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(holmAdjusted(p.reversed()) == holmAdjusted(p).reversed())
  }
}

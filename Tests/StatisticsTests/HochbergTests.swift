import Statistics
import TestSupport
import Testing

@Suite struct HochbergTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(hochbergAdjusted(p), item, "expected", "hochberg"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(hochbergAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(hochbergAdjusted(p.reversed()) == hochbergAdjusted(p).reversed())
  }

  @Test func isNeverAboveHolms() {
    let p = [0.04, 0.001, 0.03, 0.04, 0.01, 0.03]
    #expect(zip(hochbergAdjusted(p), holmAdjusted(p)).allSatisfy { $0 <= $1 })
    #expect(hochbergAdjusted(p) != holmAdjusted(p))
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct BonferroniTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(bonferroniAdjusted(p), item, "expected", "bonferroni"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(bonferroniAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(bonferroniAdjusted(p.reversed()) == bonferroniAdjusted(p).reversed())
  }

  @Test func isNeverBelowHolms() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(zip(bonferroniAdjusted(p), holmAdjusted(p)).allSatisfy { $0 >= $1 })
    #expect(bonferroniAdjusted(p) != holmAdjusted(p))
  }
}

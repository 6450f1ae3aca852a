import Statistics
import TestSupport
import Testing

@Suite struct BenjaminiYekutieliTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(benjaminiYekutieliAdjusted(p), item, "expected", "by"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(benjaminiYekutieliAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(benjaminiYekutieliAdjusted(p.reversed()) == benjaminiYekutieliAdjusted(p).reversed())
  }

  @Test func isNeverBelowBenjaminiAndHochbergs() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(
      zip(benjaminiYekutieliAdjusted(p), benjaminiHochbergAdjusted(p)).allSatisfy { $0 > $1 })
  }
}

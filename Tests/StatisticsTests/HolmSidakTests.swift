import Statistics
import TestSupport
import Testing

@Suite struct HolmSidakTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(holmSidakAdjusted(p), item, "expected", "holm_sidak"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(holmSidakAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(holmSidakAdjusted(p.reversed()) == holmSidakAdjusted(p).reversed())
  }

  @Test func isNeverAboveHolmsNorSidaks() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(zip(holmSidakAdjusted(p), holmAdjusted(p)).allSatisfy { $0 <= $1 })
    #expect(zip(holmSidakAdjusted(p), sidakAdjusted(p)).allSatisfy { $0 <= $1 })
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct SidakTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(sidakAdjusted(p), item, "expected", "sidak"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(sidakAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(sidakAdjusted(p.reversed()) == sidakAdjusted(p).reversed())
  }

  /// 1 − (1 − p)^m = m p − m(m − 1)p²/2 + ..., whose second term is 2e-17 of the first here.
  @Test func keepsTheDigitsOfSmallValues() {
    let p = [Double](repeating: 1e-17, count: 5)
    #expect(sidakAdjusted(p).allSatisfy { close($0, 5e-17, relative: 1e-15) })
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct HedgesGTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      #expect(try golden.agree(cohenD(x, y), item, "expected", "cohen_d"), "\(x) \(y)")
      #expect(try golden.agree(hedgesG(x, y), item, "expected", "hedges_g"), "\(x) \(y)")
    }
  }

  @Test func undefinedInputsHaveNoEffectSize() {
    #expect(cohenD([1, 1], [2, 2]) == nil && hedgesG([1, 1], [2, 2]) == nil)
    #expect(cohenD([1], [2, 3]) == nil && hedgesG([], []) == nil)
  }
}

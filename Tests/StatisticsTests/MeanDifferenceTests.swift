import Statistics
import TestSupport
import Testing

@Suite struct MeanDifferenceTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let difference = meanDifference(item["input"]["x"].numbers, item["input"]["y"].numbers)
      #expect(try golden.agree(difference, item, "expected", "difference"))
    }
  }

  /// 2/3 near 1e15, where the two means themselves would be an eighth apart from the truth.
  @Test func commonOffsetCostsNoDigits() {
    let x = [1e15, 1e15 + 1, 1e15 + 1]
    #expect(meanDifference(x, [1e15, 1e15, 1e15]) == 2 / 3.0)
    #expect(meanDifference(x, x) == 0)
  }

  @Test func undefinedInputsHaveNoDifference() {
    #expect(meanDifference([], [1]) == nil && meanDifference([1], []) == nil)
    #expect(meanDifference([1, .nan], [1]) == nil && meanDifference([1], [.infinity]) == nil)
  }
}

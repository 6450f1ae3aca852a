import Statistics
import TestSupport
import Testing

@Suite struct InterquartileMeanTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("iqm_and_aggregates")
    for item in golden.cases {
      let pooled = Array(item["input"]["scores"].matrix.joined())
      #expect(try golden.agree(interquartileMean(pooled), item, "expected", "iqm"))
      #expect(
        try golden.agree(fractionalInterquartileMean(pooled), item, "expected", "iqm_fractional"))
    }
  }

  /// Of five, the middle 2.5: values 2 and 4 count three quarters.
  @Test func theTwoDefinitionsDifferUnlessFourDivides() {
    #expect(interquartileMean([5, 1, 2, 4, 9]) == 11 / 3.0)
    #expect(
      close(
        fractionalInterquartileMean([5, 1, 2, 4, 9]), (0.75 * 2 + 4 + 0.75 * 5) / 2.5,
        relative: 1e-15))
    #expect(
      interquartileMean([9, 1, 2, 4]) == 3 && fractionalInterquartileMean([9, 1, 2, 4]) == 3)
  }

  @Test func fewEqualAndUndefinedValues() {
    #expect(interquartileMean([1, 2, 9]) == 4)
    #expect(interquartileMean([7]) == 7 && fractionalInterquartileMean([7]) == 7)
    #expect(fractionalInterquartileMean([0.1, 0.1, 0.1]) == 0.1)
    for x in [[], [1, .nan], [1, 2, 3, 4, .infinity]] {
      #expect(interquartileMean(x) == nil && fractionalInterquartileMean(x) == nil)
    }
  }
}

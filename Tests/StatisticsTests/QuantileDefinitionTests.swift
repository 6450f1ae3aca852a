import Statistics
import TestSupport
import Testing

@Suite struct QuantileDefinitionTests {
  @Test(arguments: QuantileDefinition.allCases)
  func agreesWithSixtyDigitValues(definition: QuantileDefinition) throws {
    let golden = try GoldenCases("quantiles")
    for item in golden.cases {
      let q = try item["input"]["q"].double
      let got = quantile(item["input"]["x"].numbers, q, definition: definition)
      #expect(
        try golden.agree(got, item, "expected", "type_\(definition.rawValue)"), "\(item["input"])")
    }
  }

  @Test(arguments: QuantileDefinition.allCases)
  func endsAreTheExtremes(definition: QuantileDefinition) {
    let x = [5.0, 1, 4, 2]
    #expect(quantile(x, 0, definition: definition) == 1)
    #expect(quantile(x, 1, definition: definition) == 5)
    #expect(quantile([3, 3, 3, 3], 0.3, definition: definition) == 3)
    #expect(quantile([7], 0.5, definition: definition) == 7)
  }

  @Test(arguments: QuantileDefinition.allCases)
  func undefinedInputsHaveNoQuantile(definition: QuantileDefinition) {
    #expect(quantile([], 0.5, definition: definition) == nil)
    #expect(quantile([1, .nan], 0.5, definition: definition) == nil)
    #expect(quantile([1, .infinity], 0.5, definition: definition) == nil)
  }

  /// 0.1 is a little more than a tenth, 0.7 a little less than seven.
  @Test func jumpsAreUndefinedUpToRounding() {
    let x = (1...10).map(Double.init)
    for q in [0.1, 0.3, 0.7] {
      #expect(quantile(x, q, definition: .inverse) == nil)
      #expect(quantile(x, q + 1e-9, definition: .inverse) == (q * 10).rounded() + 1)
      #expect(quantile(x, q - 1e-9, definition: .averagedInverse) == (q * 10).rounded())
    }
  }
}

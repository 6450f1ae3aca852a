import Statistics
import TestSupport
import Testing

@Suite struct QuantileTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("quantiles")
    for item in golden.cases {
      let got = quantile(item["input"]["x"].numbers, try item["input"]["q"].double)
      #expect(try golden.agree(got, item, "expected", "type_7"), "\(item["input"])")
    }
  }

  @Test func endsAreTheExtremesAndTheMiddleTheMedian() {
    let x = [5.0, 1, 4, 2]
    #expect(quantile(x, 0) == 1)
    #expect(quantile(x, 1) == 5)
    #expect(quantile(x, 0.5) == 3)
    #expect(quantile(x, 0.25) == 1.75)
  }

  @Test func undefinedInputsHaveNoQuantile() {
    #expect(quantile([], 0.5) == nil)
    #expect(quantile([1, .nan], 0.5) == nil)
    #expect(quantile([1, .infinity], 0.5) == nil)
  }

  @Test func hugeStepsDoNotOverflow() {
    #expect(quantile([-1.5e308, 1.5e308], 0.5) == 0)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct VarianceRatioTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("variance")
    for item in golden.cases {
      let column = item["input"]["g"].matrix.map { $0[0] }
      let split = try item["input"]["split"].int
      let ratio = VarianceRatio(Array(column[..<split]), Array(column[split...]))
      guard let ratio else {
        try #require(item["expected"].keys.contains("ratio"))
        #expect(item["expected"]["ratio"].isNull)
        continue
      }
      #expect(try golden.agree(ratio.f, item, "expected", "ratio", "f"))
      #expect(try golden.agree(ratio.interval, item, "expected", "ratio", "ci95"))
      #expect(try golden.agree(ratio.p, item, "expected", "ratio", "p"))
    }
  }

  @Test func exchangingTheSamplesInvertsTheRatio() throws {
    let (x, y) = ([1.0, 2, 4, 8], [3.0, 3.5, 5])
    let ratio = try #require(VarianceRatio(x, y))
    let inverse = try #require(VarianceRatio(y, x))
    #expect(close(ratio.f, 1 / inverse.f, relative: 1e-15))
    #expect(close(ratio.p, inverse.p, relative: 1e-13))
    #expect(close(ratio.interval.low, 1 / inverse.interval.high, relative: 1e-13))
  }

  @Test func undefinedInputsHaveNoRatio() {
    #expect(VarianceRatio([1], [1, 2]) == nil && VarianceRatio([1, 2], []) == nil)
    #expect(VarianceRatio([1, 1], [1, 2]) == nil && VarianceRatio([1, 2], [2, 2]) == nil)
    #expect(VarianceRatio([1, .nan], [1, 2]) == nil)
  }
}

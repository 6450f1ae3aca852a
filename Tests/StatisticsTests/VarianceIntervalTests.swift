import Statistics
import TestSupport
import Testing

@Suite struct VarianceIntervalTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("variance")
    for item in golden.cases {
      let interval = varianceInterval(item["input"]["g"].matrix.map { $0[0] })
      #expect(try golden.agree(interval, item, "expected", "var_ci95_first"))
    }
  }

  /// With two degrees of freedom chi-square is exponential: its quantile is −2 ln(1 − q).
  @Test func threeValuesFollowTheExponential() throws {
    let interval = try #require(varianceInterval([1, 2, 3], confidence: 0.5))
    #expect(close(interval.low, 1 / 1.3862943611198906, relative: 1e-13))
    #expect(close(interval.high, 1 / 0.2876820724517809, relative: 1e-13))
  }

  @Test func undefinedInputsHaveNoInterval() {
    for x in [[], [1], [2, 2, 2], [1, .nan], [-1e200, 1e200]] {
      #expect(varianceInterval(x) == nil, "\(x)")
    }
  }
}

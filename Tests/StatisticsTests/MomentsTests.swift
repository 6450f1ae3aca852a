import Statistics
import TestSupport
import Testing

@Suite struct MomentsTests {
  @Test func agreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("t_interval")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      #expect(try golden.agree(mean(x), item, "expected", "mean"), "\(x)")
      #expect(try golden.agree(sampleStandardDeviation(x), item, "expected", "sd"), "\(x)")
    }
  }

  /// The trace of a covariance is the sum of the coordinates' variances.
  @Test func variancesAddUpToTheTraceOfTheCovariance() throws {
    let golden = try GoldenCases("variance")
    for item in golden.cases {
      let rows = item["input"]["g"].matrix
      let trace = rows[0].indices.reduce(0.0) { sum, coordinate in
        sum + (sampleVariance(rows.map { $0[coordinate] }) ?? .nan)
      }
      #expect(try golden.agree(trace, item, "expected", "trace_cov"))
    }
  }

  /// 0.1 added ten times and divided by ten would miss 0.1 by an ulp.
  @Test func equalValuesHaveNoVariance() {
    for count in [2, 3, 7, 10, 49] {
      let x = [Double](repeating: 0.1, count: count)
      #expect(mean(x) == 0.1)
      #expect(sampleVariance(x) == 0)
    }
  }

  @Test func tooFewValuesAreUndefined() {
    #expect(mean([]) == nil)
    #expect(mean([4]) == 4)
    #expect(sampleVariance([4]) == nil)
    #expect(sampleStandardDeviation([]) == nil)
  }

  @Test func neverBecomeNotANumber() {
    for bad in [Double.nan, .infinity, -.infinity] {
      #expect(mean([1, bad, 2]) == nil)
      #expect(sampleVariance([1, bad, 2]) == nil)
    }
    #expect(mean([1e308, 1e308]) == nil)
    #expect(sampleVariance([-1e200, 1e200]) == nil)
  }
}

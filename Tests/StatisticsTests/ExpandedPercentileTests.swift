import Statistics
import TestSupport
import Testing

@Suite struct ExpandedPercentileTests {
  /// Levels from SciPy: `norm.cdf(sqrt(n/(n-1)) * t.ppf(.025, n-1))`; replicates 0, 0.0001...1 are
  /// their own type-7 quantiles.
  @Test(arguments: [
    (5, 0.0009541005518824885), (10, 0.00855063902440636), (40, 0.020257536362843834),
  ])
  func levelsAgreeWithSciPy(runs: Int, level: Double) throws {
    let replicates = (0...10_000).map { Double(10_000 - $0) / 10_000 }
    let interval = try #require(expandedPercentileInterval(replicates: replicates, runs: runs))
    #expect(close(interval.low, level, absolute: 1e-12))
    #expect(close(interval.high, 1 - level, absolute: 1e-12))
  }

  @Test func undefinedReplicatesHaveNoInterval() {
    #expect(expandedPercentileInterval(replicates: [], runs: 5) == nil)
    #expect(expandedPercentileInterval(replicates: [1, .infinity], runs: 5) == nil)
    #expect(
      expandedPercentileInterval(replicates: [3, 3], runs: 2) == Interval(low: 3, high: 3))
  }
}

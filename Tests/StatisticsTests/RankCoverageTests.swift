import Foundation
import Randomness
import Statistics
import Testing

/// Coverage of the interval for Spearman's correlation, on normal pairs from named streams.
@Suite struct RankCoverageTests {
  /// Of `count` pairs with this correlation, how often an interval holds that of their ranks, which
  /// is 6/π · arcsin(correlation/2) for normal pairs.
  private static func row(
    _ method: String, pairs count: Int, correlation: Double,
    interval: ([Double], [Double]) -> Interval?
  ) -> Coverage {
    let setting = "\(count) normal pairs, correlation \(correlation)"
    let truth = 6 / Double.pi * asin(correlation / 2)
    let rest = (1 - correlation * correlation).squareRoot()
    return simulatedCoverage(method, setting, simulations: 2000) { number in
      // Equal pairs for all methods.
      var stream = RandomStream(root: 96, path: ["coverage", setting, "\(number)"])
      let x = (0..<count).map { _ in stream.normal() }
      let y = x.map { correlation * $0 + rest * stream.normal() }
      return interval(x, y)?.contains(truth) == true
    }
  }

  static let rows = [
    row("Spearman correlation", pairs: 10, correlation: 0.6) { spearmanInterval($0, $1) },
    row("Spearman correlation", pairs: 30, correlation: 0.6) { spearmanInterval($0, $1) },
    row("Spearman correlation", pairs: 30, correlation: 0.95) { spearmanInterval($0, $1) },
  ]

  /// Fisher's interval of the ranks, whose standard error is that of normal values.
  private static let fisher = row("Fisher's, of ranks", pairs: 30, correlation: 0.95) {
    pearsonInterval(ranks($0), ranks($1))
  }

  private static func ranks(_ x: [Double]) -> [Double] {
    x.map { value in Double(x.count { $0 <= value }) }
  }

  /// An approximation, which promises no level; it may fall short by three points.
  @Test func theIntervalOfRanksCoversNearlyAtTheNominalLevel() {
    for row in Self.rows { #expect((0.92...0.97).contains(row.mean), "\(row)") }
  }

  /// Four standard errors of a difference between coverages near 0.95 are 0.028.
  @Test func fishersIntervalIsTooNarrowForStrongRankCorrelations() {
    #expect(Self.fisher.mean < Self.rows[2].mean - 0.028, "\(Self.fisher), \(Self.rows[2])")
  }
}

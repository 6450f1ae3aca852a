import Statistics
import TestSupport
import Testing

@Suite struct SignedRankTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      let p = x.count == y.count ? signedRankP(x, y) : nil
      #expect(try golden.agree(p, item, "expected", "wilcoxon_exact_two_sided"), "\(x) \(y)")
    }
  }

  /// Five of one sign: 2 · 2⁻⁵. A rank sum of 2 out of 10: of the sixteen, {}, {1} and {2}.
  /// `scipy.stats.wilcoxon(x, correction=True, method="approx").pvalue`
  @Test func theApproximationIsSciPys() throws {
    let x = (0..<40).map { place -> Double in
      let size = Double(place + 1)
      return place * 7 % 5 < 3 ? size : -size
    }
    let zeros = [Double](repeating: 0, count: 40)
    let p = try #require(signedRankAsymptoticP(x, zeros))
    #expect(abs(p - 0.3786399630523849) < 1e-12)
    #expect(signedRankAsymptoticP([1, 1], [0, 0]) == nil)
  }

  @Test func smallSamplesCountTheirSignPatterns() {
    #expect(signedRankP([1, 2, 3, 4, 5], [0, 0, 0, 0, 0]) == 0.0625)
    #expect(signedRankP([1, -2, 3, 4], [0, 0, 0, 0]) == 2 * 3 / 16.0)
    #expect(signedRankP([1, -2, -3, 4], [0, 0, 0, 0]) == 1)
  }

  @Test func pairsWithoutDifferenceAreDropped() {
    #expect(signedRankP([1, -2, 3, 4, 7], [0, 0, 0, 0, 7]) == 2 * 3 / 16.0)
  }

  @Test func tiesAndNothingLeftAreUndefined() {
    #expect(signedRankP([1, 2], [0, 1]) == nil && signedRankP([1, -1], [0, 0]) == nil)
    #expect(signedRankP([], []) == nil && signedRankP([3], [3]) == nil)
    #expect(signedRankP([1, .nan], [0, 0]) == nil && signedRankP([.infinity], [0]) == nil)
  }
}

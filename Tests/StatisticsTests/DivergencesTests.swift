import Statistics
import TestSupport
import Testing

@Suite struct DivergencesTests {
  @Test func agreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("divergence")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      let counts = item["input"]["counts"].numbers.map { Int($0) }
      let m = counts.reduce(0, +)
      let pearson = pearsonChiSquare(counts: counts, probabilities: p)
      let ratio = likelihoodRatio(counts: counts, probabilities: p)
      let got: [String: Double?] = [
        "m": Double(m),
        "kl_emp_true": klDivergence(counts: counts, probabilities: p),
        "kl_true_emp": reverseKLDivergence(counts: counts, probabilities: p),
        "tv": totalVariation(counts: counts, probabilities: p),
        "chi2_stat": pearson.statistic,
        "chi2_df": Double(pearson.degreesOfFreedom),
        "chi2_p": pearson.p,
        "chi2_div": pearson.statistic / Double(m),
        "g_stat": ratio.statistic,
        "g_p": ratio.p,
        "hellinger": hellingerDistance(counts: counts, probabilities: p),
        "js": jensenShannonDivergence(counts: counts, probabilities: p),
        "linf": greatestDeviation(counts: counts, probabilities: p),
        "entropy_plugin": entropy(counts: counts),
        "entropy_miller_madow": millerMadowEntropy(counts: counts),
        "expected_kl_first_order": firstOrderKLDivergence(probabilities: p, draws: m),
      ]
      #expect(item["expected"].keys == got.keys.sorted())
      for (name, value) in got {
        #expect(try golden.agree(value, item, "expected", name), "\(name) of \(counts)")
      }
    }
  }

  @Test func preciseDivergenceAgreesWithThePlainOne() throws {
    let golden = try GoldenCases("divergence")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      let counts = item["input"]["counts"].numbers.map { Int($0) }
      let got = preciseKLDivergence(counts: counts, probabilities: p)
      #expect(try golden.agree(got, item, "expected", "kl_emp_true"), "\(counts)")
    }
    let p = [0.1 + 0.2, 1 - (0.1 + 0.2)]
    #expect(preciseKLDivergence(counts: [3, 7], probabilities: p) == 0)
  }

  /// Disjoint distributions are at the greatest distance there is.
  @Test func disjointDistributionsAreAtTheEnds() {
    #expect(hellingerDistance(counts: [0, 3], probabilities: [1, 0]) == 1)
    let divergence = jensenShannonDivergence(counts: [0, 3], probabilities: [1, 0])
    #expect(close(divergence, 0.6931471805599453, relative: 1e-15))
    #expect(reverseKLDivergence(counts: [0, 3], probabilities: [1, 0]) == .infinity)
    #expect(pearsonChiSquare(counts: [0, 3], probabilities: [1, 0]).statistic == .infinity)
  }
}

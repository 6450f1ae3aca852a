import Statistics
import TestSupport
import Testing

@Suite struct QuotaSamplingTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("quota_sampling")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      let m = item["input"]["m"].numbers
      let counts = quotaCounts(probabilities: p, draws: m.map { Int($0) })
      #expect(counts.map { $0.map { Double($0) } } == item["expected"]["counts"].matrix)
      let divergences = counts.map { preciseKLDivergence(counts: $0, probabilities: p) }
      let scaled = zip(divergences, m).map { $0 * $1 * $1 }
      let independent = m.map { firstOrderKLDivergence(probabilities: p, draws: Int($0)) }
      #expect(try golden.agree(divergences, item, "expected", "kl"), "\(divergences)")
      #expect(try golden.agree(scaled, item, "expected", "kl_times_m2"))
      #expect(try golden.agree(independent, item, "expected", "iid_expected_kl"))
      let slope = logLogSlope(m: m, error: divergences)
      #expect(try golden.agree(slope, item, "expected", "slope"))
    }
  }

  /// 3/8 and 5/8: deficits by hand, with the first outcome winning the tie of the fourth draw.
  @Test func countsFollowTheLargestDeficit() {
    let counts = quotaCounts(probabilities: [0.375, 0.625], draws: [8, 0, 1, 2, 3, 4])
    #expect(counts == [[3, 5], [0, 0], [0, 1], [1, 1], [1, 2], [2, 2]])
    #expect(quotaCounts(probabilities: [1], draws: []).isEmpty)
  }
}

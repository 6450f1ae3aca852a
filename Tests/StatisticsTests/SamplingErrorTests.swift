import Statistics
import TestSupport
import Testing

@Suite struct SamplingErrorTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("divergence")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      let counts = item["input"]["counts"].numbers.map { Int($0) }
      let distance = totalVariation(counts: counts, probabilities: p)
      let divergence = klDivergence(counts: counts, probabilities: p)
      #expect(try golden.agree(distance, item, "expected", "tv"), "\(counts)")
      #expect(try golden.agree(divergence, item, "expected", "kl_emp_true"), "\(counts)")
    }
  }

  /// 3/4 ln(3/2) + 1/4 ln(1/2), and half of 1/4 + 1/4.
  @Test func threeOfFourFairDraws() {
    let divergence = klDivergence(counts: [3, 1], probabilities: [0.5, 0.5])
    #expect(close(divergence, 0.13081203594113694, relative: 1e-14))
    #expect(totalVariation(counts: [3, 1], probabilities: [0.5, 0.5]) == 0.25)
  }

  /// 0.1 + 0.2 is not 0.3 in floating point.
  @Test func exactHitsOfRoundedProbabilitiesAreZero() {
    let p = [0.1 + 0.2, 1 - (0.1 + 0.2)]
    #expect(p[0] != 0.3)
    #expect(totalVariation(counts: [3, 7], probabilities: p) == 0)
    #expect(klDivergence(counts: [3, 7], probabilities: p) == 0)
    #expect(klDivergence(counts: [300_001, 699_999], probabilities: p) > 1e-12)
  }

  @Test func drawingTheImpossibleIsInfinitelyDivergent() {
    #expect(klDivergence(counts: [1, 1], probabilities: [1, 0]) == .infinity)
    #expect(totalVariation(counts: [1, 1], probabilities: [1, 0]) == 0.5)
    #expect(klDivergence(counts: [4, 0], probabilities: [1, 0]) == 0)
  }
}

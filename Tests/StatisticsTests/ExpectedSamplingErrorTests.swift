import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct ExpectedSamplingErrorTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("expected_sampling_error")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      let m = try item["input"]["m"].int
      let divergence = expectedKLDivergence(probabilities: p, draws: m)
      let first = firstOrderKLDivergence(probabilities: p, draws: m)
      let got = [
        "expected_kl": divergence,
        "first_order": first,
        "second_order": secondOrderKLDivergence(probabilities: p, draws: m),
        "expected_chi2_div": expectedChiSquareDivergence(probabilities: p, draws: m),
        "expected_tv": expectedTotalVariation(probabilities: p, draws: m),
        "ratio_first_order": divergence / first,
      ]
      #expect(item["expected"].keys == got.keys.sorted())
      for (name, value) in got {
        #expect(try golden.agree(value, item, "expected", name), "\(name) \(p) \(m)")
      }
    }
  }

  @Test func certaintyHasNoSamplingError() {
    #expect(expectedKLDivergence(probabilities: [1], draws: 17) == 0)
    #expect(expectedTotalVariation(probabilities: [0, 1], draws: 17) == 0)
    #expect(expectedKLDivergence(probabilities: [0, 1], draws: 17) == 0)
  }

  /// (k − 1)/(2m) + (Σ 1/p − 1)/(12 m²) up to a term in m⁻³.
  @Test func followsItsExpansionForManyDraws() {
    let m = 1_000_000.0
    let divergence = expectedKLDivergence(probabilities: [0.1, 0.2, 0.3, 0.4], draws: 1_000_000)
    let reciprocals = 1 / 0.1 + 1 / 0.2 + 1 / 0.3 + 1 / 0.4
    let expansion = 1.5 / m + (reciprocals - 1) / (12 * m * m)
    #expect(close(divergence, expansion, relative: 1e-11))
  }

  /// Improbable outcomes: one draw diverges by Σ p ln(1/p).
  @Test func oneDrawDivergesByTheEntropy() {
    let p = 1e-12
    let got = expectedKLDivergence(probabilities: [p, 1 - p], draws: 1)
    #expect(close(got, 2.863099899420793e-11, relative: 1e-9))
  }

  /// The mean over simulated batches lies within four standard errors of the expectation.
  @Test func meansOfDrawnBatchesApproachIt() throws {
    var stream = RandomStream(root: 8, path: ["batches"])
    let p = [0.0625, 0.4375, 0.5]
    var divergences: [Double] = []
    var distances: [Double] = []
    for _ in 0..<20_000 {
      var counts = [0, 0, 0]
      for _ in 0..<12 { counts[stream.categorical(p)] += 1 }
      divergences.append(klDivergence(counts: counts, probabilities: p))
      distances.append(totalVariation(counts: counts, probabilities: p))
    }
    func agrees(_ sample: [Double], _ expected: Double) throws -> Bool {
      let error = try #require(sampleStandardDeviation(sample)) / Double(20_000).squareRoot()
      return close(mean(sample), expected, absolute: 4 * error)
    }
    #expect(try agrees(divergences, expectedKLDivergence(probabilities: p, draws: 12)))
    #expect(try agrees(distances, expectedTotalVariation(probabilities: p, draws: 12)))
  }
}

import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct ModelSelectionTests {
  private func fits(_ item: Golden) -> [String: DecayFit?] {
    let m = item["input"]["m"].numbers
    let y = item["input"]["y"].numbers
    return [
      "log_inv": logarithmicDecay(m: m, error: y, exponent: 1),
      "log_inv2": logarithmicDecay(m: m, error: y, exponent: 2),
      "log_pow": logarithmicDecay(m: m, error: y, exponent: nil),
      "inv": additiveDecay(m: m, error: y, exponent: 1, floor: .zero),
      "inv2": additiveDecay(m: m, error: y, exponent: 2, floor: .zero),
      "inv_c": additiveDecay(m: m, error: y, exponent: 1, floor: .free),
      "inv2_c": additiveDecay(m: m, error: y, exponent: 2, floor: .free),
      "inv_c_nonneg": additiveDecay(m: m, error: y, exponent: 1, floor: .nonNegative),
      "pow": additiveDecay(m: m, error: y, exponent: nil, floor: .zero),
      "pow_c": additiveDecay(m: m, error: y, exponent: nil, floor: .free),
    ]
  }

  @Test func fitsAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("model_selection")
    for item in golden.cases {
      let fits = fits(item)
      #expect(
        item["expected"].keys
          == (fits.keys + ["lr_log_inv", "lr_log_inv2", "weights_log"]).sorted())
      for (name, fit) in fits {
        let expected = item["expected"][name]
        guard let fit else {
          #expect(expected.isNull, "\(name)")
          continue
        }
        let values: [String: Double?] = [
          "a": fit.a, "p": fit.exponent, "c": fit.floor, "k": Double(fit.parameters),
          "rss": fit.residualSquares, "loglik": fit.logLikelihood, "aic": fit.aic,
          "aicc": fit.aicc, "bic": fit.bic, "log_loglik_on_y": fit.logLikelihoodOfErrors,
        ]
        #expect(!expected.keys.isEmpty, "\(name)")
        for key in expected.keys {
          let value = try #require(values[key], "\(key)")
          #expect(try golden.agree(value, expected, key), "\(name) \(key)")
        }
      }
    }
  }

  @Test func comparisonsAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("model_selection")
    for item in golden.cases {
      let fits = fits(item).compactMapValues { $0 }
      let inverse = try #require(fits["log_inv"])
      let square = try #require(fits["log_inv2"])
      let power = try #require(fits["log_pow"])
      let weights = try #require(akaikeWeights([inverse, square, power]))
      #expect(try golden.agree(weights, item, "expected", "weights_log"))
      for (narrow, name) in [(inverse, "lr_log_inv"), (square, "lr_log_inv2")] {
        let test = try #require(nestedTest(narrow: narrow, wide: power))
        let got = [
          "lr": test.likelihoodRatio, "p": test.likelihoodRatioP, "f": test.f, "f_p": test.fP,
        ]
        #expect(item["expected"][name].keys == got.keys.sorted())
        for (key, value) in got {
          #expect(try golden.agree(value, item, "expected", name, key), "\(name) \(key)")
        }
      }
    }
  }

  /// Values on a law are found with it, and a fit without residuals has no likelihood.
  @Test func lawsAreFound() throws {
    let m = [4.0, 8, 16, 32, 64, 128]
    let curve = m.map { 3 * pow($0, -1.5) + 0.25 }
    let found = try #require(additiveDecay(m: m, error: curve, exponent: nil, floor: .free))
    #expect(close(found.exponent, 1.5, relative: 1e-9))
    #expect(close(found.a, 3, relative: 1e-9) && close(found.floor, 0.25, relative: 1e-9))
    let exact = try #require(
      logarithmicDecay(m: [1, 1, 1], error: [1, 1, 1], exponent: 2))
    #expect(exact.residualSquares == 0)
    #expect(exact.logLikelihood == nil && exact.aic == nil && exact.aicc == nil)
    #expect(exact.bic == nil && akaikeWeights([exact]) == nil)
  }

  @Test func exponentsOutsideTheRangeAreUndefined() {
    let m = [1.0, 2, 4, 8, 16]
    let rising = m.map { $0 * $0 }
    #expect(additiveDecay(m: m, error: rising, exponent: nil, floor: .zero) == nil)
    let steep = m.map { pow($0, -8) }
    #expect(additiveDecay(m: m, error: steep, exponent: nil, floor: .zero) == nil)
  }

  @Test func tooFewPointsAreUndefined() {
    #expect(logarithmicDecay(m: [2], error: [1], exponent: 1) == nil)
    #expect(logarithmicDecay(m: [2, 4], error: [1, 2], exponent: nil) == nil)
    #expect(logarithmicDecay(m: [2, 2, 2], error: [1, 2, 3], exponent: nil) == nil)
    #expect(additiveDecay(m: [2], error: [1], exponent: 1, floor: .zero) == nil)
    #expect(additiveDecay(m: [2, 4], error: [2, 1], exponent: 1, floor: .free) == nil)
    #expect(
      additiveDecay(m: [2, 2, 2], error: [2, 1, 1], exponent: 1, floor: .nonNegative) == nil)
    #expect(akaikeWeights([]) == nil)
  }
}

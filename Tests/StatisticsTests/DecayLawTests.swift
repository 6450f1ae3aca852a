import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct DecayLawTests {
  private let m = [8.0, 16, 32, 64, 128, 256, 512]
  private let error = [1.9, 0.52, 0.21, 0.085, 0.071, 0.058, 0.061]

  /// SciPy 1.17.1, `least_squares` of ln y in ln a, p and ln c with `method="lm"` and tolerances
  /// of 1e-15; criteria from its residual squares.
  @Test(
    arguments: [
      (nil, 93.31126521017268, 1.8929031453168657, 0.05808264657955819, 0.027928122488361087),
      (1, 7.4712981605022115, 1, 0.03039484709506243, 0.9584530639077714),
      (2, 123.70424059056181, 2, 0.059887410430631144, 0.03687414447544315),
    ] as [(Double?, Double, Double, Double, Double)])
  func fitsWithAFloorAgreeWithSciPy(
    exponent: Double?, a: Double, p: Double, c: Double, squares: Double
  ) throws {
    let law = DecayLaw(exponent: exponent, hasFloor: true)
    let fit = try #require(logarithmicDecay(m: m, error: error, law: law))
    #expect(close(fit.a, a, relative: 1e-5))
    #expect(close(fit.exponent, p, relative: 1e-6))
    #expect(close(fit.floor, c, relative: 1e-6))
    #expect(close(fit.residualSquares, squares, relative: 1e-11))
  }

  @Test func criteriaAgreeWithSciPy() throws {
    let found = decayCandidates(m: m, error: error, scale: .divergence)
    #expect(
      found.map(\.law.description)
        == ["a/m", "a/m²", "a/m^p", "a/m + c", "a/m² + c", "a/m^p + c"])
    let aicc = [19.94672561968058, -2.857944235322467, 9.196920558190879]
    let bic = [11.78445606684652, -11.020213788156529, -11.019438845587867]
    for (candidate, (aicc, bic)) in zip(found[3...], zip(aicc, bic)) {
      #expect(close(candidate.aicc, aicc, relative: 1e-10))
      #expect(close(candidate.bic, bic, relative: 1e-10))
    }
    let weights = found.compactMap(\.weight)
    #expect(close(weights.reduce(0, +), 1, relative: 1e-14))
    let ratio = exp((aicc[1] - aicc[2]) / 2)
    #expect(close(weights[5] / weights[4], ratio, relative: 1e-9))
  }

  @Test func lawsWithoutAFloorAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("model_selection")
    var compared = 0
    for item in golden.cases {
      let found = decayCandidates(
        m: item["input"]["m"].numbers, error: item["input"]["y"].numbers, scale: .divergence)
      for (candidate, name) in zip(found, ["log_inv", "log_inv2", "log_pow"]) {
        for (value, key) in [(candidate.aicc, "aicc"), (candidate.bic, "bic")] {
          #expect(try golden.agree(value, item, "expected", name, key), "\(name) \(key)")
          compared += 1
        }
      }
    }
    #expect(compared >= 12)
  }

  /// Curves on a law have an unbounded likelihood under every law around it: the simplest wins.
  @Test(arguments: DecayLaw.candidates(.divergence) + DecayLaw.candidates(.distance))
  func theSimplestLawThatFitsToRoundingWins(law: DecayLaw) throws {
    let scale: ErrorScale = law.exponent == 0.5 ? .distance : .divergence
    let m = (0...7).map { 10 * pow(2, Double($0)) }
    let curve = m.map { 3 * pow($0, -(law.exponent ?? 1.37)) + (law.hasFloor ? 0.004 : 0) }
    let found = decayCandidates(m: m, error: curve, scale: scale)
    let exact = found.filter { $0.isExact }
    let first = try #require(exact.first)
    #expect(first.law == law)
    let ranked = found.filter { $0.aicc != nil }.sorted { ($0.aicc ?? 0) < ($1.aicc ?? 0) }
    let best = try #require(ranked.first)
    #expect(best.law == law)
    let fit = try #require(first.fit)
    #expect(
      close(fit.a, 3, relative: 1e-8) && close(fit.exponent, law.exponent ?? 1.37, relative: 1e-8))
    #expect(close(fit.floor, law.hasFloor ? 0.004 : 0, relative: 1e-8))
  }

  @Test func aFloorIsNeverNegative() throws {
    // Falls faster than 1/m at the end, as 1/m − 1/2000 does.
    let curve = m.map { 1 / $0 - 0.0005 }
    let fit = try #require(
      logarithmicDecay(m: m, error: curve, law: DecayLaw(exponent: 1, hasFloor: true)))
    let plain = try #require(logarithmicDecay(m: m, error: curve, exponent: 1))
    #expect(fit.floor == 0 && fit.a == plain.a && fit.residualSquares == plain.residualSquares)
    #expect(fit.parameters == plain.parameters + 1)
  }

  @Test func tooFewPointsAreUndefined() {
    for (count, fits, criteria) in [
      (1, 0, 0), (2, 2, 0), (3, 5, 0), (4, 6, 2), (5, 6, 5), (6, 6, 6),
    ] {
      let found = decayCandidates(
        m: Array(m.prefix(count)), error: Array(error.prefix(count)), scale: .divergence)
      #expect(found.count == 6)
      #expect(found.count { $0.fit != nil } == fits, "\(count) points")
      #expect(found.count { $0.aicc != nil } == criteria, "\(count) points")
    }
    #expect(
      decayCandidates(m: [4, 4, 4], error: [1, 2, 3], scale: .divergence).allSatisfy {
        $0.fit == nil
      })
  }
}

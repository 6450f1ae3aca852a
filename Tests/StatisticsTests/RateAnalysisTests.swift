import Foundation
import Randomness
import Statistics
import TestSupport
import Testing

/// m = 10, 20, ... 1280.
private let doublings = (0...7).map { 10 * pow(2, Double($0)) }

private func analysis(
  m: [Double] = doublings, _ runs: [[Double]], scale: ErrorScale = .divergence,
  margin: Double = RateVerdict.margin, resamples: Int = 200
) -> RateAnalysis {
  var stream = RandomStream(root: 1, path: ["bootstrap"])
  return rateAnalysis(
    m: m, runs: runs, scale: scale, margin: margin, resamples: resamples, stream: &stream)
}

/// What a law should be told to be.
private struct Truth: Sendable, CustomTestStringConvertible {
  let name: String
  let verdict: RateVerdict
  let hasFloor: Bool
  let error: @Sendable (Double) -> Double

  var testDescription: String { name }

  static let all = [
    Truth(name: "100/m² + 0.01", verdict: .inverseSquare, hasFloor: true) {
      100 / ($0 * $0) + 0.01
    },
    Truth(name: "2/m + 0.02", verdict: .inverse, hasFloor: true) { 2 / $0 + 0.02 },
    Truth(name: "2/m", verdict: .inverse, hasFloor: false) { 2 / $0 },
    Truth(name: "100/m²", verdict: .inverseSquare, hasFloor: false) { 100 / ($0 * $0) },
    Truth(name: "1/m^1.5", verdict: .neither, hasFloor: false) { pow($0, -1.5) },
  ]
}

@Suite struct RateAnalysisTests {
  /// Slope and interval are golden, and so is the verdict without a margin.
  @Test func agreesWithWholeStudies() throws {
    let golden = try GoldenCases("end_to_end")
    for item in golden.cases {
      let input = item["input"]
      for algorithm in input["algorithms"].list.compactMap(\.text) {
        let rows = input["rows"].list.filter {
          $0["algorithm"].text == algorithm && $0["status"].text == "ok"
        }
        let found = analysis(m: input["m"].numbers, rows.map { $0["kl"].numbers }, margin: 0)
        let expected = item["expected"]["by_algorithm"][algorithm]["rate"]
        #expect(try golden.agree(found.judgement.slope, expected, "slope"))
        #expect(try golden.agree(found.judgement.interval, expected, "ci95"))
        #expect(
          found.judgement.verdict?.rawValue == expected["verdict"].text?.replacing("^2", with: "²"))
        #expect(found.judgement.basis == .slopes)
      }
    }
  }

  /// One run, equal runs and runs that differ by a factor: without noise the law is known.
  @Test(arguments: Truth.all)
  private func lawsWithoutNoiseAreTold(truth: Truth) {
    let curve = doublings.map(truth.error)
    for runs in [
      [curve], [curve, curve], [0.5, 1, 1.5, 1.25, 0.75].map { a in curve.map { a * $0 } },
    ] {
      for margin in [0, 0.25] {
        let found = analysis(runs, margin: margin)
        #expect(found.judgement.verdict == truth.verdict)
        #expect(found.judgement.basis == .exact)
        #expect(found.law?.law.hasFloor == truth.hasFloor)
        #expect(found.floor?.isSupported == truth.hasFloor)
        #expect(found.residuals?.signs == "00000000")
      }
    }
  }

  /// Simulated: with 5 to 20 % of noise the right verdict and floor are told nearly always. A
  /// floor that is not there may be preferred by chance, with an interval above 0, in one of
  /// twenty at most; 4 standard errors of a binomial share are allowed for.
  @Test(arguments: Truth.all, [(10, 0.2), (10, 0.05), (100, 0.2)])
  private func lawsWithNoiseAreTold(truth: Truth, design: (runs: Int, noise: Double)) {
    let (runs, noise) = design
    let trials = 12
    var verdicts = 0
    var floors = 0
    for trial in 0..<trials {
      var stream = RandomStream(
        root: UInt64(trial), path: ["noise", truth.name, "\(runs) \(noise)"])
      let errors = (0..<runs).map { _ in
        doublings.map { truth.error($0) * exp(noise * stream.normal() - noise * noise / 2) }
      }
      let found = analysis(errors, resamples: 60)
      if found.judgement.verdict == truth.verdict { verdicts += 1 }
      if (found.law?.law.hasFloor ?? false) == truth.hasFloor { floors += 1 }
      #expect(!truth.hasFloor || found.judgement.basis != .slopes)
    }
    let share = 0.95
    let allowed = share - 4 * (share * (1 - share) / Double(trials)).squareRoot()
    #expect(Double(verdicts) >= allowed * Double(trials), "\(verdicts) of \(trials)")
    #expect(Double(floors) >= allowed * Double(trials), "\(floors) of \(trials)")
  }

  /// The trap: the slope of the errors themselves says 1/m with certainty.
  @Test func aFloorIsNotMistakenForASlope() throws {
    var stream = RandomStream(root: 5, path: ["noise"])
    let runs = (0..<20).map { _ in
      doublings.map { (100 / ($0 * $0) + 0.01) * exp(0.1 * stream.normal()) }
    }
    let found = analysis(runs, resamples: 500)
    #expect(found.slope.verdict(margin: 0.1) == .inverse)
    let floor = try #require(found.floor)
    #expect(found.judgement.basis == .floor && found.judgement.verdict == .inverseSquare)
    #expect(found.judgement.slope == floor.slope && found.judgement.interval == floor.slopeInterval)
    #expect(floor.interval?.contains(0.01) == true && (floor.interval?.low ?? 0) > 0.009)
    #expect(floor.share > 0.99 && floor.isSupported)
    // The same again: the bootstrap is seeded.
    #expect(analysis(runs, resamples: 500) == found)
  }

  /// Four runs give the floor's exponent no interval, and the raw slope must not step in.
  @Test func fewRunsWithAFloorAreNotJudged() {
    var stream = RandomStream(root: 6, path: ["noise"])
    let runs = (0..<4).map { _ in
      doublings.map { (100 / ($0 * $0) + 0.01) * exp(0.1 * stream.normal()) }
    }
    let found = analysis(runs)
    #expect(found.judgement.basis == .fewRunsForFloor && found.judgement.verdict == nil)
    #expect(found.judgement.interval == nil && found.floor?.interval == nil)
    #expect(found.floor?.isPreferred == true)
  }

  @Test(arguments: [4, 9])
  func expectedDivergenceFallsAsOneOverMWithoutAFloor(outcomes: Int) throws {
    let uniform = [Double](repeating: 1 / Double(outcomes), count: outcomes)
    for m in [
      [32, 64, 128, 256, 512, 1024], [32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024],
    ] {
      let curve = m.map { expectedKLDivergence(probabilities: uniform, draws: $0) }
      let found = analysis(m: m.map(Double.init), [curve, curve])
      #expect(found.judgement.verdict == .inverse && found.judgement.basis == .scatter)
      #expect(found.law?.law.hasFloor == false)
      // The bend of the exact curve looks like a floor to AICc where there are many checkpoints.
      #expect(found.floor?.isMaterial == false)
      #expect(abs((found.judgement.slope ?? 0) + 1) < 0.03)
      let root = m.map { expectedTotalVariation(probabilities: uniform, draws: $0) }
      let distance = analysis(m: m.map(Double.init), [root, root], scale: .distance)
      #expect(distance.judgement.verdict == .inverse && distance.law?.law.hasFloor == false)
    }
  }

  /// Trap 19: the error of a deterministic scheme oscillates about 1/m², and runs that are equal
  /// must not make its crooked slope certain.
  @Test func quotaSamplingIsJudgedByTheScatterOfItsCheckpoints() throws {
    let golden = try GoldenCases("quota_sampling")
    for item in golden.cases {
      let curve = item["expected"]["kl"].numbers
      let found = analysis(m: item["input"]["m"].numbers, [curve, curve, curve])
      #expect(found.judgement.basis == .scatter)
      #expect(try golden.agree(found.judgement.slope, item, "expected", "slope"))
      let interval = try #require(found.judgement.interval)
      #expect(interval.contains(-2))
      #expect([.inverseSquare, .both].contains(try #require(found.judgement.verdict)))
    }
    let crooked = try #require(golden.cases.first)
    let curve = crooked["expected"]["kl"].numbers
    let found = analysis(m: crooked["input"]["m"].numbers, [curve, curve])
    #expect(found.slope.verdict() == .neither)
    #expect(found.judgement.verdict == .both)
  }

  /// SciPy 1.17.1: `curve_fit` of ln y, −p ∓ t₀.₉₇₅(4) √(pcov[1, 1]).
  @Test func scatterAboutAFloorLawAgreesWithSciPy() throws {
    let curve = [1.9, 0.52, 0.21, 0.085, 0.071, 0.058, 0.061]
    let found = analysis(m: [8, 16, 32, 64, 128, 256, 512], [curve, curve])
    let floor = try #require(found.floor)
    #expect(close(floor.slope, -1.8929031453168657, relative: 1e-6))
    #expect(close(floor.slopeInterval?.low, -2.153621733156039, relative: 1e-5))
    #expect(close(floor.slopeInterval?.high, -1.6321845705534042, relative: 1e-5))
    #expect(found.judgement.interval == floor.slopeInterval && found.judgement.basis == .scatter)
    #expect(found.judgement.verdict == .inverseSquare)
  }

  /// Residuals by hand: runs 1 ± 0.1 at every m have a standard error of 0.1 for n = 2.
  @Test func residualsAreInStandardErrorsOfTheMean() throws {
    let m = [1.0, 2, 4, 8, 16, 32]
    let bump = [0, 0, 0.6, 0, 0, 0]
    let runs = [0.9, 1.1].map { factor in
      m.indices.map { factor * exp(bump[$0]) / m[$0] }
    }
    let found = analysis(m: m, runs)
    #expect(found.law?.law.description == "a/m")
    let residuals = try #require(found.residuals)
    #expect(residuals.signs == "−−+−−−" && residuals.largest == 2)
    #expect(close(residuals.points[2].logarithmic, 0.5, relative: 1e-9))
    #expect(close(residuals.points[2].standardised, 5, relative: 1e-9))
    #expect(close(residuals.points[0].standardised, -1, relative: 1e-9))
    // Student with one degree of freedom is Cauchy: 6 · 2 · (½ − atan(5)/π) = 0.7540.
    let p: Double = 12 * (0.5 - atan(5) / Double.pi)
    #expect(close(residuals.bonferroniP, p, relative: 1e-9))
  }

  @Test func degenerateInputsHaveTheirAnswers() {
    func judgement(m: [Double] = [1, 2, 4, 8], _ runs: [[Double]]) -> RateJudgement {
      analysis(m: m, runs).judgement
    }
    func expect(_ found: RateJudgement, _ basis: RateJudgement.Basis, _ verdict: RateVerdict? = nil)
    {
      #expect(found.basis == basis && found.verdict == verdict)
      #expect(found.slope?.isNaN != true)
    }
    expect(judgement([]), .noRuns)
    expect(judgement([[3, 1, 0.8, 0.2]]), .oneRun)
    expect(judgement([[0, 0, 0, 0], [0, 0, 0, 0]]), .noErrors)
    expect(judgement(m: [8], [[1], [1.5]]), .noErrors)
    expect(judgement(m: [], [[], []]), .noErrors)
    expect(judgement([[.infinity, .infinity, .infinity, .infinity]]), .noErrors)
    // One run hits everywhere, the other has a slope.
    expect(judgement([[0, 0, 0, 0], [3, 1, 0.8, 0.2]]), .oneRun)
    // Two checkpoints: slopes, but no laws.
    expect(judgement(m: [1, 4], [[1, 0.25], [1, 0.25]]), .exact, .inverse)
    expect(judgement(m: [1, 4], [[1, 0.24], [1, 0.24]]), .fewCheckpoints)
    expect(judgement(m: [1, 4], [[1, 0.25], [1, 0.26]]), .slopes, .inverse)
    // Equal errors do not fall.
    expect(judgement([[1, 1, 1, 1], [1, 1, 1, 1]]), .exact, .neither)
    expect(judgement([[1, 2, 4, 8], [1, 2, 4, 8]]), .exact, .neither)
    expect(
      judgement(m: doublings, [doublings.map { _ in 1 }, doublings.map { _ in 1 }]), .exact,
      .neither)
    // Runs of one slope with three checkpoints off a line.
    expect(judgement(m: [1, 2, 4], [[1, 0.6, 0.2], [1, 0.6, 0.2]]), .scatter, .both)
  }

  @Test func zerosEnterTheMeanAndInfinitiesTakeTheirCheckpointOut() throws {
    let m = [1.0, 2, 4, 8, 16]
    let found = analysis(
      m: m, [[4, 2, 0, 0.5, .infinity], [4.2, 2, 2, 0.5, 0.25], [0, 2, 1, 0, 0.25]])
    let means: [Double?] = [8.2 / 3, 2, 1, 1.0 / 3, nil]
    #expect(found.checkpoints.map(\.mean) == means)
    #expect(found.checkpoints.map(\.zeros) == [1, 0, 1, 1, 0])
    #expect(found.checkpoints.map(\.unusable) == [0, 0, 0, 0, 1])
    #expect(found.checkpoints.map(\.isFitted) == [true, true, true, true, false])
    #expect(found.checkpoints[1].standardError == 0 && found.checkpoints[4].standardError == nil)
    #expect(found.slope.pointsExcluded == 4)
    #expect(close(found.decades, log10(8), relative: 1e-12))
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct RateVerdictTests {
  @Test func agreesWithTheVerdictsOfWholeStudies() throws {
    let golden = try GoldenCases("end_to_end")
    var judged: Set<RateVerdict> = []
    for item in golden.cases {
      for algorithm in item["input"]["algorithms"].list.compactMap(\.text) {
        let rate = item["expected"]["by_algorithm"][algorithm]["rate"]
        let interval = Interval(low: rate["ci95"].numbers[0], high: rate["ci95"].numbers[1])
        let name = try #require(rate["verdict"].text)
        let expected = try #require(RateVerdict(name: name))
        #expect(RateVerdict(slope: interval, margin: 0) == expected)
        #expect(RateVerdict(slope: interval) == expected)
        judged.insert(expected)
      }
    }
    #expect(judged == [.inverse, .inverseSquare])
  }

  @Test(arguments: [
    (-1.1, -0.9, RateVerdict.inverse), (-2.1, -1.9, .inverseSquare), (-2, -1, .both),
    (-1.9, -1.1, .neither), (-3, -2.1, .neither), (-0.9, 0.5, .neither), (-1.5, 0, .inverse),
  ])
  func withoutAMarginTheIntervalItselfHoldsTheExponents(
    low: Double, high: Double, verdict: RateVerdict
  ) {
    #expect(RateVerdict(slope: Interval(low: low, high: high), margin: 0) == verdict)
  }

  @Test(arguments: [
    (-0.74, RateVerdict.neither), (-0.76, .inverse), (-1.24, .inverse), (-1.26, .neither),
    (-1.74, .neither), (-1.76, .inverseSquare), (-2.24, .inverseSquare), (-2.26, .neither),
  ])
  func marginReachesAQuarterToEachSide(slope: Double, verdict: RateVerdict) {
    #expect(RateVerdict(slope: Interval(low: slope, high: slope)) == verdict)
    // A distance halves the exponents and the margin.
    let half = Interval(low: slope / 2, high: slope / 2)
    #expect(RateVerdict(slope: half, scale: .distance) == verdict)
  }

  @Test func wideningCanOnlyAddARate() {
    #expect(RateVerdict(slope: Interval(low: -1.8, high: -1.2), margin: 0) == .neither)
    #expect(RateVerdict(slope: Interval(low: -1.8, high: -1.2)) == .both)
  }

  /// What the default margin has to cover, exactly: the slopes of the expected divergence.
  @Test func marginCoversTheTermsBeyondTheLeadingOne() throws {
    let m = [8, 16, 32, 64, 128, 256]
    // Slopes from SciPy's binomial sums and NumPy's polyfit.
    let cases: [([Double], Double)] = [
      ([Double](repeating: 0.25, count: 4), -1.0418),
      ([Double](repeating: 1.0 / 9, count: 9), -1.0524), ([0.97, 0.03], -0.9379),
    ]
    for (probabilities, slope) in cases {
      let found = try #require(
        logLogSlope(
          m: m.map(Double.init),
          error: m.map { expectedKLDivergence(probabilities: probabilities, draws: $0) }))
      #expect(close(found, slope, absolute: 5e-5))
      #expect(RateVerdict(slope: Interval(low: found, high: found)) == .inverse)
      #expect(RateVerdict(slope: Interval(low: found, high: found), margin: 0.04) == .neither)
    }
  }

  @Test func verdictsReadAsRates() {
    #expect(RateVerdict.allCases.map(\.rawValue) == ["1/m", "1/m²", "both", "neither"])
    #expect(
      RateVerdict(name: "1/m^2") == .inverseSquare && RateVerdict(name: "1/m²") == .inverseSquare)
    #expect(RateVerdict(name: "1/m") == .inverse && RateVerdict(name: "undecided") == nil)
  }
}

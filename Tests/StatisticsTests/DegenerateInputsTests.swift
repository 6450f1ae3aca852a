import Randomness
import Statistics
import Testing

/// Whatever goes in, no NaN comes out: undefined results are nil, and each function's words say
/// when. Here every one meets the inputs that break such code; their own tests say what is nil.
@Suite struct DegenerateInputsTests {
  /// None, one, equal, signed zeros, ties, not finite, overflowing and vanishing squares or sums.
  static let samples: [[Double]] = [
    [], [1], [1, 1], [0, 0, 0], [-0.0, 0.0], [1, 2], [1, 1, 2, 2], [0, 1, 1, 1, 1, 1],
    [.nan], [1, .nan, 3], [.infinity], [1, .infinity], [-.infinity, .infinity, 0],
    [1e308, 1.7e308], [1e308, -1e308, 1.7e308, -1.7e308],
    [.greatestFiniteMagnitude, -.greatestFiniteMagnitude],
    [.leastNonzeroMagnitude, .leastNormalMagnitude, 0],
    [1e-200, 2e-200, 4e-200], [1e160, -1e160, 3e160], [1e16, 1e16 + 2, 1e16 + 4, 1e16 + 8],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ]

  /// Every number inside a result, however deep.
  private func numbers(in value: Any) -> [Double] {
    if let number = value as? Double { return [number] }
    return Mirror(reflecting: value).children.flatMap { numbers(in: $0.value) }
  }

  /// Infinity has a meaning in few places.
  private func expectDefined(
    _ name: String, _ result: Any?, _ input: Any..., allowsInfinity: Bool = false
  ) {
    guard let result else { return }
    let areFine = numbers(in: result).allSatisfy { $0.isFinite || (allowsInfinity && !$0.isNaN) }
    #expect(areFine, "\(name) of \(input): \(result)")
  }

  @Test func everyNumberOfAResultIsLookedAt() {
    let result: [(Interval?, [Double?])] = [(Interval(low: 1, high: 2), [nil, .nan])]
    #expect(numbers(in: result).count == 3)
    #expect(numbers(in: result).contains { $0.isNaN })
  }

  @Test func oneSample() {
    for x in Self.samples {
      expectDefined("mean", mean(x), x)
      expectDefined("sampleVariance", sampleVariance(x), x)
      expectDefined("sampleStandardDeviation", sampleStandardDeviation(x), x)
      expectDefined("standardError", standardError(x), x)
      expectDefined("interquartileMean", interquartileMean(x), x)
      expectDefined("fractionalInterquartileMean", fractionalInterquartileMean(x), x)
      expectDefined("tInterval", tInterval(x), x)
      expectDefined("oneSampleTest", oneSampleTest(x), x)
      expectDefined("medianInterval", medianInterval(x), x)
      expectDefined("toleranceInterval", toleranceInterval(x, content: 0.5), x)
      expectDefined("varianceInterval", varianceInterval(x), x)
      expectDefined("percentileInterval", percentileInterval(replicates: x, confidence: 0.9), x)
      expectDefined("optimalityGap", optimalityGap(scores: [x]), x)
      expectDefined("performanceProfile", performanceProfile(scores: x, thresholds: [0, 1]), x)
      expectDefined("VectorMoments", VectorMoments(x.map { [$0, 1] }), x)
      expectDefined("signalToNoise", VectorMoments(x.map { [$0, 1] })?.signalToNoise, x)
      expectDefined("meanSquaredNorm", VectorMoments(x.map { [$0, 1] })?.meanSquaredNorm, x)
      for q in [0, 0.3, 1] { expectDefined("quantile", quantile(x, q), x) }
      for definition in QuantileDefinition.allCases {
        expectDefined("quantile", quantile(x, 0.3, definition: definition), x)
      }
      expectDefined("jackknifeReplicates", jackknifeReplicates(x, statistic: mean), x)
      for estimate in [0, 1, .nan, .infinity] {
        expectDefined("basicInterval", basicInterval(estimate: estimate, replicates: x), x)
        expectDefined("BCa", BCa(estimate: estimate, replicates: x, jackknife: x), x)
        expectDefined(
          "BCa", BCa(estimate: estimate, replicates: [0, 1, 2], jackknife: x), x)
        expectDefined("BCa", BCa(estimate: estimate, replicates: x, jackknife: [0, 1, 2]), x)
      }
      let steps = x.indices.map(Double.init)
      let curve = TrainingCurve(steps: steps, values: x)
      expectDefined("TrainingCurve", curve, x)
      expectDefined(
        "TrainingCurve",
        [
          curve?.area, curve?.normalisedArea, curve?.best, curve?.value(at: 0.5),
          curve?.crossing(of: 0.5), curve?.finalMean(count: 3),
        ], x)
      expectDefined("StratifiedMean", StratifiedMean([x, x]), x)
      expectDefined("StratifiedMean", StratifiedMean([x])?.interval(), x)
      expectDefined("StratifiedMean", StratifiedMean([x])?.test, x)
    }
  }

  @Test func resampledSamples() {
    for x in Self.samples {
      var stream = RandomStream(root: 97, path: ["degenerate"])
      expectDefined(
        "bootstrapBand", bootstrapBand(rows: x.map { [$0] }, resamples: 20, stream: &stream), x)
      expectDefined(
        "bootstrapReplicates",
        bootstrapReplicates(x, resamples: 20, stream: &stream, statistic: mean), x)
      expectDefined(
        "interquartileMeanInterval",
        interquartileMeanInterval([x, [1, 2]], resamples: 20, stream: &stream), x)
      expectDefined(
        "interquartileMeanDifferenceInterval",
        interquartileMeanDifferenceInterval([x], [[1, 2]], resamples: 20, stream: &stream), x)
      expectDefined(
        "meanDifferenceBootstrapInterval",
        meanDifferenceBootstrapInterval([x], [[1, 2]], resamples: 20, stream: &stream), x)
      expectDefined(
        "probabilityOfImprovementInterval",
        probabilityOfImprovementInterval([x], over: [[1, 2]], resamples: 20, stream: &stream), x)
    }
  }

  @Test func twoSamples() {
    for x in Self.samples {
      for y in Self.samples {
        expectDefined("meanDifference", meanDifference(x, y), x, y)
        expectDefined("welchTest", welchTest(x, y), x, y)
        expectDefined("welchInterval", welchInterval(x, y), x, y)
        expectDefined("pooledTest", pooledTest(x, y), x, y)
        expectDefined("cohenD", cohenD(x, y), x, y)
        expectDefined("hedgesG", hedgesG(x, y), x, y)
        expectDefined("VarianceRatio", VarianceRatio(x, y), x, y)
        expectDefined("RankComparison", RankComparison(x, y), x, y)
        expectDefined("StratifiedMean", StratifiedMean(first: [x], second: [y]), x, y)
        guard x.count == y.count else { continue }
        expectDefined("pairedTest", pairedTest(x, y), x, y)
        expectDefined("signTestP", signTestP(x, y), x, y)
        expectDefined("signedRankP", signedRankP(x, y), x, y)
        expectDefined("pearsonCorrelation", pearsonCorrelation(x, y), x, y)
        expectDefined("pearsonInterval", pearsonInterval(x, y), x, y)
        expectDefined("spearmanCorrelation", spearmanCorrelation(x, y), x, y)
        expectDefined("spearmanInterval", spearmanInterval(x, y), x, y)
        expectDefined("kendallTau", kendallTau(x, y), x, y)
      }
    }
  }

  /// Errors that have no logarithm, among them exact hits and infinite divergences.
  @Test func errorsOnALogarithmicAxis() {
    for x in Self.samples {
      let m = x.indices.map { Double(1 << $0) }
      expectDefined("logLogSlope", logLogSlope(m: m, error: x), x)
      expectDefined("logLogRegression", logLogRegression(m: m, runs: [x, x]), x)
      expectDefined("convergenceRate", convergenceRate(m: m, runs: [x, x]), x)
      expectDefined(
        "clusterBootstrapSlopes",
        clusterBootstrapSlopes(m: m, runs: [x, x], resamples: [[0, 0], [0, 1]]), x)
    }
  }

  @Test func lawsThroughFewEqualAndExtremeErrors() {
    for x in Self.samples where x.allSatisfy(\.isFinite) {
      let m = x.indices.map { Double(1 << $0) }
      expectDefined("linearRegression", linearRegression(x: m, y: x), x)
      expectDefined("theilSenSlope", theilSenSlope(x: m, y: x), x)
      for exponent in [nil, 1] as [Double?] {
        for floor in [DecayFloor.zero, .free, .nonNegative] {
          let fit = additiveDecay(m: m, error: x, exponent: exponent, floor: floor)
          expectDefined("additiveDecay", fit, x)
          expectDefined("criteria", [fit?.aic, fit?.aicc, fit?.bic], x)
        }
        guard x.allSatisfy({ $0 > 0 && $0 < 1e300 }) else { continue }
        let fit = logarithmicDecay(m: m, error: x, exponent: exponent)
        expectDefined("logarithmicDecay", fit, x)
        expectDefined("criteria", [fit?.aic, fit?.aicc, fit?.bic], x)
      }
    }
  }

  /// Infinity says that an impossible outcome was drawn; it is no NaN, and no draw is a mistake.
  @Test func divergences() {
    let targets: [[Double]] = [[1, 0, 0], [0.5, 0.5, 0], [1e-300, 0, 1], [0.2, 0.3, 0.5]]
    for counts in [[1, 0, 0], [0, 0, 1], [3, 3, 0], [2, 3, 5], [1 << 40, 1, 1]] {
      for p in targets {
        expectDefined(
          "divergences",
          [
            klDivergence(counts: counts, probabilities: p),
            preciseKLDivergence(counts: counts, probabilities: p),
            reverseKLDivergence(counts: counts, probabilities: p),
            totalVariation(counts: counts, probabilities: p),
            hellingerDistance(counts: counts, probabilities: p),
            jensenShannonDivergence(counts: counts, probabilities: p),
            greatestDeviation(counts: counts, probabilities: p),
          ], counts, p, allowsInfinity: true)
        expectDefined(
          "tests",
          [
            pearsonChiSquare(counts: counts, probabilities: p),
            likelihoodRatio(counts: counts, probabilities: p),
          ], counts, p, allowsInfinity: true)
        expectDefined(
          "policySamplingError",
          policySamplingError(counts: [counts, [0, 0, 0]], policy: [p, p]), counts, p,
          allowsInfinity: true)
      }
      expectDefined("entropy", [entropy(counts: counts), millerMadowEntropy(counts: counts)])
    }
    for p in targets {
      for draws in [1, 2, 1000] {
        expectDefined(
          "expectations",
          [
            expectedTotalVariation(probabilities: p, draws: draws),
            expectedKLDivergence(probabilities: p, draws: draws),
            firstOrderKLDivergence(probabilities: p, draws: draws),
            secondOrderKLDivergence(probabilities: p, draws: draws),
            expectedChiSquareDivergence(probabilities: p, draws: draws),
          ], p, draws)
      }
    }
    #expect(policySamplingError(counts: [[0, 0]], policy: [[0.5, 0.5]]) == nil)
  }

  /// Every count of few trials, none and all among them, and no trials.
  @Test func counts() {
    for n in 0...4 {
      for k in 0...n {
        for confidence in [0.01, 0.95, 0.999999] {
          expectDefined(
            "intervals",
            [
              wilsonInterval(successes: k, trials: n, confidence: confidence),
              wilsonCorrectedInterval(successes: k, trials: n, confidence: confidence),
              clopperPearsonInterval(successes: k, trials: n, confidence: confidence),
              jeffreysInterval(successes: k, trials: n, confidence: confidence),
              agrestiCoullInterval(successes: k, trials: n, confidence: confidence),
              confidenceSequence(successes: k, trials: n, confidence: confidence),
            ], k, n)
          expectDefined(
            "limits",
            [
              clopperPearsonLowerLimit(successes: k, trials: n, confidence: confidence),
              clopperPearsonUpperLimit(successes: k, trials: n, confidence: confidence),
            ], k, n)
        }
        for m in 0...2 where n <= 2 {
          for j in 0...m { twoArms(k, n, j, m) }
        }
        pairs(both: k, onlyFirst: n - k)
      }
    }
  }

  private func twoArms(_ k: Int, _ n: Int, _ j: Int, _ m: Int) {
    let intervals = [
      newcombeInterval(firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m),
      newcombeCorrectedInterval(
        firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m),
      agrestiCaffoInterval(
        firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m),
      miettinenNurminenInterval(
        firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m),
      meeInterval(firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m),
    ]
    expectDefined("differences", intervals, k, n, j, m)
    #expect(intervals.allSatisfy { ($0 == nil) == (n == 0 || m == 0) })
    let fisher = fisherTest(
      firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m)
    expectDefined("fisherTest", fisher, k, n, j, m)
    expectDefined(
      "boschlooTest",
      boschlooTest(firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m))
    for pooled in [true, false] {
      expectDefined(
        "barnardTest",
        barnardTest(
          firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m, pooled: pooled),
        k, n, j, m, allowsInfinity: true)
    }
    expectDefined(
      "runsThatWouldHaveSufficed",
      runsThatWouldHaveSufficed(
        firstSuccesses: k, firstTrials: n, secondSuccesses: j, secondTrials: m))
  }

  private func pairs(both: Int, onlyFirst: Int) {
    for onlySecond in 0...2 {
      for neither in 0...2 {
        let table = PairedOutcomes(
          both: both, onlyFirst: onlyFirst, onlySecond: onlySecond, neither: neither)
        let intervals = [
          newcombePairedInterval(table), tangoInterval(table), waldPairedInterval(table),
        ]
        expectDefined("pairs", intervals, table)
        #expect(intervals.allSatisfy { ($0 == nil) == (table.pairs == 0) })
        expectDefined(
          "p", [mcNemarExactP(table), mcNemarMidP(table), mcNemarFirstBetterP(table)], table)
        expectDefined("difference", table.difference, table)
        expectDefined("mcNemarChiSquare", mcNemarChiSquare(table, corrected: true), table)
        expectDefined("mcNemarChiSquare", mcNemarChiSquare(table), table)
      }
    }
  }

  @Test func adjustments() {
    for p in [[], [0], [1], [0, 0, 1], [0.5, 0.5], [.leastNonzeroMagnitude, 1]] as [[Double]] {
      let adjusted = [
        bonferroniAdjusted(p), sidakAdjusted(p), holmAdjusted(p), holmSidakAdjusted(p),
        hochbergAdjusted(p), benjaminiHochbergAdjusted(p), benjaminiYekutieliAdjusted(p),
      ]
      expectDefined("adjusted", adjusted, p)
      #expect(adjusted.allSatisfy { $0.count == p.count && $0.allSatisfy { (0...1).contains($0) } })
    }
  }

  @Test func powers() {
    for p in [0, 1e-300, 0.5, 1] {
      for q in [0, 0.5, 1 - 0x1p-53, 1] {
        for runs in [1, 2, 50] {
          expectDefined(
            "powers",
            [
              fisherPower(firstProbability: p, secondProbability: q, runs: runs),
              proportionPower(firstProbability: p, secondProbability: q, runs: runs),
              cohenH(firstProbability: p, secondProbability: q),
              mcNemarPower(
                onlyFirstProbability: p / 2, onlySecondProbability: q / 2, pairs: runs),
              wilsonHalfWidth(probability: p, runs: runs),
            ], p, q, runs)
          expectDefined("tTestPower", tTestPower(effect: 1e3 * p, runs: runs), p, runs)
        }
        expectDefined(
          "detectableFractions", detectableFractions(from: q, runs: 10, level: 1e-9), q)
      }
    }
  }
}

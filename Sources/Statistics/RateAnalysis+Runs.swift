import ElementaryFunctions
import Randomness

/// How an error falls with m, judged from independent runs.
///
/// The mean over runs is fitted by six laws; runs stay the units of every interval. A law with a
/// floor is believed when AICc prefers it, when the floor bends the curve by more than the margin
/// and when its interval over resamples of whole runs lies above 0; the verdict then rests on the
/// exponent of a m^(−p) + c over the same resamples, and otherwise on the runs' own slopes.
/// - Parameter m: positive, increasing.
/// - Parameter runs: each run's errors at the `m`; one that is not finite takes its m out of the
///   mean. A curve known without sampling noise is two equal runs.
/// - Parameter margin: see `RateVerdict.margin`.
/// - Parameter resamples: at least 1; each draws as many runs by that many `stream.below`.
public func rateAnalysis(
  m: [Double], runs: [[Double]], scale: ErrorScale = .divergence,
  margin: Double = RateVerdict.margin, confidence: Double = 0.95, resamples: Int = 2000,
  stream: inout RandomStream
) -> RateAnalysis {
  precondition(runs.allSatisfy { $0.count == m.count }, "one error per m")
  let checkpoints = m.indices.map { index in
    RateCheckpoint(m: m[index], errors: runs.map { $0[index] })
  }
  let slope = convergenceRate(m: m, runs: runs, confidence: confidence)
  let curve = MeanCurve(checkpoints: checkpoints, runs: runs)
  let candidates = decayCandidates(m: curve.m, error: curve.error, scale: scale)
  let preferred = preference(among: candidates.indices, of: candidates)
  let floor = floorEstimate(
    candidates, preferred: preferred, curve: curve, slopes: slope, scale: scale, margin: margin,
    confidence: confidence, resamples: resamples, stream: &stream)
  let chosen =
    floor?.isSupported == true
    ? floor?.candidate
    : preference(among: candidates.indices.filter { !candidates[$0].law.hasFloor }, of: candidates)
  let points = runs.joined().count(where: hasLogarithm)
  return RateAnalysis(
    scale: scale, margin: margin, confidence: confidence, resamples: resamples, runs: runs.count,
    checkpoints: checkpoints, slope: slope,
    // The median of the slopes of all pairs needs the square of the number of points.
    pooled: points > 5000 ? nil : logLogRegression(m: m, runs: runs, confidence: confidence),
    candidates: candidates, floor: floor, chosen: chosen,
    residuals: chosen.flatMap { candidates[$0].fit }.map {
      RateResiduals(law: $0, checkpoints: checkpoints, runs: runs.count)
    },
    judgement: RateJudgement(
      slope: slope, law: chosen.map { candidates[$0] }, floor: floor, curve: curve, scale: scale,
      margin: margin, confidence: confidence, runs: runs.count))
}

extension RateCheckpoint {
  fileprivate init(m: Double, errors: [Double]) {
    let isWhole = errors.allSatisfy(\.isFinite)
    self.m = m
    mean = isWhole ? Statistics.mean(errors) : nil
    standardError =
      isWhole
      ? sampleStandardDeviation(errors).map { $0 / Double(errors.count).squareRoot() } : nil
    zeros = errors.count { $0 == 0 }
    unusable = errors.count { !$0.isFinite }
  }
}

/// The checkpoints that laws are fitted to, and the runs' errors there.
private struct MeanCurve {
  let m: [Double]
  let error: [Double]
  let runs: [[Double]]

  init(checkpoints: [RateCheckpoint], runs: [[Double]]) {
    let kept = checkpoints.indices.filter { checkpoints[$0].isFitted }
    m = kept.map { checkpoints[$0].m }
    error = kept.compactMap { checkpoints[$0].mean }
    self.runs = runs.map { run in kept.map { run[$0] } }
  }

  /// The mean over a resample, where it is positive.
  func resampled(_ stream: inout RandomStream) -> (m: [Double], error: [Double]) {
    var multiplicities = [Int](repeating: 0, count: runs.count)
    for _ in runs.indices { multiplicities[stream.below(runs.count)] += 1 }
    var sums = [Double](repeating: 0, count: m.count)
    for (run, multiplicity) in zip(runs, multiplicities) where multiplicity > 0 {
      for index in m.indices { sums[index] += Double(multiplicity) * run[index] }
    }
    let kept = m.indices.filter { sums[$0] > 0 }
    return (kept.map { m[$0] }, kept.map { sums[$0] / Double(runs.count) })
  }
}

/// The simplest of the laws that fit to rounding, or else the one of least AICc.
private func preference(among indices: some Sequence<Int>, of candidates: [DecayCandidate]) -> Int?
{
  let known = Array(indices)
  if let exact = known.first(where: { candidates[$0].isExact }) { return exact }
  var best: (index: Int, aicc: Double)?
  for index in known {
    guard let aicc = candidates[index].aicc, aicc < best?.aicc ?? .infinity else { continue }
    best = (index, aicc)
  }
  return best?.index
}

private func floorEstimate(
  _ candidates: [DecayCandidate], preferred: Int?, curve: MeanCurve, slopes: ConvergenceRate,
  scale: ErrorScale, margin: Double, confidence: Double, resamples: Int,
  stream: inout RandomStream
) -> FloorEstimate? {
  let withFloor = candidates.indices.filter { candidates[$0].law.hasFloor }
  guard let best = preference(among: withFloor, of: candidates), let last = curve.m.last,
    let fit = candidates[best].fit, let free = withFloor.last
  else { return nil }
  let freeFit = candidates[free].fit
  var floors: [Double] = []
  var exponents: [Double] = []
  let isPreferred = preferred == best
  let differ = !slopes.runsAreAlike && curve.runs.count >= 5
  if differ {
    for _ in 0..<resamples {
      let sample = curve.resampled(&stream)
      if let fit = logarithmicDecay(
        m: sample.m, error: sample.error, law: candidates[best].law, near: fit)
      {
        floors.append(fit.floor)
        if isPreferred, best == free { exponents.append(fit.exponent) }
      }
      if isPreferred, best != free, let freeFit,
        let fit = logarithmicDecay(
          m: sample.m, error: sample.error, law: candidates[free].law, near: freeFit)
      {
        exponents.append(fit.exponent)
      }
    }
  }
  func interval(_ replicates: [Double]) -> Interval? {
    // Resamples that hit the target at nearly every m have no law; a few may be left out.
    guard differ, Double(replicates.count) >= 0.95 * Double(resamples) else { return nil }
    return expandedPercentileInterval(
      replicates: replicates, runs: curve.runs.count, confidence: confidence)
  }
  let share = fit.floorShare(at: last)
  return FloorEstimate(
    candidate: best, value: fit.floor, interval: interval(floors), share: share,
    slope: freeFit.map { -$0.exponent },
    slopeInterval: slopes.runsAreAlike
      ? freeFit.flatMap { scatterInterval(of: $0, hasFloor: true, at: curve.m, confidence) }
      : interval(exponents.map { -$0 }),
    isPreferred: isPreferred,
    isMaterial: fit.floor > 0
      && (candidates[best].isExact || share * fit.exponent > margin * scale.slowExponent))
}

extension ConvergenceRate {
  /// Whether the runs' slopes are equal but for rounding, so that their spread says nothing.
  fileprivate var runsAreAlike: Bool { (standardError ?? 0) <= 0x1p-40 }
}

/// Student's interval of the slope −p from the residuals of a fit of ln y to first order.
private func scatterInterval(
  of fit: DecayFit, hasFloor: Bool, at m: [Double], _ confidence: Double
) -> Interval? {
  let free = m.count - (hasFloor ? 3 : 2)
  guard free > 0 else { return nil }
  let x = m.map { Elementary.log($0) }
  let shares = m.map { fit.floorShare(at: $0) }
  // The derivatives of ln y in −p and, about their means, what the floor's leaves of them.
  let slopeColumn = zip(x, shares).map { $0 * (1 - $1) }
  guard let centre = mean(slopeColumn) else { return nil }
  var squares: Double
  if hasFloor, let line = CentredLine(x: shares, y: slopeColumn) {
    squares = line.residualSquares
  } else {
    squares = compensatedSum(slopeColumn.map { ($0 - centre) * ($0 - centre) })
  }
  guard squares > 0 else { return nil }
  let error = (fit.residualSquares / Double(free) / squares).squareRoot()
  let t = -studentQuantile(tailProbability(confidence: confidence), degreesOfFreedom: Double(free))
  guard (t * error).isFinite else { return nil }
  return Interval(low: -fit.exponent - t * error, high: -fit.exponent + t * error)
}

extension RateResiduals {
  fileprivate init(law: DecayFit, checkpoints: [RateCheckpoint], runs: Int) {
    points = checkpoints.compactMap { checkpoint in
      guard checkpoint.isFitted, let mean = checkpoint.mean else { return nil }
      let residual = Elementary.log(mean / law.value(at: checkpoint.m))
      let relative = checkpoint.standardError.map { $0 / mean } ?? 0
      return Point(
        m: checkpoint.m,
        logarithmic: abs(residual) <= DecayFit.resolution ? 0 : residual,
        standardised: relative > DecayFit.resolution ? residual / relative : nil)
    }
    var largest: (index: Int, size: Double)?
    for (index, point) in points.enumerated() {
      guard let size = point.standardised.map({ abs($0) }), size > largest?.size ?? -1 else {
        continue
      }
      largest = (index, size)
    }
    self.largest = largest?.index
    let count = Double(points.count { $0.standardised != nil })
    bonferroniP = largest.map {
      min(1, count * 2 * studentCumulative(-$0.size, degreesOfFreedom: Double(runs - 1)))
    }
  }
}

extension RateJudgement {
  fileprivate init(
    slope: ConvergenceRate, law: DecayCandidate?, floor: FloorEstimate?, curve: MeanCurve,
    scale: ErrorScale, margin: Double, confidence: Double, runs: Int
  ) {
    func judged(_ slope: Double?, _ interval: Interval?, _ basis: Basis) -> Self {
      Self(
        verdict: interval.map { RateVerdict(slope: $0, scale: scale, margin: margin) },
        slope: slope, interval: interval, basis: basis)
    }
    let floorMatters = floor.map { $0.isPreferred && $0.isMaterial } ?? false
    if runs == 0 {
      self = judged(nil, nil, .noRuns)
    } else if let law, law.isExact, let fit = law.fit {
      self = judged(
        -fit.exponent, Interval(low: -fit.exponent, high: -fit.exponent), .exact)
    } else if slope.slope == nil {
      self = judged(nil, nil, .noErrors)
    } else if slope.interval == nil {
      self = judged(slope.slope, nil, .oneRun)
    } else if slope.runsAreAlike {
      let fit =
        floorMatters
        ? nil : logarithmicDecay(m: curve.m, error: curve.error, exponent: nil)
      let interval =
        floorMatters
        ? floor?.slopeInterval
        : fit.flatMap { scatterInterval(of: $0, hasFloor: false, at: curve.m, confidence) }
      let centre = floorMatters ? floor?.slope : fit.map { -$0.exponent } ?? slope.slope
      self = judged(centre, interval, interval == nil ? .fewCheckpoints : .scatter)
    } else if floorMatters, let floor {
      guard let interval = floor.slopeInterval, let own = slope.interval else {
        self = judged(floor.slope, nil, .fewRunsForFloor)
        return
      }
      if floor.isSupported {
        self = judged(floor.slope, interval, .floor)
      } else {
        let both = Interval(low: min(own.low, interval.low), high: max(own.high, interval.high))
        self = judged(slope.slope, both, .slopesOrFloor)
      }
    } else {
      self = judged(slope.slope, slope.interval, .slopes)
    }
  }
}

/// Powers of ten in a positive ratio.
func logOfTen(_ ratio: Double) -> Double { Elementary.log(ratio) / Elementary.log(10) }

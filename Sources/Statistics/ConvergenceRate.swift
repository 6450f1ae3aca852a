/// The log-log slope of an error against m, estimated from independent runs.
public struct ConvergenceRate: Sendable, Equatable {
  /// Mean of the runs' own slopes; nil when no run has one.
  public let slope: Double?
  /// Standard deviation of the runs' slopes over the root of their number; nil for fewer than
  /// two.
  public let standardError: Double?
  /// Student's interval for `slope` over runs; nil for fewer than two slopes.
  public let interval: Interval?
  public let runsUsed: Int
  /// Runs with fewer than two usable points.
  public let runsLeftOut: Int
  /// Points of all runs whose error is not positive and finite, mostly exact hits of the target.
  public let pointsExcluded: Int
  /// Least and greatest m that entered a slope; nil when no run has one.
  public let range: ClosedRange<Double>?

  /// What `interval` says; nil where there is none.
  public func verdict(
    scale: ErrorScale = .divergence, margin: Double = RateVerdict.margin
  ) -> RateVerdict? {
    interval.map { RateVerdict(slope: $0, scale: scale, margin: margin) }
  }

  /// Two-sided p of Student's test that the slope is `exponent`.
  /// - Returns: nil for fewer than two slopes, or when all are equal but for rounding.
  public func p(slope exponent: Double) -> Double? {
    guard let slope, let standardError, standardError > 0x1p-46 * max(abs(slope), 1) else {
      return nil
    }
    let t = (slope - exponent) / standardError
    return 2 * studentCumulative(-abs(t), degreesOfFreedom: Double(runsUsed - 1))
  }
}

/// The rate at which an error falls with m: one slope per run, summarised over runs.
///
/// The points of one run share its draws, so runs and not points are the independent units;
/// a regression over all points together would claim far too narrow an interval.
/// A floor or exact hits of the target bend it; `rateAnalysis` looks for them.
/// - Parameter m: positive numbers of samples.
/// - Parameter runs: each run's errors at the `m`.
public func convergenceRate(
  m: [Double], runs: [[Double]], confidence: Double = 0.95
) -> ConvergenceRate {
  let slopes = runs.map { logLogSlope(m: m, error: $0) }
  let usable = slopes.compactMap { $0 }
  let fitted = zip(runs, slopes).filter { $0.1 != nil }.flatMap { run, _ in
    m.indices.filter { hasLogarithm(run[$0]) }.map { m[$0] }
  }
  return ConvergenceRate(
    slope: mean(usable),
    standardError: sampleStandardDeviation(usable).map { $0 / Double(usable.count).squareRoot() },
    interval: tInterval(usable, confidence: confidence),
    runsUsed: usable.count,
    runsLeftOut: runs.count - usable.count,
    pointsExcluded: runs.joined().count { !hasLogarithm($0) },
    range: fitted.min().flatMap { least in fitted.max().map { least...$0 } })
}

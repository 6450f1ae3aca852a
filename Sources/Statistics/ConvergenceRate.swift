/// What the exponent of an error in the number of samples m says.
public enum RateVerdict: String, Sendable {
  case inverse = "O(1/m)"
  case inverseSquare = "O(1/m²)"
  /// Shown to be neither of the two.
  case neither
  /// The data do not tell.
  case undecided
}

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
  public let verdict: RateVerdict

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
///
/// The verdict is `inverse` when the whole interval lies inside −1 ± 0.25, `inverseSquare` when
/// inside −2 ± 0.25, `neither` when it meets neither band, and `undecided` otherwise or for
/// fewer than two slopes. Asking for the whole interval makes few or noisy runs undecided
/// instead of compatible with everything. A quarter leaves room for the terms beyond the
/// leading one (the expected divergence of four equally likely outcomes lies 14 % above its
/// limit at m = 10, worth 0.06 of slope over a decade) while half a unit still separates the
/// bands. Identical runs give an interval of zero width, which then decides alone.
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
  let interval = tInterval(usable, confidence: confidence)
  return ConvergenceRate(
    slope: mean(usable),
    standardError: sampleStandardDeviation(usable).map { $0 / Double(usable.count).squareRoot() },
    interval: interval,
    runsUsed: usable.count,
    runsLeftOut: runs.count - usable.count,
    pointsExcluded: runs.joined().count { !hasLogarithm($0) },
    range: fitted.min().flatMap { least in fitted.max().map { least...$0 } },
    verdict: interval.map(verdict) ?? .undecided)
}

private func verdict(on interval: Interval) -> RateVerdict {
  let inverse = Interval(low: -1.25, high: -0.75)
  let inverseSquare = Interval(low: -2.25, high: -1.75)
  if inverse.contains(interval) { return .inverse }
  if inverseSquare.contains(interval) { return .inverseSquare }
  return interval.overlaps(inverse) || interval.overlaps(inverseSquare) ? .undecided : .neither
}

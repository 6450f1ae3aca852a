/// The F test of equal variances of two samples.
public struct VarianceRatio: Sendable, Equatable {
  /// Variance of the first over that of the second.
  public let f: Double
  /// For the ratio of the true variances.
  public let interval: Interval
  /// Two-sided: twice the smaller tail.
  public let p: Double

  /// Assumes normal values, and does not forgive other distributions as t tests do.
  /// - Returns: nil when either has fewer than two values, when either variance is zero, or when
  ///   something is not finite.
  ///
  /// Fisher (1925). The same as R's `var.test`.
  public init?(_ x: [Double], _ y: [Double], confidence: Double = 0.95) {
    let tail = tailProbability(confidence: confidence)
    guard let first = sampleVariance(x), let second = sampleVariance(y), first > 0, second > 0
    else {
      return nil
    }
    let (a, b) = (Double(x.count - 1), Double(y.count - 1))
    f = first / second
    // The upper quantile is the inverse of the lower one with the degrees exchanged.
    let low = f * fQuantile(tail, numerator: b, denominator: a)
    let high = f / fQuantile(tail, numerator: a, denominator: b)
    guard f > 0, high.isFinite else { return nil }
    interval = Interval(low: low, high: high)
    let below = fCumulative(f, numerator: a, denominator: b)
    let above = fSurvival(f, numerator: a, denominator: b)
    p = min(1, 2 * min(below, above))
  }
}

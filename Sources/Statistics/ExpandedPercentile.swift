/// Percentile bootstrap interval with its level widened for few runs.
///
/// The ends are the type-7 quantiles of the replicates at Φ(−√(n/(n − 1)) t) and its complement,
/// with Student's t of n − 1 degrees of freedom: for a mean of normal values that is the t
/// interval but for the skewness, where the plain one is too narrow.
/// - Parameter runs: how many each resample draws from, at least 2.
/// - Returns: nil for no replicates, or when one is not finite.
///
/// Hesterberg (2015), The American Statistician 69:371.
public func expandedPercentileInterval(
  replicates: [Double], runs: Int, confidence: Double = 0.95
) -> Interval? {
  precondition(runs >= 2, "one run leaves nothing to resample")
  guard !replicates.isEmpty, replicates.allSatisfy(\.isFinite) else { return nil }
  let n = Double(runs)
  let t = studentQuantile(tailProbability(confidence: confidence), degreesOfFreedom: n - 1)
  let tail = normalCumulative((n / (n - 1)).squareRoot() * t)
  let sorted = replicates.sorted()
  return Interval(low: quantile(sorted: sorted, tail), high: quantile(sorted: sorted, 1 - tail))
}

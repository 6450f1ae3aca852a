/// Basic bootstrap interval: the percentile interval reflected about the estimate.
///
/// Takes the replicates' distance from the estimate for the estimate's from the truth. Equivariant
/// under shifts but not under other transformations, so it may leave the statistic's range. Covers
/// a mean as seldom as the percentile interval: at 95 % it holds 84 % with five normal values, 74 %
/// with five exponential ones.
/// - Parameter estimate: the statistic on the data.
/// - Returns: nil for no replicates, or when something is not finite.
///
/// Davison and Hinkley (1997), section 5.2.
public func basicInterval(
  estimate: Double, replicates: [Double], confidence: Double = 0.95
) -> Interval? {
  guard let percentile = percentileInterval(replicates: replicates, confidence: confidence) else {
    return nil
  }
  let (low, high) = (2 * estimate - percentile.high, 2 * estimate - percentile.low)
  return low.isFinite && high.isFinite ? Interval(low: low, high: high) : nil
}

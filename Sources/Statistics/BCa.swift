/// Bias-corrected and accelerated bootstrap interval, with what it was corrected by.
///
/// Percentiles of the replicates at levels moved by their median bias and by how the statistic's
/// standard error changes with its value. Where it is undefined the parts say why, and the
/// percentile interval must be asked for by name rather than stand in silently. Few runs are not
/// cured by it: at 95 % it covers a mean 82 % of the time with five normal values, 86 % with ten
/// exponential ones.
///
/// Efron (1987), Journal of the American Statistical Association 82:171.
public struct BCa: Sendable, Equatable {
  /// z₀ = Φ⁻¹ of the share of replicates below the estimate, ties counting half. Nil when the
  /// estimate lies outside all replicates.
  public let biasCorrection: Double?
  /// Σd³/(6 (Σd²)^1.5) of the jackknife's distances from its mean. Nil when those are all zero:
  /// equal values, or a median on ties.
  public let acceleration: Double?
  /// The levels at which the ends are taken. Nil where a correction is, or when the acceleration
  /// is so large that the levels turn over.
  public let levels: Interval?
  /// Nil where `levels` is.
  public let interval: Interval?

  /// - Parameter estimate: the statistic on the data.
  /// - Parameter replicates: the statistic on resamples; those within 1e-12 of the estimate,
  ///   relative to the largest, count as ties, since rounding would decide between them.
  /// - Parameter jackknife: the statistic with each value left out.
  /// - Returns: nil for no replicates, or when something is not finite.
  public init?(
    estimate: Double, replicates: [Double], jackknife: [Double], confidence: Double = 0.95
  ) {
    let reach = normalReach(confidence: confidence)
    guard !replicates.isEmpty, (replicates + jackknife + [estimate]).allSatisfy(\.isFinite) else {
      return nil
    }
    let bias = medianBias(estimate: estimate, replicates: replicates)
    let skew = skewness(ofJackknife: jackknife)
    biasCorrection = bias
    acceleration = skew
    levels = bias.flatMap { bias in
      skew.flatMap { skew in
        guard let low = movedLevel(-reach, bias, skew), let high = movedLevel(reach, bias, skew),
          low <= high
        else { return nil }
        return Interval(low: low, high: high)
      }
    }
    let sorted = replicates.sorted()
    interval = levels.map {
      Interval(low: quantile(sorted: sorted, $0.low), high: quantile(sorted: sorted, $0.high))
    }
  }
}

private func medianBias(estimate: Double, replicates: [Double]) -> Double? {
  let scale = replicates.reduce(abs(estimate)) { max($0, abs($1)) }
  let tied = replicates.count { abs($0 - estimate) <= 1e-12 * scale }
  let below = replicates.count { estimate - $0 > 1e-12 * scale }
  guard 2 * below + tied > 0, below < replicates.count else { return nil }
  return normalQuantile(Double(2 * below + tied) / Double(2 * replicates.count))
}

private func skewness(ofJackknife jackknife: [Double]) -> Double? {
  guard let centre = mean(jackknife) else { return nil }
  let distances = jackknife.map { centre - $0 }
  guard let largest = distances.map(abs).max(), largest > 0, largest.isFinite else { return nil }
  // The ratio has no unit; relative to the largest nothing overflows or vanishes.
  let d = distances.map { $0 / largest }
  let squares = compensatedSum(d.map { $0 * $0 })
  return compensatedSum(d.map { $0 * $0 * $0 }) / (6 * squares * squares.squareRoot())
}

private func movedLevel(_ z: Double, _ z0: Double, _ a: Double) -> Double? {
  let divisor = 1 - a * (z0 + z)
  return divisor > 0 ? normalCumulative(z0 + (z0 + z) / divisor) : nil
}

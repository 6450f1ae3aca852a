import Randomness

/// Percentile bootstrap interval from replicates that are already computed.
///
/// Its ends are the type-7 quantiles of the replicates, at 0.025 and 0.975 for 95 %.
/// - Returns: nil for no replicates, or when one is not finite.
///
/// Efron (1979).
public func percentileInterval(replicates: [Double], confidence: Double) -> Interval? {
  let tail = tailProbability(confidence: confidence)
  guard !replicates.isEmpty, replicates.allSatisfy(\.isFinite) else { return nil }
  let sorted = replicates.sorted()
  return Interval(low: quantile(sorted: sorted, tail), high: quantile(sorted: sorted, 1 - tail))
}

/// The mean over runs at each step, with a bootstrap interval at each.
public struct BootstrapBand: Sendable, Equatable {
  /// Per step.
  public let mean: [Double]
  /// Per step, pointwise: the level holds for each step, not for the whole curve.
  public let intervals: [Interval]
  public let resamples: Int
}

/// Percentile bootstrap of the mean over runs, every step from the same resamples of whole runs.
///
/// A resample draws as many runs as there are, with replacement, by that many calls of
/// `stream.below`; the resamples are drawn one after the other. Runs of equal values give
/// intervals of zero width. With few runs it is too narrow: at nominal 95 % it covers a normal
/// mean 84 % of the time with five runs, 90 % with ten.
/// - Parameter rows: one run each, one value per step in each.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no runs, or when a value or a sum of values is not finite.
public func bootstrapBand(
  rows: [[Double]], resamples: Int = 2000, confidence: Double = 0.95,
  stream: inout RandomStream
) -> BootstrapBand? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  guard let steps = rows.first?.count else { return nil }
  precondition(rows.allSatisfy { $0.count == steps }, "every run needs a value at every step")

  let columns = (0..<steps).map { step in rows.map { $0[step] } }
  let means = columns.compactMap(mean)
  guard means.count == steps else { return nil }
  let replicates = resampledMeans(rows, steps: steps, resamples: resamples, stream: &stream)

  var intervals: [Interval] = []
  for (column, replicates) in zip(columns, replicates) {
    // Every resample's mean lies within the data; rounding must not put it outside.
    guard let least = column.min(), let greatest = column.max(),
      let interval = percentileInterval(
        replicates: replicates.map { min(max($0, least), greatest) }, confidence: confidence)
    else { return nil }
    intervals.append(interval)
  }
  return BootstrapBand(mean: means, intervals: intervals, resamples: resamples)
}

/// The means over runs of each resample, a list for each step.
///
/// Runs are added in their own order with their multiplicity, not in the order drawn, so equal
/// resamples have equal sums to the last bit and ties between replicates stay ties.
private func resampledMeans(
  _ rows: [[Double]], steps: Int, resamples: Int, stream: inout RandomStream
) -> [[Double]] {
  let runs = rows.count
  // In one piece: a row is then a place in it, which costs nothing to look up.
  let values = Array(rows.joined())
  var multiplicities = [Double](repeating: 0, count: runs)
  var sums = [Double](repeating: 0, count: steps)
  var means = [[Double]](repeating: [Double](repeating: 0, count: resamples), count: steps)
  for resample in 0..<resamples {
    for run in 0..<runs { multiplicities[run] = 0 }
    for _ in 0..<runs { multiplicities[stream.below(runs)] += 1 }
    for step in 0..<steps { sums[step] = 0 }
    var place = 0
    for weight in multiplicities {
      // One step is added faster than skipped: nothing could predict which runs are not drawn.
      if steps > 1, weight == 0 {
        place &+= steps
        continue
      }
      for step in 0..<steps { sums[step] += weight * values[place &+ step] }
      place &+= steps
    }
    for step in 0..<steps { means[step][resample] = sums[step] / Double(runs) }
  }
  return means
}

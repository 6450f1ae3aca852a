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
  var replicates = [[Double]](repeating: [], count: steps)
  for step in 0..<steps { replicates[step].reserveCapacity(resamples) }
  for _ in 0..<resamples {
    let sums = resampledSums(rows, steps: steps, stream: &stream)
    for step in 0..<steps { replicates[step].append(sums[step] / Double(rows.count)) }
  }

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

/// The sum over one resample of the runs, at each step.
///
/// Runs are added in their own order with their multiplicity, not in the order drawn, so equal
/// resamples have equal sums to the last bit and ties between replicates stay ties.
private func resampledSums(
  _ rows: [[Double]], steps: Int, stream: inout RandomStream
) -> [Double] {
  var multiplicities = [Int](repeating: 0, count: rows.count)
  for _ in rows.indices { multiplicities[stream.below(rows.count)] += 1 }
  var sums = [Double](repeating: 0, count: steps)
  for (row, multiplicity) in zip(rows, multiplicities) where multiplicity > 0 {
    let weight = Double(multiplicity)
    for step in 0..<steps { sums[step] += weight * row[step] }
  }
  return sums
}

import Randomness

/// Means over tasks of the task means of resamples in which every task draws its runs on its own.
///
/// A resample takes from every task as many runs as it has, task after task, by that many calls of
/// `stream.below`. With one task and one step the same numbers as `bootstrapBand` draws.
/// - Parameter scores: a list for each task; their lengths may differ.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no tasks, a task without scores, or when something is not finite.
public func meanReplicates(
  _ scores: [[Double]], resamples: Int = 2000, stream: inout RandomStream
) -> [Double]? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  guard !scores.isEmpty, scores.allSatisfy({ mean($0) != nil }) else { return nil }
  var replicates: [Double] = []
  replicates.reserveCapacity(resamples)
  for _ in 0..<resamples {
    guard let value = mean(scores.map { resampledMean($0, &stream) }) else { return nil }
    replicates.append(value)
  }
  return replicates
}

/// Percentile bootstrap interval for the mean of `x` less that of `y`, for two conditions with
/// independent runs; a task's mean counts as much as another's.
///
/// Both are resampled on their own, all resamples of `x` first. For one task `welchInterval` does
/// better with few runs.
/// - Parameter x: a list for each task, as is `y`; neither the tasks nor the runs need agree.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no tasks, when a task has fewer than two runs, or when something is not
///   finite.
public func meanDifferenceBootstrapInterval(
  _ x: [[Double]], _ y: [[Double]], resamples: Int = 2000, confidence: Double = 0.95,
  stream: inout RandomStream
) -> Interval? {
  guard (x + y).allSatisfy({ $0.count >= 2 }),
    let first = meanReplicates(x, resamples: resamples, stream: &stream),
    let second = meanReplicates(y, resamples: resamples, stream: &stream)
  else { return nil }
  return percentileInterval(replicates: zip(first, second).map { $0 - $1 }, confidence: confidence)
}

private func resampledMean(_ scores: [Double], _ stream: inout RandomStream) -> Double {
  var counts = [Int](repeating: 0, count: scores.count)
  for _ in scores.indices { counts[stream.below(scores.count)] += 1 }
  var sum = 0.0
  for place in scores.indices { sum += Double(counts[place]) * scores[place] }
  // Beyond the data only by rounding; not finite stays so.
  let mean = sum / Double(scores.count)
  guard mean.isFinite, let least = scores.min(), let greatest = scores.max() else { return mean }
  return min(max(mean, least), greatest)
}

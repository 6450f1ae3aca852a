import Randomness

/// Percentile bootstrap intervals of a performance profile over tasks, pointwise.
///
/// The profile is the mean over tasks of each task's `performanceProfile`. A resample takes from
/// every task as many runs as it has, task after task, by that many calls of `stream.below`; all
/// thresholds see the same resamples. Where all runs agree an interval has no width, which says
/// nothing about runs not seen.
/// - Parameter scores: a list for each task; their lengths may differ.
/// - Parameter thresholds: increasing.
/// - Parameter inclusive: whether a score equal to the threshold counts.
/// - Parameter resamples: at least 1.
/// - Returns: one interval per threshold; nil for no tasks, when a task has fewer than two runs,
///   since its spread is unknown, or for a NaN.
///
/// Agarwal et al. (2021).
public func performanceProfileIntervals(
  _ scores: [[Double]], thresholds: [Double], inclusive: Bool = false, resamples: Int = 2000,
  confidence: Double = 0.95, stream: inout RandomStream
) -> [Interval]? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  precondition(
    zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 }, "thresholds increase")
  guard !scores.isEmpty, scores.allSatisfy({ $0.count >= 2 && !$0.contains(where: \.isNaN) })
  else { return nil }
  // A score is above the first so many thresholds, and above none of the others.
  let passed = scores.map { task in
    task.map { score in thresholds.prefix { inclusive ? score >= $0 : score > $0 }.count }
  }
  var replicates = [[Double]](repeating: [], count: thresholds.count)
  for _ in 0..<resamples {
    var shares = [Double](repeating: 0, count: thresholds.count)
    for task in passed {
      var ends = [Int](repeating: 0, count: thresholds.count + 1)
      for _ in task.indices { ends[task[stream.below(task.count)]] += 1 }
      var above = task.count
      for threshold in thresholds.indices {
        above -= ends[threshold]
        shares[threshold] += Double(above) / Double(task.count)
      }
    }
    for threshold in thresholds.indices {
      replicates[threshold].append(shares[threshold] / Double(scores.count))
    }
  }
  let intervals = replicates.compactMap {
    percentileInterval(replicates: $0, confidence: confidence)
  }
  return intervals.count == thresholds.count ? intervals : nil
}

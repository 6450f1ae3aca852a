import Randomness

/// A statistic of resamples of a score matrix in which every task draws its runs on its own.
///
/// Runs of different tasks are unrelated, so task t of resample b holds
/// `scores[indices[b][i][t]][t]`; resampling whole rows would pretend they belong together.
/// - Parameter scores: runs × tasks, every row as long.
/// - Parameter indices: resamples × runs × tasks, each a row of `scores`.
/// - Parameter statistic: of a runs × tasks matrix; each task's runs come in the order of
///   `scores`, so equal resamples have equal statistics to the last bit.
/// - Returns: nil for no scores, or when the statistic of a resample is undefined or not finite.
///
/// Agarwal et al. (2021).
public func stratifiedReplicates(
  scores: [[Double]], indices: [[[Int]]], statistic: ([[Double]]) -> Double?
) -> [Double]? {
  guard let tasks = scores.first?.count, tasks > 0 else { return nil }
  precondition(scores.allSatisfy { $0.count == tasks }, "every run needs a score in every task")
  var replicates: [Double] = []
  replicates.reserveCapacity(indices.count)
  for resample in indices {
    precondition(resample.allSatisfy { $0.count == tasks }, "every draw needs all tasks")
    var drawn = resample.map { $0.map { _ in 0.0 } }
    for task in 0..<tasks {
      for (place, run) in resample.map({ $0[task] }).sorted().enumerated() {
        drawn[place][task] = scores[run][task]
      }
    }
    guard let value = statistic(drawn), value.isFinite else { return nil }
    replicates.append(value)
  }
  return replicates
}

/// The same with the runs drawn by one call of `stream.below` for each run and, within it, task.
/// - Parameter resamples: at least 1.
public func stratifiedReplicates(
  scores: [[Double]], resamples: Int, stream: inout RandomStream,
  statistic: ([[Double]]) -> Double?
) -> [Double]? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  guard !scores.isEmpty else { return nil }
  var indices: [[[Int]]] = []
  for _ in 0..<resamples {
    indices.append(scores.map { $0.map { _ in stream.below(scores.count) } })
  }
  return stratifiedReplicates(scores: scores, indices: indices, statistic: statistic)
}

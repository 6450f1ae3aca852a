import Randomness

/// Interquartile means of resamples in which every task draws its runs on its own.
///
/// `interquartileMean` of the scores of all tasks together. A resample takes from every task as
/// many runs as it has, task after task, by that many calls of `stream.below`; the scores are
/// sorted once and counted in each resample, so B resamples of n scores cost O(n log n + B n).
/// - Parameter scores: a list for each task; their lengths may differ.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no tasks, a task without scores, or when something is not finite.
///
/// Agarwal et al. (2021).
public func interquartileMeanReplicates(
  _ scores: [[Double]], resamples: Int = 2000, stream: inout RandomStream
) -> [Double]? {
  precondition(resamples >= 1, "a bootstrap needs a resample")
  guard let pooled = PooledScores(scores) else { return nil }
  var replicates: [Double] = []
  replicates.reserveCapacity(resamples)
  for _ in 0..<resamples {
    let value = pooled.interquartileMean(counts: pooled.drawnCounts(&stream))
    guard value.isFinite else { return nil }
    replicates.append(value)
  }
  return replicates
}

/// Percentile bootstrap interval for the interquartile mean over all tasks' scores.
///
/// See `interquartileMeanReplicates` for the resamples. Too narrow with few runs: at nominal 95 %
/// it covers less, see `docs/coverage.md`. Equal scores give zero width, which says nothing about
/// runs not seen.
/// - Parameter scores: a list for each task; their lengths may differ.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no tasks, when a task has fewer than two runs, since its spread is unknown,
///   or when something is not finite.
public func interquartileMeanInterval(
  _ scores: [[Double]], resamples: Int = 2000, confidence: Double = 0.95,
  stream: inout RandomStream
) -> Interval? {
  guard scores.allSatisfy({ $0.count >= 2 }) else { return nil }
  return interquartileMeanReplicates(scores, resamples: resamples, stream: &stream)
    .flatMap { percentileInterval(replicates: $0, confidence: confidence) }
}

/// Percentile bootstrap interval for the interquartile mean of `x` less that of `y`, for two
/// conditions with independent runs.
///
/// Both are resampled on their own, all resamples of `x` first. Runs paired by seed that rise and
/// fall together have a narrower interval, for which `bootstrapReplicates` of pairs is the tool.
/// - Parameter x: a list for each task, as is `y`; neither the tasks nor the runs need agree.
/// - Returns: nil where `interquartileMeanInterval` of either is.
public func interquartileMeanDifferenceInterval(
  _ x: [[Double]], _ y: [[Double]], resamples: Int = 2000, confidence: Double = 0.95,
  stream: inout RandomStream
) -> Interval? {
  guard (x + y).allSatisfy({ $0.count >= 2 }),
    let first = interquartileMeanReplicates(x, resamples: resamples, stream: &stream),
    let second = interquartileMeanReplicates(y, resamples: resamples, stream: &stream)
  else { return nil }
  return percentileInterval(replicates: zip(first, second).map { $0 - $1 }, confidence: confidence)
}

/// The scores of all tasks in ascending order, to be counted instead of sorted in each resample.
private struct PooledScores {
  let values: [Double]
  /// Where each score of each task stands in `values`.
  let places: [[Int]]

  init?(_ scores: [[Double]]) {
    guard !scores.isEmpty, scores.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isFinite) }) else {
      return nil
    }
    let pooled = Array(scores.joined())
    let order = pooled.indices.sorted { pooled[$0] < pooled[$1] }
    values = order.map { pooled[$0] }
    var place = [Int](repeating: 0, count: pooled.count)
    for (rank, index) in order.enumerated() { place[index] = rank }
    var rest = place[...]
    places = scores.map { task in
      defer { rest = rest.dropFirst(task.count) }
      return Array(rest.prefix(task.count))
    }
  }

  /// How often one resample draws each of `values`.
  func drawnCounts(_ stream: inout RandomStream) -> [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    for task in places {
      for _ in task.indices { counts[task[stream.below(task.count)]] += 1 }
    }
    return counts
  }

  /// Of the resample that holds each of `values` so often.
  func interquartileMean(counts: [Int]) -> Double {
    let dropped = values.count / 4
    let kept = values.count - dropped
    var passed = 0
    var sum = 0.0
    var lost = 0.0
    for place in values.indices where counts[place] > 0 {
      let inside = min(passed + counts[place], kept) - max(passed, dropped)
      passed += counts[place]
      guard inside > 0 else { continue }
      // Neumaier's sum, as in `compensatedSum`.
      let term = Double(inside) * values[place]
      let next = sum + term
      lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
      sum = next
    }
    // Beyond the data only by rounding; not finite stays so.
    let mean = (sum + lost) / Double(kept - dropped)
    return mean.isFinite ? min(max(mean, values[0]), values[values.count - 1]) : mean
  }
}

import Randomness

/// Percentile bootstrap interval for `probabilityOfImprovement`: the runs of both conditions are
/// resampled on their own within each task.
///
/// A resample takes, task after task, as many runs of `x` as there are and then as many of `y`, by
/// that many calls of `stream.below`. The pairs are counted in whole numbers from scores sorted
/// once, so B resamples of n runs cost O(n log n + B n). Complete separation gives zero width at 1
/// or 0, as the resamples know no other order; `RankComparison.exactP` is the better statement.
/// - Parameter x: the first condition's scores, a list for each task.
/// - Parameter y: the second's, for the same tasks; the numbers of runs may differ.
/// - Parameter resamples: at least 1.
/// - Returns: nil for no tasks, when a condition has fewer than two runs in a task, since their
///   spread is unknown, or for a NaN.
///
/// Agarwal et al. (2021).
public func probabilityOfImprovementInterval(
  _ x: [[Double]], over y: [[Double]], resamples: Int = 2000, confidence: Double = 0.95,
  stream: inout RandomStream
) -> Interval? {
  guard (x + y).allSatisfy({ $0.count >= 2 }) else { return nil }
  return probabilityOfImprovementReplicates(x, over: y, resamples: resamples, stream: &stream)
    .flatMap { percentileInterval(replicates: $0, confidence: confidence) }
}

/// `probabilityOfImprovement` of the resamples of `probabilityOfImprovementInterval`.
/// - Returns: nil for no tasks, when one has no scores, or for a NaN.
public func probabilityOfImprovementReplicates(
  _ x: [[Double]], over y: [[Double]], resamples: Int = 2000, stream: inout RandomStream
) -> [Double]? {
  precondition(x.count == y.count, "both conditions need the same tasks")
  precondition(resamples >= 1, "a bootstrap needs a resample")
  let tasks = zip(x, y).compactMap(RankedArms.init)
  guard !tasks.isEmpty, tasks.count == x.count else { return nil }
  var replicates: [Double] = []
  replicates.reserveCapacity(resamples)
  for _ in 0..<resamples {
    guard let value = mean(tasks.map { $0.resampledProbability(&stream) }) else { return nil }
    replicates.append(value)
  }
  return replicates
}

/// The runs of two arms by the place of their score among the distinct scores of both.
private struct RankedArms {
  let x: [Int]
  let y: [Int]
  let levels: Int

  init?(_ x: [Double], _ y: [Double]) {
    guard !x.isEmpty, !y.isEmpty, !(x + y).contains(where: \.isNaN) else { return nil }
    // Equal scores share a mid-rank, and only they do.
    let ranks = midRanks(x + y)
    let distinct = Set(ranks).sorted()
    let level = Dictionary(uniqueKeysWithValues: zip(distinct, distinct.indices))
    let places = ranks.compactMap { level[$0] }
    self.x = Array(places.prefix(x.count))
    self.y = Array(places.dropFirst(x.count))
    levels = distinct.count
  }

  func resampledProbability(_ stream: inout RandomStream) -> Double {
    let first = counts(x, &stream)
    let second = counts(y, &stream)
    // Pairs won, in halves, so that the count is exact.
    var halves = 0
    var below = 0
    for level in 0..<levels {
      halves += first[level] * (2 * below + second[level])
      below += second[level]
    }
    return Double(halves) / 2 / Double(x.count * y.count)
  }

  private func counts(_ arm: [Int], _ stream: inout RandomStream) -> [Int] {
    var counts = [Int](repeating: 0, count: levels)
    for _ in arm.indices { counts[arm[stream.below(arm.count)]] += 1 }
    return counts
  }
}

// Aggregates of a score matrix: one row per run, one column per task. The interquartile mean
// pools all scores: `interquartileMean(Array(scores.joined()))`.

/// The mean score of each task over the runs.
/// - Parameter scores: runs × tasks, every row as long.
/// - Returns: nil for no runs, no tasks, or scores whose sum is not finite.
public func taskMeans(scores: [[Double]]) -> [Double]? {
  guard let tasks = scores.first?.count, tasks > 0 else { return nil }
  precondition(scores.allSatisfy { $0.count == tasks }, "every run needs a score in every task")
  let means = (0..<tasks).compactMap { task in mean(scores.map { $0[task] }) }
  return means.count == tasks ? means : nil
}

/// Mean over tasks of `taskMeans`: every task weighs the same; nil where those are.
public func aggregateMean(scores: [[Double]]) -> Double? {
  taskMeans(scores: scores).flatMap { mean($0) }
}

/// Median over tasks of `taskMeans`; nil where those are.
///
/// Blind to how bad the worse half of the tasks goes. Agarwal et al. (2021).
public func aggregateMedian(scores: [[Double]]) -> Double? {
  taskMeans(scores: scores).flatMap { quantile($0, 0.5) }
}

/// How far scores fall short of `threshold` on average; scores beyond it count as reaching it.
/// - Parameter scores: runs × tasks.
/// - Returns: nil for no scores, when one or the sum of all is not finite; 0 when all reach the
///   threshold.
///
/// Agarwal et al. (2021).
public func optimalityGap(scores: [[Double]], threshold: Double = 1) -> Double? {
  let pooled = Array(scores.joined())
  guard pooled.allSatisfy(\.isFinite) else { return nil }
  return mean(pooled.map { max(threshold - $0, 0) })
}

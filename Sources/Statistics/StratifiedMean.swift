/// A mean over tasks of the means over runs, or of differences of such means, with its standard
/// error.
///
/// Every task weighs the same, however many runs it has, and only the spread of runs within a task
/// counts: the tasks are those that were chosen, not a sample.
public struct StratifiedMean: Sendable, Equatable {
  public let mean: Double
  /// √(Σ s²/n)/T over T tasks and all their samples; nil where a sample is a single run.
  public let standardError: Double?
  /// Satterthwaite's; n − 1 for one task. Nil where there is no standard error, or where it is 0.
  public let degreesOfFreedom: Double?

  /// - Parameter tasks: the runs' values in each.
  /// - Returns: nil for no tasks, a task without runs, or values that are not finite.
  public init?(_ tasks: [[Double]]) {
    self.init(tasks.map { Statistics.mean($0) }, samples: tasks)
  }

  /// The difference of two independent samples of runs in each task; Welch's for one task.
  /// - Parameter second: the values to take away, for the same tasks.
  /// - Returns: nil for no tasks, a task without runs on a side, or values that are not finite.
  public init?(first: [[Double]], second: [[Double]]) {
    precondition(first.count == second.count, "both sides need the same tasks")
    self.init(
      zip(first, second).map { meanDifference($0, $1) }, samples: first + second)
  }

  private init?(_ taskMeans: [Double?], samples: [[Double]]) {
    let means = taskMeans.compactMap(\.self)
    guard !means.isEmpty, means.count == taskMeans.count, let mean = Statistics.mean(means) else {
      return nil
    }
    self.mean = mean
    let errors = samples.compactMap { Statistics.standardError($0) }
    guard errors.count == samples.count, let largest = errors.max() else {
      standardError = nil
      degreesOfFreedom = nil
      return
    }
    guard largest > 0 else {
      standardError = 0
      degreesOfFreedom = nil
      return
    }
    // Relative to the largest one, so that fourth powers neither overflow nor vanish.
    let squares = errors.map { ($0 / largest) * ($0 / largest) }
    let sum = compensatedSum(squares)
    let parts = zip(squares, samples).map { $0 * $0 / Double($1.count - 1) }
    standardError = largest * sum.squareRoot() / Double(means.count)
    degreesOfFreedom = sum * sum / compensatedSum(parts)
  }

  /// Student's interval; of no width where no sample has any spread, nil for a single run.
  public func interval(confidence: Double = 0.95) -> Interval? {
    let tail = tailProbability(confidence: confidence)
    guard let standardError else { return nil }
    let reach =
      degreesOfFreedom.map { -studentQuantile(tail, degreesOfFreedom: $0) * standardError } ?? 0
    return Interval(low: mean - reach, high: mean + reach)
  }

  /// t test of "the mean is 0"; nil where no sample has any spread, or one is a single run.
  public var test: StudentTest? {
    guard let standardError, let degreesOfFreedom else { return nil }
    return StudentTest(t: mean / standardError, degreesOfFreedom: degreesOfFreedom)
  }
}

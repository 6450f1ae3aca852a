/// Successes of two independent arms on one task.
public struct IndependentOutcomes: Sendable, Hashable {
  public let firstSuccesses: Int
  public let firstTrials: Int
  public let secondSuccesses: Int
  public let secondTrials: Int

  /// - Parameter firstSuccesses: in 0...firstTrials, as the second's in theirs.
  public init(firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int) {
    requireSuccesses(firstSuccesses, of: firstTrials)
    requireSuccesses(secondSuccesses, of: secondTrials)
    self.firstSuccesses = firstSuccesses
    self.firstTrials = firstTrials
    self.secondSuccesses = secondSuccesses
    self.secondTrials = secondTrials
  }

  fileprivate var difference: Double {
    Double(firstSuccesses) / Double(firstTrials) - Double(secondSuccesses) / Double(secondTrials)
  }
}

/// Exact two-sided p-value that two independent arms succeed equally often on every task.
///
/// Given each task's total of successes the first arm's are hypergeometric; their sum over tasks is
/// the statistic, and sums at most as likely as the observed one are added up. Unlike Fisher's test
/// of the tasks' tables added up it holds where arms have unequal numbers of runs on easy and hard
/// tasks. One task gives Fisher's p-value. Costs the square of the number of runs.
/// - Returns: nil for no tasks, or an arm without trials on one of them.
///
/// Mehta, Patel and Gray (1985); R's `mantelhaen.test(exact = TRUE)`.
public func stratifiedFisherP(_ tasks: [IndependentOutcomes]) -> Double? {
  guard !tasks.isEmpty, tasks.allSatisfy({ $0.firstTrials > 0 && $0.secondTrials > 0 }) else {
    return nil
  }
  var probabilities = [1.0]
  var observed = 0
  for task in tasks {
    let tables = ConditionalTables(
      n1: task.firstTrials, n2: task.secondTrials,
      successes: task.firstSuccesses + task.secondSuccesses)
    var sums = [Double](repeating: 0, count: probabilities.count + tables.probabilities.count - 1)
    for (place, one) in probabilities.enumerated() {
      for (offset, other) in tables.probabilities.enumerated() {
        sums[place + offset] += one * other
      }
    }
    probabilities = sums
    observed += task.firstSuccesses - tables.range.lowerBound
  }
  // Equally likely sums may differ by rounding; R allows as much.
  let limit = probabilities[observed] * (1 + 1e-7)
  return min(1, probabilities.reduce(0) { $1 <= limit ? $0 + $1 : $0 })
}

/// The mean over tasks of differences of success fractions, every task with the same weight, and
/// its interval: Newcombe's intervals of the tasks, their reaches added in squares.
///
/// One task gives `newcombeInterval`.
/// - Returns: nil for no tasks, or an arm without trials on one of them.
///
/// Zou and Donner (2008), Statistics in Medicine 27:1693.
public func stratifiedNewcombe(
  _ tasks: [IndependentOutcomes], confidence: Double = 0.95
) -> (difference: Double, interval: Interval)? {
  let intervals = tasks.compactMap {
    newcombeInterval(
      firstSuccesses: $0.firstSuccesses, firstTrials: $0.firstTrials,
      secondSuccesses: $0.secondSuccesses, secondTrials: $0.secondTrials, confidence: confidence)
  }
  guard !tasks.isEmpty, intervals.count == tasks.count else { return nil }
  let count = Double(tasks.count)
  let differences = tasks.map(\.difference)
  let difference = compensatedSum(differences) / count
  func reach(_ ends: [Double]) -> Double {
    compensatedSum(zip(ends, differences).map { ($0 - $1) * ($0 - $1) }).squareRoot() / count
  }
  return (
    difference,
    Interval(
      low: max(-1, difference - reach(intervals.map(\.low))),
      high: min(1, difference + reach(intervals.map(\.high))))
  )
}

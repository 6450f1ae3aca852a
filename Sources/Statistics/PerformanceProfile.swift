import ElementaryFunctions

/// The share of scores above each threshold.
///
/// A success criterion usually means "at least", published profiles "above": they differ exactly
/// where a score ties with a threshold, as scores of 0 and 1 do.
/// - Parameter scores: all runs of all tasks, in any order; or one mean per task.
/// - Parameter inclusive: whether a score equal to the threshold counts.
/// - Returns: one share per threshold; nil for no scores, or when one is NaN.
///
/// Dolan and Moré (2002); as score distributions, Agarwal et al. (2021).
public func performanceProfile(
  scores: [Double], thresholds: [Double], inclusive: Bool = false
) -> [Double]? {
  guard !scores.isEmpty, !scores.contains(where: \.isNaN) else { return nil }
  return thresholds.map { threshold in
    let above = scores.count { inclusive ? $0 >= threshold : $0 > threshold }
    return Double(above) / Double(scores.count)
  }
}

/// Half the height of a band that holds the whole true profile at once, √(ln(2/α)/(2n)).
///
/// Holds for independent scores of one distribution, whatever that is; runs pooled over tasks of
/// different difficulty are not that. Clip the band to 0...1. At 95 % it holds the profile in 96 %
/// of all studies with 20 scores.
/// - Parameter count: number of scores, at least 1.
///
/// Dvoretzky, Kiefer and Wolfowitz (1956), with the constant of Massart (1990).
public func profileBandHalfWidth(count: Int, confidence: Double = 0.95) -> Double {
  precondition(count >= 1, "a band needs a score")
  let tail = tailProbability(confidence: confidence)
  return (-Elementary.log(tail) / (2 * Double(count))).squareRoot()
}

/// The share of tasks whose mean score over the runs is above each threshold.
///
/// Compared to the last bit of the exact mean, not of a rounded one: a mean of 0.1, 0.5, 0.5 and
/// 0.9 lies above 0.5, as doubles go.
/// - Parameter scores: runs × tasks, every row as long.
/// - Returns: one share per threshold; nil for no runs, no tasks, or a score that is not finite.
public func taskMeanProfile(
  scores: [[Double]], thresholds: [Double], inclusive: Bool = false
) -> [Double]? {
  guard let tasks = taskMeans(scores: scores)?.count else { return nil }
  return thresholds.map { threshold in
    let above = (0..<tasks).count { task in
      let excess = compensatedSum(scores.flatMap { [$0[task], -threshold] })
      return inclusive ? excess >= 0 : excess > 0
    }
    return Double(above) / Double(tasks)
  }
}

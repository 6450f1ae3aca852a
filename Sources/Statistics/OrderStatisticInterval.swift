/// An interval between two order statistics, which assumes nothing about the distribution.
public struct OrderStatisticInterval: Sendable, Equatable {
  public let interval: Interval
  /// The places of its ends in ascending order, counted from 1; symmetric, so they add to n + 1.
  public let ranks: ClosedRange<Int>
  /// The confidence actually reached, at least the one asked for.
  public let confidence: Double
}

/// Interval for the median: the innermost symmetric pair of order statistics that reaches the
/// confidence asked for.
///
/// The pair x₍ₗ₎, x₍ₙ₊₁₋ₗ₎ holds the median with probability 1 − 2 P(Bin(n, ½) < l), more where
/// values tie.
/// - Returns: nil for no values, when one is not finite, or when not even the two extremes reach
///   the confidence: at 95 % for five values or fewer.
///
/// Thompson (1936).
public func medianInterval(
  _ x: [Double], confidence: Double = 0.95
) -> OrderStatisticInterval? {
  let tail = tailProbability(confidence: confidence)
  return innermost(x) { rank in
    let missed = binomialCumulative(rank - 1, trials: x.count, chance: 0.5)
    return missed <= tail ? 1 - 2 * missed : nil
  }
}

/// Interval that holds at least a share `content` of the distribution: the innermost symmetric
/// pair of order statistics that does so with the confidence asked for.
///
/// Where a mean's interval says how well the mean is known, this says where runs fall. The chance
/// to hold the share is P(Bin(n, content) < n + 1 − 2l).
/// - Parameter content: strictly between 0 and 1.
/// - Returns: nil for no values, when one is not finite, or when not even the two extremes reach
///   the confidence: for 90 % of the distribution at 95 % with 45 values or fewer.
///
/// Wilks (1941).
public func toleranceInterval(
  _ x: [Double], content: Double, confidence: Double = 0.95
) -> OrderStatisticInterval? {
  precondition(content > 0 && content < 1, "a content lies between 0 and 1")
  let allowed = 2 * tailProbability(confidence: confidence)
  return innermost(x) { rank in
    let reached = binomialCumulative(x.count - 2 * rank, trials: x.count, chance: content)
    return 1 - reached <= allowed ? reached : nil
  }
}

/// The largest lower rank for which `confidence` has a value, as it does up to some rank.
private func innermost(
  _ x: [Double], confidence: (Int) -> Double?
) -> OrderStatisticInterval? {
  guard x.count >= 2, x.allSatisfy(\.isFinite) else { return nil }
  var best: (rank: Int, confidence: Double)?
  for rank in 1...(x.count / 2) {
    guard let reached = confidence(rank) else { break }
    best = (rank, reached)
  }
  guard let best else { return nil }
  let sorted = x.sorted()
  let high = x.count + 1 - best.rank
  return OrderStatisticInterval(
    interval: Interval(low: sorted[best.rank - 1], high: sorted[high - 1]),
    ranks: best.rank...high, confidence: best.confidence)
}

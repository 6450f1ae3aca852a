/// How the scores of two conditions on one task compare, pair by pair.
///
/// Only the order of the scores matters, so it needs no common scale between tasks.
public struct RankComparison: Sendable {
  /// Mann and Whitney's U: pairs in which the first condition is above, ties counting half.
  public let u: Double
  /// P(X > Y) + P(X = Y)/2 of a random pair; one half when all scores tie.
  public let probabilityOfImprovement: Double
  /// Two-sided p-value of "both conditions score alike" by the normal approximation, with the
  /// variance corrected for ties and half a unit of continuity correction; nil when all scores are
  /// equal.
  public let asymptoticP: Double?
  private let runs: (first: Int, second: Int)
  private let hasTies: Bool

  /// The same exactly; nil when scores tie.
  ///
  /// Costs O((m + n) m² n) for m and n runs: 60 ms for 100 and 100.
  public var exactP: Double? {
    guard !hasTies else { return nil }
    let smaller = Int(min(u, Double(runs.first * runs.second) - u))
    return min(1, 2 * rankSumTail(smaller, first: runs.first, second: runs.second))
  }

  /// Cliff's delta, P(X > Y) − P(X < Y), in −1...1.
  public var cliffsDelta: Double { 2 * probabilityOfImprovement - 1 }

  /// Compares every score of `x` with every one of `y`; the numbers of runs may differ.
  /// - Returns: nil when either is empty or a score is NaN.
  ///
  /// Mann and Whitney (1947).
  public init?(_ x: [Double], _ y: [Double]) {
    guard let halves = halvesWon(x, y) else { return nil }
    let pairs = x.count * y.count
    u = Double(halves) / 2
    probabilityOfImprovement = u / Double(pairs)

    let tied = tieCounts(x + y)
    let smaller = min(halves, 2 * pairs - halves)
    runs = (x.count, y.count)
    hasTies = !tied.isEmpty

    let n = Double(x.count + y.count)
    let ties = tied.reduce(0.0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
    let variance = Double(pairs) / 12 * (n + 1 - ties / (n * (n - 1)))
    let allTied = tied.first == x.count + y.count
    let distance = Double(pairs - smaller) / 2 - 0.5
    asymptoticP = allTied ? nil : min(1, 2 * normalCumulative(-distance / variance.squareRoot()))
  }
}

/// Mean over tasks of the probability that a run of the first condition beats one of the second.
/// - Parameter x: the first condition's scores, a list for each task.
/// - Parameter y: the second's, for the same tasks.
/// - Returns: nil for no tasks, or when one has no scores or a NaN.
///
/// Agarwal et al. (2021).
public func probabilityOfImprovement(_ x: [[Double]], over y: [[Double]]) -> Double? {
  precondition(x.count == y.count, "both conditions need the same tasks")
  let tasks = zip(x, y).compactMap { x, y in
    halvesWon(x, y).map { Double($0) / 2 / Double(x.count * y.count) }
  }
  return tasks.count == x.count ? mean(tasks) : nil
}

/// Twice the pairs in which the first is above, ties counting half: whole, so that it is exact.
private func halvesWon(_ x: [Double], _ y: [Double]) -> Int? {
  guard !x.isEmpty, !y.isEmpty, !(x + y).contains(where: \.isNaN) else { return nil }
  return x.reduce(0) { sum, value in
    sum + y.reduce(0) { $0 + (value > $1 ? 2 : value == $1 ? 1 : 0) }
  }
}

/// P(U ≤ u) when all orders of `first` + `second` untied scores are equally likely.
private func rankSumTail(_ u: Int, first: Int, second: Int) -> Double {
  // probability[j][v]: of the k lowest scores, j given belong to the first condition; v is how
  // many pairs it wins among them. The highest of the k is the first condition's in j/k of them.
  var probability = [[Double]](repeating: [Double](repeating: 0, count: u + 1), count: first + 1)
  probability[0][0] = 1
  for k in 1...(first + second) {
    for j in stride(from: min(k, first), through: max(1, k - second), by: -1) {
      let beaten = k - j
      let chosen = Double(j) / Double(k)
      let other = Double(k - j) / Double(k)
      for v in 0...u {
        let won = v >= beaten ? probability[j - 1][v - beaten] : 0
        probability[j][v] = chosen * won + other * probability[j][v]
      }
    }
  }
  return probability[first].reduce(0, +)
}

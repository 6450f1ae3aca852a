/// Exact two-sided p-value of Wilcoxon's signed-rank test that the differences `x` − `y` lie
/// symmetrically about zero.
///
/// Pairs without a difference are dropped. The p-value is twice the smaller tail of the rank sum
/// of the positive differences, at most 1. With n differences it is never below 2¹⁻ⁿ: five pairs
/// cannot reach 0.05. Costs O(n³).
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil when no difference is left, when two of equal size tie (the exact distribution
///   is of ranks without ties), or when one is not finite.
///
/// Wilcoxon (1945).
public func signedRankP(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  guard let differences = rankedDifferences(x, y) else { return nil }
  let n = differences.count
  let total = n * (n + 1) / 2
  // The rank sum's distribution: each rank is positive or negative like a fair coin.
  var probability = [Double](repeating: 0, count: total + 1)
  probability[0] = 1
  for rank in 1...n {
    for sum in stride(from: rank * (rank + 1) / 2, through: 0, by: -1) {
      let with = sum >= rank ? probability[sum - rank] : 0
      probability[sum] = (probability[sum] + with) / 2
    }
  }
  let positive = positiveRankSum(differences)
  let tail = probability[...min(positive, total - positive)].reduce(0, +)
  return min(1, 2 * tail)
}

/// The same by the normal approximation with half a unit of continuity correction, O(n log n).
/// - Returns: nil where `signedRankP` is.
public func signedRankAsymptoticP(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  guard let differences = rankedDifferences(x, y) else { return nil }
  let n = Double(differences.count)
  let variance = n * (n + 1) * (2 * n + 1) / 24
  let distance = abs(Double(positiveRankSum(differences)) - n * (n + 1) / 4) - 0.5
  return min(1, 2 * normalCumulative(-distance / variance.squareRoot()))
}

/// Differences by increasing size without zeros; nil without any, with ties, or with one that is
/// not finite.
private func rankedDifferences(_ x: [Double], _ y: [Double]) -> [Double]? {
  let differences = zip(x, y).map { $0 - $1 }.filter { $0 != 0 }
    .sorted { abs($0) < abs($1) }
  guard !differences.isEmpty, differences.allSatisfy(\.isFinite),
    zip(differences, differences.dropFirst()).allSatisfy({ abs($0) < abs($1) })
  else { return nil }
  return differences
}

/// The sum of the ranks, from 1, of the positive ones.
private func positiveRankSum(_ differences: [Double]) -> Int {
  differences.indices.filter { differences[$0] > 0 }.reduce(0) { $0 + $1 + 1 }
}

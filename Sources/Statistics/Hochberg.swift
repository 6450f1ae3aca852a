/// p-values adjusted for all comparisons of one family, in the order given, by Hochberg's steps.
///
/// Rejecting those at most α keeps the chance of any false rejection within α when the tests are
/// independent or positively dependent; never larger than `holmAdjusted`.
/// - Parameter p: each in 0...1; may be empty.
///
/// Hochberg (1988). The same as R's `p.adjust(p, "hochberg")`.
public func hochbergAdjusted(_ p: [Double]) -> [Double] {
  steppedUp(p) { rank, value in Double(p.count - rank) * value }
}

/// The running minimum of `scaled(rank, p)` from the largest p-value down, at most 1.
/// - Parameter scaled: of the rank from 0, smallest first, and the p-value of that rank.
func steppedUp(_ p: [Double], scaled: (Int, Double) -> Double) -> [Double] {
  precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies in 0...1")
  var adjusted = p
  var smallest = 1.0
  let smallestFirst = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  for (rank, index) in smallestFirst.enumerated().reversed() {
    smallest = min(smallest, scaled(rank, p[index]))
    adjusted[index] = smallest
  }
  return adjusted
}

/// p-values adjusted for all comparisons of one family, in the order given: Holm's steps with
/// Šidák's correction.
///
/// Rejecting those at most α keeps the chance of any false rejection within α when the tests are
/// independent; never larger than `holmAdjusted` or `sidakAdjusted`.
/// - Parameter p: each in 0...1; may be empty.
///
/// Holland and Copenhaver (1987).
public func holmSidakAdjusted(_ p: [Double]) -> [Double] {
  precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies in 0...1")
  var adjusted = p
  var largest = 0.0
  let smallestFirst = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  for (rank, index) in smallestFirst.enumerated() {
    largest = max(largest, chanceOfAny(p.count - rank, chance: p[index]))
    adjusted[index] = largest
  }
  return adjusted
}

/// p-values adjusted for all comparisons of one family, in the order given.
///
/// Rejecting those at most α keeps the chance of any false rejection within α, whatever the
/// dependence between the tests. An adjusted value is never below the original nor above 1.
/// - Parameter p: each in 0...1; may be empty.
///
/// Holm (1979). The same as R's `p.adjust(p, "holm")`.
public func holmAdjusted(_ p: [Double]) -> [Double] {
  steppedDown(p) { rank, value in min(1, Double(p.count - rank) * value) }
}

/// The running maximum of `scaled(rank, p)` from the smallest p-value up; see also `steppedUp`.
/// - Parameter scaled: of the rank from 0, smallest first, and the p-value of that rank.
func steppedDown(_ p: [Double], scaled: (Int, Double) -> Double) -> [Double] {
  precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies in 0...1")
  var adjusted = p
  var largest = 0.0
  let smallestFirst = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  for (rank, index) in smallestFirst.enumerated() {
    largest = max(largest, scaled(rank, p[index]))
    adjusted[index] = largest
  }
  return adjusted
}

/// p-values times the size of their family, at most 1, in the order given.
///
/// Rejecting those at most α keeps the chance of any false rejection within α, whatever the
/// dependence between the tests. `holmAdjusted` guarantees the same and is never larger.
/// - Parameter p: each in 0...1; may be empty.
///
/// The same as R's `p.adjust(p, "bonferroni")`.
public func bonferroniAdjusted(_ p: [Double]) -> [Double] {
  precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies in 0...1")
  return p.map { min(1, Double(p.count) * $0) }
}

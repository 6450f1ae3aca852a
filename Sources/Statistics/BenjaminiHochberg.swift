/// p-values adjusted for the false discovery rate over one family, in the order given.
///
/// Rejecting those at most α keeps the expected share of false rejections among all rejections
/// within α when the tests are independent or positively dependent. That is less than keeping any
/// false rejection away, which `holmAdjusted` does.
/// - Parameter p: each in 0...1; may be empty.
///
/// Benjamini and Hochberg (1995). The same as R's `p.adjust(p, "BH")`.
public func benjaminiHochbergAdjusted(_ p: [Double]) -> [Double] {
  steppedUp(p) { rank, value in Double(p.count) * value / Double(rank + 1) }
}

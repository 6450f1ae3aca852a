/// p-values adjusted for the false discovery rate under any dependence, in the order given.
///
/// Benjamini and Hochberg's values times 1 + ½ + ... + 1/m for a family of m, at most 1.
/// - Parameter p: each in 0...1; may be empty.
///
/// Benjamini and Yekutieli (2001). The same as R's `p.adjust(p, "BY")`.
public func benjaminiYekutieliAdjusted(_ p: [Double]) -> [Double] {
  let harmonic = p.indices.reduce(0) { $0 + 1 / Double($1 + 1) }
  return steppedUp(p) { rank, value in
    harmonic * Double(p.count) * value / Double(rank + 1)
  }
}

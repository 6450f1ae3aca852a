/// Exact two-sided p-value of the sign test: each difference `x` − `y` is as often positive as
/// negative.
///
/// Pairs without a difference are dropped; the p-value is twice the smaller binomial tail, at
/// most 1.
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil when no difference is left or a value is NaN.
///
/// Arbuthnot (1710).
public func signTestP(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  guard (x + y).allSatisfy({ !$0.isNaN }) else { return nil }
  let greater = zip(x, y).count { $0 > $1 }
  let less = zip(x, y).count { $0 < $1 }
  guard greater + less > 0 else { return nil }
  return min(
    1, 2 * binomialCumulative(min(greater, less), trials: greater + less, chance: 0.5))
}

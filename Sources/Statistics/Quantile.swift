/// Sample quantile, linear between the order statistics: R's and NumPy's default.
///
/// Place 0 is the least value, 1 the greatest, 0.5 the median.
/// - Parameter q: in 0...1.
/// - Returns: nil for no values, or when one is not finite.
///
/// Hyndman and Fan (1996), definition 7.
public func quantile(_ x: [Double], _ q: Double) -> Double? {
  guard !x.isEmpty, x.allSatisfy(\.isFinite) else { return nil }
  return quantile(sorted: x.sorted(), q)
}

/// The same of values that are finite, ascending and at least one.
func quantile(sorted x: [Double], _ q: Double) -> Double {
  precondition(q >= 0 && q <= 1, "a quantile's probability lies in 0...1")
  let place = q * Double(x.count - 1)
  let below = Int(place)
  guard below + 1 < x.count else { return x[below] }
  let step = x[below + 1] - x[below]
  let share = place - Double(below)
  // Beyond the largest Double the step overflows; its parts do not.
  guard step.isFinite else { return x[below] * (1 - share) + x[below + 1] * share }
  return x[below] + share * step
}

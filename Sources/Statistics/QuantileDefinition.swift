/// The sample quantiles in use, by their numbers in Hyndman and Fan (1996).
///
/// They differ by where between the order statistics they place a probability, and agree for
/// equal values and for a single one.
public enum QuantileDefinition: Int, CaseIterable, Sendable {
  /// The inverse of the empirical distribution function: always one of the values.
  case inverse = 1
  /// The same, averaged over a jump.
  case averagedInverse = 2
  /// Hazen (1914).
  case hazen = 5
  /// Weibull (1939): place (n + 1)q.
  case weibull = 6
  /// R's and NumPy's default, and the one used everywhere here.
  case linear = 7
  /// Unbiased for the median of the order statistics, approximately, whatever the distribution.
  case medianUnbiased = 8
  /// Unbiased for normal values, approximately.
  case normalUnbiased = 9
}

/// Sample quantile by the definition asked for; below the first and above the last place it is
/// the least and the greatest value.
/// - Parameter q: in 0...1.
/// - Returns: nil for no values or when one is not finite. The two definitions with jumps are
///   nil as well where n·q is a whole number from 1 to n − 1, up to rounding: there the last bit
///   of q, which nobody means, would decide between two values.
///
/// Hyndman and Fan (1996), American Statistician 50:361.
public func quantile(_ x: [Double], _ q: Double, definition: QuantileDefinition) -> Double? {
  precondition(q >= 0 && q <= 1, "a quantile's probability lies in 0...1")
  guard !x.isEmpty, x.allSatisfy(\.isFinite) else { return nil }
  let sorted = x.sorted()
  switch definition {
  case .inverse, .averagedInverse: return inverseQuantile(sorted: sorted, q)
  case .hazen: return interpolated(sorted, q, shift: 0.5)
  case .weibull: return interpolated(sorted, q, shift: q)
  case .linear: return quantile(sorted: sorted, q)
  case .medianUnbiased: return interpolated(sorted, q, shift: (q + 1) / 3)
  case .normalUnbiased: return interpolated(sorted, q, shift: q / 4 + 0.375)
  }
}

/// Away from the jumps definitions 1 and 2 are the same.
private func inverseQuantile(sorted x: [Double], _ q: Double) -> Double? {
  let n = Double(x.count)
  let place = n * q
  let whole = place.rounded()
  if whole >= 1, whole < n, abs(place - whole) <= 4 * place.ulp { return nil }
  return x[min(max(Int(place.rounded(.up)), 1), x.count) - 1]
}

/// The value at place n·q + `shift`, counted from one.
private func interpolated(_ x: [Double], _ q: Double, shift: Double) -> Double {
  let n = Double(x.count)
  let below = (n * q + shift).rounded(.down)
  // One rounding for n·q less the whole places: between far values its error would show.
  let share = min(max((-below).addingProduct(n, q) + shift, 0), 1)
  guard below >= 1 else { return x[0] }
  guard below < n else { return x[x.count - 1] }
  let low = x[Int(below) - 1]
  let step = x[Int(below)] - low
  guard step.isFinite else { return low * (1 - share) + x[Int(below)] * share }
  return low + share * step
}

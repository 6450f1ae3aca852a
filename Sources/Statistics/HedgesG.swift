/// Difference of means in pooled standard deviations.
/// - Returns: nil when either has fewer than two values, when both variances are zero, or when
///   something is not finite.
///
/// Cohen (1969).
public func cohenD(_ x: [Double], _ y: [Double]) -> Double? {
  guard let deviation = pooledStandardDeviation(x, y), let difference = meanDifference(x, y) else {
    return nil
  }
  let d = difference / deviation
  return d.isFinite ? d : nil
}

/// `cohenD` times 1 − 3/(4(nₓ + nᵧ) − 9), which nearly removes its bias away from zero.
/// - Returns: nil where that is.
///
/// Hedges (1981).
public func hedgesG(_ x: [Double], _ y: [Double]) -> Double? {
  cohenD(x, y).map { $0 * (1 - 3 / (4 * Double(x.count + y.count) - 9)) }
}

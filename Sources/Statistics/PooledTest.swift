/// Two-sample t test of equal means that assumes equal variances, with nₓ + nᵧ − 2 degrees of
/// freedom.
///
/// With unequal variances and sizes its level is wrong; `welchTest` is the safe default.
/// - Returns: nil when either has fewer than two values, when both variances are zero, or when
///   something is not finite.
///
/// Student (1908), Fisher (1925).
public func pooledTest(_ x: [Double], _ y: [Double]) -> StudentTest? {
  guard let deviation = pooledStandardDeviation(x, y), let difference = meanDifference(x, y) else {
    return nil
  }
  let error = deviation * (1 / Double(x.count) + 1 / Double(y.count)).squareRoot()
  return StudentTest(t: difference / error, degreesOfFreedom: Double(x.count + y.count - 2))
}

/// √(((nₓ − 1)s²ₓ + (nᵧ − 1)s²ᵧ)/(nₓ + nᵧ − 2)); nil unless positive and finite.
func pooledStandardDeviation(_ x: [Double], _ y: [Double]) -> Double? {
  guard let first = sampleVariance(x), let second = sampleVariance(y) else { return nil }
  let squares = Double(x.count - 1) * first + Double(y.count - 1) * second
  let deviation = (squares / Double(x.count + y.count - 2)).squareRoot()
  return deviation > 0 && deviation.isFinite ? deviation : nil
}

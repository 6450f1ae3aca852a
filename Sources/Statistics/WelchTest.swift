/// Welch's t test of equal means without assuming equal variances.
///
/// t = (x̄ − ȳ)/√(s²ₓ/nₓ + s²ᵧ/nᵧ), with Satterthwaite's degrees of freedom.
/// - Returns: nil when either has fewer than two values, when both variances are zero, or when
///   something is not finite.
///
/// Welch (1947), Biometrika 34:28; Satterthwaite (1946).
public func welchTest(_ x: [Double], _ y: [Double]) -> StudentTest? {
  guard let welch = WelchStandardError(x, y), let difference = meanDifference(x, y) else {
    return nil
  }
  return StudentTest(
    t: difference / welch.error, degreesOfFreedom: welch.degreesOfFreedom)
}

/// Interval for the mean of `x` less the mean of `y`; nil where `welchTest` is.
public func welchInterval(
  _ x: [Double], _ y: [Double], confidence: Double = 0.95
) -> Interval? {
  let tail = tailProbability(confidence: confidence)
  guard let welch = WelchStandardError(x, y), let difference = meanDifference(x, y) else {
    return nil
  }
  let reach = -studentQuantile(tail, degreesOfFreedom: welch.degreesOfFreedom) * welch.error
  return Interval(low: difference - reach, high: difference + reach)
}

private struct WelchStandardError {
  let error: Double
  let degreesOfFreedom: Double

  init?(_ x: [Double], _ y: [Double]) {
    guard let first = standardError(x), let second = standardError(y) else { return nil }
    let larger = max(first, second)
    guard larger > 0, larger.isFinite else { return nil }
    // Relative to the larger one, so that fourth powers neither overflow nor vanish.
    let a = (first / larger) * (first / larger)
    let b = (second / larger) * (second / larger)
    error = larger * (a + b).squareRoot()
    degreesOfFreedom =
      (a + b) * (a + b) / (a * a / Double(x.count - 1) + b * b / Double(y.count - 1))
  }
}

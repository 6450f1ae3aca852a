/// Student's interval for a mean: mean ± t · s/√n with n − 1 degrees of freedom.
///
/// Exact for normal values; at 95 % it covers 90 % for ten exponential ones. Equal values give an
/// interval of zero width.
/// - Parameter x: one value per independent run.
/// - Returns: nil for fewer than two values, or when their variance is not finite.
///
/// Student (1908).
public func tInterval(_ x: [Double], confidence: Double = 0.95) -> Interval? {
  let tail = tailProbability(confidence: confidence)
  guard let centre = mean(x), let deviation = sampleStandardDeviation(x) else { return nil }
  let n = Double(x.count)
  let reach = -studentQuantile(tail, degreesOfFreedom: n - 1) * deviation / n.squareRoot()
  return Interval(low: centre - reach, high: centre + reach)
}

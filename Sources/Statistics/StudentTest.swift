/// A test statistic with its degrees of freedom under Student's t.
public struct StudentTest: Sendable, Equatable {
  public let t: Double
  public let degreesOfFreedom: Double
  /// Two-sided.
  public let p: Double
  /// One-sided, against "not greater": the chance of a t at least this large.
  public let pGreater: Double

  /// - Returns: nil unless the statistic is finite and the degrees of freedom are positive.
  init?(t: Double, degreesOfFreedom: Double) {
    guard t.isFinite, degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.t = t
    self.degreesOfFreedom = degreesOfFreedom
    p = min(1, 2 * studentCumulative(-abs(t), degreesOfFreedom: degreesOfFreedom))
    pGreater = studentCumulative(-t, degreesOfFreedom: degreesOfFreedom)
  }
}

/// Standard error of the mean, s/√n with the unbiased variance.
/// - Returns: nil for fewer than two values, or when their variance is not finite; 0 for equal
///   values.
public func standardError(_ x: [Double]) -> Double? {
  sampleStandardDeviation(x).map { $0 / Double(x.count).squareRoot() }
}

/// One-sample t test of "the mean is `reference`", with n − 1 degrees of freedom.
/// - Returns: nil for fewer than two values, equal values (no variance to measure by), or values
///   that are not finite.
///
/// Student (1908).
public func oneSampleTest(_ x: [Double], reference: Double = 0) -> StudentTest? {
  // The reference is taken off the values, not the mean: a common large offset costs no digits.
  guard let error = standardError(x), error > 0, let excess = mean(x.map { $0 - reference })
  else { return nil }
  return StudentTest(t: excess / error, degreesOfFreedom: Double(x.count - 1))
}

/// Paired t test: `oneSampleTest` of the differences `x` − `y`.
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil for fewer than two pairs, when all differences are equal, or when one is not
///   finite.
public func pairedTest(_ x: [Double], _ y: [Double]) -> StudentTest? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  return oneSampleTest(zip(x, y).map { $0 - $1 })
}

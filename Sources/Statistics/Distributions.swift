internal import CBoostMath
import ElementaryFunctions

// Boost.Math evaluates these in extended precision and rounds once, to about 1e-15 relative.

/// P(Z ≤ x) of a standard normal variable; the upper tail is `normalCumulative(-x)`.
public func normalCumulative(_ x: Double) -> Double {
  defined(boost_normal_cumulative(x))
}

/// The point that a standard normal variable stays below with this probability.
/// - Parameter probability: strictly between 0 and 1.
public func normalQuantile(_ probability: Double) -> Double {
  requireProper(probability)
  return defined(boost_normal_quantile(probability))
}

/// P(T ≤ t) of Student's t; the upper tail is `studentCumulative(-t, ...)`.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func studentCumulative(_ t: Double, degreesOfFreedom: Double) -> Double {
  precondition(degreesOfFreedom > 0, "Student's t needs positive degrees of freedom")
  return defined(boost_student_cumulative(t, degreesOfFreedom))
}

/// The point that Student's t stays below with this probability.
/// - Parameter probability: strictly between 0 and 1.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func studentQuantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
  requireProper(probability)
  precondition(degreesOfFreedom > 0, "Student's t needs positive degrees of freedom")
  return defined(boost_student_quantile(probability, degreesOfFreedom))
}

/// P(T ≤ t) of noncentral t: a normal variable with mean `noncentrality` and unit variance over
/// the root of an independent chi-square variable divided by its degrees of freedom.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func noncentralStudentCumulative(
  _ t: Double, degreesOfFreedom: Double, noncentrality: Double
) -> Double {
  precondition(degreesOfFreedom > 0, "Student's t needs positive degrees of freedom")
  return defined(boost_noncentral_student_cumulative(t, degreesOfFreedom, noncentrality))
}

/// P(X ≤ x) of a beta variable: the regularised incomplete beta function. The upper tail is
/// `betaCumulative(1 - x, a: b, b: a)`.
/// - Parameter x: in 0...1.
/// - Parameter a: positive, as is `b`.
public func betaCumulative(_ x: Double, a: Double, b: Double) -> Double {
  precondition(x >= 0 && x <= 1, "a beta variable lies in 0...1")
  precondition(a > 0 && b > 0, "a beta distribution needs positive parameters")
  return defined(boost_beta_cumulative(x, a, b))
}

/// The point that a beta variable stays below with this probability.
/// - Parameter probability: strictly between 0 and 1.
/// - Parameter a: positive, as is `b`.
public func betaQuantile(_ probability: Double, a: Double, b: Double) -> Double {
  requireProper(probability)
  precondition(a > 0 && b > 0, "a beta distribution needs positive parameters")
  return defined(boost_beta_quantile(probability, a, b))
}

/// The point that a beta variable stays above with this probability.
///
/// Keeps digits that `betaQuantile(1 - probability, ...)` would lose for a small probability.
public func betaUpperQuantile(_ probability: Double, a: Double, b: Double) -> Double {
  requireProper(probability)
  precondition(a > 0 && b > 0, "a beta distribution needs positive parameters")
  return defined(boost_beta_upper_quantile(probability, a, b))
}

/// P(X ≤ successes) for `trials` independent trials of the same chance.
/// - Parameter successes: in 0...trials.
public func binomialCumulative(_ successes: Int, trials: Int, chance: Double) -> Double {
  requireCount(successes, of: trials, chance: chance)
  return defined(boost_binomial_cumulative(Double(successes), Double(trials), chance))
}

/// P(X > successes) for `trials` independent trials of the same chance.
/// - Parameter successes: in 0...trials.
public func binomialSurvival(_ successes: Int, trials: Int, chance: Double) -> Double {
  requireCount(successes, of: trials, chance: chance)
  return defined(boost_binomial_survival(Double(successes), Double(trials), chance))
}

/// P(X = successes) for `trials` independent trials of the same chance.
/// - Parameter successes: in 0...trials.
public func binomialProbability(_ successes: Int, trials: Int, chance: Double) -> Double {
  requireCount(successes, of: trials, chance: chance)
  return defined(boost_binomial_probability(Double(successes), Double(trials), chance))
}

/// P(X ≤ x) of a chi-square variable.
/// - Parameter x: not negative; infinity is allowed.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func chiSquareCumulative(_ x: Double, degreesOfFreedom: Double) -> Double {
  requireRatio(x, degreesOfFreedom)
  return x == .infinity ? 1 : defined(boost_chi_square_cumulative(x, degreesOfFreedom))
}

/// P(X > x) of a chi-square variable.
/// - Parameter x: not negative; infinity is allowed.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func chiSquareSurvival(_ x: Double, degreesOfFreedom: Double) -> Double {
  requireRatio(x, degreesOfFreedom)
  return x == .infinity ? 0 : defined(boost_chi_square_survival(x, degreesOfFreedom))
}

/// The point that a chi-square variable stays below with this probability.
/// - Parameter probability: strictly between 0 and 1.
/// - Parameter degreesOfFreedom: positive, not necessarily whole.
public func chiSquareQuantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
  requireProper(probability)
  requireRatio(0, degreesOfFreedom)
  return defined(boost_chi_square_quantile(probability, degreesOfFreedom))
}

/// P(X ≤ x) of Fisher's F.
/// - Parameter x: not negative; infinity is allowed.
/// - Parameter numerator: degrees of freedom, positive, as are those of `denominator`.
public func fCumulative(_ x: Double, numerator: Double, denominator: Double) -> Double {
  requireRatio(x, numerator, denominator)
  return x == .infinity ? 1 : defined(boost_f_cumulative(x, numerator, denominator))
}

/// P(X > x) of Fisher's F.
/// - Parameter x: not negative; infinity is allowed.
/// - Parameter numerator: degrees of freedom, positive, as are those of `denominator`.
public func fSurvival(_ x: Double, numerator: Double, denominator: Double) -> Double {
  requireRatio(x, numerator, denominator)
  return x == .infinity ? 0 : defined(boost_f_survival(x, numerator, denominator))
}

/// The point that Fisher's F stays below with this probability.
/// - Parameter probability: strictly between 0 and 1.
/// - Parameter numerator: degrees of freedom, positive, as are those of `denominator`.
public func fQuantile(_ probability: Double, numerator: Double, denominator: Double) -> Double {
  requireProper(probability)
  requireRatio(0, numerator, denominator)
  return defined(boost_f_quantile(probability, numerator, denominator))
}

/// P(X = count) when `sample` things are drawn without replacement from `first` things of one
/// kind and `second` of another, and X are of the first kind: C(first, count) ·
/// C(second, sample − count) / C(first + second, sample). 0 for an impossible count.
/// - Parameter sample: in 0...(first + second).
public func hypergeometricProbability(
  _ count: Int, first: Int, second: Int, sample: Int
) -> Double {
  requireUrn(first: first, second: second, sample: sample)
  guard count >= max(0, sample - second), count <= min(first, sample) else { return 0 }
  return defined(
    boost_hypergeometric_probability(
      UInt64(count), UInt64(first), UInt64(sample), UInt64(first + second)))
}

/// P(X ≤ count) of the variable of `hypergeometricProbability`; the upper tail P(X ≥ count) is
/// `hypergeometricCumulative(sample - count, first: second, second: first, sample: sample)`.
/// - Parameter sample: in 0...(first + second).
public func hypergeometricCumulative(
  _ count: Int, first: Int, second: Int, sample: Int
) -> Double {
  requireUrn(first: first, second: second, sample: sample)
  guard count >= max(0, sample - second) else { return 0 }
  guard count < min(first, sample) else { return 1 }
  return defined(
    boost_hypergeometric_cumulative(
      UInt64(count), UInt64(first), UInt64(sample), UInt64(first + second)))
}

/// ln Γ(x).
/// - Parameter x: positive.
public func logGamma(_ x: Double) -> Double {
  precondition(x > 0, "the logarithm of the gamma function is taken for positive arguments")
  return defined(boost_log_gamma(x))
}

/// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), without their cancellation.
/// - Parameter a: positive, as is `b`.
public func logBeta(_ a: Double, _ b: Double) -> Double {
  precondition(a > 0 && b > 0, "the beta function needs positive arguments")
  return defined(boost_log_beta(a, b))
}

/// ln C(n, k), the logarithm of the number of ways to choose k of n.
/// - Parameter k: in 0...n.
public func logBinomial(_ n: Int, choose k: Int) -> Double {
  precondition(k >= 0 && k <= n, "the chosen must be among all")
  guard k > 0, k < n else { return 0 }
  return -Elementary.log(Double(n) + 1) - logBeta(Double(k) + 1, Double(n - k) + 1)
}

private func requireRatio(_ x: Double, _ degreesOfFreedom: Double...) {
  precondition(x >= 0, "a sum of squares is not negative")
  precondition(degreesOfFreedom.allSatisfy { $0 > 0 }, "degrees of freedom are positive")
}

private func requireUrn(first: Int, second: Int, sample: Int) {
  precondition(first >= 0 && second >= 0, "a number of things cannot be negative")
  precondition(sample >= 0 && sample <= first + second, "a sample is drawn from what is there")
}

private func requireProper(_ probability: Double) {
  precondition(probability > 0 && probability < 1, "a quantile needs a probability inside 0...1")
}

/// Every procedure on counted successes asks for this first.
func requireSuccesses(_ successes: Int, of trials: Int) {
  precondition(successes >= 0 && successes <= trials, "successes must be among the trials")
}

private func requireCount(_ successes: Int, of trials: Int, chance: Double) {
  requireSuccesses(successes, of: trials)
  precondition(chance >= 0 && chance <= 1, "a chance lies in 0...1")
}

private func defined(_ value: Double) -> Double {
  precondition(!value.isNaN, "a distribution function was asked outside its domain")
  return value
}

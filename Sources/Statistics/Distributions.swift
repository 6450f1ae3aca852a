internal import CBoostMath

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

/// P(X = successes) for `trials` independent trials of the same chance.
/// - Parameter successes: in 0...trials.
public func binomialProbability(_ successes: Int, trials: Int, chance: Double) -> Double {
  requireCount(successes, of: trials, chance: chance)
  return defined(boost_binomial_probability(Double(successes), Double(trials), chance))
}

private func requireProper(_ probability: Double) {
  precondition(probability > 0 && probability < 1, "a quantile needs a probability inside 0...1")
}

private func requireCount(_ successes: Int, of trials: Int, chance: Double) {
  precondition(successes >= 0 && successes <= trials, "successes must be among the trials")
  precondition(chance >= 0 && chance <= 1, "a chance lies in 0...1")
}

private func defined(_ value: Double) -> Double {
  precondition(!value.isNaN, "a distribution function was asked outside its domain")
  return value
}

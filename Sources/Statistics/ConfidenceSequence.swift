import ElementaryFunctions

/// Interval for a success probability that stays valid when it is looked at after every trial.
///
/// All its intervals, for 1, 2, 3, ... trials, hold the true probability at once with at least
/// `confidence`, so seeds may be added until the interval is short enough; an interval for a fixed
/// number of trials loses its coverage that way: looked at after each of 5 to 50 trials Wilson's
/// holds the truth throughout in 75 % of all studies, this in 98 %. It holds every p with
/// B(k + a, n − k + b)/B(a, b) < pᵏ(1 − p)ⁿ⁻ᵏ/α for k successes of n trials, α = 1 − confidence:
/// the likelihood ratio of a Beta(a, b) mixture against p. The low end is exactly 0 without
/// successes, the high end exactly 1 without failures; before the first trial it is 0...1.
/// - Parameter successes: in 0...trials.
/// - Parameter a: weight of the prior on success, positive; 1 and 1 is the uniform prior.
/// - Parameter b: weight of the prior on failure, positive.
///
/// Robbins (1970), The Annals of Mathematical Statistics 41:1397.
public func confidenceSequence(
  successes: Int, trials: Int, confidence: Double = 0.95, a: Double = 1, b: Double = 1
) -> Interval {
  requireSuccesses(successes, of: trials)
  precondition(a > 0 && b > 0, "a beta distribution needs positive parameters")
  let alpha = 2 * tailProbability(confidence: confidence)
  guard trials > 0 else { return Interval(low: 0, high: 1) }
  let k = Double(successes)
  let failures = Double(trials - successes)
  // The least log-likelihood of a probability that is kept.
  let least = logBeta(k + a, failures + b) - logBeta(a, b) + Elementary.log(alpha)
  return Interval(
    low: lowEnd(k, failures, least: least), high: 1 - lowEnd(failures, k, least: least))
}

/// Where the log-likelihood of so many successes and failures rises to `least`.
private func lowEnd(_ successes: Double, _ failures: Double, least: Double) -> Double {
  switched(from: 0, to: successes / (successes + failures)) { p in
    successes * Elementary.log(p) + failures * logOfComplement(p) > least
  }
}

/// ln(1 − p) with the digits that 1 − p has lost for small p (Kahan).
private func logOfComplement(_ p: Double) -> Double {
  let rounded = 1 - p
  return rounded == 1 ? -p : Elementary.log(rounded) * (p / (1 - rounded))
}

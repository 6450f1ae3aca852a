/// The exact interval for a success probability, by inverting two one-sided binomial tests.
///
/// Covers the true probability at least as often as `confidence` says, for every probability and
/// every number of trials, and is wider than Wilson's for that: at 95 % and ten trials it covers
/// 98.4 % on average over all probabilities.
/// - Parameter successes: in 0...trials.
/// - Returns: nil for 0 trials.
///
/// Clopper and Pearson (1934).
public func clopperPearsonInterval(
  successes: Int, trials: Int, confidence: Double = 0.95
) -> Interval? {
  requireSuccesses(successes, of: trials)
  let tail = tailProbability(confidence: confidence)
  guard trials > 0 else { return nil }
  let k = Double(successes)
  let failures = Double(trials - successes)
  return Interval(
    low: successes == 0 ? 0 : betaQuantile(tail, a: k, b: failures + 1),
    high: successes == trials ? 1 : betaUpperQuantile(tail, a: k + 1, b: failures))
}

/// The exact one-sided lower limit: the success probability is at least this, at `confidence`.
///
/// 0 without successes; (1 − confidence)^(1/trials) when every trial succeeded.
/// - Parameter successes: in 0...trials.
/// - Returns: nil for 0 trials.
///
/// Clopper and Pearson (1934).
public func clopperPearsonLowerLimit(
  successes: Int, trials: Int, confidence: Double = 0.95
) -> Double? {
  requireSuccesses(successes, of: trials)
  let tail = 2 * tailProbability(confidence: confidence)
  guard trials > 0 else { return nil }
  guard successes > 0 else { return 0 }
  return betaQuantile(tail, a: Double(successes), b: Double(trials - successes + 1))
}

/// The exact one-sided upper limit: the success probability is at most this, at `confidence`.
///
/// 1 without failures; 1 − (1 − confidence)^(1/trials) when no trial succeeded, which is near
/// 3/trials at 95 %.
/// - Parameter successes: in 0...trials.
/// - Returns: nil for 0 trials.
///
/// Clopper and Pearson (1934).
public func clopperPearsonUpperLimit(
  successes: Int, trials: Int, confidence: Double = 0.95
) -> Double? {
  requireSuccesses(successes, of: trials)
  let tail = 2 * tailProbability(confidence: confidence)
  guard trials > 0 else { return nil }
  guard successes < trials else { return 1 }
  return betaUpperQuantile(tail, a: Double(successes + 1), b: Double(trials - successes))
}

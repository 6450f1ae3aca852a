/// The exact interval for a success probability, by inverting two one-sided binomial tests.
///
/// Covers the true probability at least as often as `confidence` says, for every probability and
/// every number of trials, and is wider than Wilson's for that.
/// - Parameter successes: in 0...trials.
/// - Returns: nil for 0 trials.
///
/// Clopper and Pearson (1934).
public func clopperPearsonInterval(
  successes: Int, trials: Int, confidence: Double = 0.95
) -> Interval? {
  precondition(successes >= 0 && successes <= trials, "successes must be among the trials")
  let tail = tailProbability(confidence: confidence)
  guard trials > 0 else { return nil }
  let k = Double(successes)
  let failures = Double(trials - successes)
  return Interval(
    low: successes == 0 ? 0 : betaQuantile(tail, a: k, b: failures + 1),
    high: successes == trials ? 1 : betaUpperQuantile(tail, a: k + 1, b: failures))
}

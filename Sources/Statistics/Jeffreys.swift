/// Jeffreys' interval for a success probability: equal tails of the posterior Beta(k + ½, n − k + ½).
///
/// Shorter than Clopper and Pearson's, without their guarantee: at 95 % and ten trials it covers
/// 95.3 % on average over all probabilities, 86.8 % at the worst.
/// - Parameter successes: in 0...trials.
/// - Parameter extendsToEnds: whether the low end is exactly 0 without successes and the high end
///   exactly 1 without failures; otherwise both ends are the quantiles, which leave out the
///   observed fraction there.
/// - Returns: nil for 0 trials.
///
/// Brown, Cai and DasGupta (2001), Statistical Science 16:101.
public func jeffreysInterval(
  successes: Int, trials: Int, confidence: Double = 0.95, extendsToEnds: Bool = true
) -> Interval? {
  requireSuccesses(successes, of: trials)
  let tail = tailProbability(confidence: confidence)
  guard trials > 0 else { return nil }
  let a = Double(successes) + 0.5
  let b = Double(trials - successes) + 0.5
  return Interval(
    low: extendsToEnds && successes == 0 ? 0 : betaQuantile(tail, a: a, b: b),
    high: extendsToEnds && successes == trials ? 1 : betaUpperQuantile(tail, a: a, b: b))
}

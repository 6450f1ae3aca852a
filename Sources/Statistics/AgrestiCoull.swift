/// Agresti and Coull's interval for a success probability: z²/2 successes and as many failures are
/// added, then the normal interval is taken.
///
/// Centred where Wilson's is and never shorter than it: at 95 % and ten trials it covers 96.5 % on
/// average over all probabilities, 92.4 % at the worst. Without successes, or without failures, it
/// reaches beyond 0...1 before clipping.
/// - Parameter successes: in 0...trials.
/// - Parameter clipped: whether the ends are cut off at 0 and 1.
/// - Returns: nil for 0 trials.
///
/// Agresti and Coull (1998), The American Statistician 52:119.
public func agrestiCoullInterval(
  successes: Int, trials: Int, confidence: Double = 0.95, clipped: Bool = true
) -> Interval? {
  requireSuccesses(successes, of: trials)
  let z = normalReach(confidence: confidence)
  guard trials > 0 else { return nil }
  let n = Double(trials) + z * z
  let centre = (Double(successes) + z * z / 2) / n
  let other = (Double(trials - successes) + z * z / 2) / n
  let reach = z * (centre * other / n).squareRoot()
  let low = centre - reach
  let high = centre + reach
  return clipped ? Interval(low: max(0, low), high: min(1, high)) : Interval(low: low, high: high)
}

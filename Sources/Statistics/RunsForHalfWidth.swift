/// The least number of runs at which Wilson's interval is at most so wide to each side.
///
/// For planning, the success fraction is taken to be exactly `probability`, whether or not that
/// many successes are a whole number.
/// - Parameter probability: the success probability expected, in 0...1; 0.5 asks for the most.
/// - Parameter halfWidth: half the width wanted, positive.
/// - Returns: at least 1; nil when no number up to 2⁴⁰ is enough.
public func runsForHalfWidth(
  _ halfWidth: Double, probability: Double, confidence: Double = 0.95
) -> Int? {
  precondition(halfWidth > 0, "a half-width is positive")
  return leastCount {
    wilsonHalfWidth(probability: probability, runs: $0, confidence: confidence) <= halfWidth
  }
}

/// Half the width of Wilson's interval when the success fraction of so many runs is exactly
/// `probability`, whether or not that many successes are a whole number.
/// - Parameter probability: in 0...1; at 0.5 the interval is widest.
/// - Parameter runs: at least 1.
public func wilsonHalfWidth(
  probability: Double, runs: Int, confidence: Double = 0.95
) -> Double {
  precondition(probability >= 0 && probability <= 1, "a probability lies in 0...1")
  precondition(runs >= 1, "an interval needs a run")
  let z = normalReach(confidence: confidence)
  let ends = ScoreEnds(k: probability * Double(runs), n: Double(runs), z: z)
  return (ends.high - ends.low) / 2
}

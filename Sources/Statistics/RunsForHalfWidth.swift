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
  precondition(probability >= 0 && probability <= 1, "a probability lies in 0...1")
  let z = normalReach(confidence: confidence)
  return leastCount { runs in
    let ends = ScoreEnds(k: probability * Double(runs), n: Double(runs), z: z)
    return (ends.high - ends.low) / 2 <= halfWidth
  }
}

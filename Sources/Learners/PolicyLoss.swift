import ElementaryFunctions

/// The clipped surrogate loss of PPO with an entropy bonus, per sample.
///
/// Loss: max(−ρA, −clip(ρ, 1−ε, 1+ε)A) − c·H(π), with ρ the ratio of new to old probability.
/// Schulman, Wolski, Dhariwal, Radford and Klimov (2017).
struct PolicyLoss: Sendable {
  var clip: Double
  var entropyCoefficient: Double

  /// Adds `weight` times the loss's gradient with respect to the logits.
  ///
  /// - Parameters:
  ///   - logProbabilities: the current policy at the sample's observation.
  ///   - slopes: one number per action.
  /// - Returns: the loss.
  @discardableResult
  func addGradient(
    logProbabilities: UnsafeBufferPointer<Double>, action: Int, oldLogProbability: Double,
    advantage: Double, weight: Double, slopes: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let ratio = Elementary.exp(logProbabilities[action] - oldLogProbability)
    let isClipped = advantage > 0 ? ratio > 1 + clip : ratio < 1 - clip
    let limited = min(max(ratio, 1 - clip), 1 + clip)
    let policySlope = isClipped ? 0 : -advantage * ratio * weight
    var entropy = 0.0
    for logProbability in logProbabilities {
      // A probability of zero has no share in the entropy.
      let probability = Elementary.exp(logProbability)
      if probability > 0 { entropy -= probability * logProbability }
    }
    for (other, logProbability) in logProbabilities.enumerated() {
      let probability = Elementary.exp(logProbability)
      var slope = policySlope * ((other == action ? 1 : 0) - probability)
      if probability > 0 {
        slope += weight * entropyCoefficient * probability * (logProbability + entropy)
      }
      slopes[other] += slope
    }
    return max(-ratio * advantage, -limited * advantage) - entropyCoefficient * entropy
  }
}

/// The clipped squared error of a critic, per sample, and its derivative in the value.
///
/// Half the larger of (V − R)² and (V_clipped − R)², where the clipped value moved at most `clip`
/// away from the value before the update.
func clippedValueLoss(
  value: Double, oldValue: Double, target: Double, clip: Double
) -> (loss: Double, slope: Double) {
  let moved = value - oldValue
  let clipped = oldValue + min(max(moved, -clip), clip)
  let error = value - target
  let clippedError = clipped - target
  if error * error >= clippedError * clippedError { return (0.5 * error * error, error) }
  return (0.5 * clippedError * clippedError, abs(moved) <= clip ? clippedError : 0)
}

/// Standardises advantages: mean zero, sample standard deviation one, up to 1e-8 in the divisor.
///
/// The first value is subtracted before the mean is taken, so that equal advantages become exact
/// zeros instead of rounding noise blown up by an equally tiny deviation. A single advantage
/// becomes zero.
func standardise(_ advantages: inout [Double]) {
  guard let first = advantages.first else { return }
  let count = Double(advantages.count)
  for index in advantages.indices { advantages[index] -= first }
  let mean = advantages.reduce(0, +) / count
  var squares = 0.0
  for index in advantages.indices {
    advantages[index] -= mean
    squares += advantages[index] * advantages[index]
  }
  let deviation = count > 1 ? (squares / (count - 1)).squareRoot() : 0
  for index in advantages.indices { advantages[index] /= deviation + 1e-8 }
}

import ElementaryFunctions

/// The clipped surrogate loss of PPO with an entropy bonus, at one observation.
///
/// Loss per sample: max(−ρA, −clip(ρ, 1−ε, 1+ε)A) − c·H(π), with ρ the ratio of new to old
/// probability. Schulman, Wolski, Dhariwal, Radford and Klimov (2017). Samples of the same action
/// have the same ρ, so their advantages are added up, by sign, before anything is computed.
struct PolicyLoss: Sendable {
  var clip: Double
  var entropyCoefficient: Double

  /// The samples of one action at the observation.
  struct Terms: Sendable {
    let oldLogProbability: Double
    private(set) var samples = 0
    /// The sums of the positive and of the negative advantages.
    private(set) var gains = 0.0
    private(set) var losses = 0.0
    /// The loss's derivative with respect to the action's logit.
    fileprivate(set) var slope = 0.0

    init(oldLogProbability: Double) { self.oldLogProbability = oldLogProbability }

    mutating func add(advantage: Double) {
      samples += 1
      if advantage > 0 { gains += advantage } else { losses += advantage }
    }
  }

  /// Sets the slopes to those of `weight` times the summed loss, and returns that.
  ///
  /// - Parameters:
  ///   - logProbabilities: of the current policy, one per action; so the other two.
  func evaluate(
    logProbabilities: UnsafeBufferPointer<Double>, probabilities: UnsafeBufferPointer<Double>,
    terms: UnsafeMutableBufferPointer<Terms>, weight: Double
  ) -> Double {
    var entropy = 0.0
    var samples = 0
    var loss = 0.0
    var total = 0.0
    for action in terms.indices {
      // A probability of zero has no share in the entropy.
      if probabilities[action] > 0 {
        entropy -= probabilities[action] * logProbabilities[action]
      }
      let own = terms[action]
      guard own.samples > 0 else { continue }
      samples += own.samples
      let ratio = Elementary.exp(logProbabilities[action] - own.oldLogProbability)
      loss -= min(ratio, 1 + clip) * own.gains + max(ratio, 1 - clip) * own.losses
      // The clip ends the slope where it ends the gain.
      let rising = ratio > 1 + clip ? 0 : own.gains
      let falling = ratio < 1 - clip ? 0 : own.losses
      let pull = rising + falling
      // An infinite ratio without a pull is none.
      terms[action].slope = pull == 0 ? 0 : -weight * ratio * pull
      total += terms[action].slope
    }
    let bonus = weight * Double(samples) * entropyCoefficient
    for action in terms.indices where probabilities[action] > 0 {
      terms[action].slope +=
        probabilities[action] * (bonus * (logProbabilities[action] + entropy) - total)
    }
    return weight * loss - bonus * entropy
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

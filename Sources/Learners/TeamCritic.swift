import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// How one critic of the joint observation is fitted, and what it estimates.
public struct CriticFit: Sendable {
  public var learningRate = 0.01
  public var epochs = 5
  public var minibatches = 1
  public var discount = 0.99
  public var decay = 0.95
  public var huber = 10.0
  public var maxGradientNorm = 10.0

  static let settings: [Setting<CriticFit>] = [
    Setting(
      "criticLearningRate", \.learningRate, .above(0), "Adam's step size for the critic"),
    Setting(
      "criticEpochs", \.epochs, .atLeast(1), "passes of the critic over the batch per update"),
    Setting(
      "criticMinibatches", \.minibatches, .atLeast(1),
      "the critic's steps per pass; a remainder of the batch sits out the pass"),
    Setting("discount", \.discount, .within(0...1), "γ per environment step"),
    Setting("decay", \.decay, .within(0...1), "λ of generalised advantage estimation"),
    Setting(
      "huber", \.huber, .above(0),
      "beyond this error, in units of return, the critic's loss grows linearly"),
    Setting(
      "maxGradientNorm", \.maxGradientNorm, .above(0),
      "longer gradients of the critic, or of an actor with Adam, are shortened to this norm"),
  ]
}

/// The critic that all agents share: a value of the joint observation, fitted to the team's returns.
///
/// The team's reward is the mean of the agents' rewards, so the reward itself where all get the same.
struct TeamCritic: Sendable {
  var function: Approximator
  private let fit: CriticFit
  private var optimiser: Adam

  init(_ fit: CriticFit, function: Approximator) {
    self.fit = fit
    self.function = function
    optimiser = Adam(for: function)
  }

  /// Advantages of a batch, and the returns to fit to, one per step.
  ///
  /// - Parameter traces: see `generalisedAdvantages`.
  mutating func estimates(
    of batch: Batch, target: TargetPolicy, traces: [Double]? = nil
  ) -> (advantages: [Double], returns: [Double]) {
    let slots = evaluate([batch.observations, batch.nextObservations].joined(), target)
    func value(_ observation: Int) -> Double {
      Double(function.output(0, slot: slots[observation]))
    }
    let agents = Double(target.agents)
    return generalisedAdvantages(
      rewards: (0..<batch.count).map { step in
        (0..<target.agents).reduce(0) { $0 + batch.reward(of: $1, at: step) } / agents
      }, values: batch.observations.map(value), nextValues: batch.nextObservations.map(value),
      endings: batch.endings, discount: fit.discount, decay: fit.decay, traces: traces)
  }

  /// Lowers the mean Huber loss of the values against the returns, epoch by epoch.
  mutating func learn(
    _ returns: [Double], from batch: Batch, target: TargetPolicy, using stream: inout RandomStream
  ) {
    var cuts = Minibatches(parts: fit.minibatches, remainder: .dropped)
    for _ in 0..<fit.epochs {
      cuts.epoch(of: batch.count, using: &stream) { steps in
        let slots = evaluate(steps.lazy.map { batch.observations[$0] }, target)
        for step in steps {
          let slot = slots[batch.observations[step]]
          let error = Double(function.output(0, slot: slot)) - returns[step]
          let slope = min(max(error, -fit.huber), fit.huber)
          function.addOutputGradient(slope / Double(steps.count), output: 0, slot: slot)
        }
        function.backpropagate()
        let factor = clippingFactor(
          squaredNorm: function.squaredGradientNorm, limit: fit.maxGradientNorm)
        function.descend(with: &optimiser, learningRate: fit.learningRate, scale: factor)
        return true
      }
    }
  }

  /// Evaluates the critic once per distinct observation; returns the slot of each, −1 for the others.
  private mutating func evaluate(
    _ observations: some Sequence<Int>, _ target: TargetPolicy
  ) -> [Int] {
    var slots = [Int](repeating: -1, count: target.observations.count)
    function.clear()
    for observation in observations where slots[observation] < 0 {
      slots[observation] = target.observations.withJointObservation(observation) {
        function.enter(observation: observation, input: $0)
      }
    }
    function.evaluate()
    return slots
  }
}

/// Subtracts the mean and divides by the standard deviation (divisor n) plus 1e-5, as the published
/// programs of sequential updates do.
///
/// The first value is subtracted before the mean is taken, so that equal advantages become exact
/// zeros.
func normalise(_ advantages: [Double]) -> [Double] {
  guard let first = advantages.first else { return [] }
  let count = Double(advantages.count)
  let shifted = advantages.map { $0 - first }
  let mean = shifted.reduce(0, +) / count
  let centred = shifted.map { $0 - mean }
  let deviation = (centred.reduce(0) { $0 + $1 * $1 } / count).squareRoot()
  return centred.map { $0 / (deviation + 1e-5) }
}

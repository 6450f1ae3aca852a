import Specifications

/// What a game of one state and one step knows of itself exactly.
///
/// In every method `policies` holds, per agent, the probability of each action; the agents act
/// independently. Gradients are with respect to the logits of each agent's softmax, one logit per
/// action.
public protocol OneStepModel: Sendable {
  /// Expected reward of each agent.
  func values(under policies: [[Double]]) -> [Double]
  /// The gradient of each agent's own expected reward: per agent, one number per action.
  func logitGradient(under policies: [[Double]]) -> [[Double]]
  /// An agent's reward for each of its actions, the others acting as given.
  /// - Parameter actions: one per agent; the agent's own is not read.
  func rewards(of agent: Int, againstOthersIn actions: [Int]) -> [Double]
  /// The expected guidance of each agent, which rises with the distance from the reference; nil
  /// where the game has no system model.
  func expectedGuidance(
    under policies: [[Double]], _ convention: GuidanceConvention
  ) -> [Double]?
  /// Per agent, the trace of the covariance of one sample's gradient estimate; nil where no closed
  /// form is known.
  func exactVariance(
    of estimator: GradientEstimator, under policies: [[Double]]
  ) -> [Double]?
}

/// Where on the way of an agent's influence guidance reads the deviation of the state.
public enum GuidanceConvention: String, SettingChoice {
  /// Before the agent acts, the others having acted: ⟨ω (x − z − x̃), z⟩.
  case pre
  /// After all have acted, as arXiv 2602.20078 has it: ⟨ω (x − x̃), z⟩.
  case post
  /// The mean of both, which is the exact change of ½ Σ ω (x − x̃)² and so unbiased for a reward
  /// that is its negative.
  case mid

  /// Guidance from ⟨ω (x − x̃), z⟩ after the step and ⟨ω z, z⟩.
  public func guidance(alignment: Double, square: Double) -> Double {
    switch self {
    case .pre: alignment - square
    case .post: alignment
    case .mid: alignment - square / 2
    }
  }
}

/// What multiplies an agent's score ∇ log π(a) in one sample's estimate of its gradient.
public enum GradientEstimator: Sendable, Hashable {
  /// The agent's reward, minus its exact mean or not.
  case shared(centred: Bool)
  /// The negative guidance, minus its exact mean or not.
  case guidance(GuidanceConvention, centred: Bool)
  /// (1 − alpha) shared + alpha guidance, both centred.
  case mixture(alpha: Double, GuidanceConvention)
  /// The mixture with the shared part divided by its own standard deviation first.
  case normalisedMixture(alpha: Double, GuidanceConvention)
  /// The agent's reward minus its mean over the agent's own actions, the others acting as they did.
  case counterfactual
}

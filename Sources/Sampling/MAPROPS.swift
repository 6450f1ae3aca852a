import Experience
import Policies
import Randomness
import Specifications

/// What computes the additions to the joint logits.
public enum Adjustment: String, SettingChoice {
  /// One number per joint observation and joint action.
  case tabular
  /// A function of the joint observation, of the run's policy architecture.
  case network
}

/// Multi-agent proximal robust on-policy sampling: one centralised, adaptive behaviour policy.
///
/// π_φ(·|s) = softmax(log π_θ(·|s) + Δ_φ(s)) over joint actions. Every `updateEvery` steps Δ is
/// reset to zero and descends the clipped surrogate on the batch so far. arXiv 2508.01049.
public struct MAPROPS: SurrogateSampler {
  public let name = "maProps"
  public let summary = "Samples jointly and shifts the joint policy towards what the batch lacks."
  public let source = "arXiv 2508.01049, Algorithms 1 and 2"
  public var surrogate = ClippedSurrogate()
  public var adjustment = Adjustment.tabular

  public init() {}

  public static var settings: [Setting<MAPROPS>] {
    surrogateSettings + [
      Setting(
        "adjustment", \.adjustment,
        "what Δ is: tabular per observation, or a network; the same wherever observations are zero")
    ]
  }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    let form: any PolicyArchitecture =
      switch adjustment {
      case .tabular: Tabular()
      case .network: architecture
      }
    let function = form.adjustment(
      inputs: target.agents * target.observations.size, observations: observations,
      jointActions: target.space.count, using: &initial)
    return JointSurrogateBehaviour(
      policy: SurrogatePolicy(function, scope: .joint, surrogate: surrogate))
  }
}

private struct JointSurrogateBehaviour: Behaviour {
  var policy: SurrogatePolicy

  mutating func begin(target: TargetPolicy) { policy.begin(target: target) }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    policy.draw(at: observation, target: target, using: &actions)
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {
    let step = batch.count - 1
    policy.adapt(
      toAction: batch.jointActions[step], at: batch.observations[step], target: target,
      using: &minibatches)
  }

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    policy.probabilities(at: observation, target: target)
  }
}

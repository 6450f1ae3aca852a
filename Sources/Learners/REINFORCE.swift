import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// Plain gradient ascent on the score function: θ_i += α · mean of (G_i − b) ∇ log π_i(a_i|s).
///
/// Williams (1992). One step per batch, by every agent with its own returns.
public struct REINFORCE: Learner {
  public let name = "reinforce"
  public let summary = "One step along the mean of return times score, per agent and batch."
  public let source = "Williams (1992)"
  public var learningRate = 0.1
  public var baseline = Baseline.batchMean
  public var discount = 0.99

  public init() {}

  public static var settings: [Setting<REINFORCE>] {
    [
      Setting("learningRate", \.learningRate, .above(0), "length of the step, no optimiser"),
      Setting("baseline", \.baseline, "what is subtracted from the returns"),
      Setting("discount", \.discount, .within(0...1), "γ per environment step"),
    ]
  }

  public var needsModel: Bool { baseline.needsModel }

  /// Nothing is learned but the policy.
  public struct State: Sendable {
    var baseline = BaselineModel()
    /// Whether all agents have one actor, which then takes the mean of their steps.
    var sharesActor = false
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State {
    State(baseline: BaselineModel(model: model), sharesActor: architecture.isShared)
  }

  public func anticipating(_ target: TargetPolicy, _ state: State) -> State {
    var state = state
    state.baseline.anticipate(target)
    return state
  }

  public func estimator(in state: State) -> GradientEstimator? { baseline.estimator }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    target.ascend(
      policyGradient(at: target, state, on: batch), learningRate: learningRate)
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> WeightedScores {
    var returns = discountedReturns(of: batch, discount: discount)
    state.baseline.subtract(baseline, from: &returns, of: batch, target: target)
    return WeightedScores(returns, sharesActor: state.sharesActor)
  }
}

extension TargetPolicy {
  /// Takes one step along a gradient, per agent one number per parameter.
  mutating func ascend(_ gradients: [[Float]], learningRate: Double) {
    let start = actors
    replaceActors { agent, actor in
      actor.setParameters(from: start[agent], step: learningRate, direction: gradients[agent])
    }
    prepare()
  }
}

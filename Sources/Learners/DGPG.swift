import Experience
import Games
import Policies
import Randomness
import Specifications

/// Descent-guided policy gradient ascent, without critic or optimiser: θ_i += η · mean of
/// ((1 − α) (G − b) − α g_i) ∇ log π_i(a_i|s).
///
/// Section 3 of arXiv 2602.20078, on the plain score function, where variances are known exactly.
public struct DGPG: Learner {
  public let name = "dgpg"
  public let summary = "REINFORCE with guidance towards a model's reference state mixed in."
  public let source = "arXiv 2602.20078, section 3, without critic"
  public var learningRate = 0.1
  public var baseline = Baseline.batchMean
  public var discount = 0.99
  public var mixture = GuidanceMixture(normalise: .none)

  public init() {}

  public static var settings: [Setting<DGPG>] {
    [
      Setting("learningRate", \.learningRate, .above(0), "length of the step, no optimiser"),
      Setting("baseline", \.baseline, "what is subtracted from the returns"),
      Setting("discount", \.discount, .within(0...1), "γ per environment step"),
    ] + GuidanceMixture.settings.map { $0.within(\.mixture) }
  }

  public var needsSystemModel: Bool { true }
  public var needsModel: Bool { baseline.needsModel || mixture.needsModel }

  public struct State: Sendable {
    var baseline: BaselineModel
    let sharesActor: Bool
    var updates = 0
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State {
    State(baseline: BaselineModel(model: model), sharesActor: architecture.isShared)
  }

  public func anticipating(_ target: TargetPolicy, _ state: State) -> State {
    var state = state
    state.baseline.anticipate(target, mixture.convention)
    return state
  }

  public func estimator(in state: State) -> GradientEstimator? {
    let alpha = mixture.alpha(after: state.updates)
    switch (mixture.normalise, alpha) {
    case (.none, 0): return baseline.estimator
    case (.none, 1):
      switch mixture.centre {
      case .none: return .guidance(mixture.convention, centred: false)
      case .exact: return .guidance(mixture.convention, centred: true)
      case .batchMean, .leaveOneOut: return nil
      }
    case (.none, _):
      let isCentred = baseline == .exact && mixture.centre == .exact
      return isCentred ? .mixture(alpha: alpha, mixture.convention) : nil
    case (.shared, _):
      // What is standardised is then the return, less whatever is the same for all actions.
      let isReturn = baseline != .counterfactual || alpha == 1
      let isCentred = mixture.centre != .none
      return isReturn && isCentred
        ? .normalisedMixture(alpha: alpha, mixture.convention) : nil
    case (.both, _): return nil
    }
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    target.ascend(
      policyGradient(at: target, state, on: batch), learningRate: learningRate)
    state.updates += 1
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> WeightedScores {
    var weights = discountedReturns(of: batch, discount: discount)
    state.baseline.subtract(baseline, from: &weights, of: batch, target: target)
    let expected =
      mixture.needsModel ? state.baseline.expectedGuidance(at: target, mixture.convention) : nil
    mixture.mix(
      mixture.guidance(of: batch, agents: 0..<target.agents, expected: expected),
      into: &weights, agents: target.agents, updatesDone: state.updates)
    return WeightedScores(weights, sharesActor: state.sharesActor)
  }
}

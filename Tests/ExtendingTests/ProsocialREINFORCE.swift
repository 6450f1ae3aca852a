import Experience
import Games
import Policies
import Randomness
import Specifications

@testable import Learners

/// REINFORCE of agents that care for each other: of agent i's return and the mean return of all
/// agents, (1 − λ) G_i + λ Ḡ takes the place of G_i.
///
/// Peysakhovich and Lerer (2018), arXiv 1709.02865.
public struct ProsocialREINFORCE: Learner {
  public let name = "prosocial"
  public let summary = "REINFORCE on a mixture of an agent's own return and everyone's mean return."
  public let source = "arXiv 1709.02865"
  public var learningRate = 0.1
  public var prosociality = 0.5
  public var discount = 0.99

  public init() {}

  public static let settings: [Setting<ProsocialREINFORCE>] = [
    Setting("learningRate", \.learningRate, .above(0), "length of the step, no optimiser"),
    Setting("prosociality", \.prosociality, .within(0...1), "λ, the weight of the mean return"),
    Setting("discount", \.discount, .within(0...1), "γ per environment step"),
  ]

  public struct State: Sendable {
    let baseline = BaselineModel()
    let sharesActor: Bool
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State {
    State(sharesActor: architecture.isShared)
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> WeightedScores {
    var returns = discountedReturns(of: batch, discount: discount)
    let agents = target.agents
    for step in 0..<batch.count {
      let own = step * agents..<(step + 1) * agents
      let mean = returns[own].reduce(0, +) / Double(agents)
      for index in own { returns[index] += prosociality * (mean - returns[index]) }
    }
    state.baseline.subtract(.batchMean, from: &returns, of: batch, target: target)
    return WeightedScores(returns, sharesActor: state.sharesActor)
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    target.ascend(policyGradient(at: target, state, on: batch), learningRate: learningRate)
  }
}

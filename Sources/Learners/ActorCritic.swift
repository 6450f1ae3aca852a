import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// REINFORCE with learned values as baseline: θ_i += α · mean of (G_i − V_i(s)) ∇ log π_i(a_i|s).
///
/// Every agent has a critic of the joint observation, fitted after the step to the batch's returns
/// by squared error. Sutton and Barto (2018), section 13.4.
public struct ActorCritic: Learner {
  public let name = "actorCritic"
  public let summary = "REINFORCE with a learned value of the joint observation as baseline."
  public let source = "Sutton and Barto (2018), section 13.4"
  public var learningRate = 0.1
  public var criticLearningRate = 0.05
  public var criticSteps = 10
  public var discount = 0.99

  public init() {}

  public static var settings: [Setting<ActorCritic>] {
    [
      Setting("learningRate", \.learningRate, .above(0), "length of the step, no optimiser"),
      Setting(
        "criticLearningRate", \.criticLearningRate, .above(0), "step size of the critics' Adam"),
      Setting(
        "criticSteps", \.criticSteps, .atLeast(1), "optimiser steps of the critics per update"),
      Setting("discount", \.discount, .within(0...1), "γ per environment step"),
    ]
  }

  public struct State: Sendable {
    fileprivate var critics: [Approximator]
    fileprivate var optimisers: [Adam]
    fileprivate let sharesActor: Bool
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State {
    let critics = target.actors.map { actor in
      var critic = architecture.critic(
        inputs: target.observations.size * target.agents + actor.suffix.count,
        observations: observations, using: &initial)
      critic.suffix = actor.suffix
      return critic
    }
    return State(
      critics: critics, optimisers: critics.map { Adam(for: $0) },
      sharesActor: architecture.isShared)
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    let gradients = policyGradient(at: target, state, on: batch)
    let returns = discountedReturns(of: batch, discount: discount)
    for agent in state.critics.indices {
      for _ in 0..<criticSteps {
        let slots = evaluate(&state.critics[agent], on: batch, target: target)
        for step in 0..<batch.count {
          let slot = slots[batch.observations[step]]
          let error =
            Double(state.critics[agent].output(0, slot: slot))
            - returns[step * target.agents + agent]
          state.critics[agent].addOutputGradient(
            error / Double(batch.count), output: 0, slot: slot)
        }
        state.critics[agent].backpropagate()
        state.critics[agent].descend(
          with: &state.optimisers[agent], learningRate: criticLearningRate, scale: 1)
      }
    }
    target.ascend(gradients, learningRate: learningRate)
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> WeightedScores {
    var weights = discountedReturns(of: batch, discount: discount)
    for agent in state.critics.indices {
      var critic = state.critics[agent]
      let slots = evaluate(&critic, on: batch, target: target)
      for step in 0..<batch.count {
        weights[step * target.agents + agent] -= Double(
          critic.output(0, slot: slots[batch.observations[step]]))
      }
    }
    return WeightedScores(weights, sharesActor: state.sharesActor)
  }

  /// Evaluates a critic at the batch's observations; returns their slots by number.
  private func evaluate(
    _ critic: inout Approximator, on batch: Batch, target: TargetPolicy
  ) -> [Int] {
    critic.clear()
    var slots = [Int](repeating: -1, count: target.observations.count)
    for observation in batch.counts.visited {
      slots[observation] = target.observations.withJointObservation(observation) {
        critic.enter(observation: observation, input: $0)
      }
    }
    critic.evaluate()
    return slots
  }
}

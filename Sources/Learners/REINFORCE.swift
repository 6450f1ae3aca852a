import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// What is subtracted from the returns before they weigh the scores.
public enum Baseline: String, SettingChoice {
  case none
  /// The mean of the batch's returns. It contains the sample itself, which scales the expected
  /// gradient by 1 − 1/n for n independent one-step episodes and leaves its direction alone.
  case batchMean
}

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

  /// Nothing is learned but the policy.
  public struct State: Sendable {
    /// Whether all agents have one actor, which then takes the mean of their steps.
    var isShared = false
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> State {
    State(isShared: architecture.isShared)
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    let gradients = policyGradient(at: target, state, on: batch)
    let actors = target.actors
    target.replaceActors { agent, actor in
      actor.setParameters(from: actors[agent], step: learningRate, direction: gradients[agent])
    }
    target.prepare()
  }

  public func policyGradient(at target: TargetPolicy, _ state: State, on batch: Batch) -> [[Float]]
  {
    let gradients = target.actors.enumerated().map { agent, actor in
      var copy = actor
      computeGradient(of: &copy, agent: agent, target: target, batch: batch)
      return copy.gradient
    }
    guard state.isShared else { return gradients }
    let mean = gradients[0].indices.map { index in
      gradients.reduce(0) { $0 + $1[index] } / Float(gradients.count)
    }
    return gradients.map { _ in mean }
  }

  private func computeGradient(
    of actor: inout Approximator, agent: Int, target: TargetPolicy, batch: Batch
  ) {
    let returns = discountedReturns(
      rewards: (0..<batch.count).map { batch.reward(of: agent, at: $0) },
      endings: batch.endings, discount: discount)
    let subtracted =
      switch baseline {
      case .none: 0.0
      case .batchMean: returns.reduce(0, +) / Double(returns.count)
      }
    let actions = actor.outputs
    actor.clear()
    var slots = [Int](repeating: -1, count: target.observations.count)
    for observation in batch.counts.visited {
      slots[observation] = target.observations.withObservation(observation, agent: agent) {
        actor.enter(observation: observation, input: $0)
      }
    }
    actor.evaluate()
    var slopes = [Double](repeating: 0, count: batch.counts.visited.count * actions)
    for step in 0..<batch.count {
      let observation = batch.observations[step]
      let taken = target.space.action(of: agent, in: batch.jointActions[step])
      let weight = (returns[step] - subtracted) / Double(batch.count)
      for action in 0..<actions {
        let probability = target.probability(of: action, agent: agent, at: observation)
        slopes[slots[observation] * actions + action] +=
          weight * ((action == taken ? 1 : 0) - probability)
      }
    }
    for slot in batch.counts.visited.indices {
      for action in 0..<actions {
        actor.addOutputGradient(slopes[slot * actions + action], output: action, slot: slot)
      }
    }
    actor.backpropagate()
  }
}

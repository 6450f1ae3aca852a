import Experience
import Networks
import Policies

/// A policy gradient as the mean, over the steps of a batch, of weighted scores and an entropy bonus.
///
/// Of agent i: (1/m) Σ_t [w_{t,i} ∇ log π_i(a_{t,i}|o_t) + c ∇ H(π_i(·|o_t))], m the number of steps.
/// What tells estimators apart are the weights.
public struct WeightedScores: Sendable {
  /// Step by step, the agents within.
  public var weights: [Double]
  /// c.
  public var entropyCoefficient = 0.0
  /// Whether all agents have one actor, whose gradient is the mean of theirs.
  public var sharesActor: Bool

  public init(_ weights: [Double], entropyCoefficient: Double = 0, sharesActor: Bool) {
    self.weights = weights
    self.entropyCoefficient = entropyCoefficient
    self.sharesActor = sharesActor
  }

  /// The gradient with respect to the actors' parameters, per agent one number per parameter.
  public func gradient(at target: TargetPolicy, on batch: Batch) -> [[Float]] {
    precondition(weights.count == batch.count * target.agents, "one weight per step and agent")
    let gradients = target.actors.enumerated().map { agent, actor in
      var actor = actor
      backpropagate(through: &actor, agent: agent, target: target, batch: batch)
      return actor.gradient
    }
    guard sharesActor else { return gradients }
    let mean = gradients[0].indices.map { index in
      gradients.reduce(0) { $0 + $1[index] } / Float(gradients.count)
    }
    return gradients.map { _ in mean }
  }

  private func backpropagate(
    through actor: inout Approximator, agent: Int, target: TargetPolicy, batch: Batch
  ) {
    let actions = actor.outputs
    let visited = batch.counts.visited
    actor.clear()
    var slots = [Int](repeating: -1, count: target.observations.count)
    for observation in visited {
      slots[observation] = target.observations.withObservation(observation, agent: agent) {
        actor.enter(observation: observation, input: $0)
      }
    }
    actor.evaluate()
    // The scores' sum at an observation is the weights of each action, less the probability of the
    // action times all weights.
    var slopes = [Double](repeating: 0, count: visited.count * actions)
    var sums = [Double](repeating: 0, count: visited.count)
    for step in 0..<batch.count {
      let slot = slots[batch.observations[step]]
      let weight = weights[step * target.agents + agent]
      slopes[slot * actions + batch.action(of: agent, at: step)] += weight
      sums[slot] += weight
    }
    for (slot, observation) in visited.enumerated() {
      let bonus = entropyCoefficient * Double(batch.counts.visits(of: observation))
      let entropy = target.probabilities(of: agent, at: observation).enumerated().reduce(0) {
        guard $1.element > 0 else { return $0 }
        return $0
          - $1.element * target.logProbability(of: $1.offset, agent: agent, at: observation)
      }
      for action in 0..<actions {
        let probability = target.probability(of: action, agent: agent, at: observation)
        guard probability > 0 else { continue }
        let surprise =
          target.logProbability(of: action, agent: agent, at: observation) + entropy
        let slope =
          slopes[slot * actions + action] - probability * (sums[slot] + bonus * surprise)
        actor.addOutputGradient(slope / Double(batch.count), output: action, slot: slot)
      }
    }
    actor.backpropagate()
  }
}

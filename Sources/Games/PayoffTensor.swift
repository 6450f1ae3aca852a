/// The payoffs of a one-shot game: one number per joint action and agent.
public struct PayoffTensor: Sendable, Hashable {
  public let space: JointActionSpace
  /// Joint-action-major: agent i's payoff of joint action a stands at `a * agents + i`.
  public let values: [Double]

  public init(actionCounts: [Int], values: [Double]) {
    space = JointActionSpace(actionCounts)
    precondition(
      values.count == space.count * actionCounts.count, "one payoff per joint action and agent")
    self.values = values
  }

  /// A game in which every agent receives the same; `values` holds one number per joint action.
  public init(actionCounts: [Int], common values: [Double]) {
    // Not by `flatMap`, which would make an array for each of perhaps a million joint actions.
    var all: [Double] = []
    all.reserveCapacity(values.count * actionCounts.count)
    for value in values {
      for _ in actionCounts { all.append(value) }
    }
    self.init(actionCounts: actionCounts, values: all)
  }

  /// What the joint action pays an agent, which is counted from 0.
  public subscript(jointAction: Int, agent: Int) -> Double {
    values[jointAction * space.agents + agent]
  }
}

/// What is known about the joint actions without any policy.
extension PayoffTensor {
  /// The joint actions of greatest total payoff, in increasing order.
  ///
  /// Totals are summed in agent order and compared exactly, so payoffs that are meant to tie
  /// across agents should be numbers that add without rounding.
  public var optimalJointActions: [Int] {
    let totals = (0..<space.count).map { joint in
      (0..<space.agents).reduce(0) { $0 + self[joint, $1] }
    }
    let best = totals.max()
    return totals.indices.filter { totals[$0] == best }
  }

  /// The joint actions from which no agent gains by changing its own action alone, in
  /// increasing order.
  ///
  /// A deviation that pays the same does not break an equilibrium. Empty for games such as
  /// matching pennies.
  public var pureEquilibria: [Int] {
    (0..<space.count).filter { joint in
      let actions = space.actions(of: joint)
      return actions.indices.allSatisfy { agent in
        (0..<space.actionCounts[agent]).allSatisfy { alternative in
          var deviation = actions
          deviation[agent] = alternative
          return self[space.index(of: deviation), agent] <= self[joint, agent]
        }
      }
    }
  }
}

/// Exact expectations; in every method `policies` holds, per agent, the probability of each action.
extension PayoffTensor {
  /// Each agent's expected payoff under a distribution over joint actions.
  public func values(under probabilities: [Double]) -> [Double] {
    precondition(probabilities.count == space.count, "one probability per joint action")
    return (0..<space.agents).map { agent in
      (0..<space.count).reduce(0) { $0 + probabilities[$1] * self[$1, agent] }
    }
  }

  /// Each agent's expected payoff when the agents act independently.
  public func values(under policies: [[Double]]) -> [Double] {
    values(under: space.probabilities(under: policies))
  }

  /// An agent's expected payoff of each own action while the others follow `policies`.
  public func actionValues(of agent: Int, under policies: [[Double]]) -> [Double] {
    var others = policies
    others[agent] = Array(repeating: 1, count: space.actionCounts[agent])
    let weights = space.probabilities(under: others)
    var values = [Double](repeating: 0, count: space.actionCounts[agent])
    for joint in 0..<space.count {
      values[space.action(of: agent, in: joint)] += weights[joint] * self[joint, agent]
    }
    return values
  }

  /// The gradient of each agent's own expected payoff with respect to its softmax logits:
  /// π(a) (Q(a) − V), agent by agent.
  public func logitGradient(under policies: [[Double]]) -> [[Double]] {
    (0..<space.agents).map { agent in
      let values = actionValues(of: agent, under: policies)
      let mean = zip(policies[agent], values).reduce(0) { $0 + $1.0 * $1.1 }
      return zip(policies[agent], values).map { $0.0 * ($0.1 - mean) }
    }
  }

  /// The gradient that a batch with these joint-action frequencies shows in place of the exact one.
  ///
  /// Agent by agent, the batch average of (payoff − V) ∇ log π with respect to softmax logits,
  /// where V is the exact value under `policies`: what is left of the difference to
  /// `logitGradient(under:)` is sampling error alone.
  /// - Parameter frequencies: one per joint action, summing to one.
  public func logitGradient(
    under policies: [[Double]], weighting frequencies: [Double]
  ) -> [[Double]] {
    precondition(frequencies.count == space.count, "one frequency per joint action")
    let means = values(under: policies)
    return (0..<space.agents).map { agent in
      var gradient = [Double](repeating: 0, count: space.actionCounts[agent])
      for joint in 0..<space.count where frequencies[joint] != 0 {
        let weighted = frequencies[joint] * (self[joint, agent] - means[agent])
        let chosen = space.action(of: agent, in: joint)
        for action in gradient.indices {
          gradient[action] += weighted * ((action == chosen ? 1 : 0) - policies[agent][action])
        }
      }
      return gradient
    }
  }
}

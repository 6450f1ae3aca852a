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
    self.init(
      actionCounts: actionCounts,
      values: values.flatMap { Array(repeating: $0, count: actionCounts.count) })
  }

  public subscript(jointAction: Int, agent: Int) -> Double {
    values[jointAction * space.agents + agent]
  }

  /// The joint actions of greatest total payoff, in increasing order.
  public var optimalJointActions: [Int] {
    let totals = (0..<space.count).map { joint in
      (0..<space.agents).reduce(0) { $0 + self[joint, $1] }
    }
    let best = totals.max() ?? 0
    return totals.indices.filter { totals[$0] == best }
  }

  /// Each agent's expected payoff under a distribution over joint actions.
  public func values(under probabilities: [Double]) -> [Double] {
    precondition(probabilities.count == space.count, "one probability per joint action")
    return (0..<space.agents).map { agent in
      (0..<space.count).reduce(0) { $0 + probabilities[$1] * self[$1, agent] }
    }
  }

  /// An agent's expected payoff of each own action while the others follow `policies`.
  ///
  /// - Parameter policies: per agent, the probability of each action.
  public func actionValues(of agent: Int, under policies: [[Double]]) -> [Double] {
    var values = [Double](repeating: 0, count: space.actionCounts[agent])
    for joint in 0..<space.count {
      var weight = 1.0
      for other in 0..<space.agents where other != agent {
        weight *= policies[other][space.action(of: other, in: joint)]
      }
      values[space.action(of: agent, in: joint)] += weight * self[joint, agent]
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
}

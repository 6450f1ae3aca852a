/// By enumeration of the joint actions.
extension PayoffTensor: OneStepModel {
  public func rewards(of agent: Int, againstOthersIn actions: [Int]) -> [Double] {
    var joint = actions
    return (0..<space.actionCounts[agent]).map { action in
      joint[agent] = action
      return self[space.index(of: joint), agent]
    }
  }

  public func expectedGuidance(
    under policies: [[Double]], _ convention: GuidanceConvention
  ) -> [Double]? { nil }

  public func exactVariance(
    of estimator: GradientEstimator, under policies: [[Double]]
  ) -> [Double]? {
    switch estimator {
    case .shared(let centred):
      let baselines = centred ? values(under: policies) : Array(repeating: 0, count: space.agents)
      return variances(under: policies) { joint, agent in self[joint, agent] - baselines[agent] }
    case .counterfactual:
      let baselines = (0..<space.agents).map { ownMeans(of: $0, under: policies) }
      return variances(under: policies) { joint, agent in
        self[joint, agent] - baselines[agent][joint]
      }
    case .guidance, .mixture, .normalisedMixture: return nil
    }
  }

  /// At every joint action, an agent's mean payoff over its own actions.
  private func ownMeans(of agent: Int, under policies: [[Double]]) -> [Double] {
    let stride = space.actionCounts[(agent + 1)...].reduce(1, *)
    let policy = policies[agent]
    return (0..<space.count).map { joint in
      let first = joint - space.action(of: agent, in: joint) * stride
      return policy.indices.reduce(0) { $0 + policy[$1] * self[first + $1 * stride, agent] }
    }
  }

  /// Trace of the covariance of weight × score per agent, for weights that are unbiased for the
  /// gradient of the agent's own expected payoff.
  private func variances(
    under policies: [[Double]], weight: (_ joint: Int, _ agent: Int) -> Double
  ) -> [Double] {
    let probabilities = space.probabilities(under: policies)
    let gradients = logitGradient(under: policies)
    return policies.indices.map { agent in
      let scores = squaredScores(of: policies[agent])
      var second = 0.0
      for joint in 0..<space.count {
        let weight = weight(joint, agent)
        second +=
          probabilities[joint] * weight * weight * scores[space.action(of: agent, in: joint)]
      }
      return second - squaredLength(gradients[agent])
    }
  }
}

/// ‖∇ log π(a)‖² of each action of a softmax policy, with respect to its logits:
/// 1 − 2 π(a) + Σ π².
func squaredScores(of policy: [Double]) -> [Double] {
  let square = squaredLength(policy)
  return policy.map { 1 - 2 * $0 + square }
}

func squaredLength(_ vector: [Double]) -> Double {
  vector.reduce(0) { $0 + $1 * $1 }
}

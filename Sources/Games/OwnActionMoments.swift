/// For each action of one agent, how its reward and guidance vary with what the others do.
///
/// Every estimator of `GradientEstimator` is score × weight with a weight made of these two, so
/// that its variance follows from their first two moments given the agent's own action.
struct OwnActionMoments {
  /// Probability of each own action.
  let policy: [Double]
  /// Expected reward given the own action, minus the expected reward.
  var rewardMeans: [Double]
  /// Variance of the reward given the own action.
  var rewardVariances: [Double]
  /// Variance, given the own action, of the reward minus its mean over the own actions.
  var counterfactualVariances: [Double]
  /// Expected guidance of a convention given the own action: the change of ½ Σ ω (x − x̃)² when
  /// the agent comes last, plus its square's share.
  var guidanceMeans: [Double]
  var guidanceVariances: [Double]
  /// Covariance of reward and guidance given the own action.
  var covariances: [Double]

  var expectedGuidance: Double { mean(of: guidanceMeans) }

  /// Trace of the covariance of one sample's estimate with respect to the agent's logits.
  /// - Parameters:
  ///   - value: the expected reward.
  ///   - deviation: the standard deviation of the reward over all joint actions; where it is zero
  ///     the shared part of the normalised mixture is zero too.
  func variance(
    of estimator: GradientEstimator, value: Double, deviation: Double
  ) -> Double {
    switch estimator {
    case .shared(let centred):
      variance(shared: 1, guidance: 0, offset: centred ? 0 : value)
    case .guidance(_, let centred):
      variance(shared: 0, guidance: 1, offset: centred ? 0 : -expectedGuidance)
    case .mixture(let alpha, _):
      variance(shared: 1 - alpha, guidance: alpha, offset: 0)
    case .normalisedMixture(let alpha, _):
      variance(
        shared: deviation > 0 ? (1 - alpha) / deviation : 0, guidance: alpha, offset: 0)
    case .counterfactual:
      trace(means: rewardMeans, variances: counterfactualVariances)
    }
  }

  /// Of the weight `shared` × (reward − its mean) − `guidance` × (guidance − its mean) + `offset`.
  private func variance(shared: Double, guidance: Double, offset: Double) -> Double {
    let expected = expectedGuidance
    var means = rewardMeans
    var variances = rewardVariances
    for action in policy.indices {
      means[action] =
        shared * rewardMeans[action] - guidance * (guidanceMeans[action] - expected) + offset
      variances[action] =
        shared * shared * rewardVariances[action]
        + guidance * guidance * guidanceVariances[action]
        - 2 * shared * guidance * covariances[action]
    }
    return trace(means: means, variances: variances)
  }

  /// E[weight² ‖score‖²] − ‖E[weight score]‖² from the weight's moments given the own action.
  private func trace(means: [Double], variances: [Double]) -> Double {
    let scores = squaredScores(of: policy)
    let mean = mean(of: means)
    var second = 0.0
    var squaredMean = 0.0
    for action in policy.indices {
      let weightSquare = variances[action] + means[action] * means[action]
      second += policy[action] * scores[action] * weightSquare
      let component = policy[action] * (means[action] - mean)
      squaredMean += component * component
    }
    return second - squaredMean
  }

  private func mean(of numbers: [Double]) -> Double {
    zip(policy, numbers).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

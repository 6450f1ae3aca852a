import Experience
import Games
import Policies
import Specifications

/// What is subtracted from the returns before they weigh the scores.
///
/// None of them changes the direction of the expected gradient; what they change is its variance.
public enum Baseline: String, SettingChoice {
  case none
  /// The mean of the batch's returns. It contains the sample itself, which scales the expected
  /// gradient by 1 − 1/n for n independent one-step episodes and leaves its direction alone.
  case batchMean
  /// The mean of the batch's other returns; of a single step, nothing.
  case leaveOneOut
  /// The expected return under the present policies, of games that know it.
  case exact
  /// The return that the agent would have had on average over its own actions, the others acting as
  /// they did: the difference reward. Wolpert and Tumer (2002); Foerster et al. (2018).
  case counterfactual

  /// The estimator that scores weighted by returns less this are.
  var estimator: GradientEstimator? {
    switch self {
    case .none: .shared(centred: false)
    case .exact: .shared(centred: true)
    case .counterfactual: .counterfactual
    // Their samples are not independent.
    case .batchMean, .leaveOneOut: nil
    }
  }

  var needsModel: Bool {
    switch self {
    case .none, .batchMean, .leaveOneOut: false
    case .exact, .counterfactual: true
    }
  }
}

/// What baselines know of the game beyond a batch.
struct BaselineModel: Sendable {
  var model: (any OneStepModel)?
  /// Expectations under the policies that are asked about next, where somebody knew them.
  private var anticipated: [Double]?
  private var anticipatedGuidance: [Double]?

  init(model: (any OneStepModel)? = nil) { self.model = model }

  /// Computes what depends on the policies alone.
  mutating func anticipate(_ target: TargetPolicy) {
    anticipated = model?.values(under: target.policies(at: 0))
  }

  /// Computes what depends on the policies alone, guidance too.
  mutating func anticipate(_ target: TargetPolicy, _ convention: GuidanceConvention) {
    anticipate(target)
    anticipatedGuidance = model?.expectedGuidance(under: target.policies(at: 0), convention)
  }

  /// Every agent's expected guidance, where the game knows it.
  func expectedGuidance(at target: TargetPolicy, _ convention: GuidanceConvention) -> [Double]? {
    anticipatedGuidance ?? model?.expectedGuidance(under: target.policies(at: 0), convention)
  }

  /// Subtracts a baseline from returns given step by step, the agents within.
  func subtract(
    _ baseline: Baseline, from returns: inout [Double], of batch: Batch, target: TargetPolicy
  ) {
    let agents = target.agents
    switch baseline {
    case .none: return
    case .batchMean: subtractBatchMeans(from: &returns, agents: agents)
    case .leaveOneOut: subtractOthersMeans(from: &returns, agents: agents)
    case .exact:
      let expected = anticipated ?? known.values(under: target.policies(at: 0))
      for step in 0..<batch.count {
        for agent in 0..<agents { returns[step * agents + agent] -= expected[agent] }
      }
    case .counterfactual:
      var joint = [Int](repeating: 0, count: agents)
      for step in 0..<batch.count {
        for agent in 0..<agents { joint[agent] = batch.action(of: agent, at: step) }
        for agent in 0..<agents {
          let rewards = known.rewards(of: agent, againstOthersIn: joint)
          let policy = target.probabilities(of: agent, at: batch.observations[step])
          returns[step * agents + agent] -= zip(policy, rewards).reduce(0) { $0 + $1.0 * $1.1 }
        }
      }
    }
  }

  private var known: any OneStepModel {
    guard let model else { preconditionFailure("the baseline needs a game that knows its returns") }
    return model
  }

}

/// Subtracts each agent's mean from its numbers, which are given step by step, the agents within.
func subtractBatchMeans(from numbers: inout [Double], agents: Int) {
  subtractSums(from: &numbers, agents: agents) { sum, _, count in sum / count }
}

/// Subtracts from each number the mean of the agent's others; from a single one nothing.
func subtractOthersMeans(from numbers: inout [Double], agents: Int) {
  guard numbers.count > agents else { return }
  subtractSums(from: &numbers, agents: agents) { sum, own, count in (sum - own) / (count - 1) }
}

/// Subtracts a function of the sum of an agent's numbers, the number itself and their count.
private func subtractSums(
  from numbers: inout [Double], agents: Int,
  _ baseline: (_ sum: Double, _ own: Double, _ count: Double) -> Double
) {
  let steps = numbers.count / agents
  var sums = [Double](repeating: 0, count: agents)
  for step in 0..<steps {
    for agent in 0..<agents { sums[agent] += numbers[step * agents + agent] }
  }
  for step in 0..<steps {
    for agent in 0..<agents {
      let own = numbers[step * agents + agent]
      numbers[step * agents + agent] = own - baseline(sums[agent], own, Double(steps))
    }
  }
}

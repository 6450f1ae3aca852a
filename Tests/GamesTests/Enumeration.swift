import Foundation
import Games
import Randomness

/// Every joint action of a game of one step, played once: what it paid and what its system showed.
struct Enumeration {
  let space: JointActionSpace
  /// Per joint action, each agent's action.
  let actions: [[Int]]
  /// Per joint action, each agent's reward.
  let rewards: [[Double]]
  /// Per joint action and agent ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩; nil without a system model.
  let alignments: [[Double]]?
  let squares: [[Double]]?

  init(of game: any Game) {
    var environment = game.makeEnvironment()
    let space = JointActionSpace(environment.actionCounts)
    var chance = RandomStream(root: 1, path: ["enumeration"])
    var rewards: [[Double]] = []
    var alignments: [[Double]] = []
    var squares: [[Double]] = []
    let actions = (0..<space.count).map(space.actions(of:))
    for joint in actions {
      environment.reset(using: &chance)
      rewards.append(environment.step(joint, using: &chance).0)
      guard let system = environment.systemModel else { continue }
      var alignment = [Double](repeating: .nan, count: space.agents)
      var square = alignment
      alignment.withUnsafeMutableBufferPointer { alignments in
        square.withUnsafeMutableBufferPointer { squares in
          system.writeGuidance(alignments: alignments, squares: squares)
        }
      }
      alignments.append(alignment)
      squares.append(square)
    }
    self.space = space
    self.actions = actions
    self.rewards = rewards
    self.alignments = alignments.isEmpty ? nil : alignments
    self.squares = squares.isEmpty ? nil : squares
  }

  func guidance(of agent: Int, _ convention: GuidanceConvention) -> [Double]? {
    guard let alignments, let squares else { return nil }
    return actions.indices.map { joint in
      let square = squares[joint][agent]
      return switch convention {
      case .post: alignments[joint][agent]
      case .mid: alignments[joint][agent] - 0.5 * square
      case .pre: alignments[joint][agent] - square
      }
    }
  }

  /// What an estimator is in the mean, action by action, and the trace of its covariance.
  struct Estimate {
    let mean: [Double]
    let variance: Double
  }

  /// Of every agent; nil where the estimator needs a system model that the game lacks.
  func estimates(by estimator: GradientEstimator, under policies: [[Double]]) -> [Estimate]? {
    estimates(by: [estimator], under: policies)[0]
  }

  /// One after the other, which shares the pass over all joint actions.
  func estimates(
    by estimators: [GradientEstimator], under policies: [[Double]]
  ) -> [[Estimate]?] {
    let probabilities = space.probabilities(under: policies)
    let moments = policies.indices.map {
      Moments(of: $0, in: self, probabilities, policies[$0])
    }
    return estimators.map { estimator in
      let estimates = moments.compactMap { $0.estimate(by: estimator) }
      return estimates.isEmpty ? nil : estimates
    }
  }

  /// An agent's reward minus its mean over the own actions, at every joint action.
  fileprivate func counterfactual(of agent: Int, _ policy: [Double]) -> [Double] {
    var stride = 1
    for count in space.actionCounts[(agent + 1)...] { stride *= count }
    return actions.indices.map { joint in
      let first = joint - actions[joint][agent] * stride
      var own = 0.0
      for action in policy.indices {
        own += policy[action] * rewards[first + action * stride][agent]
      }
      return rewards[joint][agent] - own
    }
  }
}

/// Second moments, by the own action, of all that an agent's weights are made of: 1, the reward,
/// its counterfactual difference, ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩, the three but for 1 and the difference
/// less their means.
private struct Moments {
  private let policy: [Double]
  private let hasSystem: Bool
  private var means = [Double](repeating: 0, count: 5)
  /// [own action][i * 5 + j]
  private var products: [[Double]]

  init(
    of agent: Int, in enumeration: Enumeration, _ probabilities: [Double], _ policy: [Double]
  ) {
    self.policy = policy
    hasSystem = enumeration.alignments != nil
    products = Array(repeating: Array(repeating: 0, count: 25), count: policy.count)
    let counterfactual = enumeration.counterfactual(of: agent, policy)
    for joint in probabilities.indices {
      means[1] += probabilities[joint] * enumeration.rewards[joint][agent]
      guard let alignments = enumeration.alignments, let squares = enumeration.squares else {
        continue
      }
      means[3] += probabilities[joint] * alignments[joint][agent]
      means[4] += probabilities[joint] * squares[joint][agent]
    }
    // In one buffer: without optimisation, arrays of arrays take nearly twice as long.
    var sums = [Double](repeating: 0, count: 25 * policy.count)
    sums.withUnsafeMutableBufferPointer { sums in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: 5) { parts in
        parts[0] = 1
        for joint in probabilities.indices {
          parts[1] = enumeration.rewards[joint][agent] - means[1]
          parts[2] = counterfactual[joint]
          parts[3] = (enumeration.alignments?[joint][agent] ?? 0) - means[3]
          parts[4] = (enumeration.squares?[joint][agent] ?? 0) - means[4]
          let first = 25 * enumeration.actions[joint][agent]
          for i in 0..<5 {
            let weighted = probabilities[joint] * parts[i]
            for j in 0...i { sums[first + i * 5 + j] += weighted * parts[j] }
          }
        }
      }
    }
    for action in policy.indices {
      for i in 0..<5 {
        for j in 0..<5 {
          products[action][i * 5 + j] = sums[25 * action + max(i, j) * 5 + min(i, j)]
        }
      }
    }
  }

  func estimate(by estimator: GradientEstimator) -> Enumeration.Estimate? {
    var weight = [Double](repeating: 0, count: 5)
    /// The share of a square that a convention takes away.
    func addGuidance(_ convention: GuidanceConvention, times share: Double) {
      weight[3] -= share
      weight[4] += share * (convention == .pre ? 1 : convention == .mid ? 0.5 : 0)
    }
    switch estimator {
    case .shared(let isCentred):
      weight[1] = 1
      if !isCentred { weight[0] = means[1] }
    case .counterfactual: weight[2] = 1
    case .guidance(let convention, let isCentred):
      guard hasSystem else { return nil }
      addGuidance(convention, times: 1)
      if !isCentred { weight[0] = weight[3] * means[3] + weight[4] * means[4] }
    case .mixture(let alpha, let convention):
      guard hasSystem else { return nil }
      weight[1] = 1 - alpha
      addGuidance(convention, times: alpha)
    case .normalisedMixture(let alpha, let convention):
      guard hasSystem else { return nil }
      let variance = products.reduce(0) { $0 + $1[1 * 5 + 1] }
      // The reward of a lone dispatcher is always the same, but for rounding.
      weight[1] = variance < 1e-24 ? 0 : (1 - alpha) / variance.squareRoot()
      addGuidance(convention, times: alpha)
    }
    return estimate(weight)
  }

  /// Of weight × (e_a − π).
  private func estimate(_ weight: [Double]) -> Enumeration.Estimate {
    // E[weight] and E[weight²] by the own action.
    var first = [Double](repeating: 0, count: policy.count)
    var second = first
    for action in policy.indices {
      for i in 0..<5 {
        first[action] += weight[i] * products[action][i * 5]
        for j in 0..<5 { second[action] += weight[i] * weight[j] * products[action][i * 5 + j] }
      }
    }
    let total = first.reduce(0, +)
    let mean = policy.indices.map { first[$0] - policy[$0] * total }
    var variance = -mean.reduce(0) { $0 + $1 * $1 }
    for action in policy.indices {
      for component in policy.indices {
        let score = (component == action ? 1 : 0) - policy[component]
        variance += second[action] * score * score
      }
    }
    return Enumeration.Estimate(mean: mean, variance: variance)
  }
}

/// Policies of `counts` actions: softmax of normal logits of this spread, drawn with a fixed name.
func randomPolicies(_ counts: [Int], spread: Double, _ name: String) -> [[Double]] {
  var stream = RandomStream(root: 1, path: ["random policies", name])
  return counts.map { count in
    let weights = (0..<count).map { _ in exp(spread * stream.normal()) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

/// All estimators, those with a share at several shares.
let everyEstimator: [GradientEstimator] =
  [.shared(centred: true), .shared(centred: false), .counterfactual]
  + GuidanceConvention.allCases.flatMap { convention -> [GradientEstimator] in
    [
      .guidance(convention, centred: true), .guidance(convention, centred: false),
      .mixture(alpha: 0.2, convention), .mixture(alpha: 0.9, convention),
      .normalisedMixture(alpha: 0.3, convention), .normalisedMixture(alpha: 0.8, convention),
    ]
  }

import Experience
import Policies
import Randomness
import Specifications

@testable import Sampling

/// Every agent takes a uniformly random action with probability ε, and samples its policy otherwise.
///
/// The batch is treated as on-policy, as that of every sampler: its error grows with ε, and no
/// number of samples removes it.
public struct EpsilonUniform: Sampler {
  public let name = "epsilonUniform"
  public let summary = "Every agent takes a random action now and then, and samples otherwise."
  public let source = "Quincunx"
  public var epsilon = 0.1

  public init() {}

  public static let settings: [Setting<EpsilonUniform>] = [
    Setting("epsilon", \.epsilon, .within(0...1), "ε, how often an agent's action is random")
  ]

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    EpsilonUniformBehaviour(epsilon: epsilon)
  }
}

private struct EpsilonUniformBehaviour: Behaviour {
  let epsilon: Double

  mutating func begin(target: TargetPolicy) {}

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    actions.categorical(jointProbabilities(at: observation, after: batch, target: target))
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {}

  /// Where a game masks actions, only those that are available are drawn.
  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    let mixtures = target.policies(at: observation).enumerated().map { agent, policy in
      let available = policy.indices.map { target.allows($0, agent: agent, at: observation) }
      let uniform = 1 / Double(available.count { $0 })
      return zip(policy, available).map { (1 - epsilon) * $0 + ($1 ? epsilon * uniform : 0) }
    }
    return productDistribution(mixtures, over: target.space)
  }
}

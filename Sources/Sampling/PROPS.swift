import Experience
import Policies
import Randomness
import Specifications

/// Proximal robust on-policy sampling by every agent alone: a behaviour copy of each actor.
///
/// It corrects each agent's own frequencies, not those of joint actions. Corrado and Hanna
/// (arXiv 2311.08290), without the divergence penalty, as compared in arXiv 2508.01049.
public struct PROPS: SurrogateSampler {
  public let name = "props"
  public let summary = "Every agent shifts its own policy towards what its own data lack."
  public let source = "arXiv 2311.08290, as the baseline of arXiv 2508.01049"
  public var surrogate = ClippedSurrogate()

  public init() {}

  public static var settings: [Setting<PROPS>] { surrogateSettings }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    IndependentSurrogateBehaviour(
      policies: target.actors.enumerated().map { agent, actor in
        SurrogatePolicy(actor, scope: .agent(agent), surrogate: surrogate)
      })
  }
}

private struct IndependentSurrogateBehaviour: Behaviour {
  var policies: [SurrogatePolicy]

  mutating func begin(target: TargetPolicy) {
    for agent in policies.indices { policies[agent].begin(target: target) }
  }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    var joint = 0
    for agent in policies.indices {
      let own = policies[agent].draw(at: observation, target: target, using: &actions)
      joint = joint * target.space.actionCounts[agent] + own
    }
    return joint
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {
    let step = batch.count - 1
    for agent in policies.indices {
      policies[agent].adapt(
        toAction: target.space.action(of: agent, in: batch.jointActions[step]),
        at: batch.observations[step], target: target, using: &minibatches)
    }
  }

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    productDistribution(
      policies.indices.map { policies[$0].probabilities(at: observation, target: target) },
      over: target.space)
  }
}

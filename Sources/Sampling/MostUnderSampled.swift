import Experience
import Policies
import Randomness
import Specifications

/// Whether a sampler looks at joint actions or lets every agent look at its own.
public enum Coordination: String, SettingChoice {
  case joint
  case independent
}

/// The rule that the convergence theorem is about: always the most under-sampled action.
///
/// At an observation not yet visited the target policy is sampled; afterwards the action with the
/// least π_D(a|s) − π_θ(a|s) is taken, the lowest number on ties. Its KL error falls as O(m⁻²).
public struct MostUnderSampled: Sampler {
  public let name = "mostUnderSampled"
  public let summary = "Takes the action that the batch holds least of, compared with the policy."
  public let source = "arXiv 2508.01049, section 5.3 and Theorem 2"
  public var coordination = Coordination.joint

  public init() {}

  public static var settings: [Setting<MostUnderSampled>] {
    [
      Setting(
        "coordination", \.coordination,
        "joint: over joint actions; independent: every agent alone, which need not converge")
    ]
  }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    switch coordination {
    case .joint: JointDeficitBehaviour()
    case .independent: IndependentDeficitBehaviour(target)
    }
  }
}

/// The action whose share of the samples falls furthest below its probability.
private func mostUnderSampled(
  actions: Int, visits: Int, allows: (Int) -> Bool, count: (Int) -> Int,
  probability: (Int) -> Double
) -> Int {
  var best = 0
  var least = Double.infinity
  for action in 0..<actions where allows(action) {
    let excess = Double(count(action)) - Double(visits) * probability(action)
    if excess < least {
      least = excess
      best = action
    }
  }
  return best
}

private struct JointDeficitBehaviour: Behaviour {
  mutating func begin(target: TargetPolicy) {}

  private func choice(at observation: Int, after batch: Batch, target: TargetPolicy) -> Int? {
    let visits = batch.counts.visits(of: observation)
    guard visits > 0 else { return nil }
    return mostUnderSampled(
      actions: target.space.count, visits: visits,
      allows: { target.allows($0, at: observation) },
      count: { batch.counts.count(of: $0, at: observation) },
      probability: { target.jointProbability(of: $0, at: observation) })
  }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    choice(at: observation, after: batch, target: target)
      ?? target.sample(at: observation, using: &actions)
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {}

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    guard let choice = choice(at: observation, after: batch, target: target) else {
      return Array(target.jointProbabilities(at: observation))
    }
    var certain = [Double](repeating: 0, count: target.space.count)
    certain[choice] = 1
    return certain
  }
}

private struct IndependentDeficitBehaviour: Behaviour {
  private var counts: [ActionCounts]

  init(_ target: TargetPolicy) {
    counts = target.space.actionCounts.map(ActionCounts.init(actions:))
  }

  mutating func begin(target: TargetPolicy) {
    for agent in counts.indices { counts[agent].removeAll() }
  }

  private func choice(of agent: Int, at observation: Int, target: TargetPolicy) -> Int {
    mostUnderSampled(
      actions: target.space.actionCounts[agent], visits: counts[agent].visits(of: observation),
      allows: { target.allows($0, agent: agent, at: observation) },
      count: { counts[agent].count(of: $0, at: observation) },
      probability: { target.probability(of: $0, agent: agent, at: observation) })
  }

  private func choices(at observation: Int, target: TargetPolicy) -> Int {
    var joint = 0
    for agent in counts.indices {
      let own = choice(of: agent, at: observation, target: target)
      joint = joint * target.space.actionCounts[agent] + own
    }
    return joint
  }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    batch.counts.visits(of: observation) == 0
      ? target.sample(at: observation, using: &actions)
      : choices(at: observation, target: target)
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {
    let step = batch.count - 1
    for agent in counts.indices {
      counts[agent].add(
        target.space.action(of: agent, in: batch.jointActions[step]), at: batch.observations[step])
    }
  }

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    guard batch.counts.visits(of: observation) > 0 else {
      return Array(target.jointProbabilities(at: observation))
    }
    var certain = [Double](repeating: 0, count: target.space.count)
    certain[choices(at: observation, target: target)] = 1
    return certain
  }
}

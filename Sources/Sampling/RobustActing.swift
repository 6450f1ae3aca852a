import Experience
import Networks
import Policies
import Randomness
import Specifications

/// Robust on-policy acting by every agent alone: the action whose score brings the mean score of the
/// data closest to zero.
///
/// With probability ρ an agent takes the action a that minimises Σ |Σ_t ∇ log π_i(a_t|s_t) + ∇ log
/// π_i(a|s)| over all parameters, ties broken at random; otherwise it samples its target policy. For
/// tables only the row of the present observation matters, and an action is worth min(max(2x + 1,
/// −1), 1), where x is its count less its expected count, so all actions that lack a whole sample tie.
/// For networks values tie within a relative 1e-5, the tolerance of `numpy.isclose`.
///
/// Zhong, Zhang, Schäfer, Albrecht and Hanna (2022), arXiv 2111.14552.
public struct RobustActing: Sampler {
  public let name = "robustActing"
  public let summary = "Every agent takes the action that makes its data's mean score smallest."
  public let source = "arXiv 2111.14552"
  public var probability = 1.0

  public init() {}

  public static var settings: [Setting<RobustActing>] {
    [
      Setting(
        "probability", \.probability, .within(0...1),
        "ρ, how often the rule is followed; the paper has 1 for tables and 0.05 for CartPole")
    ]
  }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    RobustActingBehaviour(target, probability: probability)
  }
}

private struct RobustActingBehaviour: Behaviour {
  private let probability: Double
  private var agents: [ScoredActions]

  init(_ target: TargetPolicy, probability: Double) {
    self.probability = probability
    agents = target.actors.enumerated().map { ScoredActions(of: $0, scoring: $1) }
  }

  mutating func begin(target: TargetPolicy) {
    for agent in agents.indices { agents[agent].begin(target: target) }
  }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    var joint = 0
    for agent in agents.indices {
      let own = agents[agent].probabilities(
        at: observation, target: target, followingTheRule: probability)
      joint = joint * target.space.actionCounts[agent] + actions.categorical(own)
    }
    return joint
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {
    let (observation, joint) = (
      batch.observations[batch.count - 1], batch.jointActions[batch.count - 1]
    )
    for agent in agents.indices {
      agents[agent].add(
        target.space.action(of: agent, in: joint), at: observation, target: target)
    }
  }

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    productDistribution(
      agents.indices.map {
        agents[$0].probabilities(
          at: observation, target: target, followingTheRule: probability)
      }, over: target.space)
  }
}

/// One agent's data, and what its mean score would be after each action.
private struct ScoredActions: Sendable {
  private let agent: Int
  private var scoring: Approximator
  // A table needs counts, anything else the sum of all scores.
  private var counts: ActionCounts
  private var sum: [Float]
  private var candidate: [Float]
  private var values: [Double]
  private var result: [Double]

  init(of agent: Int, scoring: Approximator) {
    self.agent = agent
    self.scoring = scoring
    counts = ActionCounts(actions: scoring.outputs)
    sum = [Float](repeating: 0, count: scoring.isTable ? 0 : scoring.parameters.count)
    candidate = sum
    values = [Double](repeating: 0, count: scoring.outputs)
    result = values
  }

  mutating func begin(target: TargetPolicy) {
    counts.removeAll()
    scoring.copyParameters(from: target.actors[agent])
    for index in sum.indices { sum[index] = 0 }
  }

  mutating func add(_ action: Int, at observation: Int, target: TargetPolicy) {
    if scoring.isTable {
      counts.add(action, at: observation)
    } else {
      var data: [Float] = []
      swap(&data, &sum)
      addScore(of: action, at: observation, target: target, to: &data)
      swap(&data, &sum)
    }
  }

  /// Adds ∇ log π(action|observation) to an array.
  private mutating func addScore(
    of action: Int, at observation: Int, target: TargetPolicy, to sum: inout [Float]
  ) {
    scoring.clear()
    let slot = target.observations.withObservation(observation, agent: agent) {
      scoring.enter(observation: observation, input: $0)
    }
    scoring.evaluate()
    for output in 0..<scoring.outputs {
      let probability = target.probability(of: output, agent: agent, at: observation)
      scoring.addOutputGradient(
        (output == action ? 1 : 0) - probability, output: output, slot: slot)
    }
    scoring.backpropagate()
    scoring.addGradient(to: &sum)
  }

  /// The mixture of the rule and the target policy at an observation.
  mutating func probabilities(
    at observation: Int, target: TargetPolicy, followingTheRule share: Double
  ) -> [Double] {
    scoring.isTable
      ? compareRows(at: observation, target: target)
      : compareSums(at: observation, target: target)
    for action in values.indices
    where !target.allows(action, agent: agent, at: observation) {
      values[action] = .infinity
    }
    let least = values.min() ?? 0
    let tolerance = scoring.isTable ? 0 : 1e-5 * least
    let ties = values.count { $0 <= least + tolerance }
    for action in values.indices {
      let own = target.probability(of: action, agent: agent, at: observation)
      let chosen = values[action] <= least + tolerance ? 1 / Double(ties) : 0
      result[action] = share * chosen + (1 - share) * own
    }
    return result
  }

  /// Of the sum over a row, what taking an action adds: |x + 1| − |x|.
  private mutating func compareRows(at observation: Int, target: TargetPolicy) {
    let samples = Double(counts.visits(of: observation) + 1)
    for action in values.indices {
      let expected = samples * target.probability(of: action, agent: agent, at: observation)
      let lack = expected - Double(counts.count(of: action, at: observation))
      values[action] = min(max(1 - 2 * lack, -1), 1)
    }
  }

  private mutating func compareSums(at observation: Int, target: TargetPolicy) {
    for action in values.indices {
      var after: [Float] = []
      swap(&after, &candidate)
      for index in after.indices { after[index] = sum[index] }
      addScore(of: action, at: observation, target: target, to: &after)
      values[action] = after.reduce(0.0) { $0 + Double(abs($1)) }
      swap(&after, &candidate)
    }
  }
}

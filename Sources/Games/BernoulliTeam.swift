import Randomness
import Specifications

/// A team in which every agent either contributes its own benefit to the common reward or not.
///
/// Reward Σ b a over the agents, with actions a of 0 or 1. It is −½ Σ (a − u)² plus a constant for
/// u = b + ½, so u is the reference state of a system of one component per agent, and an agent's
/// guidance depends on nobody else. A policy of two logits moves both by the same amount: its
/// gradient has √2 times the length of that of the single parameter log p/(1 − p), and its
/// variance is twice as large.
public struct BernoulliTeam: Game {
  public let name = "bernoulliTeam"
  public let summary = "Each agent adds its own benefit to the team's reward or not; any number."
  public let source = "Quincunx, after arXiv 2602.20078"

  public var agents: Int
  /// One for all, or one per agent; other lists repeat.
  public var benefits: [Double]

  public init(agents: Int = 4, benefits: [Double] = [1]) {
    self.agents = agents
    self.benefits = benefits
  }

  public static let settings: [Setting<BernoulliTeam>] = [
    Setting("agents", \.agents, .within(1...10_000), "number of agents"),
    Setting(
      "benefits", \.benefits, Constraint("at least one number") { !$0.isEmpty },
      "what an agent adds to everyone's reward: one for all, one each, or a list that repeats"),
  ]

  public var inconsistencies: [String] { uneven("benefits", benefits, over: agents, "agents") }

  /// One per agent.
  public var benefitsOfAgents: [Double] { repeated(benefits, to: agents) }

  public func makeEnvironment() -> any Environment {
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    return BernoulliEnvironment(benefits: benefitsOfAgents)
  }
}

private struct BernoulliEnvironment: Environment {
  private let benefits: [Double]
  let actionCounts: [Int]
  /// Where the joint actions are few.
  let payoffs: PayoffTensor?
  private var system: SystemModel
  private var isOptimal = false

  init(benefits: [Double]) {
    self.benefits = benefits
    actionCounts = Array(repeating: 2, count: benefits.count)
    payoffs = PayoffTensor(actionCounts: actionCounts) { actions in
      zip(benefits, actions).reduce(0) { $1.1 == 1 ? $0 + $1.0 : $0 }
    }
    system = SystemModel(
      state: benefits.map { _ in 0 }, reference: benefits.map { $0 + 0.5 },
      weights: benefits.map { _ in 1 },
      influences: benefits.indices.map { .init(agent: $0, component: $0, amount: 0) })
  }

  var observationSize: Int { 1 }
  var jointObservations: [[Float]]? { [[Float](repeating: 0, count: agents)] }
  var model: (any OneStepModel)? { BernoulliModel(benefits: benefits) }
  var systemModel: SystemModel? { system }
  /// Whether all agents with a positive benefit contributed, and none with a negative one.
  var succeeded: Bool { isOptimal }
  func actionName(_ action: Int, agent: Int) -> String { action == 1 ? "contribute" : "rest" }

  mutating func reset(using chance: inout RandomStream) { isOptimal = false }

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observation[0] = 0
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    var reward = 0.0
    isOptimal = true
    for agent in benefits.indices {
      let contributes = actions[agent] == 1
      if contributes { reward += benefits[agent] }
      if benefits[agent] != 0 && contributes != (benefits[agent] > 0) { isOptimal = false }
      system.state[agent] = contributes ? 1 : 0
      system.influences[agent].amount = contributes ? 1 : 0
    }
    rewards.update(repeating: reward)
    return .terminated
  }
}

/// Exact in a time that grows as the number of agents.
private struct BernoulliModel: OneStepModel {
  let benefits: [Double]

  func values(under policies: [[Double]]) -> [Double] {
    let value = zip(benefits, policies).reduce(0) { $0 + $1.0 * $1.1[1] }
    return benefits.map { _ in value }
  }

  func logitGradient(under policies: [[Double]]) -> [[Double]] {
    zip(benefits, policies).map { benefit, policy in
      let slope = benefit * policy[0] * policy[1]
      return [-slope, slope]
    }
  }

  func rewards(of agent: Int, againstOthersIn actions: [Int]) -> [Double] {
    var others = 0.0
    for other in benefits.indices where other != agent && actions[other] == 1 {
      others += benefits[other]
    }
    return [others, others + benefits[agent]]
  }

  func expectedGuidance(
    under policies: [[Double]], _ convention: GuidanceConvention
  ) -> [Double]? {
    zip(benefits, policies).map { $1[1] * guidance(benefit: $0, convention) }
  }

  func exactVariance(
    of estimator: GradientEstimator, under policies: [[Double]]
  ) -> [Double]? {
    // Σ b² v over all agents, and each agent's own part of it.
    let parts = zip(benefits, policies).map { $0 * $0 * $1[0] * $1[1] }
    let whole = parts.reduce(0, +)
    let value = values(under: policies)[0]
    return benefits.indices.map { agent in
      let policy = policies[agent]
      let benefit = benefits[agent]
      let moments = OwnActionMoments(
        policy: policy, rewardMeans: [-benefit * policy[1], benefit * policy[0]],
        rewardVariances: Array(repeating: whole - parts[agent], count: 2),
        counterfactualVariances: [0, 0],
        guidanceMeans: [0, guidance(benefit: benefit, estimator.convention)],
        guidanceVariances: [0, 0], covariances: [0, 0])
      return moments.variance(of: estimator, value: value, deviation: whole.squareRoot())
    }
  }

  /// Guidance of an agent that contributes; of one that rests it is zero.
  private func guidance(benefit: Double, _ convention: GuidanceConvention) -> Double {
    convention.guidance(alignment: 0.5 - benefit, square: 1)
  }
}

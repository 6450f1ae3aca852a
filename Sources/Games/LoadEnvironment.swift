import Randomness

/// Jobs that agents place on servers, and the common reward of the loads x that follow:
/// offset + Σ x (slope − ½ weight x).
struct Loads: Sendable {
  /// Size of each agent's job.
  let jobs: [Double]
  /// What a job of size 1 adds to the load of each server.
  let effects: [Double]
  /// ω of the reward and of the guidance.
  let weights: [Double]
  /// ω times the target of each server; any other number may be added to all of them and taken
  /// from the offset where every job adds the same wherever it goes.
  let slopes: [Double]
  let offset: Double
  /// Load of each server that the guidance takes for the best.
  let reference: [Double]

  var agents: Int { jobs.count }
  var servers: Int { effects.count }

  func reward(of state: [Double]) -> Double {
    var reward = offset
    for server in state.indices {
      reward += state[server] * (slopes[server] - 0.5 * weights[server] * state[server])
    }
    return reward
  }

  /// What an agent that comes last adds to the reward by choosing a server of load `load`.
  func gain(agent: Int, server: Int, load: Double) -> Double {
    let amount = jobs[agent] * effects[server]
    return amount * (slopes[server] - weights[server] * (load + 0.5 * amount))
  }
}

/// One step: all agents choose a server at once.
struct LoadEnvironment: Environment {
  private let loads: Loads
  let actionCounts: [Int]
  /// Where the joint actions are few.
  let payoffs: PayoffTensor?
  private let optimal: Set<Int>?
  private var system: SystemModel
  private var hasPlayed = false

  init(_ loads: Loads) {
    self.loads = loads
    actionCounts = Array(repeating: loads.servers, count: loads.agents)
    payoffs = PayoffTensor(actionCounts: actionCounts) { actions in
      var state = [Double](repeating: 0, count: loads.servers)
      for (agent, server) in actions.enumerated() {
        state[server] += loads.jobs[agent] * loads.effects[server]
      }
      return loads.reward(of: state)
    }
    optimal = payoffs.map { Set($0.optimalJointActions) }
    system = SystemModel(
      state: Array(repeating: 0, count: loads.servers), reference: loads.reference,
      weights: loads.weights,
      influences: loads.jobs.indices.map { .init(agent: $0, component: 0, amount: 0) })
  }

  var observationSize: Int { 1 }
  var jointObservations: [[Float]]? { [[Float](repeating: 0, count: agents)] }
  var model: (any OneStepModel)? { LoadModel(loads: loads) }
  var systemModel: SystemModel? { system }
  func actionName(_ action: Int, agent: Int) -> String { "server \(action)" }
  var picture: [String] {
    hasPlayed ? ["loads \(system.state.map { "\($0)" }.joined(separator: " "))"] : []
  }

  /// Whether the joint action was one of greatest reward; where they are too many to list, whether
  /// no job could have done better elsewhere, which is the same where all jobs have one size.
  var succeeded: Bool {
    guard hasPlayed else { return false }
    if let payoffs, let optimal {
      return optimal.contains(payoffs.space.index(of: system.influences.map(\.component)))
    }
    return !system.influences.contains { isBetterElsewhere($0) }
  }

  private func isBetterElsewhere(_ job: SystemModel.Influence) -> Bool {
    let here = loads.gain(
      agent: job.agent, server: job.component, load: system.state[job.component] - job.amount)
    return (0..<loads.servers).contains { server in
      guard server != job.component else { return false }
      let there = loads.gain(agent: job.agent, server: server, load: system.state[server])
      // What rounding can do to a tie is no improvement.
      return there - here > 1e-12 * (abs(there) + abs(here))
    }
  }

  mutating func reset(using chance: inout RandomStream) { hasPlayed = false }

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observation[0] = 0
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    for server in loads.effects.indices { system.state[server] = 0 }
    for agent in loads.jobs.indices {
      let server = actions[agent]
      let amount = loads.jobs[agent] * loads.effects[server]
      system.state[server] += amount
      system.influences[agent].component = server
      system.influences[agent].amount = amount
    }
    rewards.update(repeating: loads.reward(of: system.state))
    hasPlayed = true
    return .terminated
  }
}

extension PayoffTensor {
  /// The payoffs of a team whose joint actions are few; nil where they are more than
  /// `JointActionSpace.largestCountPerObservation`.
  init?(actionCounts: [Int], reward: ([Int]) -> Double) {
    var room = JointActionSpace.largestCountPerObservation
    for count in actionCounts { room /= count }
    guard room > 0 else { return nil }
    let space = JointActionSpace(actionCounts)
    self.init(
      actionCounts: actionCounts, common: (0..<space.count).map { reward(space.actions(of: $0)) })
  }
}

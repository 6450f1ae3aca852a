import Specifications

/// Dispatchers who each send one job to a server, all at once, and share the cost of imbalance.
///
/// Reward −½ Σ (x − N/M)², with x the jobs on each of the M servers and N agents: minus the number
/// of pairs that meet, up to a constant. The reference load N/M is the perfect balance. An
/// agent's guidance is, up to a constant, the number of other jobs on its server, so its expected
/// gradient is the reward's in every convention.
public struct Dispatch: Game {
  public let name = "dispatch"
  public let summary = "Each agent sends a job to one of the servers; crowding costs all of them."
  public let source = "Quincunx, after arXiv 2602.20078"

  public var agents: Int
  /// Zero for as many as agents.
  public var servers: Int

  public init(agents: Int = 4, servers: Int = 0) {
    self.agents = agents
    self.servers = servers
  }

  public static let settings: [Setting<Dispatch>] = [
    Setting("agents", \.agents, .within(1...10_000), "number of agents, each with one job"),
    Setting("servers", \.servers, .within(0...10_000), "number of servers; 0 for one per agent"),
  ]

  public func makeEnvironment() -> any Environment {
    let servers = servers == 0 ? agents : servers
    let each = Double(agents) / Double(servers)
    // Σ x = N always, so a target shifts the reward by a constant: without it all is exact, and
    // joint actions that should tie do.
    return LoadEnvironment(
      Loads(
        jobs: Array(repeating: 1, count: agents),
        effects: Array(repeating: 1, count: servers),
        weights: Array(repeating: 1, count: servers),
        slopes: Array(repeating: 0, count: servers), offset: Double(agents) * each / 2,
        reference: Array(repeating: each, count: servers)))
  }
}

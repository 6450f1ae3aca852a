/// The distinct joint observations met in a run, numbered in the order of their first appearance.
///
/// Equal observations share everything that is computed from them: action probabilities,
/// network activations, visit counts. In a game that masks actions, joint observations are equal
/// if the same actions are available as well.
public struct ObservationTable: Sendable {
  public let agents: Int
  /// Length of one agent's observation.
  public let size: Int
  /// Numbers of the agents' actions, where the game masks some; empty otherwise.
  private let maskedActions: [Int]
  /// Length of a joint observation: that of all agents' observations, and of what is available.
  public let width: Int
  private var rows: [Float] = []
  private var numbers: [[Float]: Int] = [:]
  private var latest = -1

  /// - Parameter maskedActions: the agents' numbers of actions in a game that masks some.
  public init(agents: Int, size: Int, maskedActions: [Int] = []) {
    self.agents = agents
    self.size = size
    self.maskedActions = maskedActions
    width = agents * size + maskedActions.reduce(0, +)
  }

  /// A table for a game; observations that the game lists are entered in its order.
  public init(for environment: any Environment) {
    self.init(
      agents: environment.agents, size: environment.observationSize,
      maskedActions: environment.masksActions ? environment.actionCounts : [])
    for joint in environment.jointObservations ?? [] { _ = number(of: joint) }
  }

  /// How many distinct joint observations there are so far.
  public private(set) var count = 0

  /// The number of a joint observation: all agents' observations, one after the other, and in a
  /// game that masks actions 1 or 0 for every action of every agent.
  public mutating func number(of joint: [Float]) -> Int {
    precondition(joint.count == width, "one observation per agent, and what is available")
    if latest >= 0, rows[latest * joint.count..<(latest + 1) * joint.count].elementsEqual(joint) {
      return latest
    }
    if let known = numbers[joint] {
      latest = known
    } else {
      latest = count
      numbers[joint] = count
      rows += joint
      count += 1
    }
    return latest
  }

  /// Calls `body` with what one agent observes.
  public func withObservation<Result>(
    _ observation: Int, agent: Int, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    let start = observation * width + agent * size
    return rows.withUnsafeBufferPointer { body(.init(rebasing: $0[start..<start + size])) }
  }

  /// Calls `body` with the concatenated observations of all agents.
  public func withJointObservation<Result>(
    _ observation: Int, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    let start = observation * width
    return rows.withUnsafeBufferPointer {
      body(.init(rebasing: $0[start..<start + agents * size]))
    }
  }

  /// Whether the game masks actions.
  public var masksActions: Bool { !maskedActions.isEmpty }

  /// Whether an agent may play an action at an observation.
  public func isAvailable(_ action: Int, agent: Int, at observation: Int) -> Bool {
    guard masksActions else { return true }
    let flags = observation * width + agents * size + maskedActions[..<agent].reduce(0, +)
    return rows[flags + action] != 0
  }
}

/// The distinct joint observations met in a run, numbered in the order of their first appearance.
///
/// Equal observations share everything that is computed from them: action probabilities,
/// network activations, visit counts.
public struct ObservationTable: Sendable {
  public let agents: Int
  /// Length of one agent's observation.
  public let size: Int
  private var rows: [Float] = []
  private var numbers: [[Float]: Int] = [:]
  private var latest = -1

  public init(agents: Int, size: Int) {
    self.agents = agents
    self.size = size
  }

  /// A table for a game; observations that the game lists are entered in its order.
  public init(for environment: any Environment) {
    self.init(agents: environment.agents, size: environment.observationSize)
    for joint in environment.jointObservations ?? [] { _ = number(of: joint) }
  }

  /// How many distinct joint observations there are so far.
  public private(set) var count = 0

  /// The number of a joint observation: all agents' observations, one after the other.
  public mutating func number(of joint: [Float]) -> Int {
    precondition(joint.count == agents * size, "one observation per agent")
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
    let start = (observation * agents + agent) * size
    return rows.withUnsafeBufferPointer { body(.init(rebasing: $0[start..<start + size])) }
  }

  /// Calls `body` with the concatenated observations of all agents.
  public func withJointObservation<Result>(
    _ observation: Int, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    let start = observation * agents * size
    return rows.withUnsafeBufferPointer {
      body(.init(rebasing: $0[start..<start + agents * size]))
    }
  }
}

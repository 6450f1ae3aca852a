import Games
import Randomness

/// A game being played: the environment, its chance, and the numbers of the latest step.
public struct Player: Sendable {
  private var environment: any Environment
  private var chance: RandomStream
  private let agents: Int
  private let size: Int
  private var joint: [Float]
  private var actions: [Int]
  /// One reward per agent, of the latest step.
  public private(set) var rewards: [Double]
  public private(set) var ending = Ending.terminated
  /// Per agent, ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩ of the latest step in a game with a system model.
  public private(set) var alignments: [Double] = []
  public private(set) var squares: [Double] = []
  /// The system's distance from its reference after the latest step; nil without a system model.
  public var systemDistance: Double? { environment.systemModel?.distance }

  public init(_ environment: any Environment, chance: RandomStream) {
    self.environment = environment
    self.chance = chance
    agents = environment.agents
    size = environment.observationSize
    let flags = environment.masksActions ? environment.actionCounts.reduce(0, +) : 0
    joint = [Float](repeating: 0, count: agents * size + flags)
    actions = [Int](repeating: 0, count: agents)
    rewards = [Double](repeating: 0, count: agents)
    if environment.systemModel != nil { (alignments, squares) = (rewards, rewards) }
  }

  /// Whether the episode that just ended reached the game's goal.
  public var succeeded: Bool { environment.succeeded }
  /// The present state as a person would draw it; empty where there is nothing to see.
  public var picture: [String] { environment.picture }

  /// What people call each agent's part of a joint action.
  public func actionNames(of joint: [Int]) -> [String] {
    joint.enumerated().map { environment.actionName($0.element, agent: $0.offset) }
  }

  /// A joint action of uniform play: every agent draws among the actions available to it.
  public func uniformActions(using stream: inout RandomStream) -> [Int] {
    environment.actionCounts.enumerated().map { agent, count in
      let available = (0..<count).filter { environment.isAvailable($0, agent: agent) }
      return available[stream.below(available.count)]
    }
  }

  /// Starts an episode.
  public mutating func restart() {
    environment.reset(using: &chance)
    ending = .none
  }

  /// The number of the current joint observation, entered into the table if it is new.
  public mutating func observe(in table: inout ObservationTable) -> Int {
    Self.observe(environment, size: size, into: &joint)
    return table.number(of: joint)
  }

  /// Takes one step, of actions that are available.
  public mutating func play(_ jointAction: Int, in space: JointActionSpace) {
    for agent in 0..<agents { actions[agent] = space.action(of: agent, in: jointAction) }
    step()
  }

  /// Takes one step, of one available action per agent.
  public mutating func play(_ actions: [Int]) {
    for agent in 0..<agents { self.actions[agent] = actions[agent] }
    step()
  }

  private mutating func step() {
    if joint.count > agents * size {
      precondition(
        actions.indices.allSatisfy { environment.isAvailable(actions[$0], agent: $0) },
        "an action that is not available was played")
    }
    ending = Self.step(&environment, actions, chance: &chance, rewards: &rewards)
    guard !alignments.isEmpty, let system = environment.systemModel else { return }
    alignments.withUnsafeMutableBufferPointer { alignments in
      squares.withUnsafeMutableBufferPointer { squares in
        system.writeGuidance(alignments: alignments, squares: squares)
      }
    }
  }

  // Static, so that the compiler sees which properties are read and which are written.

  private static func observe(
    _ environment: any Environment, size: Int, into joint: inout [Float]
  ) {
    joint.withUnsafeMutableBufferPointer { joint in
      for agent in 0..<environment.agents {
        let own = joint[agent * size..<(agent + 1) * size]
        environment.observe(agent: agent, into: UnsafeMutableBufferPointer(rebasing: own))
      }
      var flag = environment.agents * size
      guard flag < joint.count else { return }
      for (agent, actions) in environment.actionCounts.enumerated() {
        for action in 0..<actions {
          joint[flag] = environment.isAvailable(action, agent: agent) ? 1 : 0
          flag += 1
        }
      }
    }
  }

  private static func step(
    _ environment: inout any Environment, _ actions: [Int], chance: inout RandomStream,
    rewards: inout [Double]
  ) -> Ending {
    actions.withUnsafeBufferPointer { actions in
      rewards.withUnsafeMutableBufferPointer { rewards in
        environment.step(actions, using: &chance, rewards: rewards)
      }
    }
  }
}

import Games

/// Environment steps in the order they were taken: the buffer D of the sampling algorithms.
public struct Batch: Sendable {
  public let space: JointActionSpace
  /// Per step, the number of the joint observation in the run's table.
  public private(set) var observations: [Int] = []
  /// Per step, the joint action's number; nothing where the space is wide.
  public private(set) var jointActions: [Int] = []
  /// Per step and agent.
  private var actions: [Int32] = []
  /// Per step and agent, ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩ of games with a system model.
  private var alignments: [Double] = []
  private var squares: [Double] = []
  /// Per step, the system's distance ½ Σ ω (x − x̃)² from its reference, in games that tell it.
  public private(set) var systemDistances: [Double] = []
  /// Per step and agent.
  public private(set) var rewards: [Double] = []
  public private(set) var endings: [Ending] = []
  /// Per step, the observation that followed, also where the episode was truncated.
  public private(set) var nextObservations: [Int] = []
  /// How often each joint action was taken at each observation; in a wide space, how often the
  /// observation was visited.
  public private(set) var counts: ActionCounts

  public init(space: JointActionSpace) {
    self.space = space
    counts = ActionCounts(actions: space.count)
  }

  /// Number of environment steps.
  public var count: Int { observations.count }

  /// Forgets all steps and keeps the memory.
  public mutating func removeAll() {
    observations.removeAll(keepingCapacity: true)
    jointActions.removeAll(keepingCapacity: true)
    actions.removeAll(keepingCapacity: true)
    alignments.removeAll(keepingCapacity: true)
    squares.removeAll(keepingCapacity: true)
    systemDistances.removeAll(keepingCapacity: true)
    rewards.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    nextObservations.removeAll(keepingCapacity: true)
    counts.removeAll()
  }

  /// Adds a step behind the latest.
  /// - Parameter rewards: one per agent.
  public mutating func append(
    observation: Int, jointAction: Int, rewards: [Double], ending: Ending, nextObservation: Int
  ) {
    jointActions.append(jointAction)
    for agent in 0..<space.agents {
      actions.append(Int32(truncatingIfNeeded: space.action(of: agent, in: jointAction)))
    }
    counts.add(jointAction, at: observation)
    append(observation, rewards, ending, nextObservation)
  }

  /// A step in a wide space.
  ///
  /// - Parameter actions: one per agent.
  public mutating func append(
    observation: Int, actions: [Int], rewards: [Double], ending: Ending, nextObservation: Int
  ) {
    precondition(!space.isNumbered, "this joint action has a number")
    for action in actions { self.actions.append(Int32(truncatingIfNeeded: action)) }
    counts.addVisit(of: observation)
    append(observation, rewards, ending, nextObservation)
  }

  private mutating func append(
    _ observation: Int, _ rewards: [Double], _ ending: Ending, _ nextObservation: Int
  ) {
    observations.append(observation)
    self.rewards += rewards
    endings.append(ending)
    nextObservations.append(nextObservation)
  }

  /// What the system model told after the step that was appended last: per agent,
  /// ⟨ω (x − x̃), z⟩ and ⟨ω z, z⟩, and the distance from the reference.
  public mutating func appendGuidance(
    alignments: [Double], squares: [Double], distance: Double
  ) {
    self.alignments += alignments
    self.squares += squares
    systemDistances.append(distance)
  }

  /// How the state's deviation from its reference lay to what the agent did in a step; moving
  /// against it leads to the reference.
  public func guidance(
    of agent: Int, at step: Int, _ convention: GuidanceConvention
  ) -> Double {
    let index = step * space.agents + agent
    return convention.guidance(alignment: alignments[index], square: squares[index])
  }

  /// What an agent did in a step.
  public func action(of agent: Int, at step: Int) -> Int {
    Int(actions[step * space.agents + agent])
  }

  /// Calls `body` with the actions of all agents, step by step.
  public func withActions<Result>(_ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    actions.withUnsafeBufferPointer(body)
  }

  /// One agent's reward of a step.
  public func reward(of agent: Int, at step: Int) -> Double {
    rewards[step * space.agents + agent]
  }

  /// How often an agent took each of its actions at an observation.
  public func actionCounts(of agent: Int, at observation: Int) -> [Int] {
    var own = [Int](repeating: 0, count: space.actionCounts[agent])
    for joint in 0..<space.count {
      own[space.action(of: agent, in: joint)] += counts.count(of: joint, at: observation)
    }
    return own
  }
}

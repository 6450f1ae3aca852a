import Games

/// Environment steps in the order they were taken: the buffer D of the sampling algorithms.
public struct Batch: Sendable {
  public let space: JointActionSpace
  /// Per step, the number of the joint observation in the run's table.
  public private(set) var observations: [Int] = []
  /// Per step, the joint action's number.
  public private(set) var jointActions: [Int] = []
  /// Per step and agent.
  public private(set) var rewards: [Double] = []
  public private(set) var endings: [Ending] = []
  /// Per step, the observation that followed, also where the episode was truncated.
  public private(set) var nextObservations: [Int] = []
  /// How often each joint action was taken at each observation.
  public private(set) var counts: ActionCounts

  public init(space: JointActionSpace) {
    self.space = space
    counts = ActionCounts(actions: space.count)
  }

  /// Number of environment steps.
  public var count: Int { observations.count }

  public mutating func removeAll() {
    observations.removeAll(keepingCapacity: true)
    jointActions.removeAll(keepingCapacity: true)
    rewards.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    nextObservations.removeAll(keepingCapacity: true)
    counts.removeAll()
  }

  public mutating func append(
    observation: Int, jointAction: Int, rewards: [Double], ending: Ending, nextObservation: Int
  ) {
    observations.append(observation)
    jointActions.append(jointAction)
    self.rewards += rewards
    endings.append(ending)
    nextObservations.append(nextObservation)
    counts.add(jointAction, at: observation)
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

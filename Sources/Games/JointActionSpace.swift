/// The joint actions of several agents, numbered with the last agent's action running fastest.
///
/// Spaces of more than `largestCount` joint actions are wide: nothing numbers their joint actions,
/// which are then given as one action per agent.
public struct JointActionSpace: Sendable, Hashable {
  /// The largest space whose joint actions are numbered; everything exact enumerates it.
  public static let largestCount = 1 << 20
  /// The largest space of a game that does not list its joint observations.
  ///
  /// Policies, counts and behaviour policies keep a number per joint action at every observation
  /// met, and thousands may be met: a table of 10,000 observations then has at most 330 MB.
  public static let largestCountPerObservation = 1 << 12

  public let actionCounts: [Int]
  /// Product of the agents' numbers of actions; zero where the space is wide.
  public let count: Int
  /// Whether joint actions have numbers, from 0 to `count` − 1.
  public var isNumbered: Bool { count > 0 }
  private let strides: [Int]

  public init(_ actionCounts: [Int]) {
    precondition(!actionCounts.isEmpty, "a joint action needs an agent")
    precondition(actionCounts.allSatisfy { $0 > 0 }, "every agent needs an action")
    self.actionCounts = actionCounts
    guard Self.fits(actionCounts) else {
      count = 0
      strides = []
      return
    }
    var strides = actionCounts
    var count = 1
    for agent in actionCounts.indices.reversed() {
      strides[agent] = count
      count *= actionCounts[agent]
    }
    self.count = count
    self.strides = strides
  }

  /// Whether these numbers of actions span at most `largestCount` joint actions.
  public static func fits(_ actionCounts: [Int]) -> Bool {
    var room = largestCount
    // Dividing what is left cannot overflow, as multiplying what is used could.
    for count in actionCounts where count > 0 { room /= count }
    return room > 0
  }

  public var agents: Int { actionCounts.count }

  /// The number of a joint action, given as one action per agent.
  public func index(of actions: some Sequence<Int>) -> Int {
    var index = 0
    var agent = 0
    for action in actions {
      precondition(agent < actionCounts.count, "more actions than agents")
      precondition(action >= 0 && action < actionCounts[agent], "an action that no agent has")
      index = index * actionCounts[agent] + action
      agent += 1
    }
    precondition(agent == actionCounts.count, "fewer actions than agents")
    return index
  }

  /// What one agent does in a joint action.
  public func action(of agent: Int, in jointAction: Int) -> Int {
    jointAction / strides[agent] % actionCounts[agent]
  }

  /// The action of every agent in a joint action.
  public func actions(of jointAction: Int) -> [Int] {
    actionCounts.indices.map { action(of: $0, in: jointAction) }
  }

  /// The probability of every joint action when the agents act independently.
  ///
  /// - Parameter policies: per agent, the probability of each action.
  public func probabilities(under policies: [[Double]]) -> [Double] {
    precondition(policies.map(\.count) == actionCounts, "one probability per agent and action")
    return policies.reduce([1]) { joint, policy in
      joint.flatMap { probability in policy.map { probability * $0 } }
    }
  }
}

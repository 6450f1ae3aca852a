/// The joint actions of several agents, numbered with the last agent's action running fastest.
public struct JointActionSpace: Sendable, Hashable {
  public let actionCounts: [Int]
  /// Product of the agents' numbers of actions.
  public let count: Int
  private let strides: [Int]

  public init(_ actionCounts: [Int]) {
    precondition(actionCounts.allSatisfy { $0 > 0 }, "every agent needs an action")
    self.actionCounts = actionCounts
    var strides = actionCounts
    var count = 1
    for agent in actionCounts.indices.reversed() {
      strides[agent] = count
      count *= actionCounts[agent]
    }
    self.count = count
    self.strides = strides
  }

  public var agents: Int { actionCounts.count }

  /// The number of a joint action, given as one action per agent.
  public func index(of actions: some Sequence<Int>) -> Int {
    zip(actions, strides).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// What one agent does in a joint action.
  public func action(of agent: Int, in jointAction: Int) -> Int {
    jointAction / strides[agent] % actionCounts[agent]
  }

  public func actions(of jointAction: Int) -> [Int] {
    actionCounts.indices.map { action(of: $0, in: jointAction) }
  }
}

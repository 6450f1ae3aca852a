import Specifications

@testable import Games

/// Everyone gains 1 if at least one agent volunteers, and every volunteer pays for it.
///
/// Action 0 volunteers, action 1 waits. Joint actions with exactly one volunteer are both the pure
/// equilibria and the optima.
///
/// Diekmann (1985).
public struct VolunteersDilemma: MatrixGame {
  public let name = "volunteers"
  public let summary = "One volunteer is enough for all, and pays for it; none is the worst."
  public let source = "Diekmann (1985), Journal of Conflict Resolution 29"
  public var agents = 3
  public var cost = 0.5

  public init() {}

  public static let settings: [Setting<VolunteersDilemma>] = [
    Setting("agents", \.agents, .within(2...10), "number of agents"),
    Setting("cost", \.cost, .within(0...1), "what a volunteer pays of the 1 that it gains"),
  ]

  public var payoffs: PayoffTensor {
    let space = JointActionSpace(Array(repeating: 2, count: agents))
    let values = (0..<space.count).flatMap { joint in
      let actions = space.actions(of: joint)
      let gain = actions.contains(0) ? 1.0 : 0
      return actions.map { $0 == 0 ? gain - cost : gain }
    }
    return PayoffTensor(actionCounts: space.actionCounts, values: values)
  }
}

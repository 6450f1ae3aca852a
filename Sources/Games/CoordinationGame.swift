import Specifications

/// Agents of common payoff who should all choose the first action, and at least the same one.
///
/// Unlike the published games it grows: the share of joint actions that pay anything falls as
/// actions^(1 − agents), so joint sampling error can be studied as the number of agents rises.
public struct CoordinationGame: MatrixGame {
  public let name = "coordination"
  public let summary = "Two to twelve agents, common payoff: all the same action, best the first."
  public let source = "Quincunx"

  public var agents: Int
  /// Number of actions of every agent.
  public var actions: Int
  public var optimum: Double
  public var alternative: Double
  public var miscoordination: Double

  public init(
    agents: Int = 2, actions: Int = 2, optimum: Double = 1, alternative: Double = 0.8,
    miscoordination: Double = 0
  ) {
    self.agents = agents
    self.actions = actions
    self.optimum = optimum
    self.alternative = alternative
    self.miscoordination = miscoordination
  }

  public static let settings: [Setting<CoordinationGame>] = [
    Setting("agents", \.agents, .within(2...12), "number of agents"),
    Setting("actions", \.actions, .within(2...10), "number of actions of every agent"),
    Setting("optimum", \.optimum, .any, "payoff when all choose the first action"),
    Setting("alternative", \.alternative, .any, "payoff when all choose the same other action"),
    Setting("miscoordination", \.miscoordination, .any, "payoff of every other joint action"),
  ]

  public var inconsistencies: [String] {
    var sentences: [String] = []
    if !(optimum > max(alternative, miscoordination)) {
      sentences.append(
        "optimum (\(optimum)) must exceed alternative (\(alternative)) "
          + "and miscoordination (\(miscoordination))")
    }
    if !JointActionSpace.fits(actionCounts) {
      sentences.append(
        "\(agents) agents of \(actions) actions have more than "
          + "\(JointActionSpace.largestCount) joint actions; take fewer of either")
    }
    return sentences
  }

  public var payoffs: PayoffTensor {
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    let space = JointActionSpace(actionCounts)
    var common = [Double](repeating: miscoordination, count: space.count)
    for action in 0..<actions {
      common[space.index(of: Array(repeating: action, count: agents))] = alternative
    }
    common[0] = optimum
    return PayoffTensor(actionCounts: actionCounts, common: common)
  }

  private var actionCounts: [Int] { Array(repeating: actions, count: agents) }
}

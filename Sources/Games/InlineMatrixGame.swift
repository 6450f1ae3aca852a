import Specifications

/// A matrix game that a study file writes down in full.
///
/// `payoffs` holds one level of lists per agent, the first agent's actions outermost. At the
/// innermost level stands a number, which every agent receives, or a list of one number per
/// agent. Any number of agents and actions, up to `JointActionSpace.largestCount` joint actions.
public struct InlineMatrixGame: MatrixGame {
  public let name = "matrix"
  public let summary = "A matrix game whose payoffs the study file gives, for any number of agents."
  public let source = "Quincunx"

  /// Number of actions of each agent.
  public var actions: [Int]
  public var payoffLists: NestedNumbers
  /// Empty for none.
  public var titleText: String

  /// Two agents who earn 1 by choosing the same of two actions, unless told otherwise.
  public init(
    actions: [Int] = [2, 2],
    payoffs: NestedNumbers = .list([
      .list([.number(1), .number(0)]), .list([.number(0), .number(1)]),
    ]),
    title: String = ""
  ) {
    self.actions = actions
    payoffLists = payoffs
    titleText = title
  }

  public static let settings: [Setting<InlineMatrixGame>] = [
    Setting("actions", \.actions, .each(.atLeast(1)), "number of actions of each agent"),
    Setting(
      "payoffs", \.payoffLists, .any,
      "one level of lists per agent; innermost a number for all, or a list of one per agent"),
    Setting(
      "title", \.titleText, Constraint("on one line") { !$0.contains(where: \.isNewline) },
      "what figures call the game; empty for its name and settings"),
  ]

  public var title: String? { titleText.isEmpty ? nil : titleText }

  public var inconsistencies: [String] {
    guard JointActionSpace.fits(actions) else {
      return [
        "actions \(actions) have more than \(JointActionSpace.largestCount) joint actions; "
          + "take fewer"
      ]
    }
    guard let (place, found) = payoffLists.mismatch(with: shape[...]) else { return [] }
    let position = place.map { "[\($0)]" }.joined()
    return [
      "payoffs\(position) is \(found.node.kind), expected \(expectation(at: place.count)); "
        + "actions \(actions) need payoffs of shape \(text(actions)), "
        + "or \(text(actions + [actions.count])) with one number per agent; give other "
        + "numbers of actions as actions: [...]"
    ]
  }

  public var payoffs: PayoffTensor {
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    let numbers = payoffLists.flattened
    return isCommon
      ? PayoffTensor(actionCounts: actions, common: numbers)
      : PayoffTensor(actionCounts: actions, values: numbers)
  }

  /// The first number decides which of the two forms is meant.
  private var isCommon: Bool { payoffLists.depth <= actions.count }

  private var shape: [Int] { isCommon ? actions : actions + [actions.count] }

  private func expectation(at level: Int) -> String {
    if level < actions.count {
      return "a list of \(actions[level]), one per action of agent \(level + 1)"
    }
    return isCommon || level > actions.count
      ? "a number" : "a list of \(actions.count), one number per agent"
  }

  private func text(_ lengths: [Int]) -> String {
    lengths.map(String.init).joined(separator: " × ")
  }
}

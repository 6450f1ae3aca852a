import ElementaryFunctions
import Games
import Networks
import Randomness
import Specifications

/// A policy that a study file writes down, probability by probability.
///
/// It is a table of logits log π_i(a|s), so a learner may train it further, and samplers may move
/// away from it. Logits are `Float`, so probabilities are kept to seven digits. Probabilities are
/// above 0, since every sampler that adapts takes their logarithms.
public struct GivenPolicy: PolicyArchitecture {
  public let name = "given"
  public let summary = "The probabilities that the study file gives; critics are tables."
  public let source = "Quincunx"

  /// Per agent, per joint observation in the game's order, per action of the agent; the list of a
  /// single agent is that of all.
  public var probabilities: NestedNumbers
  /// Empty for none.
  public var titleText: String

  /// One agent with a fair coin, unless told otherwise.
  public init(
    probabilities: NestedNumbers = .list([.list([.list([.number(0.5), .number(0.5)])])]),
    title: String = ""
  ) {
    self.probabilities = probabilities
    titleText = title
  }

  public static let settings: [Setting<GivenPolicy>] = [
    Setting(
      "probabilities", \.probabilities, .any,
      "a list per agent, or one for all, in it a list per joint observation, in it a number per "
        + "action"),
    Setting(
      "title", \.titleText, Constraint("on one line") { !$0.contains(where: \.isNewline) },
      "what figures call the policy; empty for its name and settings"),
  ]

  public var title: String? { titleText.isEmpty ? nil : titleText }

  public var inconsistencies: [String] {
    for (agent, tables) in items(of: probabilities).enumerated() {
      for (observation, row) in items(of: tables).enumerated() {
        let numbers = row.flattened
        let place = "probabilities[\(agent)][\(observation)]"
        if let wrong = numbers.first(where: { !($0 > 0) }) {
          return ["\(place) holds \(wrong), and probabilities must be above 0"]
        }
        let sum = numbers.reduce(0, +)
        if abs(sum - 1) > 1e-6 {
          return ["\(place) sums to \(sum), and probabilities must sum to 1 within 1e-6"]
        }
      }
    }
    return []
  }

  /// Why these probabilities are none of this game; nil where they are.
  ///
  /// - Parameter observations: how many joint observations the game lists.
  public func misfit(actionCounts: [Int], observations: Int) -> String? {
    let agents = items(of: probabilities)
    guard agents.count == actionCounts.count || agents.count == 1 else {
      return "probabilities is \(probabilities.node.kind), expected "
        + "a list of \(actionCounts.count), one per agent"
    }
    for (agent, actions) in actionCounts.enumerated() {
      let own = agents.count == 1 ? 0 : agent
      guard let (place, found) = agents[own].mismatch(with: [observations, actions]) else {
        continue
      }
      let expected =
        switch place.count {
        case 0: "a list of \(observations), one per joint observation"
        case 1: "a list of \(actions), one per action of agent \(agent + 1)"
        default: "a number"
        }
      let position = ([own] + place).map { "[\($0)]" }.joined()
      return "probabilities\(position) is \(found.node.kind), expected \(expected)"
    }
    return nil
  }

  public var needsCountedObservations: Bool { true }

  public func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator {
    let agents = items(of: probabilities)
    let own = agents[agents.count == 1 ? 0 : agent].flattened
    guard let observations, own.count == observations * actions else {
      preconditionFailure("a probability per observation and action")
    }
    var table = Approximator(tableOf: observations, outputs: actions)
    table.parameters = own.map { Float(Elementary.log($0)) }
    return table
  }

  public func critic(
    inputs: Int, observations: Int?, using stream: inout RandomStream
  ) -> Approximator {
    Tabular().critic(inputs: inputs, observations: observations, using: &stream)
  }

  public func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator {
    Tabular().adjustment(
      inputs: inputs, observations: observations, jointActions: jointActions, using: &stream)
  }

  /// A number has none.
  private func items(of numbers: NestedNumbers) -> [NestedNumbers] {
    if case .list(let items) = numbers { items } else { [] }
  }
}

import Experience
import Policies
import Randomness
import Specifications

/// A given sequence of joint actions, to look at one particular batch.
public struct Scripted: Sampler {
  public let name = "scripted"
  public let summary = "Plays a given list of joint actions over and over, whatever the policies."
  public let source = "Quincunx"
  /// Joint actions, each with one action number per agent, counted from 0; they must exist in the
  /// game.
  public var jointActions: [[Int]] = [[0, 0]]

  public init() {}

  public static var settings: [Setting<Scripted>] {
    [
      Setting(
        "jointActions", \.jointActions,
        Constraint("at least one joint action, each with as many actions as the others") { list in
          !list.isEmpty
            && list.allSatisfy { $0.count == list[0].count && $0.allSatisfy { $0 >= 0 } }
        }, "joint actions in playing order, one action number per agent, counted from 0")
    ]
  }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    for actions in jointActions {
      precondition(
        actions.count == target.agents
          && zip(actions, target.space.actionCounts).allSatisfy { $0 < $1 },
        "a scripted joint action needs one action of the game per agent")
    }
    return ScriptedBehaviour(script: jointActions.map { target.space.index(of: $0) })
  }
}

private struct ScriptedBehaviour: Behaviour {
  let script: [Int]

  mutating func begin(target: TargetPolicy) {}

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    script[batch.count % script.count]
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {}

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    var certain = [Double](repeating: 0, count: target.space.count)
    certain[script[batch.count % script.count]] = 1
    return certain
  }
}

import Randomness
import Specifications

/// A Markov game that a study file can name.
public protocol Game: Specification {
  /// The dynamics with these settings, before the first reset.
  func makeEnvironment() -> any Environment
}

/// How a step left the episode.
public enum Ending: Sendable {
  case none
  /// A terminal state: nothing follows, so its value is zero.
  case terminated
  /// A time limit: the episode would have gone on, so learners bootstrap from the next observation.
  case truncated
}

/// A running game: its current state and its dynamics.
public protocol Environment: Sendable {
  /// Number of actions of each agent; the count of the array is the number of agents.
  var actionCounts: [Int] { get }
  /// Length of one agent's observation, the same for all.
  var observationSize: Int { get }
  /// Every joint observation, each with all agents' observations one after the other, where they
  /// are few enough to list; tables need it, and number their rows in this order.
  ///
  /// Where the game masks actions, there follow 1 or 0 for every action of every agent: whether it
  /// is available there.
  var jointObservations: [[Float]]? { get }
  /// Payoffs, for games of one state and one step; exact values and gradients come from them.
  var payoffs: PayoffTensor? { get }
  /// What a game of one state and one step knows of itself exactly; its payoffs, unless it has
  /// something that needs no list of joint actions.
  var model: (any OneStepModel)? { get }
  /// The latest step's system and reference, for games whose agents steer a common system.
  var systemModel: SystemModel? { get }

  /// Starts an episode.
  mutating func reset(using chance: inout RandomStream)
  /// Writes `observationSize` numbers and nothing beyond them.
  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>)
  /// Plays one action per agent and writes one reward per agent; after any ending but `none`
  /// the environment must be reset first.
  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending
  /// Whether the episode that just ended reached the game's goal.
  var succeeded: Bool { get }

  /// Whether some action is unavailable in some state.
  ///
  /// What is available is then part of what is observed: policies give unavailable actions
  /// probability zero, and no behaviour policy plays them.
  var masksActions: Bool { get }
  /// Whether an agent may play an action in the present state; of every agent some action.
  func isAvailable(_ action: Int, agent: Int) -> Bool
  /// The present state as a person would draw it, line by line; empty where there is nothing to see.
  var picture: [String] { get }
  /// What people call an agent's action.
  func actionName(_ action: Int, agent: Int) -> String
}

extension Environment {
  public var agents: Int { actionCounts.count }
  /// How many joint observations exist, where they are listed.
  public var observationCount: Int? { jointObservations?.count }

  public var model: (any OneStepModel)? { payoffs }
  public var systemModel: SystemModel? { nil }

  public var masksActions: Bool { false }
  public func isAvailable(_ action: Int, agent: Int) -> Bool { true }
  public var picture: [String] { [] }
  public func actionName(_ action: Int, agent: Int) -> String { String(action) }
}

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
  /// How many joint observations exist, where that is known and few; tables need it.
  var observationCount: Int? { get }
  /// Payoffs, for games of one state and one step; exact values and gradients come from them.
  var payoffs: PayoffTensor? { get }

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
}

extension Environment {
  public var agents: Int { actionCounts.count }
}

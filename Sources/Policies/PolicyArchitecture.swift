import Games
import Networks
import Randomness
import Specifications

/// The kind of function that a run's policies, critics and sampling adjustments are.
public protocol PolicyArchitecture: Specification {
  /// Logits of one agent's actions at the start.
  func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator
  /// One state value.
  func critic(inputs: Int, observations: Int?, using stream: inout RandomStream) -> Approximator
  /// Additions to joint logits, zero at the start and after `zeroHead`.
  func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator
  /// Whether it can only serve games whose joint observations are counted beforehand.
  var needsCountedObservations: Bool { get }
  /// Whether all agents have one actor, and one critic, which see who observes as a one-hot suffix
  /// of the observation.
  var isShared: Bool { get }
}

extension PolicyArchitecture {
  public var isShared: Bool { false }

  /// One actor per agent; where they are shared, with equal parameters and unequal suffixes.
  public func actors(
    inputs: Int, observations: Int?, actionCounts: [Int], using stream: inout RandomStream
  ) -> [Approximator] {
    guard isShared else {
      return actionCounts.enumerated().map { agent, actions in
        actor(
          of: agent, inputs: inputs, observations: observations, actions: actions, using: &stream)
      }
    }
    precondition(Set(actionCounts).count == 1, "who shares an actor has as many actions")
    let agents = actionCounts.indices
    let shared = actor(
      of: 0, inputs: inputs + agents.count, observations: observations, actions: actionCounts[0],
      using: &stream)
    return agents.map { agent in
      var actor = shared
      actor.suffix = agents.map { $0 == agent ? 1 : 0 }
      return actor
    }
  }
}

/// One number per observation and output.
public struct Tabular: PolicyArchitecture {
  public let name = "tabular"
  public let summary = "Softmax over one logit per observation and action; critics are tables too."
  public let source = "Sutton and Barto (2018), section 13.1"
  /// Standard deviation of the initial logits.
  public var spread = 0.0

  public init() {}

  public static var settings: [Setting<Tabular>] {
    [
      Setting(
        "spread", \.spread, .atLeast(0),
        "standard deviation of the normal initial logits; 0 is uniform play")
    ]
  }

  public var needsCountedObservations: Bool { true }

  public func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator {
    var table = table(observations, actions)
    table.parameters = table.parameters.map { _ in Float(spread * stream.normal()) }
    return table
  }

  public func critic(
    inputs: Int, observations: Int?, using stream: inout RandomStream
  ) -> Approximator {
    table(observations, 1)
  }

  public func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator {
    Approximator(tableOf: observations ?? 0, outputs: jointActions)
  }

  private func table(_ observations: Int?, _ outputs: Int) -> Approximator {
    guard let observations else {
      preconditionFailure("a table needs a game with counted observations")
    }
    return Approximator(tableOf: observations, outputs: outputs)
  }
}

/// A fully connected network with tanh units: one per agent, or one for all.
public struct Perceptron: PolicyArchitecture {
  public let name: String
  public let summary: String
  public let source: String
  public let isShared: Bool
  public var hidden = [64, 64]

  /// One network per agent.
  public init() {
    name = "perceptron"
    summary = "Tanh network with orthogonal weights and zero biases, one per agent."
    source = "arXiv 2508.01049, Table 2; gains as in CleanRL's PPO"
    isShared = false
  }

  /// One network for all agents, who must have equal numbers of actions.
  public static let shared = Perceptron(
    name: "sharedPerceptron",
    summary: "The same network for all agents, who are told apart by a one-hot number each.",
    source: "parameter sharing as in Yu et al. (2022) and Papoudakis et al. (2021)")

  private init(name: String, summary: String, source: String) {
    self.name = name
    self.summary = summary
    self.source = source
    isShared = true
  }

  public static var settings: [Setting<Perceptron>] {
    [
      Setting(
        "hidden", \.hidden, .each(.within(1...4096), atMost: PerceptronLayout.mostLayers - 1),
        "width of each hidden layer, in units")
    ]
  }

  public var needsCountedObservations: Bool { false }

  public func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator {
    network(inputs, actions, headGain: 0.01, &stream)
  }

  public func critic(
    inputs: Int, observations: Int?, using stream: inout RandomStream
  ) -> Approximator {
    network(inputs, 1, headGain: 1, &stream)
  }

  public func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator {
    var network = network(inputs, jointActions, headGain: 1, &stream)
    network.zeroHead()
    return network
  }

  private func network(
    _ inputs: Int, _ outputs: Int, headGain: Double, _ stream: inout RandomStream
  ) -> Approximator {
    let layout = PerceptronLayout(sizes: [inputs] + hidden + [outputs])
    return Approximator(
      layout, parameters: layout.orthogonalParameters(headGain: headGain, using: &stream))
  }
}

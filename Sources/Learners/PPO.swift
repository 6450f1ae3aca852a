import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// What a critic sees.
public enum CriticInput: Sendable {
  case ownObservation
  /// The observations of all agents: the centralised critic.
  case jointObservation
}

/// Proximal policy optimisation by every agent, with a critic of its own.
///
/// IPPO and MAPPO differ only in what the critics see. Details follow CleanRL's PPO: advantages
/// standardised per minibatch, clipped value loss, one gradient norm over actor and critic, Adam
/// with ε = 1e-5, no annealing. A batch that does not divide into its minibatches leaves the
/// remainder out of the epoch; every epoch shuffles anew, so every epoch leaves out others.
public struct PPO: Learner {
  public let name: String
  public let summary: String
  public let source: String
  public let criticInput: CriticInput

  public var learningRate = 0.01
  public var epochs = 4
  public var minibatches = 4
  public var clip = 0.2
  public var discount = 0.99
  public var decay = 0.95
  public var entropyCoefficient = 0.01
  public var valueCoefficient = 0.5
  public var maxGradientNorm = 0.5

  public static let ippo = PPO(
    name: "ippo", summary: "Independent PPO: every critic sees its agent's own observation.",
    source: "Schulman et al. (2017); de Witt et al. (2020); settings of arXiv 2508.01049, Table 2",
    criticInput: .ownObservation)

  public static let mappo = PPO(
    name: "mappo", summary: "Multi-agent PPO: every critic sees the joint observation.",
    source: "Yu et al. (2022); settings of arXiv 2508.01049, Table 2",
    criticInput: .jointObservation)

  private init(name: String, summary: String, source: String, criticInput: CriticInput) {
    self.name = name
    self.summary = summary
    self.source = source
    self.criticInput = criticInput
  }

  public static var settings: [Setting<PPO>] {
    [
      Setting(
        "learningRate", \.learningRate, .above(0),
        "Adam's step size; 0.01 gives the paper's curves, its printed 0.1 for matrix games does not"
      ),
      Setting("epochs", \.epochs, .atLeast(1), "passes over the batch per update"),
      Setting(
        "minibatches", \.minibatches, .atLeast(1),
        "optimiser steps per pass; a remainder of the batch sits out the pass"),
      Setting("clip", \.clip, .above(0), "ε of the probability ratio and of the value, no unit"),
      Setting("discount", \.discount, .within(0...1), "γ per environment step"),
      Setting("decay", \.decay, .within(0...1), "λ of generalised advantage estimation"),
      Setting(
        "entropyCoefficient", \.entropyCoefficient, .atLeast(0), "weight of the entropy bonus"),
      Setting("valueCoefficient", \.valueCoefficient, .atLeast(0), "weight of the value loss"),
      Setting(
        "maxGradientNorm", \.maxGradientNorm, .above(0),
        "longer gradients of an agent's actor and critic are shortened to this norm"),
    ]
  }

  public struct State: Sendable {
    var critics: [Approximator]
    var actorOptimisers: [Approximator.Optimiser]
    var criticOptimisers: [Approximator.Optimiser]
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> State {
    let size = target.observations.size
    let inputs = criticInput == .ownObservation ? size : size * target.agents
    let critics = (0..<target.agents).map { _ in
      architecture.critic(inputs: inputs, observations: observations, using: &initial)
    }
    return State(
      critics: critics,
      actorOptimisers: target.actors.map { Approximator.Optimiser(for: $0) },
      criticOptimisers: critics.map { Approximator.Optimiser(for: $0) })
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using stream: inout RandomStream
  ) {
    var actors = target.actors
    for agent in 0..<target.agents {
      var update = AgentUpdate(self, agent: agent, target: target, state: state, batch: batch)
      var cuts = Minibatches(parts: minibatches, remainder: .dropped)
      for _ in 0..<epochs {
        cuts.epoch(of: batch.count, using: &stream) { indices in
          update.computeGradient(of: indices)
          update.descend()
          return true
        }
      }
      actors[agent] = update.actor
      state.critics[agent] = update.critic
      state.actorOptimisers[agent] = update.actorOptimiser
      state.criticOptimisers[agent] = update.criticOptimiser
    }
    target.replaceActors(by: actors)
    target.prepare()
  }

  public func policyGradient(at target: TargetPolicy, _ state: State, on batch: Batch) -> [[Float]]
  {
    (0..<target.agents).map { agent in
      var update = AgentUpdate(self, agent: agent, target: target, state: state, batch: batch)
      update.computeGradient(of: 0..<batch.count)
      return update.actor.gradient.map { -$0 }
    }
  }
}

/// One agent's update: its functions while they change, and what stays fixed for the whole batch.
private struct AgentUpdate {
  private let settings: PPO
  private let agent: Int
  private let target: TargetPolicy
  private let batch: Batch
  private let policyLoss: PolicyLoss
  private let oldValues: [Double]
  private let advantages: [Double]
  private let returns: [Double]
  private let actions: Int

  var actor: Approximator
  var critic: Approximator
  var actorOptimiser: Approximator.Optimiser
  var criticOptimiser: Approximator.Optimiser

  // Of the current minibatch: the slot of each observation (−1: none), and per slot.
  private var slots: [Int]
  private var visited: [Int] = []
  private var logProbabilities: [Double] = []
  private var policySlopes: [Double] = []
  private var valueSlopes: [Double] = []
  private var standardised: [Double] = []

  init(_ settings: PPO, agent: Int, target: TargetPolicy, state: PPO.State, batch: Batch) {
    self.settings = settings
    self.agent = agent
    self.target = target
    self.batch = batch
    policyLoss = PolicyLoss(clip: settings.clip, entropyCoefficient: settings.entropyCoefficient)
    actor = target.actors[agent]
    critic = state.critics[agent]
    actorOptimiser = state.actorOptimisers[agent]
    criticOptimiser = state.criticOptimisers[agent]
    actions = actor.outputs
    slots = [Int](repeating: -1, count: target.observations.count)
    critic.clear()
    var values = [Double](repeating: 0, count: target.observations.count)
    for observation in values.indices {
      let slot = Self.evaluate(&critic, settings.criticInput, agent, observation, target)
      values[observation] = Double(critic.output(0, slot: slot))
    }
    oldValues = batch.observations.map { values[$0] }
    (advantages, returns) = generalisedAdvantages(
      rewards: (0..<batch.count).map { batch.reward(of: agent, at: $0) }, values: oldValues,
      nextValues: batch.nextObservations.map { values[$0] }, endings: batch.endings,
      discount: settings.discount, decay: settings.decay)
  }

  private static func evaluate(
    _ function: inout Approximator, _ input: CriticInput, _ agent: Int, _ observation: Int,
    _ target: TargetPolicy
  ) -> Int {
    switch input {
    case .ownObservation:
      target.observations.withObservation(observation, agent: agent) {
        function.evaluate(observation: observation, input: $0)
      }
    case .jointObservation:
      target.observations.withJointObservation(observation) {
        function.evaluate(observation: observation, input: $0)
      }
    }
  }

  /// Leaves the gradients of the minibatch's loss in actor and critic.
  mutating func computeGradient(of indices: some Collection<Int>) {
    evaluate(indices)
    standardised.removeAll(keepingCapacity: true)
    for index in indices { standardised.append(advantages[index]) }
    standardise(&standardised)
    let weight = 1 / Double(indices.count)
    for (index, advantage) in zip(indices, standardised) {
      let observation = batch.observations[index]
      let slot = slots[observation]
      let action = target.space.action(of: agent, in: batch.jointActions[index])
      let row = slot * actions..<(slot + 1) * actions
      logProbabilities.withUnsafeBufferPointer { logProbabilities in
        policySlopes.withUnsafeMutableBufferPointer { slopes in
          _ = policyLoss.addGradient(
            logProbabilities: UnsafeBufferPointer(rebasing: logProbabilities[row]),
            action: action,
            oldLogProbability: target.logProbability(of: action, agent: agent, at: observation),
            advantage: advantage, weight: weight,
            slopes: UnsafeMutableBufferPointer(rebasing: slopes[row]))
        }
      }
      let value = clippedValueLoss(
        value: Double(critic.output(0, slot: slot)), oldValue: oldValues[index],
        target: returns[index], clip: settings.clip)
      valueSlopes[slot] += settings.valueCoefficient * weight * value.slope
    }
    for slot in visited.indices {
      for action in 0..<actions {
        actor.addOutputGradient(
          policySlopes[slot * actions + action], output: action, slot: slot)
      }
      critic.addOutputGradient(valueSlopes[slot], output: 0, slot: slot)
    }
    actor.backpropagate()
    critic.backpropagate()
  }

  /// Evaluates actor and critic once per distinct observation of the minibatch.
  private mutating func evaluate(_ indices: some Collection<Int>) {
    for observation in visited { slots[observation] = -1 }
    visited.removeAll(keepingCapacity: true)
    logProbabilities.removeAll(keepingCapacity: true)
    policySlopes.removeAll(keepingCapacity: true)
    valueSlopes.removeAll(keepingCapacity: true)
    actor.clear()
    critic.clear()
    for index in indices where slots[batch.observations[index]] < 0 {
      let observation = batch.observations[index]
      let slot = Self.evaluate(&actor, .ownObservation, agent, observation, target)
      _ = Self.evaluate(&critic, settings.criticInput, agent, observation, target)
      slots[observation] = slot
      visited.append(observation)
      for action in 0..<actions {
        logProbabilities.append(Double(actor.output(action, slot: slot)))
        policySlopes.append(0)
      }
      valueSlopes.append(0)
      logProbabilities.withUnsafeMutableBufferPointer {
        if let base = $0.baseAddress { logSoftmax(base + slot * actions, count: actions) }
      }
    }
  }

  /// One step of both optimisers; actor and critic share one gradient norm.
  mutating func descend() {
    let factor = clippingFactor(
      squaredNorm: actor.squaredGradientNorm + critic.squaredGradientNorm,
      limit: settings.maxGradientNorm)
    actor.descend(with: &actorOptimiser, learningRate: settings.learningRate, scale: factor)
    critic.descend(with: &criticOptimiser, learningRate: settings.learningRate, scale: factor)
  }
}

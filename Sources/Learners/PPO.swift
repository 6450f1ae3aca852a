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

/// Proximal policy optimisation by every agent, with a critic of its own; or by all agents together
/// where the policy architecture shares one network, on the samples of all and with one critic.
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
  /// How guidance is mixed into the advantages; nil for none.
  var mixture: GuidanceMixture?

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
    /// One per agent, or a single one for all that share their parameters.
    var agents: [AgentLearning]
    fileprivate var updates = 0

    fileprivate func actor(of agent: Int) -> Approximator {
      agents[min(agent, agents.count - 1)].actor
    }
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State {
    let size = target.observations.size
    let inputs = criticInput == .ownObservation ? size : size * target.agents
    let parties =
      architecture.isShared ? [0..<target.agents] : (0..<target.agents).map { $0..<$0 + 1 }
    return State(
      agents: parties.map { agents in
        let critic = architecture.critic(
          inputs: inputs + target.actors[agents.lowerBound].suffix.count,
          observations: observations, using: &initial)
        return AgentLearning(
          self, agents: agents, actor: target.actors[agents.lowerBound], critic: critic)
      })
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using stream: inout RandomStream
  ) {
    for agent in state.agents.indices {
      state.agents[agent].learn(
        from: batch, target: target, updatesDone: state.updates, using: &stream)
    }
    state.updates += 1
    target.replaceActors { agent, actor in actor.copyParameters(from: state.actor(of: agent)) }
    target.prepare()
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> WeightedScores {
    var weights = [Double](repeating: 0, count: batch.count * target.agents)
    for party in state.agents {
      var party = party
      let own = party.standardisedAdvantages(
        of: batch, target: target, updatesDone: state.updates)
      for (sample, advantage) in own.enumerated() {
        weights[party.step(of: sample) * target.agents + party.agent(of: sample)] = advantage
      }
    }
    return WeightedScores(
      weights, entropyCoefficient: entropyCoefficient,
      sharesActor: state.agents[0].agents.count > 1)
  }
}

/// The functions and optimisers of one agent, or of all that share them, and what an update keeps at
/// hand.
///
/// A sample is one agent's part of a step: samples are numbered step by step, the agents within.
struct AgentLearning: Sendable {
  let agents: Range<Int>
  private let settings: PPO
  private let policyLoss: PolicyLoss

  var actor: Approximator
  var critic: Approximator
  private var actorOptimiser: Adam
  private var criticOptimiser: Adam

  // Fixed for the whole batch, one per sample.
  private var oldValues: [Double] = []
  private var advantages: [Double] = []
  private var returns: [Double] = []

  // Of the current minibatch: the slot of each view (−1: none), and per slot. A view is an
  // observation and the agent that has it, numbered like samples.
  private var slots: [Int] = []
  private var visited: [Int] = []
  private var logProbabilities: [Double] = []
  private var probabilities: [Double] = []
  private var terms: [PolicyLoss.Terms] = []
  private var valueSlopes: [Double] = []
  private var standardised: [Double] = []

  init(_ settings: PPO, agents: Range<Int>, actor: Approximator, critic: Approximator) {
    self.settings = settings
    self.agents = agents
    self.actor = actor
    self.critic = critic
    // Where several agents share it, each brings its own.
    self.critic.suffix = actor.suffix
    policyLoss = PolicyLoss(clip: settings.clip, entropyCoefficient: settings.entropyCoefficient)
    actorOptimiser = Adam(for: actor)
    criticOptimiser = Adam(for: critic)
  }

  /// All epochs of an update.
  mutating func learn(
    from batch: Batch, target: TargetPolicy, updatesDone: Int, using stream: inout RandomStream
  ) {
    begin(batch, target: target, updatesDone: updatesDone)
    var cuts = Minibatches(parts: settings.minibatches, remainder: .dropped)
    for _ in 0..<settings.epochs {
      cuts.epoch(of: batch.count * agents.count, using: &stream) { indices in
        computeGradient(of: indices, batch: batch, target: target)
        descend()
        return true
      }
    }
  }

  // Without divisions where a sample is a step.

  fileprivate func step(of sample: Int) -> Int {
    agents.count == 1 ? sample : sample / agents.count
  }

  fileprivate func agent(of sample: Int) -> Int {
    agents.count == 1 ? agents.lowerBound : agents.lowerBound + sample % agents.count
  }

  private func view(_ sample: Int, _ batch: Batch) -> Int {
    let step = step(of: sample)
    return batch.observations[step] * agents.count + sample - step * agents.count
  }

  /// Takes over the target's actor, and computes advantages with the critic as it is.
  mutating func begin(_ batch: Batch, target: TargetPolicy, updatesDone: Int) {
    actor.copyParameters(from: target.actors[agents.lowerBound])
    slots = [Int](repeating: -1, count: target.observations.count * agents.count)
    visited.removeAll(keepingCapacity: true)
    critic.clear()
    for observations in [batch.observations, batch.nextObservations] {
      for observation in observations where slots[observation * agents.count] < 0 {
        for view in observation * agents.count..<(observation + 1) * agents.count {
          slots[view] = visited.count
          visited.append(view)
          enterIntoCritic(view, target)
        }
      }
    }
    critic.evaluate()
    var (values, estimated, returned): ([[Double]], [[Double]], [[Double]]) = ([], [], [])
    for place in 0..<agents.count {
      func value(_ observation: Int) -> Double {
        Double(critic.output(0, slot: slots[observation * agents.count + place]))
      }
      let agent = agents.lowerBound + place
      values.append(batch.observations.map(value))
      let estimates = generalisedAdvantages(
        rewards: (0..<batch.count).map { batch.reward(of: agent, at: $0) }, values: values[place],
        nextValues: batch.nextObservations.map(value), endings: batch.endings,
        discount: settings.discount, decay: settings.decay)
      estimated.append(estimates.advantages)
      returned.append(estimates.returns)
    }
    oldValues = inSampleOrder(values)
    advantages = inSampleOrder(estimated)
    returns = inSampleOrder(returned)
    guard let mixture = settings.mixture else { return }
    let guidance = mixture.guidance(of: batch, agents: agents, expected: nil)
    mixture.mix(guidance, into: &advantages, agents: agents.count, updatesDone: updatesDone)
  }

  /// The advantages of all samples, standardised together.
  fileprivate mutating func standardisedAdvantages(
    of batch: Batch, target: TargetPolicy, updatesDone: Int
  ) -> [Double] {
    begin(batch, target: target, updatesDone: updatesDone)
    standardise(&advantages)
    return advantages
  }

  /// Numbers per agent and step, step by step.
  private func inSampleOrder(_ series: [[Double]]) -> [Double] {
    series.count == 1 ? series[0] : series[0].indices.flatMap { step in series.map { $0[step] } }
  }

  private mutating func enterIntoCritic(_ view: Int, _ target: TargetPolicy) {
    let (observation, agent) = (step(of: view), agent(of: view))
    if agents.count > 1 { critic.suffix = target.actors[agent].suffix }
    switch settings.criticInput {
    case .ownObservation:
      target.observations.withObservation(observation, agent: agent) {
        _ = critic.enter(observation: observation, input: $0)
      }
    case .jointObservation:
      target.observations.withJointObservation(observation) {
        _ = critic.enter(observation: observation, input: $0)
      }
    }
  }

  private mutating func enterIntoActor(_ view: Int, _ target: TargetPolicy) {
    let (observation, agent) = (step(of: view), agent(of: view))
    if agents.count > 1 { actor.suffix = target.actors[agent].suffix }
    target.observations.withObservation(observation, agent: agent) {
      _ = actor.enter(observation: observation, input: $0)
    }
  }

  /// Leaves the gradients of the minibatch's loss in actor and critic.
  mutating func computeGradient(
    of indices: some Collection<Int>, batch: Batch, target: TargetPolicy
  ) {
    evaluate(indices, batch: batch, target: target)
    standardised.removeAll(keepingCapacity: true)
    for index in indices { standardised.append(advantages[index]) }
    standardise(&standardised)
    let weight = 1 / Double(indices.count)
    var position = 0
    for index in indices {
      let slot = slots[view(index, batch)]
      let action = batch.action(of: agent(of: index), at: step(of: index))
      terms[slot * actor.outputs + action].add(advantage: standardised[position])
      position += 1
      let value = clippedValueLoss(
        value: Double(critic.output(0, slot: slot)), oldValue: oldValues[index],
        target: returns[index], clip: settings.clip)
      valueSlopes[slot] += settings.valueCoefficient * weight * value.slope
    }
    addPolicySlopes(weight: weight)
    for slot in visited.indices {
      critic.addOutputGradient(valueSlopes[slot], output: 0, slot: slot)
    }
    actor.backpropagate()
    critic.backpropagate()
  }

  /// Evaluates actor and critic once per distinct view of the minibatch.
  private mutating func evaluate(
    _ indices: some Collection<Int>, batch: Batch, target: TargetPolicy
  ) {
    for view in visited { slots[view] = -1 }
    visited.removeAll(keepingCapacity: true)
    actor.clear()
    critic.clear()
    for index in indices {
      let view = view(index, batch)
      guard slots[view] < 0 else { continue }
      slots[view] = visited.count
      visited.append(view)
      enterIntoActor(view, target)
      enterIntoCritic(view, target)
    }
    actor.evaluate()
    critic.evaluate()
    terms.removeAll(keepingCapacity: true)
    logProbabilities.removeAll(keepingCapacity: true)
    valueSlopes.removeAll(keepingCapacity: true)
    for (slot, view) in visited.enumerated() {
      valueSlopes.append(0)
      for action in 0..<actor.outputs {
        let old = target.logProbability(
          of: action, agent: agent(of: view), at: step(of: view))
        // What was impossible stays so.
        logProbabilities.append(
          old == -.infinity ? old : Double(actor.output(action, slot: slot)))
        terms.append(PolicyLoss.Terms(oldLogProbability: old))
      }
    }
  }

  /// Gives the actor the slopes of its outputs.
  private mutating func addPolicySlopes(weight: Double) {
    while probabilities.count < logProbabilities.count { probabilities.append(0) }
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        terms.withUnsafeMutableBufferPointer { terms in
          for slot in visited.indices {
            let row = slot * actor.outputs..<(slot + 1) * actor.outputs
            let logRow = UnsafeMutableBufferPointer(rebasing: logProbabilities[row])
            let ownRow = UnsafeMutableBufferPointer(rebasing: probabilities[row])
            let termRow = UnsafeMutableBufferPointer(rebasing: terms[row])
            logSoftmax(logRow, probabilities: ownRow)
            _ = policyLoss.evaluate(
              logProbabilities: UnsafeBufferPointer(logRow),
              probabilities: UnsafeBufferPointer(ownRow), terms: termRow, weight: weight)
            for action in termRow.indices {
              actor.addOutputGradient(termRow[action].slope, output: action, slot: slot)
            }
          }
        }
      }
    }
  }

  /// One step of both optimisers; actor and critic share one gradient norm.
  private mutating func descend() {
    let factor = clippingFactor(
      squaredNorm: actor.squaredGradientNorm + critic.squaredGradientNorm,
      limit: settings.maxGradientNorm)
    actor.descend(with: &actorOptimiser, learningRate: settings.learningRate, scale: factor)
    critic.descend(with: &criticOptimiser, learningRate: settings.learningRate, scale: factor)
  }
}

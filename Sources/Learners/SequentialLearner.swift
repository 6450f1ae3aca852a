import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// A learner that updates one agent after the other on the same batch, and fits one critic for all.
public protocol SequentialLearner: Learner where State == SequentialState {
  var order: UpdateOrder { get set }
  var fit: CriticFit { get set }
  /// Weight of the entropy bonus.
  var entropyCoefficient: Double { get }
}

/// What a sequential update keeps between batches: the critic, the agents' optimisers, and what the
/// last update did.
public struct SequentialState: Sendable {
  var critic: TeamCritic
  /// One per agent; not used where steps are not Adam's.
  var optimisers: [Adam]
  /// One per position in the order of the last update.
  var turns: [TurnRecord] = []

  init(
    _ fit: CriticFit, for target: TargetPolicy, architecture: any PolicyArchitecture,
    observations: Int?, using initial: inout RandomStream
  ) {
    precondition(!architecture.isShared, "agents that are updated in turn have actors of their own")
    critic = TeamCritic(
      fit,
      function: architecture.critic(
        inputs: target.observations.size * target.agents, observations: observations,
        using: &initial))
    optimisers = target.actors.map { Adam(for: $0) }
  }
}

extension SequentialLearner {
  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> SequentialState {
    SequentialState(
      fit, for: target, architecture: architecture, observations: observations, using: &initial)
  }

  /// That of the agent that is updated first.
  public func policyGradient(
    at target: TargetPolicy, _ state: SequentialState, on batch: Batch
  ) -> [[Float]] {
    var critic = state.critic
    let advantages = normalise(critic.estimates(of: batch, target: target).advantages)
    return (0..<target.agents).map { agent in
      var actor = SequentialActor(agent, of: target, on: batch)
      actor.computeGradient(
        at: advantages.indices, advantages: advantages, clip: .infinity,
        entropyCoefficient: entropyCoefficient)
      return actor.gradient.map { Float(-$0) }
    }
  }

  /// Gives every agent its turn, takes over the new policies, and keeps the records.
  ///
  /// - Parameters:
  ///   - advantages: normalised; the order may depend on them.
  ///   - change: moves the turn's actor, after having weighed its advantages.
  func updateInTurn(
    _ target: inout TargetPolicy, _ state: inout SequentialState, with batch: Batch,
    advantages: [Double], using stream: inout RandomStream,
    _ change: (inout SequentialTurn, inout SequentialState, inout RandomStream) -> Void
  ) {
    let agents = order.agents(
      target.agents, promise: { promise(of: $0, advantages: advantages, batch: batch) },
      using: &stream)
    var compound = CompoundRatio(steps: batch.count)
    var actors = target.actors
    state.turns.removeAll()
    for (position, agent) in agents.enumerated() {
      var turn = SequentialTurn(
        position: position, compound: compound,
        actor: SequentialActor(agent, of: target, on: batch))
      change(&turn, &state, &stream)
      compound.multiply(by: turn.end())
      state.turns.append(turn.record)
      actors[agent] = turn.actor.actor
    }
    target.replaceActors { agent, actor in actor.copyParameters(from: actors[agent]) }
    target.prepare()
  }

  /// The settings of the critic.
  static var criticSettings: [Setting<Self>] {
    [
      Setting(
        "criticLearningRate", \.fit.learningRate, .above(0), "Adam's step size for the critic"),
      Setting(
        "criticEpochs", \.fit.epochs, .atLeast(1),
        "passes of the critic over the batch per update"),
      Setting(
        "criticMinibatches", \.fit.minibatches, .atLeast(1),
        "the critic's steps per pass; a remainder of the batch sits out the pass"),
      Setting("discount", \.fit.discount, .within(0...1), "γ per environment step"),
      Setting("decay", \.fit.decay, .within(0...1), "λ of generalised advantage estimation"),
      Setting(
        "huber", \.fit.huber, .above(0),
        "beyond this error, in units of return, the critic's loss grows linearly"),
      Setting(
        "maxGradientNorm", \.fit.maxGradientNorm, .above(0),
        "longer gradients of the critic, or of an actor with Adam, are shortened to this norm"),
    ]
  }
}

/// A sequential learner whose actors take steps of Adam along a surrogate.
public protocol SurrogateLearner: SequentialLearner {
  var ascent: SurrogateAscent { get set }
}

extension SurrogateLearner {
  public var entropyCoefficient: Double { ascent.entropyCoefficient }

  static var ascentSettings: [Setting<Self>] {
    [
      Setting(
        "learningRate", \.ascent.learningRate, .above(0), "Adam's step size for the actors"),
      Setting(
        "epochs", \.ascent.epochs, .atLeast(1), "passes of each actor over the batch per update"),
      Setting(
        "minibatches", \.ascent.minibatches, .atLeast(1),
        "an actor's steps per pass; a remainder of the batch sits out the pass"),
      Setting("clip", \.ascent.clip, .above(0), "ε of the probability ratio, no unit"),
      Setting(
        "entropyCoefficient", \.ascent.entropyCoefficient, .atLeast(0),
        "weight of the entropy bonus"),
    ]
  }
}

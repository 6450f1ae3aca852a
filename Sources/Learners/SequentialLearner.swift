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
  /// Actors and the critic that all agents share, as new.
  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> SequentialState {
    SequentialState(
      fit, for: target, architecture: architecture, observations: observations, using: &initial)
  }

  /// For every agent those of the one that is updated first.
  public func weightedScores(
    at target: TargetPolicy, _ state: SequentialState, on batch: Batch
  ) -> WeightedScores {
    var critic = state.critic
    let advantages = normalise(critic.estimates(of: batch, target: target).advantages)
    return WeightedScores(
      advantages.flatMap { [Double](repeating: $0, count: target.agents) },
      entropyCoefficient: entropyCoefficient, sharesActor: false)
  }

  /// What the turns of the latest update noted, by place in the order.
  public func diagnostics(of state: SequentialState) -> [Diagnostic] {
    TurnRecord.diagnostics(of: state.turns)
  }

  public var needsOwnActors: Bool { true }

  /// A whole update in which all agents weigh the same advantages: every agent's turn, and then the
  /// critic's.
  ///
  /// - Parameter change: moves the turn's actor, given its weighed advantages.
  func updateInTurn(
    _ target: inout TargetPolicy, _ state: inout SequentialState, with batch: Batch,
    weighing factor: CompoundFactor, using stream: inout RandomStream,
    _ change: (
      [Double], inout SequentialTurn, inout SequentialState, inout RandomStream
    ) -> Void
  ) {
    let before = target
    let (raw, returns) = state.critic.estimates(of: batch, target: target)
    let advantages = normalise(raw)
    updateInTurn(
      &target, &state, with: batch, advantages: advantages, using: &stream
    ) { turn, state, stream in
      let weighted = turn.weigh(advantages, by: turn.compound.factors(factor))
      change(weighted, &turn, &state, &stream)
    }
    state.critic.learn(returns, from: batch, target: before, using: &stream)
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
}

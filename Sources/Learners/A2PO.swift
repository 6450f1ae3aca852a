import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// Agent-by-agent policy optimisation: PPO's steps by one agent after the other, with the agents before
/// corrected for in the ratio and in the advantages.
///
/// The agent at position k of n ascends mean of min(l Â, clip(l, 1 ± ε_k) Â) + c H with l = r · g: r its
/// own ratio, g the product of the ratios of the agents before, clipped to 1 ± ε/2. Clips widen with
/// the position, ε_k = ε (k / 2n + 1/2). From the second turn on the advantages are estimated anew,
/// with traces min(1, ratio of the agents before) as in Retrace; the published program multiplies such
/// traces by λ twice, as here they are not. The order is semi-greedy: one critic serves all agents, so
/// what is compared is how much the advantages depend on an agent's own action, and not |Â / V| itself.
///
/// Steps, critic and normalisation are those of `HAPPO`.
public struct A2PO: SequentialLearner {
  public let name = "a2po"
  public let summary =
    "PPO by one agent after the other, with corrected advantages and joint ratios."
  public let source = "Wang et al. (2023), arXiv 2302.06205"

  public var ascent = SurrogateAscent()
  public var fit = CriticFit()
  public var order = UpdateOrder.semiGreedy
  public var criticFirst = false

  public init() {}

  public var entropyCoefficient: Double { ascent.entropyCoefficient }

  public static var settings: [Setting<A2PO>] {
    SurrogateAscent.settings.map { $0.within(\.ascent) } + [
      Setting("order", \.order, "in which order the agents are updated"),
      Setting(
        "criticFirst", \.criticFirst,
        "whether the critic is fitted before the actors, and the advantages are the fitted critic's"
      ),
    ] + CriticFit.settings.map { $0.within(\.fit) }
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout SequentialState, with batch: Batch,
    using stream: inout RandomStream
  ) {
    let before = target
    let returns = state.critic.estimates(of: batch, target: before).returns
    if criticFirst { state.critic.learn(returns, from: batch, target: before, using: &stream) }
    let first = normalise(state.critic.estimates(of: batch, target: before).advantages)
    updateInTurn(
      &target, &state, with: batch, advantages: first, using: &stream
    ) { turn, state, stream in
      let advantages =
        turn.position == 0
        ? first
        : normalise(
          state.critic.estimates(
            of: batch, target: before, traces: turn.compound.factors(.clipped)
          ).advantages)
      let scales = scales(for: turn.compound)
      _ = turn.weigh(advantages, by: scales)
      turn.ascend(
        ascent, advantages: advantages, scales: scales,
        clip: clip(at: turn.position, of: batch.space.agents), maxGradientNorm: fit.maxGradientNorm,
        with: &state.optimisers[turn.actor.agent], using: &stream)
    }
    if !criticFirst { state.critic.learn(returns, from: batch, target: before, using: &stream) }
  }

  /// g, step by step.
  func scales(for compound: CompoundRatio) -> [Double] {
    compound.products.map { min(max($0, 1 - ascent.clip / 2), 1 + ascent.clip / 2) }
  }

  /// ε_k of the agent at a position, counted from 0.
  func clip(at position: Int, of agents: Int) -> Double {
    ascent.clip * (0.5 * Double(position + 1) / Double(agents) + 0.5)
  }
}

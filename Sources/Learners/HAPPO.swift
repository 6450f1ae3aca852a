import Experience
import Games
import Networks
import Policies
import Randomness
import Specifications

/// Heterogeneous-agent proximal policy optimisation: agents take PPO's steps one after the other,
/// each with advantages that are weighed by what the agents before have changed.
///
/// The agent at position m ascends mean of f · min(r Â, clip(r, 1 ± ε) Â) + c H, with r its own ratio
/// of new to old probability and f made of the product R of the ratios of all agents before it, after
/// all their epochs. HAPPO has f = R; clip-HAPPO has f = min(1, R), which bounds the second moment of
/// f Â by that of Â. One critic of the joint observation is fitted after all actors; advantages are
/// normalised over the batch before they are weighed.
///
/// Other than in the published programs: steps of 0.01 instead of 5e-4, which suits runs of a few
/// updates, no running normalisation of returns, and hence no clip of the values, whose bound would
/// be in units of reward. Agents have actors of their own.
public struct HAPPO: SequentialLearner {
  public let name: String
  public let summary: String
  public let source: String

  public var ascent = SurrogateAscent()
  public var fit = CriticFit()
  public var factor: CompoundFactor
  public var order = UpdateOrder.random

  public static let happo = HAPPO(
    name: "happo",
    summary: "PPO by one agent after the other, weighed by the ratios of those before.",
    source: "Kuba et al. (2022), arXiv 2109.11251; defaults of HARL", factor: .product)

  public static let clipHappo = HAPPO(
    name: "clipHappo", summary: "HAPPO with the compound ratio clipped from above at 1.",
    source: "Le and Ta (2025), doi 10.1007/s10458-025-09695-8; defaults of HARL", factor: .clipped)

  private init(name: String, summary: String, source: String, factor: CompoundFactor) {
    self.name = name
    self.summary = summary
    self.source = source
    self.factor = factor
  }

  public var entropyCoefficient: Double { ascent.entropyCoefficient }

  public static var settings: [Setting<HAPPO>] {
    SurrogateAscent.settings.map { $0.within(\.ascent) } + [
      Setting("factor", \.factor, "what weighs the advantages, from the ratios R of agents before"),
      Setting("order", \.order, "in which order the agents are updated"),
    ] + CriticFit.settings.map { $0.within(\.fit) }
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout SequentialState, with batch: Batch,
    using stream: inout RandomStream
  ) {
    updateInTurn(
      &target, &state, with: batch, weighing: factor, using: &stream
    ) { weighted, turn, state, stream in
      turn.ascend(
        ascent, advantages: weighted, clip: ascent.clip, maxGradientNorm: fit.maxGradientNorm,
        with: &state.optimisers[turn.actor.agent], using: &stream)
    }
  }
}

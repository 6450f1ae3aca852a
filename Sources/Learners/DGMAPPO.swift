import Experience
import Games
import Policies
import Randomness
import Specifications

/// MAPPO with guidance mixed into its advantages, as the authors of descent guidance train.
///
/// Critic, clipped loss and optimiser are MAPPO's, and its standardisation per minibatch comes after
/// the mixing, so only the weights of the two parts and their ratio matter.
public struct DGMAPPO: Learner {
  public let name = "dgMappo"
  public let summary = "MAPPO with guidance towards a model's reference state in its advantages."
  public let source = "arXiv 2602.20078, section 3; the schedule of α is the paper's"
  public var mixture = GuidanceMixture(normalise: .both)
  var ppo = PPO.mappo

  public init() {}

  public static var settings: [Setting<DGMAPPO>] {
    PPO.settings.map { $0.within(\.ppo) } + GuidanceMixture.settings.map { $0.within(\.mixture) }
  }

  public var inconsistencies: [String] {
    mixture.centre == .exact
      ? ["guidance centred by its expectation belongs to dgpg, which has no critic either"] : []
  }

  public var needsSystemModel: Bool { true }

  private var guided: PPO {
    var guided = ppo
    guided.mixture = mixture
    return guided
  }

  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> PPO.State {
    guided.makeState(
      for: target, architecture: architecture, observations: observations, model: model,
      using: &initial)
  }

  public func update(
    _ target: inout TargetPolicy, _ state: inout PPO.State, with batch: Batch,
    using minibatches: inout RandomStream
  ) {
    guided.update(&target, &state, with: batch, using: &minibatches)
  }

  public func weightedScores(
    at target: TargetPolicy, _ state: PPO.State, on batch: Batch
  ) -> WeightedScores {
    guided.weightedScores(at: target, state, on: batch)
  }
}

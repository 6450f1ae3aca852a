import Games
import Statistics
import Store
import Testing

@testable import Runner

@Suite struct GradientStudyTests {
  private func study(
    _ game: String, _ learners: String, samplers: String = "[onPolicy]",
    policies: String = "[tabular]", _ settings: String
  ) -> String {
    """
    games: [\(game)]
    policies: \(policies)
    samplers: \(samplers)
    learners: [\(learners)]
    experiment: { gradient: { \(settings) } }
    """
  }

  private func series(
    _ text: String, measures: String = "[episodeReturn]", seed: Int = 0
  ) throws -> [MeasuredSeries] {
    try execute(runs(text, seeds: seed + 1, measures: measures)[seed])
  }

  private static let estimators = [
    "reinforce: { baseline: none }", "reinforce: { baseline: exact }",
    "reinforce: { baseline: counterfactual }",
    "dgpg: { alpha: 1, centre: none }", "dgpg: { alpha: 1, centre: exact }",
    "dgpg: { alpha: 0.6, centre: exact, baseline: exact }",
  ]

  /// The closed forms of single samples hold for means of independent samples too, at policies that
  /// are not uniform. The variance over 4000 batches of several samples is known to about
  /// √(2/4000) = 2.2 %; 8 % is three and a half times that.
  @Test(
    arguments: [
      "bernoulliTeam: { agents: 6 }", "dispatch: { agents: 5, servers: 3 }",
      "loadBalancing: { agents: 3, servers: 2 }",
    ], estimators)
  func varianceIsTheClosedForm(game: String, learner: String) throws {
    let series = try series(
      study(
        "{ \(game) }", "{ \(learner) }", policies: "[{ tabular: { spread: 0.5 } }]",
        "samples: [3], batches: 4000"))
    let variance = try #require(series.values("gradientVariance").first)
    let exact = try #require(series.values("gradientExactVariance").first)
    #expect(abs(variance / exact - 1) < 0.08, "\(variance) for \(exact)")
    // The mean of 4000 estimates deviates by √(variance/4000) in root mean square.
    let bias = try #require(series.values("gradientBias").first)
    #expect(bias < 3 * (exact / 4000).squareRoot(), "\(bias)")
    #expect(series.values("gradientReferenceSamples") == [0])
  }

  /// Two hundred agents choose among 200 servers: 200^200 joint actions.
  @Test func twoHundredAgentsAgreeWithTheClosedForm() throws {
    let series = try series(
      study(
        "{ dispatch: { agents: 200 } }",
        "{ dgpg: { alpha: 0.6, centre: exact, baseline: exact } }", "samples: [1], batches: 3000"))
    // 16.588661 per agent, arXiv 2602.20078's cloud problem in miniature worked out by hand.
    let exact = 200 * 16.588661
    #expect(abs((series.values("gradientExactVariance").first ?? 0) / exact - 1) < 1e-7)
    // Known to √(2/3000) = 2.6 %.
    #expect(abs((series.values("gradientVariance").first ?? 0) / exact - 1) < 0.08)
  }

  /// What a training run measures at an update is what a study measures that trains as long first: the
  /// policy, the critics and the random streams are the same, and looking changes nothing.
  @Test func policiesOfRunsAreProbedAsIfTheyWereHeldThere() throws {
    for learner in ["mappo", "reinforce"] {
      let samplers = "[onPolicy, maProps]"
      let plain = training(samplers: samplers, learners: "[\(learner)]", steps: 80)
      for (number, run) in try runs(plain, seeds: 1).enumerated() {
        let probed = try runs(
          plain, seeds: 1,
          measures: "[optimumProbability, jointTotalVariation, gradient: { every: 2, batches: 5 }]")
        let (without, with) = try (execute(run), execute(probed[number]))
        #expect(without.allSatisfy { with.contains($0) })
        let variances = with.values("gradientVariance")
        #expect(variances.count == 2 && variances[0] != variances[1])
        let held = study(
          "{ noConflict: { index: 19 } }", learner, samplers: samplers, policies: "[perceptron]",
          "samples: [20], batches: 5, updates: 4, batch: 20")
        let there = try execute(runs(held, seeds: 1, measures: "[jointKL]")[number])
        #expect(there.values("gradientVariance") == [variances[1]])
        #expect(there.values("gradientMSE") == [with.values("gradientMSE")[1]])
      }
    }
  }

  /// A large on-policy batch stands in for the exact gradient where none is known, and comes near
  /// it where one is.
  @Test func largeBatchesAreAReference() throws {
    let game = "{ matrix: { payoffs: [[3, 0], [1, 2]] } }"
    let exact = try series(
      study(game, "{ reinforce: { baseline: none } }", "samples: [10], batches: 10"))
    let large = try series(
      study(
        game, "{ reinforce: { baseline: none } }",
        "samples: [10], batches: 10, reference: learner, referenceSamples: 20000"))
    #expect(large.values("gradientReferenceSamples") == [20000])
    let wanted = try #require(exact.values("gradientReference").first)
    let got = try #require(large.values("gradientReference").first)
    // Per sample and agent the estimate scatters by about 1; 0.03 is four times 1/√20000.
    #expect(abs(got - wanted) < 0.03 && got != wanted)
    #expect(exact.values("gradientVariance") == large.values("gradientVariance"))
    let several = try series(
      study(
        "gridWorld", "reinforce", policies: "[tabular]",
        "samples: [10], batches: 3, referenceSamples: 500"))
    #expect(several.values("gradientReferenceSamples") == [500])
  }

  /// Where a game does not list its observations, batches meet new ones.
  @Test(
    arguments: ["boulderPush", "{ foraging: { masked: true } }"], ["onPolicy", "maProps"])
  func observationsMayBeMetOnTheWay(game: String, sampler: String) throws {
    let series = try series(
      study(
        game, "ippo", samplers: "[\(sampler)]", policies: "[perceptron]",
        "samples: [2, 60], batches: 4, updates: 1, batch: 5, referenceSamples: 5"))
    #expect(series.values("gradientReferenceSamples") == [5, 5])
    let variances = series.values("gradientVariance")
    #expect(variances.count == 2 && variances[1] > 0 && variances[0] > 2 * variances[1])
  }

  /// On-policy batches are worth as many samples as they have; those that match the policy are
  /// worth more.
  @Test func batchesAreWorthWhatTheirErrorSays() throws {
    let text = study(
      "motivating", "{ reinforce: { baseline: exact } }", samplers: "[onPolicy, mostUnderSampled]",
      "samples: [5, 25], batches: 200")
    let both = try runs(text, seeds: 1, measures: "[jointTotalVariation]").map { try execute($0) }
    #expect(both[0].values("gradientEffectiveSamples") == [5, 25])
    let worth = both[1].values("gradientEffectiveSamples")
    #expect(worth.count == 2 && worth[0] > 10 && worth[1] > 100)
    // Both agents have the same part in the game and the estimate.
    #expect(both[0].values("gradientEffectiveSamples", agent: 2) == [5, 25])
    #expect(both[1].values("gradientEffectiveSamples", agent: 1).allSatisfy { $0 > 10 })
    let errors = both.map { $0.values("jointTotalVariation") }
    #expect(errors[1][1] < errors[0][1] / 4)
  }
}

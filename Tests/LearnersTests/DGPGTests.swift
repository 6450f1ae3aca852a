import Experience
import Games
import Networks
import Policies
import Randomness
import Testing

@testable import Learners

@Suite struct DGPGTests {
  @Test func theWeightOfGuidanceFallsLinearly() {
    let mixture = GuidanceMixture(normalise: .none)
    #expect(mixture.alpha(after: 0) == 0.9)
    #expect(abs(mixture.alpha(after: 100) - (0.9 - 0.7 * 100 / 199)) < 1e-15)
    #expect(abs(mixture.alpha(after: 199) - 0.2) < 1e-15)
    #expect(mixture.alpha(after: 5000) == mixture.alpha(after: 199))
  }

  /// By hand: advantages (1, 3) and guidance (0, 4) are both (−1, 1)/√2 when standardised.
  @Test func normalisationComesBeforeMixing() {
    func mixed(_ normalise: GuidanceMixture.Normalisation) -> [Double] {
      var mixture = GuidanceMixture(normalise: normalise)
      mixture.alpha = 0.25
      var advantages = [1.0, 3]
      mixture.mix([0, 4], into: &advantages, agents: 1, updatesDone: 0)
      return advantages
    }
    #expect(mixed(.none) == [0.75, 1.25])
    let unit = 0.5.squareRoot()
    for (got, want) in zip(mixed(.shared), [-0.75 * unit, 0.75 * unit - 1]) {
      #expect(abs(got - want) < 1e-7)
    }
    for (got, want) in zip(mixed(.both), [-0.5 * unit, 0.5 * unit]) {
      #expect(abs(got - want) < 1e-7)
    }
  }

  /// In a game of as many servers as agents, guidance after the step is the number of other jobs on
  /// the agent's server.
  @Test func batchesKeepTheGuidanceOfTheirSteps() {
    let environment = Dispatch(agents: 4).makeEnvironment()
    var rollout = Rollout(environment, chance: RandomStream(root: 1, path: ["chance"]))
    var table = ObservationTable(for: environment)
    for joint in [[0, 0, 0, 0], [1, 2, 1, 3], [0, 1, 2, 3]] {
      _ = rollout.observe(in: &table)
      rollout.play(rollout.batch.space.index(of: joint), in: &table)
    }
    let guidance = (0..<3).map { step in
      (0..<4).map { rollout.batch.guidance(of: $0, at: step, .post) }
    }
    #expect(guidance == [[3, 3, 3, 3], [1, 0, 1, 0], [0, 0, 0, 0]])
    // Half the sum over servers of (jobs − 1)², by hand.
    #expect(rollout.batch.systemDistances == [6, 1, 0])
    rollout.emptyBatch()
    _ = rollout.observe(in: &table)
    rollout.play(0, in: &table)
    #expect(rollout.batch.guidance(of: 2, at: 0, .pre) == 2)
    #expect(rollout.batch.systemDistances == [6])
  }

  /// What the environment, the batch and the learner make of every joint action, weighted by its
  /// probability, has the expectation and the variance that are known in closed form.
  @Test(arguments: [
    "none", "shared", "counterfactual", "guidance", "centred guidance", "mixture",
  ])
  func enumeratedEstimatesHaveTheKnownMoments(estimator: String) throws {
    let games: [any Game] = [
      BernoulliTeam(agents: 3, benefits: [1, -0.5, 2]), Dispatch(agents: 3, servers: 3),
      Dispatch(agents: 2, servers: 5),
    ]
    for game in games {
      if ["none", "shared", "counterfactual"].contains(estimator) {
        var learner = REINFORCE()
        learner.baseline =
          estimator == "none" ? .none : estimator == "shared" ? .exact : .counterfactual
        try check(learner, game)
      } else {
        var learner = DGPG()
        learner.baseline = .exact
        learner.mixture.alpha = estimator == "mixture" ? 0.375 : 1
        learner.mixture.centre = estimator == "guidance" ? .none : .exact
        try check(learner, game)
      }
    }
  }

  /// The closed form of the standardised mixture is that of returns, and a difference reward has
  /// another deviation.
  @Test func standardisedDifferenceRewardsHaveNoClosedForm() {
    var stream = RandomStream(root: 7, path: ["estimators"])
    let environment = Dispatch(agents: 4).makeEnvironment()
    let target = TargetPolicy(
      actors: (0..<4).map { _ in Approximator(tableOf: 1, outputs: 4) },
      space: JointActionSpace(environment.actionCounts),
      observations: ObservationTable(for: environment))
    var learner = DGPG()
    learner.mixture.normalise = .shared
    func estimator(_ baseline: Baseline, alpha: Double) -> GradientEstimator? {
      learner.baseline = baseline
      learner.mixture.alpha = alpha
      let state = learner.makeState(
        for: target, architecture: Tabular(), observations: 1, model: environment.model,
        using: &stream)
      return learner.estimator(in: state)
    }
    #expect(estimator(.counterfactual, alpha: 0.25) == nil)
    #expect(estimator(.counterfactual, alpha: 1) == .normalisedMixture(alpha: 1, .mid))
    for baseline in [Baseline.none, .batchMean, .leaveOneOut, .exact] {
      #expect(estimator(baseline, alpha: 0.25) == .normalisedMixture(alpha: 0.25, .mid))
    }
  }

  private func check<L: Learner>(_ learner: L, _ game: any Game) throws {
    let environment = game.makeEnvironment()
    let model = try #require(environment.model)
    var stream = RandomStream(root: 7, path: ["policies"])
    let actors = environment.actionCounts.map { actions in
      var actor = Approximator(tableOf: 1, outputs: actions)
      actor.parameters = actor.parameters.map { _ in Float(2 * stream.normal()) }
      return actor
    }
    var target = TargetPolicy(
      actors: actors, space: JointActionSpace(environment.actionCounts),
      observations: ObservationTable(for: environment))
    target.prepare()
    let state = learner.makeState(
      for: target, architecture: Tabular(), observations: 1, model: model, using: &stream)
    var means = target.policies(at: 0).map { $0.map { _ in 0.0 } }
    var squares = means.map { _ in 0.0 }
    for joint in 0..<target.space.count {
      var rollout = Rollout(environment, chance: stream)
      _ = rollout.observe(in: &target.observations)
      rollout.play(joint, in: &target.observations)
      let probability = target.jointProbability(of: joint, at: 0)
      let weights = learner.weightedScores(at: target, state, on: rollout.batch).weights
      for (agent, policy) in target.policies(at: 0).enumerated() {
        let taken = target.space.action(of: agent, in: joint)
        for (action, p) in policy.enumerated() {
          let slope = weights[agent] * ((action == taken ? 1 : 0) - p)
          means[agent][action] += probability * slope
          squares[agent] += probability * slope * slope
        }
      }
    }
    let exact = model.logitGradient(under: target.policies(at: 0))
    let estimator = try #require(learner.estimator(in: state))
    let variances = try #require(
      model.exactVariance(of: estimator, under: target.policies(at: 0)))
    for agent in means.indices {
      for (got, want) in zip(means[agent], exact[agent]) { #expect(abs(got - want) < 1e-12) }
      let variance = squares[agent] - means[agent].reduce(0) { $0 + $1 * $1 }
      #expect(abs(variance - variances[agent]) < 1e-12, "\(learner.name) in \(game.name)")
    }
  }

  /// With guidance alone, nothing that other agents do enters an agent's step: with a random stream per
  /// agent, the first agent's parameters are the same bits in teams of 1, 10 and 100.
  @Test func theFirstAgentLearnsAlikeInTeamsOfAnySize() {
    func path(agents: Int) -> [[Float]] {
      let environment = BernoulliTeam(agents: agents, benefits: [0.75]).makeEnvironment()
      var learner = DGPG()
      learner.mixture.alpha = 1
      learner.mixture.finalAlpha = 1
      learner.mixture.centre = .exact
      var target = TargetPolicy(
        actors: environment.actionCounts.map { Approximator(tableOf: 1, outputs: $0) },
        space: JointActionSpace(environment.actionCounts),
        observations: ObservationTable(for: environment))
      target.prepare()
      var unused = RandomStream(root: 0, path: ["unused"])
      var state = learner.makeState(
        for: target, architecture: Tabular(), observations: 1, model: environment.model,
        using: &unused)
      var streams = (0..<agents).map { RandomStream(root: 5, path: ["agent \($0)"]) }
      var rollout = Rollout(environment, chance: unused)
      var path: [[Float]] = []
      for _ in 0..<60 {
        rollout.emptyBatch()
        for _ in 0..<8 {
          _ = rollout.observe(in: &target.observations)
          let joint = (0..<agents).map {
            streams[$0].categorical(Array(target.probabilities(of: $0, at: 0)))
          }
          if target.space.isNumbered {
            rollout.play(target.space.index(of: joint), in: &target.observations)
          } else {
            rollout.play(joint, in: &target.observations)
          }
        }
        learner.update(&target, &state, with: rollout.batch, using: &unused)
        path.append(target.actors[0].parameters)
      }
      return path
    }
    let alone = path(agents: 1)
    #expect(Set(alone).count > 30)
    #expect(path(agents: 10) == alone)
    #expect(path(agents: 100) == alone)
  }
}

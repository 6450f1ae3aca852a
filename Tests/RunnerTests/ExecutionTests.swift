import Games
import Learners
import Policies
import Statistics
import Store
import Studies
import Testing

@testable import Runner

@Suite struct ExecutionTests {
  private static let everySampler =
    "[onPolicy, mostUnderSampled, ros, props, maProps, { maProps: { adjustment: network } }]"

  @Test func theSameRunGivesTheSameBits() throws {
    for run in try runs(training(samplers: Self.everySampler), seeds: 1) {
      #expect(try execute(run) == execute(run))
    }
  }

  @Test func agentsCanShareTheirParameters() throws {
    for learner in ["ippo", "mappo", "reinforce"] {
      let all = try runs(
        training(
          samplers: Self.everySampler, policies: "[perceptron, sharedPerceptron]",
          learners: "[\(learner)]"), seeds: 1)
      let curves = try all.map { try execute($0).values("optimumProbability") }
      #expect(curves.count == 12 && curves.allSatisfy { $0.count == 2 })
      #expect(Set(curves[..<6]).isDisjoint(with: curves[6...]))
    }
  }

  /// Of 40 agents, nothing numbers the joint actions.
  @Test(arguments: learnerCatalogue.entries)
  func everyLearnerTrainsTeamsOfAnySize(learner: any Learner) throws {
    let grid = """
      success: { measure: evaluationSuccess }
      games: [{ bernoulliTeam: { agents: 40 } }]
      policies: [{ tabular: { spread: 1 } }]
      samplers: [onPolicy]
      learners: [\(learner.name)]
      experiment: { training: { environmentSteps: 200, batch: 20 } }
      """
    let measures = "[episodeReturn, evaluationSuccess: { episodes: 10 }]"
    let series = try execute(runs(grid, seeds: 1, measures: measures)[0])
    #expect(series.values("evaluationSuccess").count == 10)
    let returns = series.values("episodeReturn", agent: 1)
    #expect(returns.count == 10)
    #expect(returns[9] > returns[0], "\(returns)")
  }

  @Test func seedsAndSamplersDiffer() throws {
    let all = try runs(training(samplers: "[onPolicy, maProps]", steps: 80), seeds: 2)
    let curves = try all.map { try execute($0).values("optimumProbability") }
    #expect(curves.count == 4)
    #expect(Set(curves).count == 4)
  }

  @Test func aLongerRunBeginsLikeAShorterOne() throws {
    let short = try execute(runs(training(samplers: "[maProps]"), seeds: 1)[0])
    let long = try execute(runs(training(samplers: "[maProps]", steps: 80), seeds: 1)[0])
    #expect(short.map(\.quantity) == long.map(\.quantity))
    for (short, long) in zip(short, long) {
      #expect(short.steps == [20, 40] && long.steps == [20, 40, 60, 80])
      #expect(Array(long.values.prefix(2)) == short.values)
    }
  }

  @Test func finalPolicyIsTheOneThatTheLastMeasuresSaw() throws {
    let fixed = """
      games: [climbing]
      policies: [{ tabular: { spread: 1 } }]
      samplers: [maProps]
      experiment: { fixedPolicy: { samples: [1, 40] } }
      """
    for grid in [training(samplers: Self.everySampler), fixed] {
      for run in try runs(grid, seeds: 1, measures: "[optimumProbability]") {
        var policy = try finalPolicy(of: run)
        policy.prepare()
        let optimal = run.condition.game.makeEnvironment().payoffs?.optimalJointActions ?? []
        let probability = optimal.reduce(0) { $0 + policy.jointProbability(of: $1, at: 0) }
        #expect(try execute(run).values("optimumProbability").last == probability)
      }
    }
  }

  @Test func lookingAtMoreChangesNothing() throws {
    let few = try execute(runs(training(samplers: "[props]"), seeds: 1)[0])
    let many = try execute(
      runs(
        training(samplers: "[props]"), seeds: 1,
        measures: "[optimumProbability, jointTotalVariation, evaluationSuccess, behaviourKL]")[0])
    for measure in ["optimumProbability", "jointTotalVariation"] {
      #expect(few.values(measure) == many.values(measure))
    }
    #expect(many.values("evaluationSuccess").count == 2)
  }

  /// Random initial policies of equal seeds are equal under every sampler and learner, so the
  /// on-policy batch of a first step is paired with the adaptive one.
  @Test func conditionsStartFromEqualPolicies() throws {
    let grid = """
      games: [climbing]
      policies: [{ tabular: { spread: 1 } }]
      samplers: [onPolicy, maProps, mostUnderSampled]
      experiment: { fixedPolicy: { samples: [1, 40] } }
      """
    let all = try runs(grid, seeds: 2, measures: "[optimumProbability]")
    let starts = try all.map { try execute($0).values("optimumProbability") }
    #expect(starts[0] == starts[2] && starts[0] == starts[4])
    #expect(starts[0] != starts[1])
    #expect(starts[0][0] == starts[0][1])
  }

  /// The rule is exact under uniform play: no error at multiples of 4, 3/(4m) one step later.
  @Test func mostUnderSampledHitsUniformPlayExactly() throws {
    let grid = """
      games: [{ noConflict: { index: 1 } }]
      samplers: [mostUnderSampled]
      experiment: { fixedPolicy: { samples: [4, 5, 64, 65] } }
      """
    for run in try runs(grid, seeds: 5, measures: "[jointTotalVariation]") {
      let errors = try execute(run).values("jointTotalVariation")
      #expect(errors[0] == 0 && errors[2] == 0)
      #expect(abs(errors[1] - 3.0 / 20) < 1e-15 && abs(errors[3] - 3.0 / 260) < 1e-15)
    }
  }

  /// The exact on-policy error of 20 samples from four equiprobable joint actions is 0.151748; the
  /// mean over 400 runs lies within four of its standard errors.
  @Test func onPolicyErrorHasItsExactMean() throws {
    let grid = """
      games: [{ noConflict: { index: 1 } }]
      policies: [tabular]
      samplers: [onPolicy]
      experiment: { fixedPolicy: { samples: [20] } }
      """
    let measures = "[jointTotalVariation, pairedTotalVariation]"
    let all = try runs(grid, seeds: 400, measures: measures).map { try execute($0) }
    for measure in ["jointTotalVariation", "pairedTotalVariation"] {
      let errors = all.map { $0.values(measure)[0] }
      let average = try #require(mean(errors))
      let deviation = try #require(sampleStandardDeviation(errors))
      #expect(abs(average - 0.151_748_363_9) < 4 * deviation / 20)
    }
  }

  /// The motivating batch by hand: +1 on all four joint actions, −3 on (A,B), (B,A) twice.
  @Test func motivatingBatchTurnsTheGradient() throws {
    let grid = """
      games: [motivating]
      policies: [tabular]
      samplers:
        - scripted: { jointActions: [[0, 0], [0, 1], [1, 0], [1, 1]] }
        - scripted: { jointActions: [[0, 1], [1, 0], [0, 1], [1, 0]] }
      experiment: { fixedPolicy: { samples: [4] } }
      """
    let gradients = try runs(grid, seeds: 1, measures: "[optimalActionGradient]").map { run in
      try execute(run).map { [$0.quantity.agent, Int($0.values[0])] }
    }
    #expect(gradients == [[[1, 1], [2, 1]], [[1, -3], [2, -3]]])
  }

  @Test func divergenceIsAFailureWithItsReason() throws {
    let run = try runs(
      training(learners: "[{ mappo: { learningRate: 1e300 } }]", steps: 400), seeds: 1)[0]
    #expect {
      try execute(run)
    } throws: {
      "\($0)".hasSuffix("environment steps: the run diverged")
    }
  }

  /// Found without any measure that would show it.
  @Test(arguments: ["{ ros: { stepSize: 1e300 } }", "{ maProps: { learningRate: 1e300 } }"])
  func divergingBehaviourIsAFailure(sampler: String) throws {
    let run = try runs(training(samplers: "[\(sampler)]"), seeds: 1)[0]
    #expect {
      try execute(run)
    } throws: {
      "\($0)".hasPrefix("the behaviour policy is not a number after 20 environment steps")
    }
  }

  @Test func cancellationEndsARun() throws {
    let run = try runs(training(steps: 2000), seeds: 1)[0]
    var asked = 0
    #expect(throws: RunFailure.cancelled) {
      try execute(run) { () throws(RunFailure) in
        asked += 1
        if asked > 25 { throw .cancelled }
      }
    }
    #expect(asked == 26)
  }
}

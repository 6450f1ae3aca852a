import Specifications
import Testing

@testable import Studies

private func lines(_ text: String) -> [String] {
  problemLines("question: x\nseeds: 2\n" + text)
}

@Suite struct ValidationTests {
  @Test func trainingNeedsALearner() {
    #expect(
      lines("games: [motivating]\nsamplers: [onPolicy]\nexperiment: training\n") == [
        "s.yaml:5:13: experiment: training needs a learner: add learners, or one to each condition"
      ])
  }

  @Test func aFixedPolicyHasNoLearner() {
    #expect(
      lines(
        """
        games: [motivating]
        conditions: [{sampler: onPolicy}, {sampler: ros, learner: mappo}]
        experiment: fixedPolicy
        """) == [
          "s.yaml:4:59: conditions[1].learner: a fixed policy has no learner: take it away, or choose training"
        ])
  }

  @Test func samplesIncrease() {
    let file = "games: [motivating]\nsamplers: [onPolicy]\nexperiment: {fixedPolicy: {samples: X}}"
    func line(_ samples: String) -> [String] { lines(file.replacing("X", with: samples)) }
    #expect(line("[1, 5, 6]") == [])
    #expect(
      line("[1, 5, 5]") == ["s.yaml:5:27: experiment.fixedPolicy: samples must increase strictly"])
    #expect(
      line("[0, 5]") == [
        "s.yaml:5:37: experiment.fixedPolicy.samples: a list of 2 is not allowed; must be a list of at least one, each at least 1"
      ])
  }

  @Test func tablesNeedCountedObservations() {
    #expect(
      lines(
        """
        games: [motivating, uncounted]
        policies: [perceptron, tabular]
        samplers: [onPolicy]
        learners: [mappo]
        experiment: training
        """) == [
          "s.yaml:4:24: policies[1]: the policy tabular needs a game whose observations are counted, which those of uncounted are not"
        ])
  }

  /// 16³ = 4,096 joint actions are allowed, 17³ = 4,913 are not.
  @Test func jointActionsAreFewWhereObservationsAreNotListed() {
    func line(_ game: String) -> [String] {
      lines("games: [motivating, \(game)]\nsamplers: [onPolicy]\nexperiment: fixedPolicy\n")
    }
    #expect(line("{uncounted: {actions: 16}}") == [])
    #expect(
      line("{uncounted: {actions: 17}}") == [
        "s.yaml:3:21: games[1]: uncounted has 4913 joint actions, and at most 4096 are possible where observations are not listed: the centralised policy and the sampling error enumerate joint actions at every observation"
      ])
    // One observation, known beforehand: 4⁷ = 16,384 stay allowed.
    let text = "question: x\nseeds: 1\ngames: [{coordination: {agents: 7, actions: 4}}]\n"
    #expect(
      mistakes { () throws(InvalidStudy) in
        try Study(
          text: text + "samplers: [onPolicy]\nexperiment: fixedPolicy\n", name: "s", file: "s")
      } == nil)
  }

  @Test func writtenPoliciesHaveTheShapeOfTheirGames() {
    #expect(
      lines(
        """
        games: [motivating, uncounted]
        policies:
          - given: { probabilities: [[[0.5, 0.5]], [[1]]] }
        samplers: [onPolicy]
        experiment: fixedPolicy
        """) == [
          "s.yaml:5:5: policies[0]: motivating cannot be played so: probabilities[1][0] is a list of 1, expected a list of 2, one per action of agent 2",
          "s.yaml:5:5: policies[0]: the policy given needs a game whose observations are counted, which those of uncounted are not",
        ])
    #expect(
      lines(
        """
        games: [motivating]
        policies:
          - given: { probabilities: [[[0.5, 0.5]], [[0.25, 0.75]]] }
        samplers: [onPolicy]
        experiment: fixedPolicy
        measures: [jointKL]
        """) == [])
  }

  @Test func scriptsPlayActionsOfTheirGames() {
    #expect(
      lines(
        """
        games: [motivating, uncounted]
        samplers: [onPolicy, {scripted: {jointActions: [[0, 1], [1, 2]]}}]
        learners: [mappo]
        experiment: training
        """) == [
          "s.yaml:4:22: samplers[1]: motivating has actions [2, 2] and no joint action [1, 2]",
          "s.yaml:4:22: samplers[1]: uncounted has actions [3, 3, 3] and no joint action [0, 1]",
        ])
  }

  @Test func scriptsDoNotPlayWhereActionsAreMasked() {
    #expect(
      lines(
        """
        games: [masked]
        samplers: [{scripted: {jointActions: [[0, 1]]}}]
        learners: [mappo]
        experiment: training
        """) == [
          "s.yaml:4:12: samplers[0]: masked masks actions, and a script knows nothing of that"
        ])
  }

  @Test func agentsWhoShareAnActorHaveAsManyActions() {
    #expect(
      lines(
        """
        games: [motivating, masked]
        policies: [perceptron, sharedPerceptron]
        samplers: [onPolicy]
        learners: [mappo]
        experiment: training
        """) == [
          "s.yaml:4:24: policies[1]: agents who share the policy sharedPerceptron need equal "
            + "numbers of actions, and those of masked have [3, 2]"
        ])
  }

  @Test func learnersOfSequentialUpdatesNeedAnActorPerAgent() {
    #expect(
      lines(
        """
        games: [motivating]
        policies: [perceptron, sharedPerceptron]
        samplers: [onPolicy]
        learners: [mappo, clipHatrpo]
        experiment: training
        """) == [
          "s.yaml:6:19: learners[1]: clipHatrpo updates one agent after the other, and the policy "
            + "sharedPerceptron is the same for all: choose a policy per agent"
        ])
  }

  @Test func conditionsStandInsteadOfSamplersAndLearners() {
    #expect(
      lines(
        """
        games: [motivating]
        learners: [mappo]
        conditions: [{sampler: onPolicy, learner: mappo}]
        experiment: training
        """) == [
          "s.yaml:5:13: conditions: conditions stand instead of samplers and learners"
        ])
  }

  @Test func conditionsHaveASamplerAndNoOtherKeys() {
    #expect(
      lines(
        """
        games: [motivating]
        conditions: [{learner: mappo}, {samplr: onPolicy}, onPolicy]
        experiment: training
        """) == [
          "s.yaml:4:14: conditions[0]: sampler is missing",
          "s.yaml:4:32: conditions[1]: sampler is missing",
          "s.yaml:4:33: conditions[1]: unknown key \"samplr\", did you mean \"sampler\"? known: sampler, learner",
          "s.yaml:4:52: conditions[2]: expected a mapping with keys of sampler, learner, found \"onPolicy\"",
        ])
  }

  @Test func anUnknownLearnerIsNotAlsoMissing() {
    #expect(
      lines(
        "games: [motivating]\nconditions: [{sampler: ros, learner: x}]\nexperiment: training\n")
        == [
          "s.yaml:4:38: conditions[0].learner: no learner is called \"x\"; known: "
            + Catalogues().learners.entries.map(\.name).joined(separator: ", ")
        ])
  }

  private static let trained =
    "games: [motivating]\nsamplers: [onPolicy]\nlearners: [mappo]\nexperiment: training\n"

  @Test func successIsAmongTheMeasures() {
    #expect(
      lines(Self.trained + "measures: [episodeReturn, jointTotalVariation]\n") == [
        "s.yaml:7:12: success: success is told by optimumProbability, which is not among the measures episodeReturn, jointTotalVariation"
      ])
    #expect(
      lines(Self.trained + "success: {measure: reward}\n") == [
        "s.yaml:7:10: success: success is told by reward, which is not among the measures optimumProbability, jointTotalVariation, jointKL, episodeReturn"
      ])
    #expect(
      lines(Self.trained + "measures: [episodeReturn]\nsuccess: {measure: episodeReturn}\n") == [])
  }

  @Test func fixedPoliciesNeedNoSuccess() {
    let file =
      "games: [motivating]\nsamplers: [onPolicy]\nexperiment: fixedPolicy\nmeasures: [episodeReturn]\n"
    #expect(lines(file) == [])
    #expect(lines(file + "success: {threshold: 0.5}\n").count == 1)
  }

  @Test func theBaselineIsOneOfTheSamplers() {
    #expect(
      lines(Self.trained + "baseline: ros\n") == [
        "s.yaml:7:11: baseline: ros is not allowed; must be one of the study's samplers: onPolicy"
      ])
  }

  @Test func plansAreBounded() throws {
    /// What the rule says about 400 samplers and `learners` learners.
    func lines(learners: Int) throws -> [String] {
      func list(_ name: String, _ count: Int) -> String {
        "[" + Array(repeating: name, count: count).joined(separator: ", ") + "]"
      }
      var problems: [Problem] = []
      let text = Self.trained.replacing("[onPolicy]", with: list("onPolicy", 400))
        .replacing("[mappo]", with: list("mappo", learners))
      let root = try #require(
        Node(yaml: "question: x\nseeds: 1\n" + text, file: "f", problems: &problems))
      let draft = try #require(
        StudyDraft(root, catalogues: testCatalogues, problems: &problems))
      #expect(problems.isEmpty)
      return planIsBounded(draft).map(\.description)
    }
    #expect(try lines(learners: 250) == [])
    #expect(
      try lines(learners: 251) == ["f:3:9: games: the study has more than 100000 conditions"])
  }

  @Test func gridsAreListsOfMappingsWithGridKeys() {
    #expect(
      lines("grids: {}\n") == [
        "s.yaml:3:8: grids: expected a list of at least one item, found a mapping of 0 keys"
      ])
    #expect(
      lines(Self.trained + "grids: [{seeds: 3}, 4]\n") == [
        "s.yaml:7:10: grids[0]: unknown key \"seeds\"; known: games, policies, samplers, learners, conditions, measures, experiment",
        "s.yaml:7:21: grids[1]: expected a mapping with keys of games, policies, samplers, learners, conditions, measures, experiment, found 4",
      ])
  }
}

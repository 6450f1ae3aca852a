import Specifications
import Testing

@testable import Studies

private let training = """
  question: x
  seeds: 2
  games: [{numbered: {index: 19}}]
  policies: [tabular]
  samplers: [{scripted: {jointActions: [[0, 1], [1, 1]]}}]
  learners: [reinforce]
  measures: [optimumProbability, jointTotalVariation]
  experiment: {training: {environmentSteps: 60, batch: 10}}
  """

@Suite struct ConditionTests {
  @Test func canonicalFormHasSortedKeysAndAllSettings() throws {
    let plan = try study(
      training.replacing("[reinforce]", with: "\nexperiment: {fixedPolicy: {samples: [1, 2]}}")
        .replacing("\nexperiment: {training: {environmentSteps: 60, batch: 10}}", with: "")
    ).plan
    #expect(
      plan.conditions.map(\.canonicalJSON) == [
        #"{"experiment":{"fixedPolicy":{"samples":[1,2]}},"game":{"numbered":{"index":19}},"learner":null,"measures":[{"jointTotalVariation":{}},{"optimumProbability":{}}],"policy":{"tabular":{"spread":0.0}},"sampler":{"scripted":{"jointActions":[[0,1],[1,1]]}}}"#
      ])
    #expect(
      plan.runs[1].identity
        == #"{"experiment":{"fixedPolicy":{"samples":[1,2]}},"game":{"numbered":{"index":19}},"learner":null,"measures":[{"jointTotalVariation":{}},{"optimumProbability":{}}],"policy":{"tabular":{"spread":0.0}},"sampler":{"scripted":{"jointActions":[[0,1],[1,1]]}},"seed":2}"#
    )
  }

  /// A learner whose gradient alone is looked at does not learn.
  @Test(arguments: [("training: {batch: 20}", true), ("gradient: {samples: [8]}", false)])
  func onlyTrainingLearns(experiment: String, learns: Bool) throws {
    for experiment in [experiment, String(experiment.prefix { $0 != ":" })] {
      let text = training.replacing("training: {environmentSteps: 60, batch: 10}", with: experiment)
      let condition = try #require(try study(text).plan.conditions.first)
      #expect(condition.labels.learner == "reinforce")
      #expect(condition.labels.learns == learns, "\(condition.labels.experiment)")
    }
  }

  @Test func typedValuesCarryTheirSettings() throws {
    let condition = try #require(try study(training).plan.conditions.first)
    #expect((condition.game as? NumberedGame)?.index == 19)
    guard case .training(let training) = condition.experiment else {
      Issue.record("not a training")
      return
    }
    #expect(training.environmentSteps == 60)
    #expect(training.batch == 10)
    #expect(condition.learner?.name == "reinforce")
    #expect(condition.measures.map(\.name) == ["jointTotalVariation", "optimumProbability"])
  }

  /// Every entry of the real catalogues, one condition each, comes back from its text.
  @Test func everyCatalogueEntryComesBackFromItsText() throws {
    let all = Catalogues()
    let measures = all.measures.entries
    func condition(
      game: Int = 0, policy: Int = 0, sampler: Int = 0, learner: Int? = 0,
      experiment: Experiment = .training(Training())
    ) -> Condition {
      Condition(
        game: all.games.entries[game], policy: all.policies.entries[policy],
        sampler: all.samplers.entries[sampler], learner: learner.map { all.learners.entries[$0] },
        experiment: experiment, measures: measures, catalogues: all)
    }
    let conditions =
      all.games.entries.indices.map { condition(game: $0) }
      + all.policies.entries.indices.map { condition(policy: $0) }
      + all.samplers.entries.indices.map { condition(sampler: $0) }
      + all.learners.entries.indices.map { condition(learner: $0) }
      + [condition(learner: nil, experiment: .fixedPolicy(FixedPolicy()))]
    for condition in conditions {
      let back = try Condition(canonicalJSON: condition.canonicalJSON)
      #expect(back.canonicalJSON == condition.canonicalJSON)
      #expect(back.labels == condition.labels)
    }
  }

  @Test func textsThatAreNoConditionOfThisVersionAreRefused() throws {
    let text = try #require(try study(training).plan.conditions.first).canonicalJSON
    #expect(
      try Condition(canonicalJSON: text, catalogues: testCatalogues).canonicalJSON == text)
    func lines(_ text: String) -> [String] {
      mistakes { () throws(InvalidStudy) in
        try Condition(canonicalJSON: text, catalogues: testCatalogues)
      }?.problems.map(\.description) ?? []
    }
    let missing = text.replacing(#","batch":10"#, with: "").replacing(#""batch":10,"#, with: "")
    #expect(missing != text)
    #expect(lines(missing).first?.contains("written by another version") == true)
    #expect(lines(text.replacing(#""reinforce":{"#, with: #""reinforced":{"#)).count == 1)
    #expect(
      lines(#"{"game":{"numbered":{"index":19}}}"#) == [
        "condition:1:1: experiment is missing", "condition:1:1: learner is missing",
        "condition:1:1: measures is missing", "condition:1:1: policy is missing",
        "condition:1:1: sampler is missing",
      ])
    let learner = #"{"reinforce":"#
    let start = try #require(text.range(of: #""learner":"#)?.upperBound)
    let end = try #require(text.range(of: #","measures""#)?.lowerBound)
    #expect(text[start...].hasPrefix(learner))
    let unlearning = text.replacingCharacters(in: start..<end, with: "null")
    #expect(
      lines(unlearning) == [
        "condition:1:1: training needs a learner: add learners, or one to each condition"
      ])
  }
}

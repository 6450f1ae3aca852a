import Experience
import Figures
import Foundation
import Games
import Learners
import Measures
import Networks
import Policies
import Randomness
import Sampling
import Specifications
import Statistics
import Store
import Studies
import TestSupport
import Testing

@testable import Runner

/// `docs/extending.md`: its code is that of the files beside this one, less the import of the library
/// that the page adds it to, and does what it says.
@Suite struct ExtendingPageTests {
  private static let files = [
    "VolunteersDilemma", "ProsocialREINFORCE", "EpsilonUniform", "DeviationGain", "LowerTailMean",
    "UnluckyRuns",
  ]
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let page = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/extending.md")

  /// The catalogues after the lines that the page adds.
  private static let catalogues = Catalogues(
    games: Catalogue(kind: "game", gameCatalogue.entries + [VolunteersDilemma()]) { $0 },
    samplers: Catalogue(kind: "sampler", samplerCatalogue.entries + [EpsilonUniform()]) { $0 },
    learners: Catalogue(kind: "learner", learnerCatalogue.entries + [ProsocialREINFORCE()]) { $0 },
    measures: Catalogue(kind: "measure", measureCatalogue.entries + [DeviationGain()]) { $0 },
    figures: Catalogue(kind: "figure", figureCatalogue.entries + [UnluckyRuns()]) { $0 })

  private static func blocks(of language: String) throws -> [String] {
    try String(contentsOf: page, encoding: .utf8)
      .components(separatedBy: "```\(language)\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  @Test func thePageShowsTheseFiles() throws {
    let shown = try Self.blocks(of: "swift")
    #expect(shown.count == Self.files.count)
    for (name, block) in zip(Self.files, shown) {
      let file = Self.folder.appendingPathComponent("\(name).swift")
      let own = try String(contentsOf: file, encoding: .utf8)
        .replacing(#/@testable import [A-Z][a-z]+\n\n/#, with: "")
      #expect(own == block, "\(name).swift")
    }
  }

  @Test func oneVolunteerIsEquilibriumAndOptimum() {
    let payoffs = VolunteersDilemma().payoffs
    // Joint actions count with the last agent fastest: 3 is (volunteer, wait, wait).
    #expect([0, 1, 2].map { payoffs[3, $0] } == [0.5, 1, 1])
    #expect([0, 1, 2].map { payoffs[0, $0] } == [0.5, 0.5, 0.5])
    #expect([0, 1, 2].map { payoffs[7, $0] } == [0, 0, 0])
    #expect(payoffs.pureEquilibria == [3, 5, 6])
    #expect(payoffs.optimalJointActions == [3, 5, 6])
  }

  /// Two agents with a table of their own, who play their first action with these probabilities.
  private func target(_ probabilities: [Float]) -> TargetPolicy {
    let actors = probabilities.map { probability in
      var actor = Approximator(tableOf: 1, outputs: 2)
      actor.parameters = [log(probability / (1 - probability)), 0]
      return actor
    }
    var observations = ObservationTable(agents: 2, size: 1)
    _ = observations.number(of: [0, 0])
    var target = TargetPolicy(
      actors: actors, space: JointActionSpace([2, 2]), observations: observations)
    target.prepare()
    return target
  }

  @Test func actionsAreUniformWithProbabilityEpsilon() {
    let target = target([0.75, 0.5])
    var sampler = EpsilonUniform()
    sampler.epsilon = 0.2
    var stream = RandomStream(root: 1, path: ["extending"])
    var behaviour = sampler.makeBehaviour(
      for: target, architecture: Tabular(), observations: 1, using: &stream)
    behaviour.begin(target: target)
    let batch = Batch(space: target.space)
    let probabilities = behaviour.jointProbabilities(at: 0, after: batch, target: target)
    // 0.8 · 0.75 + 0.2 / 2 = 0.7 for the first agent, and 0.5 stays 0.5.
    for (found, wanted) in zip(probabilities, [0.35, 0.35, 0.15, 0.15]) {
      #expect(abs(found - wanted) < 1e-6)
    }
    var counts = [0, 0, 0, 0]
    for _ in 0..<10_000 {
      counts[behaviour.draw(at: 0, after: batch, target: target, using: &stream)] += 1
    }
    // Four standard errors of a share of 0.35 in 10,000 draws are 191.
    #expect(abs(counts[0] - 3500) < 191 && abs(counts[3] - 1500) < 143)
  }

  /// Two steps with rewards (1, 0) and (0, 3).
  private func weights(prosociality: Double) -> [Double] {
    let target = target([0.5, 0.5])
    var batch = Batch(space: target.space)
    for (joint, rewards) in [(0, [1.0, 0]), (3, [0, 3])] {
      batch.append(
        observation: 0, jointAction: joint, rewards: rewards, ending: .terminated,
        nextObservation: 0)
    }
    var learner = ProsocialREINFORCE()
    learner.prosociality = prosociality
    var stream = RandomStream(root: 1, path: ["extending"])
    let state = learner.makeState(
      for: target, architecture: Tabular(), observations: 1, using: &stream)
    return learner.weightedScores(at: target, state, on: batch).weights
  }

  /// By hand: returns less their mean over the two steps, and at λ = 1 the means 0.5 and 1.5.
  @Test func prosocialAgentsWeighTheMeanReturn() {
    #expect(weights(prosociality: 0) == [0.5, -1.5, -0.5, 1.5])
    #expect(weights(prosociality: 1) == [-0.5, -0.5, 0.5, 0.5])
    #expect(weights(prosociality: 0.5) == [0, -1, 0, 1])
  }

  @Test func theLowerTailIsRoundedUp() {
    #expect(lowerTailMean([5, 1, 4, 2, 3], share: 0.4) == 1.5)
    #expect(lowerTailMean([5, 1, 4, 2, 3], share: 0.41) == 2)
    #expect(lowerTailMean([5, 1, 4, 2, 3], share: 0.01) == 1)
    #expect(lowerTailMean([5, 1, 4, 2, 3], share: 1) == 3)
    #expect(lowerTailMean([], share: 0.5) == nil)
    #expect(lowerTailMean([1, .nan], share: 0.5) == nil)
  }

  private func executed(_ text: String) throws -> (Study, ResultTable) {
    let study = try Study(
      text: text, name: "volunteers", file: "volunteers.yaml", catalogues: Self.catalogues)
    let conditions = study.plan.conditions.map(\.labels)
    let runs = try study.plan.runs.map { run in
      ResultTable.Run(
        condition: try #require(conditions.firstIndex(of: run.condition.labels)), seed: run.seed,
        state: .done)
    }
    let series = try study.plan.runs.map { run in
      try execute(run).reduce(into: [ResultTable.Quantity: ResultTable.Series]()) {
        $0[$1.quantity] = .init(steps: $1.steps, values: $1.values)
      }
    }
    return (
      study,
      ResultTable(study: "volunteers", conditions: conditions, runs: runs, series: series)
    )
  }

  /// Of uniform agents one that waits gains 1 − 1/4, one that volunteers 1/2, and both together
  /// 5/8.
  @Test func uniformAgentsGainByWaiting() throws {
    let (_, table) = try executed(
      """
      question: What does a best reply gain?
      seeds: 1
      games: [volunteers]
      policies: [tabular]
      samplers: [onPolicy]
      experiment: { fixedPolicy: { samples: [16] } }
      success: { measure: deviationGain }
      measures: [deviationGain]
      """)
    for agent in 1...3 {
      #expect(table.series[0][.init("deviationGain", agent: agent)]?.values == [0.125])
    }
  }

  /// The page's study, from its text to a figure.
  @Test func theStudyOfThePageIsDrawn() throws {
    let (study, table) = try executed(try #require(try Self.blocks(of: "yaml").first))
    let figure = try #require(study.figures.first)
    let plot = try figure.kind.plot(of: table, study: study.description)
    #expect(
      plot.panels.map { $0.lines.map(\.label) } == [
        ["onPolicy", "epsilonUniform"], ["onPolicy", "epsilonUniform"],
      ])
    let finals = table.runs(of: 1).compactMap {
      table.series[$0][.init("optimumProbability")]?.values.last
    }
    #expect(finals.count == 10)
    let drawn = try #require(
      plot.panels.flatMap(\.lines).map(\.points).first {
        $0[0].value == lowerTailMean(finals, share: 0.2)
      })
    #expect(drawn[0].n == 10)
    #expect(plot.caption.hasPrefix("Marks: mean of the lowest 20 % of the runs."))
  }
}

import Statistics
import Testing

@testable import Studies

@Suite struct ConditionEstimateTests {
  private func study() throws -> Study {
    try Study(
      text: """
        question: How sure are we?
        seeds: 4
        success: { measure: optimumProbability, threshold: 0.9 }
        games: [motivating]
        samplers: [onPolicy, maProps]
        learners: [mappo]
        experiment: { training: {} }
        """, name: "sure", file: "sure.yaml")
  }

  /// Four seeds each: on-policy ends at .95, .1, failed, missing; MA-PROPS at .9, .99, 1, 1.
  private func table(_ study: Study) -> ResultTable {
    let ends: [[Double?]] = [[0.95, 0.1, nil, nil], [0.9, 0.99, 1, 1]]
    let states: [[ResultTable.State]] = [
      [.done, .done, .failed, .missing], [.done, .done, .done, .done],
    ]
    var runs: [ResultTable.Run] = []
    var series: [[ResultTable.Quantity: ResultTable.Series]] = []
    for condition in 0..<2 {
      for seed in 0..<4 {
        runs.append(
          .init(condition: condition, seed: seed + 1, state: states[condition][seed]))
        series.append(
          ends[condition][seed].map {
            [.init("optimumProbability"): .init(steps: [20, 40], values: [0.25, $0])]
          } ?? [:])
      }
    }
    return ResultTable(
      study: "sure", conditions: study.plan.conditions.map(\.labels), runs: runs, series: series)
  }

  @Test func failedRunsAreNoSuccessAndMissingRunsNoTrial() throws {
    let study = try study()
    let estimate = study.estimates(from: table(study))[0]
    #expect(estimate.intended == 4 && estimate.done == 2 && estimate.failed == 1)
    #expect(estimate.successes == 1 && estimate.trials == 3)
    #expect(estimate.wilson == wilsonInterval(successes: 1, trials: 3))
    #expect(abs((estimate.mean ?? 0) - 0.525) < 1e-15)
    #expect(estimate.comparison == nil)
  }

  /// Seeds 1 and 2 are done on both sides, seed 3 failed on one, seed 4 is missing on one.
  @Test func seedsArePaired() throws {
    let study = try study()
    let estimate = study.estimates(from: table(study))[1]
    let comparison = try #require(estimate.comparison)
    #expect(
      comparison.outcomes == PairedOutcomes(both: 1, onlyFirst: 2, onlySecond: 0, neither: 0))
    #expect(comparison.unpaired == 1)
    #expect(comparison.p == 0.5)
    #expect(abs((comparison.difference ?? 0) - 2.0 / 3) < 1e-15)
    #expect(comparison.interval == newcombePairedInterval(comparison.outcomes))
  }

  @Test func nothingStoredIsNothingKnown() throws {
    let study = try study()
    let empty = ResultTable(
      study: "sure", conditions: study.plan.conditions.map(\.labels), runs: [], series: [])
    let estimate = study.estimates(from: empty)[1]
    #expect(estimate.wilson == nil && estimate.mean == nil && estimate.trials == 0)
    #expect(estimate.comparison?.outcomes.pairs == 0 && estimate.comparison?.difference == nil)
  }
}

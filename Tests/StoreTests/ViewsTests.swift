import Foundation
import Statistics
import Testing

@testable import Store

/// Every expected row is worked out by hand from the runs of `withRuns`.
@Suite struct ViewsTests {
  /// Three conditions with seeds 1...4 planned, success at a final joint return of 0.5:
  /// - onPolicy: one run ends exactly at 0.5, one starts above and ends below, one failed.
  /// - ros: one success, one run without the success measure, and seed 7 of another study.
  /// - maProps: nothing stored.
  private func withRuns(_ body: (ResultStore) throws -> Void) throws {
    try withStore { store in
      try store.register(.sample(samplers: ["onPolicy", "ros", "maProps"]))
      try store.register(.sample(name: "other", samplers: ["ros"], seeds: 7...7))
      try store.write(.sample("onPolicy", seed: 1, .done([.sample("return", [0, 0.25, 0.5])])))
      try store.write(.sample("onPolicy", seed: 2, .done([.sample("return", [1, 0.25])])))
      try store.write(.sample("onPolicy", seed: 3, .failed(reason: "diverged"), seconds: 2.5))
      try store.write(
        .sample(
          "ros", seed: 1, .done([.sample("return", [1]), .sample("return", agent: 1, [0, 2])])))
      try store.write(.sample("ros", seed: 2, .done([.sample("kl", [0.5])])))
      try store.write(.sample("ros", seed: 7, .done([.sample("return", [0.125])])))
      try body(store)
    }
  }

  @Test func successCountsFailedRunsAndNotMissingOnes() throws {
    try withRuns { store in
      let rows = try store.rows(
        """
        SELECT study, position, sampler, intended, done, failed, missing, measured, successes,
          round(fraction, 12), mean_final
        FROM v_success ORDER BY study DESC, position
        """, columns: 11)
      #expect(
        rows == [
          "reliability|0|onPolicy|4|2|1|1|2|1|0.333333333333|0.375",
          "reliability|1|ros|4|2|0|2|1|1|0.5|1.0",
          "reliability|2|maProps|4|0|0|4|0|0||",
          "other|0|ros|1|1|0|0|1|0|0.0|0.125",
        ])
    }
  }

  @Test func finalIsTheValueAtTheLastStepOfEachAgent() throws {
    try withRuns { store in
      let rows = try store.rows(
        "SELECT sampler, seed, measure, agent, step, value FROM v_final ORDER BY run, agent",
        columns: 6)
      #expect(
        rows == [
          "onPolicy|1|return|0|30|0.5", "onPolicy|2|return|0|20|0.25",
          "ros|1|return|0|10|1.0", "ros|1|return|1|20|2.0", "ros|2|kl|0|10|0.5",
          "ros|7|return|0|10|0.125",
        ])
    }
  }

  @Test func curveHasMeanSampleDeviationAndStandardError() throws {
    try withRuns { store in
      let rows = try store.rows(
        """
        SELECT measure, agent, step, n, mean, round(sd, 12), round(standard_error, 12)
        FROM v_curve WHERE sampler = 'onPolicy' ORDER BY step
        """, columns: 7)
      #expect(
        rows == [
          // sd of 0 and 1: √½; divided by √2: ½.
          "return|0|10|2|0.5|0.707106781187|0.5", "return|0|20|2|0.25|0.0|0.0",
          "return|0|30|1|0.5||",
        ])
    }
  }

  /// The first seed has no value at step 20, where the others have 3 and 5.
  @Test func curveNeedsNoValueOfTheFirstSeed() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(.sample("ros", seed: 1, .done([.sample("return", [1])])))
      try store.write(.sample("ros", seed: 2, .done([.sample("return", [1, 3])])))
      try store.write(.sample("ros", seed: 3, .done([.sample("return", [1, 5])])))
      let rows = try store.rows(
        "SELECT step, n, mean, round(sd * sd, 12), round(standard_error, 12) FROM v_curve "
          + "ORDER BY step", columns: 5)
      #expect(rows == ["10|3|1.0|0.0|0.0", "20|2|4.0|2.0|1.0"])
    }
  }

  /// Whatever is asked of one run, measure or curve: the rest of the values is not read.
  @Test(arguments: [
    "measured_value WHERE run = 1", "v_trajectory WHERE run = 1", "v_final WHERE run = 1",
    "v_trajectory WHERE measure = 'return'", "v_curve WHERE measure = 'return'",
    "v_curve WHERE measure = 'return' AND sampler = 'ros'",
  ])
  func partsAreFoundByTheKey(part: String) throws {
    try withStore { store in
      let plan = try store.rows("EXPLAIN QUERY PLAN SELECT * FROM \(part)", columns: 4)
      #expect(plan.contains { $0.contains("USING PRIMARY KEY") }, "\(plan)")
      #expect(
        !plan.contains { $0.hasSuffix("SCAN v") || $0.hasSuffix("SCAN measured_value") }, "\(plan)")
    }
  }

  /// So `GROUP BY measure` sorts nothing.
  @Test func groupsOfMeasuresFollowTheKey() throws {
    try withStore { store in
      let plan = try store.rows(
        "EXPLAIN QUERY PLAN SELECT measure, avg(value) FROM measured_value GROUP BY measure",
        columns: 4)
      #expect(plan.count == 1 && plan[0].hasSuffix("SCAN measured_value"), "\(plan)")
    }
  }

  /// The deviations of 4, 7, 13 and 16 are ∓6 and ∓3: their sample variance is 90 / 3 = 30.
  @Test func curveKeepsSmallDeviationsBesideALargeMean() throws {
    try withStore { store in
      try store.register(.sample())
      for (index, value) in [4.0, 7, 13, 16].enumerated() {
        try store.write(
          .sample("ros", seed: index + 1, .done([.sample("return", [1e9 + value])])))
      }
      let query = "SELECT n, mean, sd * sd, standard_error * standard_error FROM v_curve"
      let moments = try store.connection.statement(query).first { row in
        (0..<4).map { row.real($0) }
      }
      let found = try #require(moments)
      #expect(found[0] == 4)
      #expect(found[1] == 1e9 + 10)
      #expect(abs(found[2] - 30) < 1e-12)
      #expect(abs(found[3] - 7.5) < 1e-12)
    }
  }

  @Test func runHasLabelsOutcomeAndProvenance() throws {
    try withRuns { store in
      let rows = try store.rows(
        """
        SELECT run, game, policy, sampler, learner, experiment, seed, state, reason, started,
          seconds, git_commit, dirty, version, compiler, os, cpu, host, specification
        FROM v_run WHERE state = 'failed'
        """, columns: 19)
      #expect(
        rows == [
          "3|climbing|softmax|onPolicy||learning|3|failed|diverged|2023-11-14T22:13:20.000Z|2.5|"
            + "0123abc|0|1.2.0|Swift 6.0.3|Debian 13|Zen 4|pin|"
            + #"{"game":"climbing","sampler":"onPolicy"}"#
        ])
      #expect(try store.rows("SELECT count(*) FROM v_run", columns: 1) == ["6"])
    }
  }

  @Test func studyRunHoldsThePlannedRunsOnly() throws {
    try withRuns { store in
      let rows = try store.rows(
        "SELECT study, position, run, seed, state FROM v_study_run ORDER BY study, run",
        columns: 5)
      #expect(
        rows == [
          "other|0|6|7|done", "reliability|0|1|1|done", "reliability|0|2|2|done",
          "reliability|0|3|3|failed", "reliability|1|4|1|done", "reliability|1|5|2|done",
        ])
    }
  }

  @Test func trajectoryHasEveryValueOnce() throws {
    try withRuns { store in
      let rows = try store.rows(
        """
        SELECT sampler, seed, measure, agent, step, value FROM v_trajectory
        WHERE run IN (SELECT run FROM v_study_run WHERE study = 'reliability')
        ORDER BY run, agent, step
        """, columns: 6)
      #expect(
        rows == [
          "onPolicy|1|return|0|10|0.0", "onPolicy|1|return|0|20|0.25", "onPolicy|1|return|0|30|0.5",
          "onPolicy|2|return|0|10|1.0", "onPolicy|2|return|0|20|0.25", "ros|1|return|0|10|1.0",
          "ros|1|return|1|10|0.0", "ros|1|return|1|20|2.0", "ros|2|kl|0|10|0.5",
        ])
    }
  }

  @Test func successIsUnknownWhereNoneIsDeclared() throws {
    try withRuns { store in
      try store.register(
        StudyRecord(
          name: "reliability", question: "", text: "", successMeasure: "return",
          successThreshold: nil,
          conditions: [PlannedCondition(condition: .sample("onPolicy"), seeds: 1...4)]))
      let rows = try store.rows(
        """
        SELECT intended, done, failed, missing, measured, successes IS NULL, fraction IS NULL,
          mean_final FROM v_success WHERE study = 'reliability'
        """, columns: 8)
      #expect(rows == ["4|2|1|1|2|1|1|0.375"])
    }
  }

  @Test func seedsWithGapsCountOnce() throws {
    try withRuns { store in
      try store.register(
        StudyRecord(
          name: "gaps", question: "", text: "", successMeasure: "return", successThreshold: 0.25,
          conditions: [
            PlannedCondition(condition: .sample("ros"), seeds: [1, 7, 40, 41]),
            PlannedCondition(condition: .sample("onPolicy"), seeds: [3, 1]),
          ]))
      let success = try store.rows(
        """
        SELECT position, intended, done, failed, missing, measured, successes, fraction, mean_final
        FROM v_success WHERE study = 'gaps' ORDER BY position
        """, columns: 9)
      #expect(success == ["0|4|2|0|2|2|1|0.5|0.5625", "1|2|1|1|0|1|1|0.5|0.5"])
      let runs = try store.rows(
        "SELECT position, seed, state FROM v_study_run WHERE study = 'gaps' ORDER BY position, seed",
        columns: 3)
      #expect(runs == ["0|1|done", "0|7|done", "1|1|done", "1|3|failed"])
    }
  }

  @Test func evaluationHasEveryEpisodeOnce() throws {
    try withStore { store in
      try store.register(.sample())
      try store.write(
        .sample(
          "ros", seed: 2,
          .done([
            MeasuredSeries(
              quantity: .init("return"), steps: [5, 9], values: [2, 4],
              episodes: [[1, 3], [4]]),
            .sample("kl", [1]),
          ])))
      let rows = try store.rows(
        "SELECT sampler, seed, measure, agent, step, episode, value FROM v_evaluation",
        columns: 7)
      #expect(
        rows == [
          "ros|2|return|0|5|1|1.0", "ros|2|return|0|5|2|3.0", "ros|2|return|0|9|1|4.0",
        ])
    }
  }

  /// The stored text of every view explains its columns.
  @Test func viewsAreDocumented() throws {
    try withStore { store in
      let views = try store.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND sql LIKE '%AS_  -- One row per%' "
          + "ORDER BY name", columns: 1)
      #expect(
        views == [
          "v_claim", "v_curve", "v_evaluation", "v_final", "v_run", "v_study_run", "v_success",
          "v_trajectory",
        ])
    }
  }
}

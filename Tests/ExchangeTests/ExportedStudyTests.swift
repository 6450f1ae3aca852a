import Foundation
import Statistics
import Store
import Testing

@testable import Exchange

@Suite struct ExportedStudyTests {
  /// Nothing of the table but the name of the study differs.
  private func expectEqual(_ store: ResultStore, _ one: String, _ other: String) throws {
    let (first, second) = (
      try store.resultTable(study: one), try store.resultTable(study: other)
    )
    #expect(first.runs == second.runs)
    #expect(first.series == second.series)
    #expect(first.conditions.map(\.game) == second.conditions.map(\.game))
    #expect(first.conditions.map(\.learner) == second.conditions.map(\.learner))
    #expect(
      try store.runNames(of: one).values.sorted() == store.runNames(of: other).values.sorted())
    #expect(
      try store.failureReasons(of: one).values.sorted()
        == store.failureReasons(of: other).values.sorted())
  }

  @Test func csvThereAndBackLosesNothing() throws {
    let text = #"""
      algorithm,task,seed,agent,step,metric,value,status
      "a, ""b"" c",t,1,0,5,m,0.1,done
      "a, ""b"" c",t,1,2,5,m,1e-05,done
      "a, ""b"" c",t,run_x,0,5,m,-0.30000000000000004,done
      B,t,1,,,,,"ran out, of
      memory"
      B,t,4,,,,,missing

      """#
    try withStore { store in
      try store.take([csv(text)], as: "one")
      let written = try ExportedStudy("one", in: store).csv
      #expect(written == text)
      try store.take([csv(written)], as: "two")
      try expectEqual(store, "one", "two")
      #expect(try store.resultTable(study: "two").runs.count == 4)
    }
  }

  @Test func episodesSurviveCSV() throws {
    try withStore { store in
      try store.take([ImportedFile(marlEval: try smallFile(), name: "small.json")], as: "one")
      try store.take([csv(ExportedStudy("one", in: store).csv)], as: "two")
      try expectEqual(store, "one", "two")
      let (first, second) = (
        try ExportedStudy("one", in: store), try ExportedStudy("two", in: store)
      )
      #expect(first.marlEval == second.marlEval)
      #expect(first.runs.count == 20)
    }
  }

  /// A study of this tool: two samplers on two games, one run failed, one missing.
  private func withNativeStudy(_ body: (ResultStore) throws -> Void) throws {
    func condition(_ game: String, _ sampler: String, rate: String) -> ResultTable.Condition {
      ResultTable.Condition(
        game: game, policy: "softmax", sampler: sampler, learner: "mappo (\(rate))",
        experiment: "training", specification: "{\(game)\(sampler)\(rate)}")
    }
    let conditions = [
      condition("climbing", "onPolicy", rate: "1"), condition("climbing", "ros", rate: "1"),
      condition("penalty", "onPolicy", rate: "2"),
    ]
    try withStore { store in
      let record = StudyRecord(
        name: "native", question: "", text: "", successMeasure: "m", successThreshold: 0.5,
        conditions: conditions.map { PlannedCondition(condition: $0, seeds: 1...2) })
      let outcomes: [RunRecord.Outcome] = [
        .done([
          MeasuredSeries(quantity: .init("m"), steps: [20, 40], values: [0.25, 1.0 / 3]),
          MeasuredSeries(quantity: .init("m", agent: 2), steps: [40], values: [7]),
        ]),
        .failed(reason: "diverged"),
        .done([MeasuredSeries(quantity: .init("m"), steps: [20], values: [2])]),
      ]
      try store.write(
        record,
        runs: zip(conditions, outcomes).map { condition, outcome in
          RunRecord(
            key: RunKey(specification: condition.specification, seed: 1), outcome: outcome,
            started: Date(timeIntervalSince1970: 0), seconds: 1, provenance: .sample)
        })
      try body(store)
    }
  }

  @Test func nativeStudiesAreAlgorithmsOnTasks() throws {
    try withNativeStudy { store in
      let study = try ExportedStudy("native", in: store)
      // The sampler is compared, the learner differs as well, and policy and experiment do not.
      #expect(
        study.algorithms == ["onPolicy + mappo (1)", "ros + mappo (1)", "onPolicy + mappo (2)"])
      #expect(study.tasks == ["climbing", "penalty"])
      #expect(
        study.csv == """
          algorithm,task,seed,agent,step,metric,value,status
          onPolicy + mappo (1),climbing,1,0,20,m,0.25,done
          onPolicy + mappo (1),climbing,1,0,40,m,0.3333333333333333,done
          onPolicy + mappo (1),climbing,1,2,40,m,7.0,done
          onPolicy + mappo (1),climbing,2,,,,,missing
          ros + mappo (1),climbing,1,,,,,diverged
          ros + mappo (1),climbing,2,,,,,missing
          onPolicy + mappo (2),penalty,1,0,20,m,2.0,done
          onPolicy + mappo (2),penalty,2,,,,,missing

          """)
      try store.take([csv(study.csv)], as: "copy")
      let (native, copy) = (
        try store.resultTable(study: "native"), try store.resultTable(study: "copy")
      )
      #expect(native.runs == copy.runs)
      #expect(native.series == copy.series)
    }
  }

  @Test func nativeStudiesHaveAbsoluteMetricsForMARLEval() throws {
    try withNativeStudy { store in
      let study = try ExportedStudy("native", in: store)
      #expect(
        study.marlEval == """
          {
            "quincunx": {
              "climbing": {
                "onPolicy + mappo (1)": {
                  "seed_1": {
                    "step_0": {
                      "step_count": 20,
                      "m": [0.25]
                    },
                    "step_1": {
                      "step_count": 40,
                      "m": [0.3333333333333333],
                      "m_agent_2": [7.0]
                    },
                    "absolute_metrics": {
                      "m": [0.3333333333333333],
                      "m_agent_2": [7.0]
                    }
                  }
                }
              },
              "penalty": {
                "onPolicy + mappo (2)": {
                  "seed_1": {
                    "step_0": {
                      "step_count": 20,
                      "m": [2.0]
                    },
                    "absolute_metrics": {
                      "m": [2.0]
                    }
                  }
                }
              }
            }
          }

          """)
      #expect(
        study.withoutValues == [
          "onPolicy + mappo (1) on climbing, run 2: missing",
          "ros + mappo (1) on climbing, run 1: failed, diverged",
          "ros + mappo (1) on climbing, run 2: missing",
          "onPolicy + mappo (2) on penalty, run 2: missing",
        ])
    }
  }
}

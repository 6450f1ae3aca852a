import Foundation
import Statistics
import Testing

@testable import Store

@Suite struct ResultStoreTableTests {
  private typealias Quantity = ResultTable.Quantity
  private typealias Series = ResultTable.Series

  @Test func tableHasEveryIntendedRunInTheOrderOfTheStudy() throws {
    try withStore { store in
      // Written in another order than planned, and with measures first met in another order.
      try store.register(.sample(name: "first", samplers: ["ros"], seeds: 2...9))
      try store.write(
        .sample("ros", seed: 3, .done([.sample("kl", [9]), .sample("return", [1, 2])])))
      try store.register(.sample(seeds: 2...4))
      try store.write(.sample("onPolicy", seed: 4, .done([.sample("return", agent: 2, [5])])))
      try store.write(
        .sample(
          "onPolicy", seed: 2,
          .done([
            .sample("return", agent: 1, [3]), .sample("return", [4, 5, 6]),
            MeasuredSeries(quantity: Quantity("kl"), steps: [7, 20], values: [0, -1]),
          ])))
      try store.write(.sample("ros", seed: 2, .failed(reason: "diverged")))
      try store.write(.sample("ros", seed: 5, .done([.sample("return", [0])])))
      let table = try store.resultTable(study: "reliability")
      let code = Provenance.sample().code
      #expect(
        table
          == ResultTable(
            study: "reliability", conditions: [.sample("onPolicy"), .sample("ros")],
            runs: [
              .init(condition: 0, seed: 2, state: .done, code: code),
              .init(condition: 0, seed: 3, state: .missing),
              .init(condition: 0, seed: 4, state: .done, code: code),
              .init(condition: 1, seed: 2, state: .failed, code: code),
              .init(condition: 1, seed: 3, state: .done, code: code),
              .init(condition: 1, seed: 4, state: .missing),
            ],
            series: [
              [
                Quantity("return"): Series(steps: [10, 20, 30], values: [4, 5, 6]),
                Quantity("return", agent: 1): Series(steps: [10], values: [3]),
                Quantity("kl"): Series(steps: [7, 20], values: [0, -1]),
              ], [:], [Quantity("return", agent: 2): Series(steps: [10], values: [5])], [:],
              [
                Quantity("return"): Series(steps: [10, 20], values: [1, 2]),
                Quantity("kl"): Series(steps: [10], values: [9]),
              ], [:],
            ]))
    }
  }

  @Test func stepsAreSortedWhateverTheOrderOfWriting() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"], seeds: 1...1))
      let shuffled = MeasuredSeries(
        quantity: Quantity("return"), steps: [30, -5, 9], values: [3, 1, 2])
      try store.write(.sample("ros", seed: 1, .done([shuffled])))
      #expect(
        try store.resultTable(study: "reliability").series == [
          [Quantity("return"): Series(steps: [-5, 9, 30], values: [1, 2, 3])]
        ])
    }
  }

  @Test func onlyTheMeasuresAndAgentsAskedForAreRead() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"], seeds: 1...2))
      try store.write(
        .sample(
          "ros", seed: 1,
          .done([
            .sample("return", [1, 2]), .sample("return", agent: 2, [3]), .sample("kl", [4]),
            .sample("entropy", agent: 1, [5, 6]),
          ])))
      func series(_ measures: [String]?, _ agents: ResultStore.Agents) throws
        -> [[Quantity: Series]]
      {
        try store.resultTable(study: "reliability", measures: measures, agents: agents).series
      }
      let joint = Series(steps: [10, 20], values: [1, 2])
      let second = Series(steps: [10], values: [3])
      let kl = Series(steps: [10], values: [4])
      #expect(try series(["return"], .joint) == [[Quantity("return"): joint], [:]])
      #expect(
        try series(["return", "kl", "nothing"], .all) == [
          [
            Quantity("return"): joint, Quantity("return", agent: 2): second, Quantity("kl"): kl,
          ], [:],
        ])
      #expect(
        try series(nil, .joint) == [[Quantity("return"): joint, Quantity("kl"): kl], [:]])
      #expect(try series(["entropy"], .joint) == [[:], [:]])
      #expect(try series([], .all) == [[:], [:]])
      #expect(try store.measures(of: "reliability") == ["entropy", "kl", "return"])
    }
  }

  @Test func seedsMayHaveGaps() throws {
    try withStore { store in
      let planned = PlannedCondition(condition: .sample("ros"), seeds: [9, -2, 4, 3, 10])
      #expect(planned.seedRanges == [-2...(-2), 3...4, 9...10])
      #expect(planned.seedCount == 5)
      let record = StudyRecord(
        name: "gaps", question: "Why?", origin: .imported, text: "{}", successMeasure: "return",
        successThreshold: nil, compared: .learner, baseline: "MAPPO", conditions: [planned])
      try store.register(record)
      for seed in [3, 5, 9] {
        try store.write(.sample("ros", seed: seed, .done([.sample("return", [Double(seed)])])))
      }
      let table = try store.resultTable(study: "gaps")
      #expect(table.runs.map(\.seed) == [-2, 3, 4, 9, 10])
      #expect(table.runs.map(\.state) == [.missing, .done, .missing, .done, .missing])
      #expect(table.series[3] == [Quantity("return"): Series(steps: [10], values: [9])])
      #expect(try store.record(of: "gaps") == record)
      #expect(
        try store.description(of: "gaps")
          == StudyDescription(
            name: "gaps", question: "Why?", successMeasure: "return", successThreshold: nil,
            compared: .learner, baseline: "MAPPO"))
      let summary = try store.summary(of: "gaps")
      let totals = [summary.intended, summary.done, summary.failed, summary.missing]
      #expect(totals == [5, 2, 0, 3])
      #expect(try store.outcomes(of: "gaps").count == 2)
      #expect(try store.importedRunIDs().count == 2)
      let error = storeError { () throws(StoreError) in _ = try store.description(of: "gap") }
      #expect(error?.problem == .unknownStudy("gap", known: ["gaps"]))
    }
  }

  @Test func doneRunWithoutValuesIsDone() throws {
    try withStore { store in
      try store.register(.sample(samplers: ["ros"], seeds: 1...2))
      try store.write(.sample("ros", seed: 2, .done([])))
      let table = try store.resultTable(study: "reliability")
      #expect(table.runs.map(\.state) == [.missing, .done])
      #expect(table.series == [[:], [:]])
    }
  }

  @Test func studyWithoutConditionsIsAnEmptyTable() throws {
    try withStore { store in
      try store.register(.sample(samplers: []))
      let table = try store.resultTable(study: "reliability")
      #expect(table == ResultTable(study: "reliability", conditions: [], runs: [], series: []))
    }
  }

  @Test func textsOfAnyKindSurvive() throws {
    try withStore { store in
      let odd = "O'Brien \"x\"; DROP TABLE run; --\n🎲\u{301}"
      let condition = ResultTable.Condition(
        game: odd, policy: "", sampler: odd + "1", learner: "", experiment: odd + "2",
        specification: odd + "3")
      try store.register(
        StudyRecord(
          name: odd, question: odd, text: odd, successMeasure: odd, successThreshold: -1,
          conditions: [PlannedCondition(condition: condition, seeds: 0...0)]))
      try store.write(
        RunRecord(
          key: RunKey(specification: odd + "3", seed: 0), outcome: .done([.sample(odd, [1])]),
          started: Date(timeIntervalSince1970: 0), seconds: 0, provenance: .sample()))
      let table = try store.resultTable(study: odd)
      #expect(table.study == odd)
      #expect(table.conditions == [condition])
      #expect(table.series == [[Quantity(odd): Series(steps: [10], values: [1])]])
      #expect(try store.rows("SELECT text, question FROM study", columns: 2) == [odd + "|" + odd])
      #expect(try store.rows("SELECT successes FROM v_success", columns: 1) == ["1"])
      #expect(try store.complaints() == [])
    }
  }

  /// A sort of a million rows would take most of the time: the keys must deliver them in order.
  @Test func rowsAreReadWithoutSorting() throws {
    try withStore { store in
      try store.register(.sample())
      _ = try store.resultTable(study: "reliability")
      _ = try store.resultTable(study: "reliability", measures: ["return"], agents: .joint)
      let readings = store.connection.preparedTexts.filter {
        $0.contains("FROM measured_value") || $0.contains("CROSS JOIN run")
      }
      #expect(readings.count == 3)
      for reading in readings {
        let plan = try store.connection.statement("EXPLAIN QUERY PLAN " + reading)
        var steps: [String] = []
        while try plan.step() { steps.append(plan.text(3)) }
        #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
      }
    }
  }
}

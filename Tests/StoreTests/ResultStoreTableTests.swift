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
      #expect(
        table
          == ResultTable(
            study: "reliability", conditions: [.sample("onPolicy"), .sample("ros")],
            runs: [
              .init(condition: 0, seed: 2, state: .done),
              .init(condition: 0, seed: 3, state: .missing),
              .init(condition: 0, seed: 4, state: .done),
              .init(condition: 1, seed: 2, state: .failed),
              .init(condition: 1, seed: 3, state: .done),
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
      let reading = try #require(store.connection.preparedTexts.first { $0.contains("LEFT JOIN") })
      let plan = try store.connection.statement("EXPLAIN QUERY PLAN " + reading)
      var steps: [String] = []
      while try plan.step() { steps.append(plan.text(3)) }
      #expect(steps.count == 3)
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") })
    }
  }
}

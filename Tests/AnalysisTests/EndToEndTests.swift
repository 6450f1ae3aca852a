import Analysis
import Foundation
import Statistics
import TestSupport
import Testing

/// Stored rows of small studies to the numbers of the report, against recorded ones.
@Suite struct EndToEndTests {
  private let tolerance = 1e-10

  private func cases() throws -> [Golden] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("StatisticsTests/Golden/end_to_end.json")
    let cases = try Golden(file: file)["cases"].list
    try #require(cases.count == 5)
    return cases
  }

  private func table(_ golden: Golden) throws -> ResultTable {
    let names = golden["algorithms"].list.compactMap(\.text)
    let conditions = names.map {
      ResultTable.Condition(
        game: "task", policy: "", sampler: "", learner: $0, experiment: "",
        specification: "{\"learner\":\"\($0)\"}")
    }
    var runs: [ResultTable.Run] = []
    var series: [[ResultTable.Quantity: ResultTable.Series]] = []
    for (condition, name) in names.enumerated() {
      let rows = golden["rows"].list.filter { $0["algorithm"].text == name }
      for row in rows.sorted(by: { ($0["seed"].number ?? 0) < ($1["seed"].number ?? 0) }) {
        let isDone = row["status"].text == "ok"
        let seed = Int(try #require(row["seed"].number))
        runs.append(.init(condition: condition, seed: seed, state: isDone ? .done : .failed))
        let final = row["final"].number
        series.append(
          final.map { [.init("final"): .init(steps: [1], values: [$0])] } ?? [:])
      }
    }
    return ResultTable(study: "s", conditions: conditions, runs: runs, series: series)
  }

  private func report(_ golden: Golden, baseline: String, counting: Bool) throws -> AnalysisReport {
    let threshold = try #require(golden["input"]["threshold"].number)
    let study = StudyDescription(
      name: "s", question: "?", successMeasure: "final", successThreshold: threshold,
      compared: .learner, baseline: baseline)
    return AnalysisReport(
      of: try table(golden["input"]), study: study,
      options: AnalysisOptions(
        measure: "final", threshold: threshold, failuresCount: counting))
  }

  private func agree(_ got: Double?, _ want: Golden) -> Bool {
    close(got, want.number, relative: tolerance, absolute: 1e-13)
  }

  @Test func everyAlgorithmHasItsNumbers() throws {
    for golden in try cases() {
      let names = golden["input"]["algorithms"].list.compactMap(\.text)
      let counting = try report(golden, baseline: "", counting: true)
      let completed = try report(golden, baseline: "", counting: false)
      for (name, (group, other)) in zip(names, zip(counting.groups, completed.groups)) {
        let want = golden["expected"]["by_algorithm"][name]
        try #require(want.keys.count == 8)
        #expect(agree(Double(group.intended), want["runs"]))
        #expect(agree(Double(group.done), want["completed"]))
        let successes = try #require(group.successes)
        #expect(agree(Double(successes), want["successes"]))
        #expect(agree(Double(successes) / Double(group.trials), want["success_intent"]))
        #expect(
          agree(
            other.trials == 0 ? nil : Double(successes) / Double(other.trials),
            want["success_completed"]))
        #expect(agree(group.wilson?.low, want["wilson95_intent"][0]))
        #expect(agree(group.wilson?.high, want["wilson95_intent"][1]))
        #expect(agree(group.interquartileMean?.value, want["iqm_final"]))
      }
    }
  }

  /// Every pair in turn, with the second of it as the baseline.
  @Test func everyPairHasItsTest() throws {
    for golden in try cases() {
      let names = golden["input"]["algorithms"].list.compactMap(\.text)
      let pairs = golden["expected"]["pairwise"].list
      try #require(pairs.count == names.count * (names.count - 1) / 2)
      var p: [Double] = []
      for pair in pairs {
        let first = try #require(pair["first"].text)
        let whole = try report(
          golden, baseline: try #require(pair["second"].text), counting: true)
        let group = try #require(whole.groups.firstIndex { $0.group.values.contains(first) })
        let comparison = try #require(whole.comparisons.first { $0.group == group })
        #expect(agree(comparison.success?.estimate.value, pair["difference"]))
        #expect(
          agree((comparison.success?.outcomes?.onlyFirst).map(Double.init), pair["only_first"]))
        #expect(
          agree((comparison.success?.outcomes?.onlySecond).map(Double.init), pair["only_second"]))
        #expect(agree(comparison.p, pair["mcnemar_p"]))
        #expect(agree(comparison.improvement?.value, pair["poi"]))
        p.append(try #require(comparison.p))
      }
      for (adjusted, pair) in zip(holmAdjusted(p), pairs) {
        #expect(agree(adjusted, pair["mcnemar_p_holm"]))
      }
    }
  }

  /// With one baseline the family is smaller than that of all pairs.
  @Test func theReportCorrectsForItsOwnFamily() throws {
    for golden in try cases() {
      let names = golden["input"]["algorithms"].list.compactMap(\.text)
      let whole = try report(golden, baseline: try #require(names.first), counting: true)
      #expect(whole.familySize == names.count - 1)
      let p = whole.comparisons.compactMap(\.p)
      #expect(whole.comparisons.compactMap(\.adjustedP) == holmAdjusted(p))
    }
  }
}

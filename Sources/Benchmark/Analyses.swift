import Analysis
import Foundation
import Randomness
import Statistics
import Store

/// What reading and analysing many stored runs costs; in an empty folder.
@MainActor
let analysisMeasurements: [@MainActor (URL) async throws -> [Finding]] = [
  manyRunsAnalysed, exactTests,
]

/// 20 games, 5 samplers, 100 seeds, 500 points: learning curves that end at 0 or 1.
@MainActor
private func manyRunsAnalysed(_ folder: URL) async throws -> [Finding] {
  let conditions = (1...20).flatMap { game in
    ["onPolicy", "ros", "props", "maProps", "mostUnderSampled"].map { sampler in
      ResultTable.Condition(
        game: "game \(game)", policy: "tabular", sampler: sampler, learner: "mappo",
        experiment: "training",
        specification: "{\"game\":{\"game\":{\"index\":\(game)}},\"sampler\":{\"\(sampler)\":{}}}")
    }
  }
  let record = StudyRecord(
    name: "many", question: "What does an analysis cost?", text: "", successMeasure: "success",
    successThreshold: 0.9, baseline: "onPolicy",
    conditions: conditions.map { PlannedCondition(condition: $0, seeds: 1...100) })
  let path = folder.appendingPathComponent("many.sqlite").path
  let store = try ResultStore(path: path)
  try store.register(record)
  var stream = RandomStream(root: 0, path: ["curves"])
  for (number, condition) in conditions.enumerated() {
    try store.write((1...100).map { run(of: condition, number, seed: $0, &stream) })
  }

  let reading = try ResultStore(path: path, access: .readOnly)
  var seconds: [Double] = []
  var readingSeconds: [Double] = []
  var length = 0
  for _ in 0..<3 {
    let begin = processorSeconds(CLOCK_PROCESS_CPUTIME_ID)
    let table = try reading.resultTable(study: "many", measures: ["success"], agents: .joint)
    readingSeconds.append(processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - begin)
    let report = AnalysisReport(
      of: table, study: try reading.description(of: "many"),
      options: AnalysisOptions(measure: "success", threshold: 0.9))
    length += report.text.count
    seconds.append(processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - begin)
  }
  guard length > 0 else { throw Unexpected(what: "the report is empty") }
  let least = seconds.min() ?? 0
  return [
    Finding(
      quantity: "100 conditions × 100 seeds × 500 points analysed", value: least, unit: "s",
      goal: "< 3 s", isMet: least < 3,
      remark:
        "processor time, fastest of three, \(short(readingSeconds.min() ?? 0)) s of it reading; "
        + "80 comparisons, B = 2000")
  ]
}

private func run(
  of condition: ResultTable.Condition, _ number: Int, seed: Int, _ stream: inout RandomStream
) -> RunRecord {
  // More conditions of higher number succeed, so that counts differ.
  let succeeds = stream.below(150) < 50 + number
  let rise = 100 + stream.below(300)
  let steps = (1...500).map { 20 * $0 }
  let values = (1...500).map { point in
    let height = min(1, Double(point) / Double(rise))
    return (succeeds ? height : 0.3 * height) - Double(stream.below(1000)) * 1e-6
  }
  let series = MeasuredSeries(quantity: .init("success"), steps: steps, values: values)
  return RunRecord(
    key: RunKey(specification: condition.specification, seed: seed), outcome: .done([series]),
    started: Date(timeIntervalSince1970: 0), seconds: 0, provenance: noProvenance)
}

/// The exact test that enumerates most.
@MainActor
private func exactTests(_ folder: URL) async throws -> [Finding] {
  var slowest = 0.0
  for (first, second) in [(50, 60), (90, 99), (10, 40), (0, 3)] {
    let begin = processorSeconds(CLOCK_PROCESS_CPUTIME_ID)
    let p = barnardTest(
      firstSuccesses: first, firstTrials: 100, secondSuccesses: second, secondTrials: 100)
    guard p != nil else { throw Unexpected(what: "Barnard's test has no p value") }
    slowest = max(slowest, processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - begin)
  }
  return [
    Finding(
      quantity: "Barnard's exact test, 100 against 100", value: 1000 * slowest, unit: "ms",
      goal: "< 1000 ms", isMet: slowest < 1, remark: "slowest of four tables")
  ]
}

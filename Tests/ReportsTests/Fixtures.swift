import Foundation
import Statistics
import Store
import Studies

@testable import Reports

/// A study file of two samplers and four seeds, with a claim that agrees and one that does not.
let studyText = """
  # Which sampler wins?
  #
  # Nobody knows, see `quincunx list`.
  question: Is <b>one</b> better than "the other" & why?
  seeds: 4
  games: [motivating]
  policies: [tabular]
  samplers: [onPolicy, ros]
  learners: [{ reinforce: { learningRate: { sweep: [0.5] } } }]
  measures: [optimumProbability]
  experiment: { training: { environmentSteps: 40, batch: 20 } }
  figures: [successCurve]
  claims:
    - { source: "Fig. <1>", where: { sampler: onPolicy }, mean: optimumProbability, published: 0.5 }
    - source: Fig. 2
      where: { sampler: ros }
      mean: optimumProbability
      published: 0.1
      differs: it was <i>another</i> game

  """

func studyFile(_ text: String = studyText) throws -> Study {
  try Study(text: text, name: "pair", file: "pair.yaml")
}

/// What became of the runs of `studyText`: the last value of each run by sampler, a reason where it
/// failed, nil where it is missing.
enum Outcome {
  case value(Double)
  case failure(String)
  case missing
}

func report(
  _ outcomes: [[Outcome]], text: String = studyText, hasFile: Bool = true,
  figures: [ReportedFigure] = [], commit: String? = "0123456789abcdef", isDirty: Bool = false
) throws -> StudyReport {
  let file = try studyFile(text)
  var runs: [ResultTable.Run] = []
  var series: [[ResultTable.Quantity: ResultTable.Series]] = []
  var executions: [StoredExecution] = []
  let provenance = Provenance(
    gitCommit: commit, dirty: isDirty, version: "0.1.0", binary: String(repeating: "ab", count: 32),
    compiler: "Swift 6.1", os: "Debian", cpu: "AMD <EPYC>", host: "node1")
  for (condition, outcomes) in outcomes.enumerated() {
    for (place, outcome) in outcomes.enumerated() {
      let state: ResultTable.State
      var reason: String?
      switch outcome {
      case .value(let value):
        state = .done
        series.append([.init("optimumProbability"): .init(steps: [20, 40], values: [0.25, value])])
      case .failure(let text):
        (state, reason) = (.failed, text)
        series.append([:])
      case .missing:
        state = .missing
        series.append([:])
      }
      runs.append(.init(condition: condition, seed: place + 1, state: state))
      guard state != .missing else { continue }
      executions.append(
        StoredExecution(
          condition: condition, seed: place + 1, reason: reason,
          started: "2026-01-02T03:04:0\(place).000Z", seconds: Double(place + 1),
          provenance: provenance))
    }
  }
  let table = ResultTable(
    study: file.name, conditions: file.plan.conditions.map(\.labels), runs: runs, series: series)
  let record = StudyRecord(
    name: file.name, question: file.question, text: text, successMeasure: file.success.measure,
    successThreshold: file.success.threshold, baseline: file.baseline,
    conditions: file.plan.conditions.map {
      PlannedCondition(condition: $0.labels, seeds: file.plan.seeds)
    })
  return StudyReport(
    of: table, record: record, file: hasFile ? file : nil, executions: executions,
    figures: figures,
    commands: RebuildCommands(
      operand: "studies/pair.yaml", storeOption: "", folderOption: "", store: "quincunx.sqlite",
      folder: "figures/pair"), version: "0.1.0")
}

let whole: [[Outcome]] = [
  [.value(0.5), .value(0.4), .value(0.6), .value(0.5)],
  [.value(1), .value(1), .value(1), .value(0.99)],
]

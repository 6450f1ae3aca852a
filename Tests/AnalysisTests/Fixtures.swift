import Analysis
import Statistics

/// One condition of a table under construction.
struct Recorded {
  var game = "climbing"
  var sampler = "onPolicy"
  var learner = "mappo"
  /// In the specification, where a key looks for it.
  var clip = 1.0
  /// Per seed from 1: the curve at steps 10, 20, ...; empty for a done run without values, nil for
  /// a failed run.
  var runs: [[Double]?]
  var missing = 0
  var firstSeed = 1
}

func table(_ recorded: [Recorded], measure: String = "x") -> ResultTable {
  var runs: [ResultTable.Run] = []
  var series: [[ResultTable.Quantity: ResultTable.Series]] = []
  for (condition, record) in recorded.enumerated() {
    for (number, values) in record.runs.enumerated() {
      let seed = record.firstSeed + number
      runs.append(.init(condition: condition, seed: seed, state: values == nil ? .failed : .done))
      let recorded = values ?? []
      let steps = recorded.indices.map { 10 * ($0 + 1) }
      series.append(
        recorded.isEmpty ? [:] : [.init(measure): .init(steps: steps, values: recorded)])
    }
    for number in 0..<record.missing {
      let seed = record.firstSeed + record.runs.count + number
      runs.append(.init(condition: condition, seed: seed, state: .missing))
      series.append([:])
    }
  }
  let conditions = recorded.map { record in
    ResultTable.Condition(
      game: record.game, policy: "tabular",
      sampler: record.clip == 1 ? record.sampler : "\(record.sampler) (clip \(record.clip))",
      learner: record.learner, experiment: "training",
      specification: """
        {"experiment":{"training":{"batch":10}},"game":{"\(record.game)":{}},\
        "learner":{"\(record.learner)":{}},"policy":{"tabular":{}},\
        "sampler":{"\(record.sampler)":{"clip":\(record.clip)}}}
        """)
  }
  return ResultTable(study: "s", conditions: conditions, runs: runs, series: series)
}

/// Runs that end, and stay all the time, at these values.
func ends(_ values: [Double]) -> [[Double]?] { values.map { [$0, $0] } }

let study = StudyDescription(
  name: "s", question: "Which one?", successMeasure: "x", successThreshold: 0.9,
  baseline: "onPolicy")

func report(
  _ recorded: [Recorded], study: StudyDescription = study, selection: Selection = Selection(),
  baseline: AnalysisReport.Baseline? = nil, failuresCount: Bool = true
) -> AnalysisReport {
  AnalysisReport(
    of: table(recorded), study: study, selection: selection, baseline: baseline,
    options: AnalysisOptions(
      measure: study.successMeasure, threshold: study.successThreshold,
      failuresCount: failuresCount))
}

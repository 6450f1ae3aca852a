import Statistics
import Store

/// A stored study in the words of other tools: algorithms, tasks and runs.
public struct ExportedStudy: Sendable {
  /// A run with its values, as every format writes it.
  public struct Run: Sendable {
    public let label: RunLabel
    public let seed: Int
    public let state: ResultTable.State
    /// Why a failed run failed.
    public let reason: String?
    /// Quantities by name.
    public let series: [MeasuredSeries]
  }

  public let name: String
  public let isImported: Bool
  public let successMeasure: String
  /// The k of the first `step_k` of a marl-eval file.
  public let firstStep: Int
  /// In the order of the study.
  public let algorithms: [String]
  public let tasks: [String]
  private let namesEnvironment: Bool
  public let runs: [Run]

  /// - Parameter measures: nil for all.
  public init(
    _ study: String, in store: ResultStore, measures: [String]? = nil
  ) throws(StoreError) {
    let record = try store.record(of: study)
    let table = try store.resultTable(study: study, measures: measures)
    let names = try store.runNames(of: study)
    let reasons = try store.failureReasons(of: study)
    let labels = Self.labels(of: table.conditions, compared: record.compared)
    let isImported = record.origin == .imported
    let keys = table.runs.map {
      RunKey(specification: table.conditions[$0.condition].specification, seed: $0.seed)
    }
    var episodes: [[ResultTable.Quantity: [Int: [Double]]]] = []
    if isImported {
      for key in keys { episodes.append(try store.episodes(of: key)) }
    }
    name = study
    self.isImported = isImported
    successMeasure = record.successMeasure
    firstStep = isImported ? JSON.value(of: record.text)?["firstStep"]?.integer ?? 0 : 0
    algorithms = unique(labels.map(\.algorithm))
    namesEnvironment = Set(labels.map(\.environment)).count > 1
    let namesEnvironment = namesEnvironment
    tasks = unique(labels.map { Self.taskName($0, namesEnvironment: namesEnvironment) })
    runs = table.runs.indices.map { index in
      let (run, key) = (table.runs[index], keys[index])
      let label = labels[run.condition]
      let own = isImported ? episodes[index] : [:]
      return Run(
        label: RunLabel(
          environment: label.environment, task: label.task, algorithm: label.algorithm,
          run: names[key] ?? String(run.seed)),
        seed: run.seed, state: run.state, reason: reasons[key],
        series: Self.series(table.series[index], episodes: own))
    }
  }

  /// Sorted by name.
  private static func series(
    _ stored: [ResultTable.Quantity: ResultTable.Series],
    episodes: [ResultTable.Quantity: [Int: [Double]]]
  ) -> [MeasuredSeries] {
    let series = stored.map { quantity, series in
      let own = episodes[quantity]
      return MeasuredSeries(
        quantity: quantity, steps: series.steps, values: series.values,
        episodes: own.map { own in series.steps.map { own[$0] ?? [] } } ?? [])
    }
    return series.sorted {
      ($0.quantity.measure, $0.quantity.agent) < ($1.quantity.measure, $1.quantity.agent)
    }
  }

  /// What the run's task is called beside those of other environments.
  func taskName(_ run: Run) -> String {
    Self.taskName(run.label, namesEnvironment: namesEnvironment)
  }

  private static func taskName(_ label: RunLabel, namesEnvironment: Bool) -> String {
    namesEnvironment && !label.environment.isEmpty
      ? "\(label.environment) \(label.task)" : label.task
  }

  /// Imported conditions under their own names; others with the game as task, and as algorithm the
  /// label on the compared axis with all else that differs in the study.
  private static func labels(
    of conditions: [ResultTable.Condition], compared: ConditionAxis
  ) -> [RunLabel] {
    let others = ConditionAxis.allCases.filter { axis in
      axis != compared && axis != .game && Set(conditions.map { $0[axis] }).count > 1
    }
    var seen: [RunLabel: Int] = [:]
    return conditions.map { condition in
      if let imported = ImportedCondition(specification: condition.specification) {
        return RunLabel(
          environment: imported.environment, task: imported.task, algorithm: imported.algorithm,
          run: "")
      }
      let words = ([compared] + others).map { condition[$0] }.filter { !$0.isEmpty }
      let algorithm = words.isEmpty ? "none" : words.joined(separator: " + ")
      let label = RunLabel(task: condition.game, algorithm: algorithm, run: "")
      seen[label, default: 0] += 1
      // Conditions can differ in what no label says, such as their measures.
      return seen[label] == 1
        ? label
        : RunLabel(task: label.task, algorithm: "\(algorithm) (\(seen[label] ?? 0))", run: "")
    }
  }

  /// One sentence per run that has no values, for formats that have no place for it.
  public var withoutValues: [String] {
    runs.compactMap { run in
      let which = "\(run.label.algorithm) on \(taskName(run)), run \(run.label.run)"
      return switch run.state {
      case .done: run.series.isEmpty ? "\(which): done without any value" : nil
      case .failed: "\(which): failed, \(run.reason ?? "for no known reason")"
      case .missing: "\(which): missing"
      }
    }
  }
}

/// Each once, in the order of their first appearance.
func unique(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }
}

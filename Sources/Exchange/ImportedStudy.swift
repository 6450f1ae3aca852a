import Foundation
import Specifications
import Statistics
import Store

/// What the user says of an import beside its files; nil keeps what the store has, if anything.
public struct ImportSettings: Sendable {
  public let study: String
  public var question: String?
  /// The measure by which runs are judged, and that analyses take first.
  public var measure: String?
  public var successThreshold: Double?
  /// An algorithm.
  public var baseline: String?
  /// Whose readers read the files.
  public let provenance: Provenance

  public init(study: String, provenance: Provenance) {
    self.study = study
    self.provenance = provenance
  }
}

/// An imported study as the store has it.
public struct StoredImport: Sendable {
  public let record: StudyRecord
  let table: ResultTable
  let names: [RunKey: String]

  /// Nil where the store has no study of this name.
  public init?(_ study: String, in store: ResultStore) throws(StoreError) {
    guard try store.studies().contains(study) else { return nil }
    record = try store.record(of: study)
    table = try store.resultTable(study: study)
    names = try store.runNames(of: study)
  }
}

/// Files of other tools as a study of the store: what to register and what to write.
public struct ImportedStudy: Sendable {
  public let record: StudyRecord
  /// Those that the store lacks.
  public let runs: [RunRecord]
  /// How many runs of the files the store had already, with the same values.
  public let knownRuns: Int

  /// - Parameter stored: the study of this name, where the store has one.
  /// - Throws: all that contradicts: two values for one thing, among the files or in the store.
  public init(
    _ files: [ImportedFile], settings: ImportSettings, now: Date,
    stored: StoredImport?
  ) throws(ImportFailure) {
    var problems: [ImportProblem] = []
    let merged = Self.merged(files, problems: &problems)
    let numbers = seedNumbers(of: merged.map(\.run.label.run), stored: stored?.names ?? [:])
    var seeds: [ImportedCondition: Set<Int>] = [:]
    var order: [ImportedCondition] = []
    var old: [RunKey: Int] = [:]
    if let stored {
      for planned in stored.record.conditions {
        guard let condition = ImportedCondition(specification: planned.condition.specification)
        else { continue }
        order.append(condition)
        seeds[condition] = Set(planned.seedRanges.joined())
      }
      for (index, run) in stored.table.runs.enumerated() {
        let specification = stored.table.conditions[run.condition].specification
        old[RunKey(specification: specification, seed: run.seed)] = index
      }
    }
    var records: [RunRecord] = []
    var known = 0
    var labels: [RunKey: RunLabel] = [:]
    for (run, file) in merged {
      let condition = ImportedCondition(study: settings.study, run.label)
      let seed = numbers[run.label.run] ?? 0
      let key = RunKey(specification: condition.specification, seed: seed)
      func complain(_ sentence: String) {
        problems.append(ImportProblem(file: file, line: run.line, sentence))
      }
      if let other = labels.updateValue(run.label, forKey: key) {
        complain(
          "the runs \"\(other.run)\" and \"\(run.label.run)\" of \(run.label.algorithm) on "
            + "\(run.label.task) would both be seed \(seed)")
        continue
      }
      if seeds[condition] == nil { order.append(condition) }
      seeds[condition, default: []].insert(seed)
      let outcome: RunRecord.Outcome
      switch run.outcome {
      case .missing: continue
      case .failed(let reason): outcome = .failed(reason: reason)
      case .done(let series): outcome = .done(series)
      }
      if let stored, let index = old[key], stored.table.runs[index].state != .missing {
        let difference = Self.difference(
          outcome, from: stored.table.runs[index].state, stored.table.series[index])
        if let difference {
          complain(
            "\(run.label.algorithm) on \(run.label.task), run \(run.label.run): \(difference)")
          continue
        }
        if case .done = stored.table.runs[index].state {
          known += 1
          continue
        }
        if case .failed = outcome {
          known += 1
          continue
        }
      }
      let isPlain = String(seed) == run.label.run
      records.append(
        RunRecord(
          key: key, name: isPlain ? nil : run.label.run, outcome: outcome, started: now,
          seconds: 0, provenance: settings.provenance))
    }
    guard problems.isEmpty else { throw ImportFailure(problems) }
    let namesEnvironment = Set(order.map(\.environment)).count > 1
    let measures = files.flatMap(\.measures)
    record = StudyRecord(
      name: settings.study,
      question: settings.question ?? stored?.record.question
        ?? "Imported from " + files.map(\.name).joined(separator: ", ") + ".",
      origin: .imported, text: Self.sources(files, stored: stored?.record.text),
      successMeasure: settings.measure ?? stored?.record.successMeasure
        ?? measures.first { !clocks.contains($0) && !$0.hasPrefix(absolutePrefix) }
        ?? measures.first ?? "",
      successThreshold: settings.successThreshold ?? stored?.record.successThreshold,
      compared: .learner, baseline: settings.baseline ?? stored?.record.baseline,
      conditions: order.map {
        PlannedCondition(
          condition: $0.labels(namesEnvironment: namesEnvironment), seeds: seeds[$0] ?? [])
      })
    runs = records
    knownRuns = known
  }

  /// The runs of all files, those of one label put together, with the first file of each.
  private static func merged(
    _ files: [ImportedFile], problems: inout [ImportProblem]
  ) -> [(run: ImportedRun, file: String)] {
    var merged: [(run: ImportedRun, file: String)] = []
    var positions: [RunLabel: Int] = [:]
    for file in files {
      for run in file.runs {
        guard let position = positions[run.label] else {
          positions[run.label] = merged.count
          merged.append((run, file.name))
          continue
        }
        let first = merged[position]
        guard let outcome = joined(first.run.outcome, run.outcome) else {
          problems.append(
            ImportProblem(
              file: file.name, line: run.line,
              "\(run.label.algorithm) on \(run.label.task), run \(run.label.run): "
                + "another outcome or another value than in \(first.file)"))
          continue
        }
        merged[position].run = ImportedRun(
          label: run.label, outcome: outcome, line: first.run.line)
      }
    }
    return merged
  }

  /// Nil where the two contradict each other.
  private static func joined(
    _ first: ImportedRun.Outcome, _ second: ImportedRun.Outcome
  ) -> ImportedRun.Outcome? {
    switch (first, second) {
    case (.missing, let other), (let other, .missing): return other
    case (.failed(let reason), .failed(let other)): return reason == other ? first : nil
    case (.failed, .done), (.done, .failed): return nil
    case (.done(var series), .done(let others)):
      for other in others {
        if let known = series.first(where: { $0.quantity == other.quantity }) {
          guard known == other else { return nil }
        } else {
          series.append(other)
        }
      }
      return .done(
        series.sorted {
          ($0.quantity.measure, $0.quantity.agent) < ($1.quantity.measure, $1.quantity.agent)
        })
    }
  }

  /// In what a run of a file differs from a stored one; nil where it does not, or where a run that
  /// failed has come to its end since.
  private static func difference(
    _ outcome: RunRecord.Outcome, from state: ResultTable.State,
    _ stored: [ResultTable.Quantity: ResultTable.Series]
  ) -> String? {
    switch (outcome, state) {
    case (.failed, .done): return "it failed, and the store has its values"
    case (.failed, _): return nil
    case (.done(let series), .done):
      for one in series {
        guard let old = stored[one.quantity] else {
          return "the store has the run without \(one.quantity.measure); import all files of a "
            + "run together, under a new name"
        }
        if old.steps != one.steps { return "the store has \(one.quantity.measure) at other steps" }
        if let at = zip(old.values, one.values).enumerated().first(where: { $1.0 != $1.1 }) {
          return "\(one.quantity.measure) at step \(one.steps[at.offset]) is \(at.element.1), and "
            + "\(at.element.0) in the store"
        }
      }
      return series.count == stored.count
        ? nil : "the store has the run with more metrics than the file"
    case (.done, _): return nil
    }
  }

  /// JSON about the files, those of earlier imports first, each content once.
  private static func sources(_ files: [ImportedFile], stored: String?) -> String {
    let json = stored.flatMap(JSON.value)
    let old = json?["files"]?.list ?? []
    var known = old.map { file in
      source(
        name: file["name"]?.text ?? "", format: file["format"]?.text ?? "",
        bytes: file["bytes"]?.integer ?? 0, sha256: file["sha256"]?.text ?? "")
    }
    let firstStep = json?["firstStep"]?.integer ?? files.first?.firstStep ?? 0
    for file in files {
      let node = source(
        name: file.name, format: file.format.rawValue, bytes: file.byteCount, sha256: file.sha256)
      if !known.contains(where: { $0["sha256"] == node["sha256"] }) { known.append(node) }
    }
    let firstStepNode = Node(.integer(firstStep))
    return Node.record([.init("files", Node(.list(known))), .init("firstStep", firstStepNode)])
      .canonicalJSON
  }

  private static func source(name: String, format: String, bytes: Int, sha256: String) -> Node {
    Node.record([
      .init("bytes", Node(.integer(bytes))), .init("format", Node(.text(format))),
      .init("name", Node(.text(name))), .init("sha256", Node(.text(sha256))),
    ])
  }
}

/// What the loggers of Mava and marl-eval add to every evaluation: no result to judge a run by.
private let clocks: Set<String> = ["elapsed_time", "steps_per_second"]

import Analysis
import Figures
import Foundation
import Reports
import Runner
import Statistics
import Store
import Studies

let reportCommand = Command(
  name: "report",
  summary: "Writes a page per study, for a web browser: figures, tables, claims, provenance.",
  operands: "STUDY...", takes: .study(orStored: true),
  options: [.store, .into, .seeds] + Option.progress,
  details: ["The pages are DIR/STUDY/report.html, and DIR/index.html lists them."]
) { arguments in
  let stored = try StoredStudies(arguments)
  let folder = figureFolder(arguments)
  let progress = try arguments.progress(of: "report", "study", total: stored.studies.count)
  defer { progress.end() }
  var drawn = true
  for study in stored.studies {
    drawn =
      try progress.during(study.description.name) {
        try drawReport(of: study, in: stored.store, arguments, into: folder)
      } && drawn
  }
  print("wrote \(try writeIndex(of: stored.studies.map(\.description.name), in: folder))")
  return drawn ? 0 : 1
}

/// Writes the page of a study, with its figures as they are now, so that a page never shows a drawing
/// of other runs; false where one could not be drawn.
@MainActor
private func drawReport(
  of study: StoredStudy, in store: ResultStore, _ arguments: Arguments, into folder: URL
) throws -> Bool {
  let name = study.description.name
  let table: ResultTable
  var file = study.file
  if let file, try !store.studies().contains(name) {
    table = file.emptyTable
  } else {
    table = try store.resultTable(study: name)
    if let file { try Session.check(table, against: file) }
    file = try file ?? storedFile(store.record(of: name), table)
  }
  let drawn = figures(of: file).map { figure in
    DrawnFigure(
      figure.kind, named: figure.name, of: study.description, table,
      into: folder.appendingPathComponent(name))
  }
  // That there is nothing to draw stands in the page.
  let failed = drawn.filter { $0.error != nil && !$0.isEmpty }
  for figure in failed { complain("\(name), \(figure.name): \(figure.error?.description ?? "")") }
  try writeReport(
    of: StoredStudy(description: study.description, file: file), table,
    // Where nobody asked for this kind, there is nothing to say.
    figures: drawn.filter { file != nil || !$0.isEmpty }, in: store, arguments, into: folder)
  return failed.isEmpty
}

/// Writes the page of a study whose figures are drawn.
@MainActor
func writeReport(
  of study: StoredStudy, _ table: ResultTable, figures: [DrawnFigure], in store: ResultStore,
  _ arguments: Arguments, into folder: URL
) throws {
  let name = study.description.name
  let own = folder.appendingPathComponent(name)
  let isStored = try store.studies().contains(name)
  let record = try isStored ? store.record(of: name) : study.file?.record ?? store.record(of: name)
  let report = StudyReport(
    of: table, record: record, file: study.file,
    executions: isStored ? try store.executions(of: name) : [],
    figures: figures.map { $0.reported(in: own) },
    commands: rebuildCommands(study, record, arguments), version: version)
  try write(report.html, to: own.appendingPathComponent("report.html"))
  print("wrote \(folder.appendingPathComponent("\(name)/report.html").relativePath)")
}

/// Writes the index of all pages in a folder, those of these studies among them.
@MainActor
func writeIndex(of studies: [String], in folder: URL) throws -> String {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  let entries = Set(names + studies).sorted().compactMap { name -> IndexEntry? in
    let page = folder.appendingPathComponent(name).appendingPathComponent("report.html")
    let entry = (try? String(contentsOf: page, encoding: .utf8)).flatMap(IndexEntry.init(page:))
    // A folder that was renamed holds another study's page.
    return entry?.study == name ? entry : nil
  }
  let file = folder.appendingPathComponent("index.html")
  try write(indexPage(of: entries, version: version), to: file)
  return file.relativePath
}

/// The study file that the store keeps, where it plans what is stored.
@MainActor
private func storedFile(_ record: StudyRecord, _ table: ResultTable) -> Study? {
  guard record.origin == .studyFile,
    let whole = try? Study(text: record.text, name: record.name, file: "\(record.name).yaml")
  else { return nil }
  let seeds = table.conditions.isEmpty ? 0 : table.runs(of: 0).count
  let study = seeds > 0 ? whole.with(seeds: seeds) : whole
  return (try? Session.check(table, against: study)) == nil ? nil : study
}

/// Paths as they were typed, so that the page does not depend on where the folder lies.
private func rebuildCommands(
  _ study: StoredStudy, _ record: StudyRecord, _ arguments: Arguments
) -> RebuildCommands {
  func shown(_ path: String) -> String {
    path.hasPrefix("/") ? URL(fileURLWithPath: path).lastPathComponent : path
  }
  let name = study.description.name
  let typed = arguments.positional.first {
    URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent == name && $0 != name
  }
  let store = shown(Session.path(arguments))
  let folder = arguments.text(.into).map(shown)
  return RebuildCommands(
    operand: quoted(
      typed.map(shown) ?? (record.origin == .imported ? name : "studies/\(name).yaml")),
    storeOption: arguments.has(.store) ? " --store \(quoted(store))" : "",
    folderOption: folder.map { " --into \(quoted($0))" } ?? "",
    store: quoted(store), folder: quoted("\(folder ?? "figures")/\(name)"))
}

private func write(_ page: String, to file: URL) throws {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(page.utf8).write(to: file, options: .atomic)
  } catch {
    throw UsageError("cannot write \(file.relativePath): \(systemReason(error))")
  }
}

extension Study {
  /// What a store would say before the first run.
  fileprivate var emptyTable: ResultTable {
    let runs = plan.conditions.indices.flatMap { condition in
      plan.seeds.map { ResultTable.Run(condition: condition, seed: $0, state: .missing) }
    }
    return ResultTable(
      study: name, conditions: plan.conditions.map(\.labels), runs: runs,
      series: runs.map { _ in [:] })
  }
}

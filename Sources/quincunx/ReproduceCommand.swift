import Figures
import Foundation
import Statistics
import Store
import Studies

let reproduceCommand = Command(
  name: "reproduce",
  summary: "Runs what is missing, draws figures, writes reports, and prints results and claims.",
  operands: "STUDY.yaml...",
  takes: .study(orStored: false),
  options: [.into] + Option.executing
) { arguments in
  let session = try Session(arguments, access: .readWrite)
  let folder = figureFolder(arguments)
  let stamps = try session.studies.map { try stamp(of: $0, in: session.store) }
  let isComplete =
    zip(session.studies, stamps).allSatisfy { study, stamp in
      isStamped(study, stamp, in: folder)
    } && FileManager.default.fileExists(atPath: folder.appendingPathComponent("index.html").path)
  // Stale runs are stored, too.
  if isComplete, !arguments.has(.redoStale) {
    let runs = session.studies.reduce(0) { $0 + $1.plan.runs.count }
    print(
      """
      nothing to do: \(stored(runs)) and all figures are drawn.
      \(folder.appendingPathComponent("index.html").relativePath) shows them with the results.
      quincunx analyse, rates and claims print the tables again.
      """)
    return 0
  }
  let failed = try executePending(session, arguments, for: "reproduce")
  var fellShort = failed > 0
  // The tables of a study are one step, its report another, and so is each of its figures.
  let progress = try arguments.progress(
    of: "reproduce", "step", total: session.studies.reduce(0) { $0 + $1.figures.count + 2 })
  defer { progress.end() }
  for study in session.studies {
    progress.begin("reading \(study.name)")
    let table = try session.table(of: study)
    let stored = StoredStudy(description: study.description, file: study)
    let figures = drawFigures(of: stored, table, into: folder, progress)
    let drawn = figures.allSatisfy { $0.error == nil }
    let claimed = progress.during("tables of \(study.name)") {
      printReports(of: table, study.description)
      return printClaims(of: study, table)
    }
    fellShort = fellShort || !drawn || !claimed
    print()
    try progress.during("report of \(study.name)") {
      try writeReport(
        of: stored, table, figures: figures, in: session.store, arguments, into: folder)
    }
    if drawn, claimed, let stamp = try stamp(of: study, in: session.store) {
      let file = stampFile(of: study, in: folder)
      // Without a stamp the next call does more than it must, and is still right.
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? stamp.write(to: file, atomically: true, encoding: .utf8)
    }
  }
  let index = try writeIndex(of: session.studies.map(\.name), in: folder)
  print("wrote \(index): open it in a web browser")
  return fellShort ? 1 : 0
}

/// What the figures and tables of a finished study depend on; nil while runs are missing or
/// failed, for which there is always something to do.
@MainActor
private func stamp(of study: Study, in store: ResultStore) throws -> String? {
  guard try store.studies().contains(study.name) else { return nil }
  let summary = try store.summary(of: study.name)
  let planned = study.plan.conditions.map(\.canonicalJSON)
  guard summary.done == summary.intended, summary.intended == study.plan.runs.count,
    summary.conditions.map(\.condition.specification) == planned
  else {
    return nil
  }
  let outcomes = try store.outcomes(of: study.name)
  // Of a run that was executed again the start has changed, and the values may have.
  let starts = study.plan.runs.map { outcomes[$0.key]?.started ?? "" }.joined(separator: "\n")
  return """
    quincunx \(version), \(summary.done) runs done, starts \(sha256(Data(starts.utf8)))

    \(study.text)

    \(study.plan.conditions.map(\.canonicalJSON).joined(separator: "\n"))
    \(study.figures.map { $0.name + $0.kind.node.canonicalJSON }.joined(separator: "\n"))
    """
}

/// The file that says what the figures in a folder were drawn from.
private func stampFile(of study: Study, in folder: URL) -> URL {
  folder.appendingPathComponent(study.name).appendingPathComponent(".complete")
}

private func isStamped(_ study: Study, _ stamp: String?, in folder: URL) -> Bool {
  let own = folder.appendingPathComponent(study.name)
  let drawn = study.figures.flatMap { figure in
    ["tsv", "gp", "svg"].map { own.appendingPathComponent("\(figure.name).\($0)").path }
  }
  // Scripts load the style, and without a figure there is none.
  let style = drawn.isEmpty ? [] : [folder.appendingPathComponent(FigureStyle.fileName).path]
  let files = drawn + style + [own.appendingPathComponent("report.html").path]
  guard let stamp, files.allSatisfy(FileManager.default.fileExists(atPath:)) else { return false }
  let found = try? String(contentsOf: stampFile(of: study, in: folder), encoding: .utf8)
  return found == stamp
}

import Console
import Figures
import Foundation
import Statistics
import Store
import Studies

let figuresCommand = Command(
  name: "figures", summary: "Draws the figures of stored results: .tsv, .gp, .svg and .pdf.",
  operands: "STUDY...", takes: .study(orStored: true),
  options: [.store, .into, .seeds, .terminal, .live, .every, .figure] + Option.progress
) { arguments in
  if arguments.has(.live) { return try followStudy(arguments) }
  for option in [Option.every, .figure] where arguments.has(option) {
    throw UsageError("\(option.name) goes with --live")
  }
  let terminals = try chosenTerminals(arguments)
  let stored = try StoredStudies(arguments)
  let folder = figureFolder(arguments)
  do throws(FigureError) {
    if try !figureWriter().writeStyle(into: folder) {
      print("\(folder.relativePath)/\(FigureStyle.fileName) has changes of its own and is kept")
    }
  } catch {
    complain(error.description)
    return 1
  }
  let progress = try arguments.progress(
    of: "figures", "figure",
    total: stored.studies.reduce(0) {
      $0 + ($1.file?.figures.count ?? figureCatalogue.entries.count)
    })
  defer { progress.end() }
  var drawn = true
  for study in stored.studies {
    progress.begin("reading \(study.description.name)")
    let table = try stored.table(of: study)
    let figures = drawFigures(of: study, table, into: folder, as: terminals, progress)
    drawn = figures.allSatisfy { $0.error == nil || ($0.isEmpty && study.file == nil) } && drawn
  }
  return drawn ? 0 : 1
}

extension Option {
  static let terminal = Option(
    "--terminal", "NAME", is: .word(of: Terminal.self), isRepeatable: true,
    "draw as \(Terminal.allCases.map(\.rawValue).joined(separator: ", ")) "
      + "(\(Terminal.usual.map(\.rawValue).joined(separator: " and ")))")
}

private func chosenTerminals(_ arguments: Arguments) throws -> [Terminal] {
  let chosen = try arguments.choices(.terminal, of: Terminal.self)
  return chosen.isEmpty ? Terminal.usual : chosen
}

/// Draws what it can, says so, and complains about the rest.
func drawFigures(
  of study: StoredStudy, _ table: ResultTable, into folder: URL,
  as terminals: [Terminal] = Terminal.usual, _ progress: ProgressDisplay
) -> [DrawnFigure] {
  let name = study.description.name
  return figures(of: study.file).map { figure in
    progress.begin("\(name)/\(figure.name)")
    let drawn = DrawnFigure(
      figure.kind, named: figure.name, of: study.description, table,
      into: folder.appendingPathComponent(name), as: terminals)
    progress.finish(failed: drawn.error != nil)
    let path = folder.appendingPathComponent("\(name)/\(figure.name)").relativePath
    switch drawn.files {
    case .success(let changed): print(changed.isEmpty ? "\(path) is up to date" : "drew \(path)")
    // Where nobody asked for this kind, it is no complaint.
    case .failure(let error) where drawn.isEmpty && study.file == nil:
      print("left out: \(error.description)")
    case .failure(let error): complain("\(name), \(figure.name): \(error.description)")
    }
    return drawn
  }
}

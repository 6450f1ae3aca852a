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
    drawn =
      (study.file.map { drawFigures(of: $0, table, into: folder, as: terminals, progress) }
        ?? drawEveryFigure(of: study.description, table, into: folder, as: terminals, progress))
      && drawn
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
  let words = arguments.texts(.terminal)
  guard !words.isEmpty else { return Terminal.usual }
  return try words.map { word in
    if let terminal = Terminal(rawValue: word) { return terminal }
    let known = Terminal.allCases.map(\.rawValue)
    throw UsageError(
      "--terminal is one of \(known.joined(separator: ", ")), not \(word)"
        + suggestion(for: word, among: known))
  }
}

private func figureWriter() -> FigureWriter {
  FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
}

/// Where `--into` says.
func figureFolder(_ arguments: Arguments) -> URL {
  URL(fileURLWithPath: arguments.text(.into) ?? "figures")
}

/// Draws what it can and complains about the rest; false if anything is missing.
func drawFigures(
  of study: Study, _ table: ResultTable, into folder: URL,
  as terminals: [Terminal] = Terminal.usual, _ progress: ProgressDisplay
) -> Bool {
  let drawing = Drawing(
    study: study.description, table: table, folder: folder, terminals: terminals,
    progress: progress)
  // All of them, whatever becomes of the first.
  return study.figures.map { figure in
    do throws(FigureError) {
      try drawing.draw(figure.kind, named: figure.name)
      return true
    } catch {
      drawing.complainAbout(figure.name, error)
      return false
    }
  }.allSatisfy(\.self)
}

/// Draws a figure of every kind that the results allow, for a study without a file to name some.
private func drawEveryFigure(
  of study: StudyDescription, _ table: ResultTable, into folder: URL, as terminals: [Terminal],
  _ progress: ProgressDisplay
) -> Bool {
  let drawing = Drawing(
    study: study, table: table, folder: folder, terminals: terminals, progress: progress)
  return figureCatalogue.entries.map { kind in
    do throws(FigureError) {
      try drawing.draw(kind, named: kind.name)
      return true
    } catch  where error.saysNothingToDraw {
      print("left out: \(error.description)")
      return true
    } catch {
      drawing.complainAbout(kind.name, error)
      return false
    }
  }.allSatisfy(\.self)
}

private struct Drawing {
  let study: StudyDescription
  let table: ResultTable
  let folder: URL
  let terminals: [Terminal]
  let progress: ProgressDisplay

  func draw(_ kind: any FigureKind, named name: String) throws(FigureError) {
    let changed = try progress.during("\(study.name)/\(name)") { () throws(FigureError) in
      let plot = try kind.plot(of: table, study: study)
      return try figureWriter().render(
        plot, named: name, into: folder.appendingPathComponent(study.name), as: terminals)
    }
    let path = folder.appendingPathComponent("\(study.name)/\(name)").relativePath
    print(changed.isEmpty ? "\(path) is up to date" : "drew \(path)")
  }

  func complainAbout(_ name: String, _ error: FigureError) {
    complain("\(study.name), \(name): \(error.description)")
  }
}

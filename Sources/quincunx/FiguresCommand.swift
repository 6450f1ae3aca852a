import Console
import Figures
import Foundation
import Statistics
import Store
import Studies

let figuresCommand = Command(
  name: "figures", summary: "Draws the figures of stored results: .tsv, .gp, .svg and .pdf.",
  operands: "STUDY...", options: [.store, .into, .seeds] + Option.progress
) { arguments in
  let stored = try StoredStudies(arguments)
  let folder = figureFolder(arguments)
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
      (study.file.map { drawFigures(of: $0, table, into: folder, progress) }
        ?? drawEveryFigure(of: study.description, table, into: folder, progress)) && drawn
  }
  return drawn ? 0 : 1
}

/// Where `--into` says.
func figureFolder(_ arguments: Arguments) -> URL {
  URL(fileURLWithPath: arguments.text(.into) ?? "figures")
}

/// Draws what it can and complains about the rest; false if anything is missing.
func drawFigures(
  of study: Study, _ table: ResultTable, into folder: URL, _ progress: ProgressDisplay
) -> Bool {
  let drawing = Drawing(
    study: study.description, table: table, folder: folder, progress: progress)
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
  of study: StudyDescription, _ table: ResultTable, into folder: URL, _ progress: ProgressDisplay
) -> Bool {
  let drawing = Drawing(study: study, table: table, folder: folder, progress: progress)
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
  let progress: ProgressDisplay
  private let writer = FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")

  init(
    study: StudyDescription, table: ResultTable, folder: URL, progress: ProgressDisplay
  ) {
    self.study = study
    self.table = table
    self.folder = folder
    self.progress = progress
  }

  func draw(_ kind: any FigureKind, named name: String) throws(FigureError) {
    let changed = try progress.during("\(study.name)/\(name)") { () throws(FigureError) in
      let plot = try kind.plot(of: table, study: study)
      return try writer.render(plot, named: name, into: folder.appendingPathComponent(study.name))
    }
    let path = folder.appendingPathComponent("\(study.name)/\(name)").relativePath
    print(changed.isEmpty ? "\(path) is up to date" : "drew \(path)")
  }

  func complainAbout(_ name: String, _ error: FigureError) {
    complain("\(study.name), \(name): \(error.description)")
  }
}

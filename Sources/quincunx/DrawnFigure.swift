import Console
import Figures
import Foundation
import Reports
import Statistics
import Studies

/// A figure of a study, and what became of drawing it.
struct DrawnFigure {
  let name: String
  let kind: any FigureKind
  /// Nil where the results do not allow one.
  let plot: Plot?
  /// The names of the files that changed, or why the figure is not whole.
  let files: Result<[String], FigureError>

  /// - Parameter folder: of the study's figures.
  init(
    _ kind: any FigureKind, named name: String, of study: StudyDescription, _ table: ResultTable,
    into folder: URL, as terminals: [Terminal] = Terminal.usual
  ) {
    self.name = name
    self.kind = kind
    do throws(FigureError) {
      let plot = try kind.figure(of: table, study: study)
      self.plot = plot
      files = Result { () throws(FigureError) in
        try figureWriter().render(plot, named: name, into: folder, as: terminals)
      }
    } catch {
      plot = nil
      files = .failure(error)
    }
  }

  var error: FigureError? {
    guard case .failure(let error) = files else { return nil }
    return error
  }

  /// Whether there was nothing to draw it from.
  var isEmpty: Bool { plot == nil && error?.saysNothingToDraw == true }

  /// As a page shows it.
  /// - Parameter folder: that it was drawn into.
  func reported(in folder: URL) -> ReportedFigure {
    let content: ReportedFigure.Content
    switch (plot, error) {
    case (nil, let error): content = .nothing(error?.description ?? "")
    case (let plot?, let error?):
      content = .drawn(caption: plot.caption, svg: nil, reason: error.description)
    case (let plot?, nil):
      let svg = folder.appendingPathComponent("\(name).svg")
      content = .drawn(
        caption: plot.caption, svg: try? String(contentsOf: svg, encoding: .utf8),
        reason: "\(name).svg cannot be read")
    }
    return ReportedFigure(
      name: name, summary: kind.summary, measures: kind.measures, content: content)
  }
}

func figureWriter() -> FigureWriter {
  FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
}

/// Where `--into` says.
func figureFolder(_ arguments: Arguments) -> URL {
  URL(fileURLWithPath: arguments.text(.into) ?? "figures")
}

/// The figures that a study file names, or one of every kind where there is no file.
func figures(of file: Study?) -> [(name: String, kind: any FigureKind)] {
  file?.figures.map { ($0.name, $0.kind) } ?? figureCatalogue.entries.map { ($0.name, $0) }
}

import Figures
import Foundation
import Statistics
import Store
import Studies

let figuresCommand = Command(
  name: "figures", summary: "Draws the figures of stored results: .tsv, .gp, .svg and .pdf.",
  operands: "STUDY.yaml...", options: [.store, .into, .seeds]
) { arguments in
  let session = try Session(arguments, access: .readOnly)
  var drawn = true
  for study in session.studies {
    let table = try session.table(of: study)
    drawn = drawFigures(of: study, table, into: figureFolder(arguments)) && drawn
  }
  return drawn ? 0 : 1
}

/// Where `--into` says.
func figureFolder(_ arguments: Arguments) -> URL {
  URL(fileURLWithPath: arguments.text(.into) ?? "figures")
}

/// Draws what it can and complains about the rest; false if anything is missing.
func drawFigures(of study: Study, _ table: ResultTable, into folder: URL) -> Bool {
  let writer = FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
  let own = folder.appendingPathComponent(study.name)
  var isComplete = true
  for figure in study.figures {
    do throws(FigureError) {
      let plot = try figure.kind.plot(of: table, study: study.description)
      let changed = try writer.render(plot, named: figure.name, into: own)
      let path = folder.appendingPathComponent("\(study.name)/\(figure.name)").relativePath
      print(changed.isEmpty ? "\(path) is up to date" : "drew \(path)")
    } catch {
      complain("\(study.name), \(figure.name): \(error.description)")
      isComplete = false
    }
  }
  return isComplete
}

import Analysis
import Figures
import Foundation
import Statistics
import Store
import Studies

/// A study that is drawn while other processes execute its runs.
@MainActor
struct FollowedStudy {
  /// What the store held at one moment.
  struct Picture {
    let plots: [(name: String, plot: Plot)]
    /// Why the other figures cannot be drawn yet.
    let lacking: [String]
    let runs: String
    let isComplete: Bool
  }

  enum Look {
    case waiting(for: String)
    case unchanged
    case changed(Picture)
  }

  let name: String
  private let file: Study?
  private let path: String
  private var figures: [(name: String, kind: any FigureKind)]
  private var store: ResultStore?
  private var seen: Int?

  init(_ arguments: Arguments) throws {
    guard arguments.positional.count == 1, let word = arguments.positional.first else {
      throw UsageError("figures --live follows one study")
    }
    path = Session.path(arguments)
    if StoredStudies.isName(word) {
      file = nil
      name = word
      figures = figureCatalogue.entries.map { ($0.name, $0) }
    } else {
      let study = try Session.studies(arguments)[0]
      file = study
      name = study.name
      figures = study.figures.map { ($0.name, $0.kind) }
    }
    try choose(arguments.text(.figure))
  }

  /// Keeps the figure of this name alone; all of them for nil.
  private mutating func choose(_ figure: String?) throws {
    let known = figures.map(\.name)
    guard !known.isEmpty else { throw UsageError("\(name) names no figures") }
    guard let figure else { return }
    figures = figures.filter { $0.name == figure }
    guard !figures.isEmpty else {
      throw UsageError(
        "\(name) has no figure \(figure)\(suggestion(for: figure, among: known)); it has "
          + known.joined(separator: ", "))
    }
  }

  /// Reads the store if it has changed since the last call, in a few short transactions.
  mutating func look() throws -> Look {
    guard let store = try opened() else { return .waiting(for: "\(path), which is not there yet") }
    guard try store.studies().contains(name) else {
      return .waiting(for: "the first run of \(name) in \(path)")
    }
    let version = try store.version()
    guard version != seen else { return .unchanged }
    seen = version
    // First, so that the runs of a complete study are all in the table.
    let summary = try store.summary(of: name)
    let table = try store.resultTable(study: name)
    if let file { try Session.check(table, against: file) }
    let description = try file?.description ?? store.description(of: name)
    var plots: [(name: String, plot: Plot)] = []
    var lacking: [String] = []
    for figure in figures {
      do throws(FigureError) {
        plots.append((figure.name, try figure.kind.plot(of: table, study: description)))
      } catch {
        lacking.append(error.description)
      }
    }
    return .changed(
      Picture(
        plots: plots, lacking: lacking,
        runs: try words(summary, areExecuted: !store.claimants().isEmpty),
        isComplete: summary.missing == 0))
  }

  private func words(_ summary: StudySummary, areExecuted: Bool) -> String {
    "\(summary.done) of \(counted(summary.intended, "run")) done"
      + (summary.failed > 0 ? ", \(summary.failed) failed" : "")
      + (areExecuted || summary.missing == 0 ? "" : "; nobody executes the others now")
  }

  /// Nil while there is no store, or one that was made this very moment.
  private mutating func opened() throws -> ResultStore? {
    if let store { return store }
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do throws(StoreError) {
      store = try ResultStore(path: path, access: .readOnly)
    } catch {
      guard case .olderSchema(found: 0, _) = error.problem else { throw error }
    }
    return store
  }
}

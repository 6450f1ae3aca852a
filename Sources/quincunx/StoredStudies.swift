import Foundation
import Statistics
import Store
import Studies

/// A study whose stored results are read.
struct StoredStudy {
  let description: StudyDescription
  /// Nil where only the store knows the study, as one that was imported.
  let file: Study?
}

/// The studies that a reading command is about: study files, and names of studies in the store.
@MainActor
struct StoredStudies {
  let store: ResultStore
  let studies: [StoredStudy]

  init(_ arguments: Arguments) throws {
    let words = arguments.positional
    let isName = words.map(Self.isName)
    let files = try Session.studies(
      named: zip(words, isName).filter { !$0.1 }.map(\.0), arguments, orNone: isName.contains(true))
    store = try ResultStore(path: Session.path(arguments), access: .readOnly)
    var rest = files[...]
    var studies: [StoredStudy] = []
    for (word, isName) in zip(words, isName) {
      if isName {
        if arguments.has(.seeds) {
          throw UsageError("--seeds goes with a study file; \(word) is the name of a stored study")
        }
        studies.append(StoredStudy(description: try store.description(of: word), file: nil))
      } else if let file = rest.popFirst() {
        studies.append(StoredStudy(description: file.description, file: file))
      }
    }
    for (index, study) in studies.enumerated()
    where studies[..<index].contains(where: { $0.description.name == study.description.name }) {
      throw UsageError("the study \(study.description.name) is named twice")
    }
    self.studies = studies
  }

  /// Whether a word is no file, nor meant to be one, but the name of a stored study.
  static func isName(_ word: String) -> Bool {
    !word.isEmpty && !word.contains("/") && !word.hasSuffix(".yaml") && !word.hasSuffix(".yml")
      && !FileManager.default.fileExists(atPath: word)
  }

  /// The stored results; of a study file only where the store has its plan.
  /// - Parameter measures: to be read; nil for all.
  func table(
    of study: StoredStudy, measures: [String]? = nil, agents: ResultStore.Agents = .all
  ) throws -> ResultTable {
    let table = try store.resultTable(
      study: study.description.name, measures: measures, agents: agents)
    if let file = study.file { try Session.check(table, against: file) }
    return table
  }
}

import Foundation
import Runner
import Statistics
import Store
import Studies

/// Thrown where work ended because somebody asked for it.
struct Interrupted: Error {}

/// The studies that a command is about, and the store that holds their runs.
@MainActor
struct Session {
  let studies: [Study]
  let store: ResultStore

  /// Reads every study file before anything is done, so that all their problems come at once.
  init(_ arguments: Arguments, access: ResultStore.Access) throws {
    studies = try Self.studies(arguments)
    store = try ResultStore(path: Self.path(arguments), access: access)
  }

  nonisolated static func path(_ arguments: Arguments) -> String {
    arguments.text(.store) ?? "quincunx.sqlite"
  }

  static func studies(_ arguments: Arguments) throws -> [Study] {
    try studies(named: arguments.positional, arguments)
  }

  /// - Parameter orNone: whether there may be no path at all.
  static func studies(
    named paths: [String], _ arguments: Arguments, orNone: Bool = false
  ) throws -> [Study] {
    guard orNone || !paths.isEmpty else { throw UsageError("no study file is named") }
    guard !paths.contains("") else {
      throw UsageError("an empty word stands where a study file is expected")
    }
    try refuseImportedStudies(among: paths, arguments)
    let seeds = arguments.number(.seeds)
    var studies: [Study] = []
    var problems: [InvalidStudy] = []
    for path in paths {
      do throws(InvalidStudy) {
        let study = try Study(file: path)
        studies.append(seeds.map(study.with(seeds:)) ?? study)
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw InvalidStudy(problems.flatMap(\.problems)) }
    for (index, study) in studies.enumerated() {
      guard let earlier = studies[..<index].firstIndex(where: { $0.name == study.name }) else {
        continue
      }
      let (one, other) = (paths[earlier], paths[index])
      throw UsageError(
        one == other
          ? "\(one) is named twice"
          : "\(one) and \(other) would both be the study \(study.name); rename one file")
    }
    return studies
  }

  /// The stored results of a study, if the store's plan of it is the one of its file.
  func table(of study: Study) throws -> ResultTable {
    let table = try store.resultTable(study: study.name)
    try Self.check(table, against: study)
    return table
  }

  /// Throws where the results are of another plan.
  static func check(_ table: ResultTable, against study: Study) throws {
    let isThisPlan =
      table.conditions.map(\.specification) == study.plan.conditions.map(\.canonicalJSON)
      && table.runs.map(\.seed) == study.plan.runs.map(\.seed)
    guard isThisPlan else {
      throw UsageError(
        "the store holds another plan of \(study.name) than its file, which was changed since or "
          + "run with other --seeds; quincunx run brings the store up to date")
    }
  }

  /// The planned runs that are to be executed, each once though several studies want it.
  ///
  /// - Parameter stale: whether runs that other code than `binary` made are among them.
  func pending(retryFailed: Bool, redoing stale: Bool = false, binary: String? = nil) throws
    -> [PendingRun]
  {
    var seen: Set<RunKey> = []
    return try studies.flatMap { study -> [PendingRun] in
      let outcomes = try store.outcomes(of: study.name)
      return study.plan.runs.compactMap { run -> PendingRun? in
        let outcome = outcomes[run.key]
        let isWanted =
          switch outcome?.state {
          case .missing, nil: true
          case .failed where retryFailed: true
          case .done, .failed: stale && outcome?.code?.binary != binary
          }
        guard isWanted, seen.insert(run.key).inserted else { return nil }
        return PendingRun(run, replacing: outcome?.started)
      }
    }
  }

  /// Writes every study's plan into the store, so that what is missing can be told.
  func register() throws {
    for study in studies { try store.register(study.record) }
  }

  /// How many stored runs failed, of the studies or of those in a share of them.
  func failed(of share: Set<RunKey>?) throws -> Int {
    guard let share else {
      return try studies.reduce(0) { try $0 + store.summary(of: $1.name).failed }
    }
    var failed: Set<RunKey> = []
    for study in studies {
      for (key, outcome) in try store.outcomes(of: study.name)
      where outcome.state == .failed && share.contains(key) {
        failed.insert(key)
      }
    }
    return failed.count
  }
}

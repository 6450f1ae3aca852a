import Foundation

/// What a check of a store found; no problem where it is in order.
public struct Inspection: Sendable, Equatable {
  /// What was looked at, as in `300 runs have their checksum`.
  public let facts: String
  public let problems: [String]

  public var isInOrder: Bool { problems.isEmpty }

  public init(facts: String, problems: [String]) {
    self.facts = facts
    self.problems = problems
  }
}

extension ResultStore {
  /// Whether SQLite can read every page, and finds every index equal to its table.
  public func inspectFile() throws(StoreError) -> Inspection {
    let rows = try connection.statement("PRAGMA integrity_check(20)")
    var lines: [String] = []
    do throws(StoreError) {
      while try rows.step() { lines.append(rows.text(0)) }
    } catch {
      // Some damage SQLite finds fault with, and at some it gives up.
      guard error.problem == .corrupt else { throw error }
      lines.append(error.message ?? "damaged")
    }
    let pages = try connection.statement("PRAGMA page_count").firstInteger()
    return Inspection(facts: "\(pages) pages are sound", problems: lines.filter { $0 != "ok" })
  }

  /// Whether tables, indices and views are those that this version makes.
  ///
  /// A constraint that another program has taken away would let anything in.
  public func inspectSchema() throws(StoreError) -> Inspection {
    let folder = FileManager.default.temporaryDirectory.path
    let fresh = "\(folder)/quincunx-fresh-\(UUID().uuidString).sqlite"
    defer { for end in ["", "-wal", "-shm"] { unlink(fresh + end) } }
    let expected = try ResultStore(path: fresh).objects()
    let found = try objects()
    var problems: [String] = []
    for name in Set(expected.keys).union(found.keys).sorted() where expected[name] != found[name] {
      switch (expected[name], found[name]) {
      case (_?, nil): problems.append("the \(name) is missing")
      case (nil, _): problems.append("the \(name) is not of this version")
      default: problems.append("the \(name) is not what this version makes")
      }
    }
    return Inspection(
      facts: "\(found.count) tables, indices and views are those of version "
        + "\(Schema.current.version)", problems: problems)
  }

  /// The statements that made them, by kind and name; notes of ANALYZE are nobody's harm.
  private func objects() throws(StoreError) -> [String: String] {
    let rows = try connection.statement(
      """
      SELECT type || ' ' || name, ifnull(sql, '') || ' on ' || tbl_name FROM sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'
      """)
    var objects: [String: String] = [:]
    while try rows.step() { objects[rows.text(0)] = rows.text(1) }
    return objects
  }

  /// Whether every row that another refers to is there.
  public func inspectReferences() throws(StoreError) -> Inspection {
    let rows = try connection.statement(
      """
      SELECT "table", parent, count(*) FROM pragma_foreign_key_check
      GROUP BY "table", parent ORDER BY "table", parent
      """)
    var problems: [String] = []
    while try rows.step() {
      problems.append("\(rows.integer(2)) rows of \(rows.text(0)) refer to no \(rows.text(1))")
    }
    return Inspection(facts: "every reference has its row", problems: problems)
  }

  /// Whether the values of every run are those that were stored.
  public func inspectChecksums() throws(StoreError) -> Inspection {
    var (equal, without) = (0, 0)
    var problems: [String] = []
    for id in try runIDs() {
      guard let (stored, actual) = try checksums(ofRun: id) else { continue }
      switch stored {
      case nil: without += 1
      case actual: equal += 1
      default: problems.append("run \(id) is not what was stored: its checksum differs")
      }
    }
    let rest = without > 0 ? "; \(without) of older versions have none" : ""
    return Inspection(facts: "the checksums of \(equal) runs are right\(rest)", problems: problems)
  }

  /// The ids of all stored runs, or of those that are done, increasing.
  public func runIDs(doneOnly: Bool = false) throws(StoreError) -> [Int64] {
    let rows = try connection.statement(
      "SELECT id FROM run WHERE state = 'done' OR \(doneOnly ? 0 : 1) ORDER BY id")
    var ids: [Int64] = []
    while try rows.step() { ids.append(Int64(rows.integer(0))) }
    return ids
  }

  /// The ids of runs that other tools executed.
  public func importedRunIDs() throws(StoreError) -> Set<Int64> {
    let rows = try connection.statement(
      """
      SELECT run FROM v_study_run
      WHERE study IN (SELECT name FROM study WHERE origin = 'import')
      """)
    var ids: Set<Int64> = []
    while try rows.step() { ids.insert(Int64(rows.integer(0))) }
    return ids
  }

  /// How many stored runs no study intends.
  public func unwantedRunCount() throws(StoreError) -> Int {
    try connection.statement(
      "SELECT count(*) FROM run WHERE id NOT IN (SELECT run FROM v_study_run)"
    ).firstInteger()
  }
}

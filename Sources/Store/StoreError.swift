import CSQLite

/// Why a result store could not be opened, read or written.
public struct StoreError: Error, Sendable, Equatable {
  /// What stood in the way.
  public enum Problem: Sendable, Equatable {
    case missingFile
    case missingFolder
    case isFolder
    /// The bytes are not SQLite's.
    case notADatabase
    /// SQLite's file of another program, which is left untouched.
    case otherApplication(id: Int)
    /// `writer` is the version of the tool that stored the last run, where it can be read.
    case newerSchema(found: Int, known: Int, writer: String?)
    /// An older file can be brought up to date only when opened for writing.
    case olderSchema(found: Int, known: Int)
    case readOnly
    /// Of this kind, where processes cannot share a store.
    case networkFileSystem(String)
    /// The file was moved, deleted or replaced while it was open.
    case moved
    case cannotOpen
    /// A new file would take the place of one that is there.
    case alreadyThere
    /// SQLite's log of another file stands where that of a new one would.
    case logBeside(String)
    /// A copy of the store under the store's own name.
    case isTheStoreItself
    case cannotWrite
    /// Nothing in the file looks like a run that is whole.
    case nothingToSave
    case unknownStudy(String, known: [String])
    /// The name belongs to a study that was imported, or to one with a file.
    case otherOrigin(study: String, wanted: StudyRecord.Origin)
    /// The file's study of this name is another than that of the store `other`.
    case otherStudy(String, other: String)
    /// A store that is to be merged into itself.
    case mergedIntoItself
    /// Stores to be merged have other values for runs of the same specification and seed.
    case disagreement([Disagreement])
    /// A run of a condition that no study has registered.
    case unknownCondition(specification: String)
    /// The schema refused this row, of which `row` says enough to find it.
    case refused(row: String)
    /// A query that cannot be answered, and why.
    case query(String)
    case corrupt
    case diskFull
    case busy
    case other
  }

  public let path: String
  public let problem: Problem
  /// SQLite's extended result code, where SQLite found the problem, or the system's.
  public let code: Int?
  /// SQLite's or the system's own words for `code`.
  public let message: String?

  init(path: String, problem: Problem, code: Int? = nil, message: String? = nil) {
    self.path = path
    self.problem = problem
    self.code = code
    self.message = message
  }

  /// What SQLite reports about `database`, or about the bare `code` when there is none.
  init(path: String, code: Int32, database: OpaquePointer?) {
    let words = database.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(
      path: path, problem: Problem(primaryCode: code & 0xFF), code: Int(code),
      message: words.map { String(cString: $0) })
  }

  /// The same failure, now known to concern `row`, if it was the schema that refused.
  func concerning(row: @autoclosure () -> String) -> StoreError {
    guard case .refused = problem else { return self }
    return StoreError(path: path, problem: .refused(row: row()), code: code, message: message)
  }

  /// True where another path, permission or version helps; false for a fault while running.
  public var isUserMistake: Bool {
    switch problem {
    case .missingFile, .missingFolder, .isFolder, .notADatabase, .otherApplication, .newerSchema,
      .olderSchema, .readOnly, .networkFileSystem, .cannotOpen, .alreadyThere, .logBeside,
      .isTheStoreItself, .cannotWrite, .nothingToSave, .query, .unknownStudy, .otherOrigin,
      .otherStudy,
      .mergedIntoItself:
      true
    case .unknownCondition, .disagreement, .refused, .moved, .corrupt, .diskFull, .busy, .other:
      false
    }
  }
}

extension StoreError.Problem {
  fileprivate init(primaryCode: Int32) {
    switch primaryCode {
    case SQLITE_NOTADB: self = .notADatabase
    case SQLITE_CORRUPT: self = .corrupt
    case SQLITE_FULL: self = .diskFull
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_CANTOPEN, SQLITE_AUTH: self = .cannotOpen
    case SQLITE_CONSTRAINT: self = .refused(row: "a row")
    default: self = .other
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// One sentence: what is wrong with which file, and what helps where that is known.
  public var description: String {
    let facts = "\(path): \(sentence)"
    guard let code, let message else { return facts }
    if case .cannotWrite = problem { return "\(facts): \(message)" }
    return "\(facts) (SQLite \(code): \(message))"
  }

  private var sentence: String {
    switch problem {
    case .missingFile: "there is no such result store"
    case .missingFolder: "the folder to put the result store in does not exist"
    case .isFolder: "this is a folder, not a result store"
    case .notADatabase: "this is not an SQLite file; give the path of a result store"
    case .otherApplication(let id):
      "this SQLite file belongs to another program (application id \(id)) and was left untouched"
    case .newerSchema(let found, let known, let writer):
      "the result store has schema version \(found), but this quincunx knows versions up to "
        + "\(known); use "
        + (writer.map { "quincunx \($0), which wrote its last run, or newer" }
          ?? "the newer quincunx that wrote it")
    case .olderSchema(let found, let known):
      "the result store has schema version \(found) and must be brought to version \(known) first; "
        + "quincunx run and quincunx import do that, and keep every number"
    case .readOnly: "the result store cannot be written; check the file, its folder and the disk"
    case .networkFileSystem(let kind):
      "the result store would lie on a network file system (\(kind)), where processes cannot share "
        + "it safely; put it on a local disk with --store, or execute shards, a store each: "
        + "quincunx run --shard 1/8"
    case .moved:
      "the result store was moved, deleted or replaced while it was in use, and what was stored "
        + "since then is not in it"
    case .cannotOpen:
      "the result store cannot be opened; SQLite must be able to read it and to write beside it"
    case .alreadyThere: "there is such a file already; --force replaces it"
    case .logBeside(let log):
      "\(log) stands beside it, which SQLite would take for the log of the new file; open the old "
        + "one once with quincunx status, or take both away"
    case .isTheStoreItself: "this is the store itself; give the copy another name"
    case .cannotWrite: "this file cannot be written"
    case .nothingToSave: "no whole run is left in this file, and nothing was written"
    case .unknownStudy(let name, let known):
      "no study \u{201C}\(name)\u{201D} is stored; "
        + (known.isEmpty ? "there are none yet" : "known: \(known.joined(separator: ", "))")
    case .otherOrigin(let study, .imported):
      "the study \u{201C}\(study)\u{201D} has a study file here; import under another name"
    case .otherOrigin(let study, .studyFile):
      "the study \u{201C}\(study)\u{201D} was imported, so that no study file can stand for it; "
        + "rename the file"
    case .otherStudy(let study, let other):
      "its study \u{201C}\(study)\u{201D} is another than that of \(other): the study file was changed "
        + "between them; nothing was merged"
    case .mergedIntoItself:
      "this store is the target of the merge, and cannot be one of its sources too"
    case .disagreement(let runs): Disagreement.report(of: runs)
    case .unknownCondition(let specification):
      "a run of a condition that no study has registered: \(specification)"
    case .refused(let row): "the schema refused \(row); nothing of the run was stored"
    case .query(let reason): "the query cannot be answered: \(reason)"
    case .corrupt: "the result store is damaged; restore it from a copy"
    case .diskFull: "the disk is full; runs stored so far are safe; make room on it"
    case .busy: "another process keeps the result store locked; wait for it, or end it"
    case .other: "the result store failed"
    }
  }
}

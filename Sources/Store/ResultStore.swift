import Foundation

/// The SQLite file that holds studies, their runs and every measured value.
///
/// A store may be used by one thread or actor at a time; several processes may each open the same
/// file. Finished runs are written in transactions, each whole, so that a killed process leaves a
/// whole run or none. The documented views (`v_run`, `v_trajectory`, `v_final`, `v_success`, `v_curve`,
/// `v_study_run`, `v_claim`, `v_evaluation`) are the interface for the sqlite3 shell and other clients.
public final class ResultStore {
  public enum Access: Sendable { case readWrite, readOnly }

  let connection: Connection

  /// The store at `path`, created or brought up to the current schema when opened for writing.
  ///
  /// Throws when the file is missing and may not be created, belongs to another program, or has a
  /// newer schema; such a file is left as it is. A lock held by another process is waited for,
  /// 20 seconds at most, here and in every later call.
  public convenience init(path: String, access: Access = .readWrite) throws(StoreError) {
    try self.init(path: path, access: access, schema: .current, busyMilliseconds: 20_000)
  }

  init(path: String, access: Access, schema: Schema, busyMilliseconds: Int32) throws(StoreError) {
    try Self.checkFile(path, access: access)
    connection = try Connection(path: path, access: access, busyMilliseconds: busyMilliseconds)
    _ = try schema.check(connection, access: access)
    // Foreign keys are there for checks and for other clients. Here every id that is written was
    // looked up or made in the same transaction, and to have SQLite look it up again for each
    // value would take as long as all the rest of writing. A migration puts tables in the place of
    // others, which checks would not let it.
    try connection.execute("PRAGMA foreign_keys = OFF")
    if access == .readWrite {
      // Readers and the writer do not wait for each other, and a commit needs no disk flush: a
      // power failure can cost the last runs, never the file; a killed process costs nothing.
      try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      try schema.migrate(connection)
    }
  }

  /// Names what SQLite would only call "unable to open database file".
  static func checkFile(_ path: String, access: Access) throws(StoreError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw StoreError(path: path, problem: .isFolder) }
      return
    }
    if access == .readOnly { throw StoreError(path: path, problem: .missingFile) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: folder) {
      throw StoreError(path: path, problem: .missingFolder)
    }
  }
}

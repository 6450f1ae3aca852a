import Foundation

/// The SQLite file that holds studies, their runs and every measured value.
///
/// A store may be used by one thread or actor at a time; several processes may each open the same
/// file. Finished runs are written in transactions, each whole, so that a killed process leaves a
/// whole run or none. The documented views (`v_run`, `v_trajectory`, `v_final`, `v_success`, `v_curve`,
/// `v_study_run`, `v_claim`, `v_evaluation`) are the interface for the sqlite3 shell and other clients.
public final class ResultStore {
  /// What an opened store is for.
  public enum Access: Sendable {
    case readOnly
    /// Any number of processes may write, of one machine.
    case readWrite
    /// As `readWrite` on a local disk; on a network file system, where processes cannot share a store,
    /// for this process alone.
    case readWriteAlone
  }

  let connection: Connection

  /// The store at `path`, created or brought up to the current schema when opened for writing.
  ///
  /// Throws when the file is missing and may not be created, belongs to another program, or has a
  /// newer schema; such a file is left as it is; and when it lies on a network file system and
  /// processes are to share it. A lock held by another process is waited for,
  /// 20 seconds at most, here and in every later call.
  public convenience init(path: String, access: Access = .readWrite) throws(StoreError) {
    try self.init(path: path, access: access, schema: .current, busyMilliseconds: 20_000)
  }

  /// - Parameter network: the kind of the network file system that a path lies on, if it does.
  init(
    path: String, access: Access, schema: Schema, busyMilliseconds: Int32,
    network: (String) -> String? = { networkFileSystem(at: $0) }
  ) throws(StoreError) {
    try Self.checkFile(path, access: access)
    let network = access == .readOnly ? nil : network(path)
    if let network, access == .readWrite {
      throw StoreError(path: path, problem: .networkFileSystem(network))
    }
    connection = try Connection(path: path, access: access, busyMilliseconds: busyMilliseconds)
    // In a transaction: another process may make the tables at this very moment.
    try connection.transaction(.read) { () throws(StoreError) in
      _ = try schema.check(connection, access: access)
    }
    // Foreign keys are there for checks and for other clients. Here every id that is written was
    // looked up or made in the same transaction, and to have SQLite look it up again for each
    // value would take as long as all the rest of writing. A migration puts tables in the place of
    // others, which checks would not let it.
    try connection.execute("PRAGMA foreign_keys = OFF")
    if access != .readOnly {
      // Without shared memory, when it comes before the log.
      if network != nil { try connection.execute("PRAGMA locking_mode = EXCLUSIVE") }
      // Readers and the writer do not wait for each other, and a commit needs no disk flush: a
      // power failure can cost the last runs, never the file; a killed process costs nothing.
      try connection.executePatiently("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      try schema.migrate(connection)
    }
  }

  /// Reads a file that may be shorter than its header says, which SQLite otherwise refuses.
  init(damaged path: String) throws(StoreError) {
    try Self.checkFile(path, access: .readOnly)
    connection = try Connection(path: path, access: .readOnly, busyMilliseconds: 20_000)
    try connection.execute("PRAGMA writable_schema = ON")
    _ = try Schema.current.check(connection, access: .readOnly)
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

import CSQLite
import Foundation

/// One open SQLite file with its prepared statements, for one thread at a time.
final class Connection {
  let path: String
  let database: OpaquePointer
  private let busyMilliseconds: Int32
  private var statements: [String: Statement] = [:]

  init(path: String, access: ResultStore.Access, busyMilliseconds: Int32) throws(StoreError) {
    self.path = path
    self.busyMilliseconds = busyMilliseconds
    let flags =
      switch access {
      case .readWrite, .readWriteAlone:
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
      case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
      }
    // Without a slash, SQLite would take `:memory:` and the empty name for databases of no file.
    let file = path.hasPrefix("/") ? path : "./" + path
    register_sql_functions()
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(file, &opened, flags, nil)
    guard let database = opened, code == SQLITE_OK else {
      let error = StoreError(path: path, code: code, database: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    self.database = database
    sqlite3_extended_result_codes(database, 1)
    sqlite3_busy_timeout(database, busyMilliseconds)
    // SQLite falls back to reading when it may not write, and would complain only much later.
    if access != .readOnly, sqlite3_db_readonly(database, "main") == 1 {
      sqlite3_close_v2(database)
      throw StoreError(path: path, problem: .readOnly)
    }
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(database)
  }

  /// Runs a script of statements without parameters; any rows are dropped.
  func execute(_ script: String) throws(StoreError) {
    let code = sqlite3_exec(database, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreError(path: path, code: code, database: database) }
  }

  /// As `execute`, for what SQLite refuses at once while another process has the file open in
  /// another mode, however long it may wait otherwise.
  func executePatiently(_ script: String) throws(StoreError) {
    let deadline = ContinuousClock.now + .milliseconds(Int(busyMilliseconds))
    while true {
      do throws(StoreError) {
        return try execute(script)
      } catch {
        guard error.problem == .busy, ContinuousClock.now < deadline else { throw error }
        usleep(2000)
      }
    }
  }

  /// The statement of this text, ready for its parameters: prepared on first use, then reused.
  func statement(_ sql: String) throws(StoreError) -> Statement {
    if let known = statements[sql] {
      known.reset()
      return known
    }
    let statement = try Statement(sql, path: path, database: database)
    statements[sql] = statement
    return statement
  }

  /// The texts of the statements prepared so far, sorted.
  var preparedTexts: [String] { statements.keys.sorted() }

  enum Transaction: String {
    /// A snapshot: rows read in it belong to one moment.
    case read = "BEGIN"
    /// Takes the write lock at once. A transaction that reads first and then wants to write
    /// fails under contention whatever the busy timeout, for its snapshot is out of date.
    case write = "BEGIN IMMEDIATE"
  }

  /// Throws where the file is not at its path any more: what is written then goes nowhere, and SQLite
  /// would not complain.
  private func checkPlace() throws(StoreError) {
    var hasMoved: Int32 = 0
    sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    if hasMoved != 0 { throw StoreError(path: path, problem: .moved) }
  }

  /// Does all of `body` or, when it throws, nothing of it.
  func transaction<Value>(
    _ kind: Transaction, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try statement(kind.rawValue).run()
    do throws(StoreError) {
      let value = try body()
      try statement("COMMIT").run()
      if kind == .write { try checkPlace() }
      return value
    } catch {
      for statement in statements.values { statement.reset() }
      // A full disk has already rolled back by itself.
      if sqlite3_get_autocommit(database) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}

import CSQLite

/// A prepared statement; parameters are bound by position from 1, columns read by position from 0.
final class Statement {
  private let path: String
  private let handle: OpaquePointer

  init(_ sql: String, path: String, database: OpaquePointer) throws(StoreError) {
    self.path = path
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard let prepared, code == SQLITE_OK else {
      throw StoreError(path: path, code: code, database: database)
    }
    handle = prepared
  }

  deinit { sqlite3_finalize(handle) }

  /// Ends the execution under way, if any; the parameters keep their values.
  func reset() { sqlite3_reset(handle) }

  /// Advances to the next row; at the end, or after an error, the statement is reset.
  func step() throws(StoreError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    defer { reset() }
    guard code == SQLITE_DONE else { throw error(code) }
    return false
  }

  /// Executes to the end; any rows are dropped.
  func run() throws(StoreError) {
    while try step() {}
  }

  /// What `read` makes of the first row, or nil when there is none; further rows are dropped.
  func first<Value>(_ read: (Statement) -> Value) throws(StoreError) -> Value? {
    guard try step() else { return nil }
    let value = read(self)
    try run()
    return value
  }

  /// The first column of the first row, which must exist.
  func firstInteger() throws(StoreError) -> Int {
    guard let value = try first({ $0.integer(0) }) else {
      preconditionFailure("\(String(cString: sqlite3_sql(handle))) has a row")
    }
    return value
  }

  func bind(_ value: Int, at position: Int32) throws(StoreError) {
    try check(sqlite3_bind_int64(handle, position, Int64(value)))
  }

  /// A NaN becomes NULL, as always in SQLite.
  func bind(_ value: Double, at position: Int32) throws(StoreError) {
    try check(sqlite3_bind_double(handle, position, value))
  }

  func bind(_ value: String, at position: Int32) throws(StoreError) {
    // SQLITE_TRANSIENT, a macro that Swift cannot import: SQLite copies the text at once.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    try check(sqlite3_bind_text(handle, position, value, Int32(value.utf8.count), transient))
  }

  func bind(_ value: Int?, at position: Int32) throws(StoreError) {
    if let value { try bind(value, at: position) } else { try bindNull(at: position) }
  }

  func bind(_ value: String?, at position: Int32) throws(StoreError) {
    if let value { try bind(value, at: position) } else { try bindNull(at: position) }
  }

  func bind(_ value: Double?, at position: Int32) throws(StoreError) {
    if let value { try bind(value, at: position) } else { try bindNull(at: position) }
  }

  private func bindNull(at position: Int32) throws(StoreError) {
    try check(sqlite3_bind_null(handle, position))
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// NULL reads as 0.
  func integer(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(handle, column))
  }

  /// NULL reads as 0.
  func real(_ column: Int32) -> Double {
    sqlite3_column_double(handle, column)
  }

  /// NULL reads as the empty text.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
  func optionalReal(_ column: Int32) -> Double? { isNull(column) ? nil : real(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  private func check(_ code: Int32) throws(StoreError) {
    guard code == SQLITE_OK else { throw error(code) }
  }

  private func error(_ code: Int32) -> StoreError {
    StoreError(path: path, code: code, database: sqlite3_db_handle(handle))
  }
}

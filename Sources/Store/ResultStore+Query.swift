import CSQLite

/// The answer to a query: rows of cells under the names of columns.
public struct QueryAnswer: Sendable, Equatable {
  /// A value as SQLite has it.
  public enum Cell: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// As hexadecimal digits.
    case blob(String)
  }

  public let columns: [String]
  public let rows: [[Cell]]
}

extension ResultStore {
  /// The rows of one SQL statement that only reads. The `SQLFunctions` may be called in it.
  ///
  /// - Throws: `StoreError.Problem.query` where SQLite cannot answer, the statement would write, or
  ///   there is not exactly one.
  public func answer(_ sql: String) throws(StoreError) -> QueryAnswer {
    try connection.answer(sql)
  }
}

extension Connection {
  fileprivate func answer(_ sql: String) throws(StoreError) -> QueryAnswer {
    var prepared: OpaquePointer?
    var isWhole = false
    let code = sql.withCString { text in
      var rest: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(database, text, -1, &prepared, &rest)
      let tail = rest.map { String(cString: $0) } ?? ""
      isWhole = tail.allSatisfy { $0.isWhitespace || $0 == ";" }
      return code
    }
    defer { sqlite3_finalize(prepared) }
    guard code == SQLITE_OK else { throw refused(code) }
    guard let prepared else { throw StoreError(path: path, problem: .query("it is empty")) }
    guard isWhole else {
      throw StoreError(path: path, problem: .query("it holds more than one statement"))
    }
    guard sqlite3_stmt_readonly(prepared) != 0 else {
      throw StoreError(path: path, problem: .query("it would write, and queries only read"))
    }
    let columns = (0..<sqlite3_column_count(prepared)).map { column in
      sqlite3_column_name(prepared, column).map { String(cString: $0) } ?? ""
    }
    var rows: [[QueryAnswer.Cell]] = []
    while true {
      let code = sqlite3_step(prepared)
      if code == SQLITE_DONE { return QueryAnswer(columns: columns, rows: rows) }
      guard code == SQLITE_ROW else { throw refused(code) }
      rows.append(columns.indices.map { cell(prepared, Int32($0)) })
    }
  }

  /// What the user's statement did wrong, in SQLite's words.
  private func refused(_ code: Int32) -> StoreError {
    guard code & 0xFF == SQLITE_ERROR else {
      return StoreError(path: path, code: code, database: database)
    }
    return StoreError(
      path: path, problem: .query(String(cString: sqlite3_errmsg(database))))
  }
}

private func cell(_ statement: OpaquePointer, _ column: Int32) -> QueryAnswer.Cell {
  switch sqlite3_column_type(statement, column) {
  case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
  case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
  case SQLITE_NULL: return .null
  case SQLITE_BLOB:
    let bytes = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    let digits = UnsafeRawBufferPointer(start: bytes, count: count).map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return .blob(digits.joined())
  default:
    guard let bytes = sqlite3_column_text(statement, column) else { return .null }
    let count = Int(sqlite3_column_bytes(statement, column))
    return .text(
      String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
  }
}

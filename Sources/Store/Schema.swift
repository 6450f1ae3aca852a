/// The ordered steps that make an empty file into a result store, or an older store into this one.
struct Schema: Sendable {
  /// Step k takes schema version k to version k + 1. A released step never changes: stores made by
  /// it exist.
  let migrations: [String]

  /// The schema this version of the tool reads and writes.
  static let current = Schema(migrations: [
    versionOneTables + versionOneViews, versionTwoTables + versionTwoViews,
  ])

  /// "Qncx", in the header of every result store; `file` shows it.
  static let applicationID = 0x516E_6378

  var version: Int { migrations.count }

  /// The schema version of the file; throws when the file is not ours, or of a version that this
  /// schema cannot work with.
  func check(_ connection: Connection, access: ResultStore.Access) throws(StoreError) -> Int {
    let path = connection.path
    let found = try connection.statement("PRAGMA user_version").firstInteger()
    let objects = try connection.statement("SELECT count(*) FROM sqlite_schema").firstInteger()
    let application = try connection.statement("PRAGMA application_id").firstInteger()
    let isNew = application == 0 && found == 0 && objects == 0
    if !isNew { try checkApplication(connection) }
    if found > version {
      throw StoreError(
        path: path,
        problem: .newerSchema(found: found, known: version, writer: lastWriter(connection)))
    }
    if found < version, access == .readOnly {
      throw StoreError(path: path, problem: .olderSchema(found: found, known: version))
    }
    return found
  }

  /// Throws when the file is not ours, of whatever version.
  func checkApplication(_ connection: Connection) throws(StoreError) {
    let application = try connection.statement("PRAGMA application_id").firstInteger()
    guard application == Self.applicationID else {
      throw StoreError(path: connection.path, problem: .otherApplication(id: application))
    }
  }

  /// Applies the missing steps, each in a transaction of its own.
  func migrate(_ connection: Connection) throws(StoreError) {
    while try check(connection, access: .readWrite) < version {
      try connection.transaction(.write) { () throws(StoreError) in
        // Asked again under the lock: another process may have been faster.
        let found = try check(connection, access: .readWrite)
        guard found < version else { return }
        try connection.execute(migrations[found])
        try connection.execute("PRAGMA application_id = \(Self.applicationID)")
        try connection.execute("PRAGMA user_version = \(found + 1)")
      }
    }
  }

  /// A newer schema may have moved the column, so that failing to read it is no failure.
  private func lastWriter(_ connection: Connection) -> String? {
    let query = "SELECT version FROM provenance ORDER BY id DESC LIMIT 1"
    return try? connection.statement(query).first { $0.text(0) }
  }
}

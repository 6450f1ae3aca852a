/// The ordered steps that make an empty file into a result store, or an older store into this one.
struct Schema: Sendable {
  /// Step k takes the tables of schema version k to those of version k + 1. A released step never
  /// changes: stores made by it exist.
  let migrations: [String]
  /// Of the last version. They hold nothing, so that a migration drops those it finds and ends with
  /// these.
  let views: String

  /// The schema this version of the tool reads and writes.
  static let current = Schema(
    migrations: [versionOneTables, versionTwoTables, versionThreeTables], views: currentViews)

  /// "Qncx", in the header of every result store; `file` shows it.
  static let applicationID = 0x516E_6378

  var version: Int { migrations.count }

  /// The schema version of the file; throws when the file is not ours, or of a version that this
  /// schema cannot work with. To be called in a transaction.
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

  /// Applies the missing steps, all in one transaction.
  func migrate(_ connection: Connection) throws(StoreError) {
    let found = try connection.transaction(.read) { () throws(StoreError) in
      try check(connection, access: .readWrite)
    }
    guard found < version else { return }
    try connection.transaction(.write) { () throws(StoreError) in
      // Asked again under the lock: another process may have been faster.
      let found = try check(connection, access: .readWrite)
      guard found < version else { return }
      try dropViews(connection)
      for step in migrations[found...] { try connection.execute(step) }
      try connection.execute(views)
      try connection.execute("PRAGMA application_id = \(Self.applicationID)")
      try connection.execute("PRAGMA user_version = \(version)")
    }
  }

  /// Before the tables change: a table cannot be renamed while a view refers to it.
  private func dropViews(_ connection: Connection) throws(StoreError) {
    let views = try connection.statement("SELECT name FROM sqlite_schema WHERE type = 'view'")
    var names: [String] = []
    while try views.step() { names.append(views.text(0)) }
    for name in names {
      try connection.execute("DROP VIEW \"\(name.replacing("\"", with: "\"\""))\"")
    }
  }

  /// A newer schema may have moved the column, so that failing to read it is no failure.
  private func lastWriter(_ connection: Connection) -> String? {
    let query = "SELECT version FROM provenance ORDER BY id DESC LIMIT 1"
    return try? connection.statement(query).first { $0.text(0) }
  }
}

import Foundation

/// What was saved from a damaged store.
public struct Salvage: Sendable, Equatable {
  /// Pages that hold rows or lead to them, and are missing or damaged.
  public let lostPages: Int
  public let pages: Int
  /// Runs whose values have the stored checksum.
  public let runsWithChecksum: Int
  /// Runs without a checksum in parts of the file that are in order.
  public let runsInOrder: Int
  /// Runs without a checksum beside damage that have as many values as others of their condition.
  public let runsLikeSiblings: Int
  /// Runs of which a part was found, and not kept.
  public let runsGivenUp: Int

  public var kept: Int { runsWithChecksum + runsInOrder + runsLikeSiblings }
}

extension ResultStore {
  /// Writes all whole runs of a damaged store to a new one.
  ///
  /// The file is read page by page, without SQLite, which gives up a table with its first page, and
  /// never written. A done run is kept where its checksum, if it has one, is that of the values found.
  /// A run without one, of an older version, is kept where all pages are in order that its values
  /// could stand on, or else where it has a value wherever another run of its condition has one.
  /// Numbers that were changed within a page that is still in order are noticed by a checksum alone.
  ///
  /// - Parameter accepts: whether a text can be the specification of a condition.
  /// - Throws: where `target` is there already, and where nothing of a store is found.
  public static func salvage(
    _ damaged: String, into target: String, accepts: (String) -> Bool
  ) throws(StoreError) -> Salvage {
    try checkFile(damaged, access: .readOnly)
    let image = try DatabaseImage(path: damaged)
    let version = image.userVersion ?? Schema.current.version
    guard image.applicationID == nil || image.applicationID == Schema.applicationID else {
      throw StoreError(
        path: damaged, problem: .otherApplication(id: image.applicationID ?? 0))
    }
    guard version <= Schema.current.version else {
      throw StoreError(
        path: damaged,
        problem: .newerSchema(found: version, known: Schema.current.version, writer: nil))
    }
    let file = try FileInTheMaking(path: target, replacing: false)
    do throws(StoreError) {
      let salvage = try fill(file.partial, from: image, version: max(version, 1), accepts)
      guard salvage.kept > 0 else { throw StoreError(path: damaged, problem: .nothingToSave) }
      try file.publish()
      return salvage
    } catch {
      file.discard()
      throw error
    }
  }

  private static func fill(
    _ path: String, from image: DatabaseImage, version: Int, _ accepts: (String) -> Bool
  ) throws(StoreError) -> Salvage {
    let connection = try Connection(path: path, access: .readWrite, busyMilliseconds: 0)
    // Nobody else knows the file, and after a failure it is thrown away.
    try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    let older = Schema(
      migrations: Array(Schema.current.migrations.prefix(version)), views: "")
    try older.migrate(connection)
    try connection.execute(SalvageTables.creation)
    let tables = try SalvageTables.shapes(in: connection)
    var trees = DatabaseTrees(image, tables: tables)
    try connection.transaction(.write) { () throws(StoreError) in
      let insertions = tables.map(SalvageTables.insertion)
      try trees.read { (row) throws(StoreError) in
        try SalvageTables.insert(row, tables[row.table], insertions[row.table], connection)
      }
      for gap in trees.gaps { try SalvageTables.note(gap, tables[gap.table], connection) }
      try SalvageTables.noteTouched(tables, connection)
    }
    if version < Schema.current.version {
      try Schema.current.migrate(connection)
    } else {
      try connection.execute(Schema.current.views)
    }
    let found = try connection.transaction(.write) { () throws(StoreError) in
      try SalvageTables.dropOrphans(connection, accepts)
    }
    let kept = try SalvageTables.keepWholeRuns(
      connection, ResultStore(path: path, access: .readOnly))
    try connection.execute("VACUUM")
    return Salvage(
      lostPages: trees.lostPages.count, pages: image.pageCount,
      runsWithChecksum: kept.withChecksum, runsInOrder: kept.inOrder,
      runsLikeSiblings: kept.likeSiblings,
      runsGivenUp: found - kept.withChecksum - kept.inOrder - kept.likeSiblings)
  }
}

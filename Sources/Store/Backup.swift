import CSQLite
import Foundation

/// What a copy of a store holds.
public struct Backup: Sendable, Equatable {
  public let runs: Int
  public let bytes: Int
}

extension ResultStore {
  /// Copies the store at `source` to a file of its own, which appears whole or not at all.
  ///
  /// The copy is of one moment at the start: of runs that are written meanwhile it has none, and of
  /// no run a part. Nobody who writes waits for it. It is a single file without a log beside it,
  /// as small as its contents allow, and was checked by SQLite before it got its name. A store of
  /// any schema version is copied as it is.
  ///
  /// - Parameter beginning: told what is done next: copying, then checking.
  /// - Parameter replacing: whether a file at `target` may be replaced; never the store itself.
  public static func backUp(
    _ source: String, to target: String, replacing: Bool,
    beginning: (String) -> Void = { _ in }
  ) throws(StoreError) -> Backup {
    try checkFile(source, access: .readOnly)
    guard resolved(source) != resolved(target) else {
      throw StoreError(path: target, problem: .isTheStoreItself)
    }
    let file = try FileInTheMaking(path: target, replacing: replacing)
    do throws(StoreError) {
      let connection = try Connection(path: source, access: .readOnly, busyMilliseconds: 20_000)
      try Schema.current.checkApplication(connection)
      // Unlike the copying of pages by `sqlite3_backup`, this reads every row, and so fails at
      // damage instead of copying it. Copying files would lose the tail that is in the log.
      beginning("copying \(source)")
      let copy = try connection.statement("VACUUM INTO ?1")
      try copy.bind(file.partial, at: 1)
      try copy.run()
      beginning("checking \(target)")
      let backup = try checked(file.partial, named: target)
      try file.publish()
      return backup
    } catch {
      file.discard()
      throw error
    }
  }

  /// What a finished copy holds; throws where SQLite finds fault with it.
  private static func checked(
    _ copy: String, named path: String
  ) throws(StoreError) -> Backup {
    let connection = try Connection(path: copy, access: .readOnly, busyMilliseconds: 0)
    let verdict = try connection.statement("PRAGMA integrity_check(1)").first { $0.text(0) }
    guard verdict == "ok" else { throw StoreError(path: path, problem: .corrupt) }
    let pages = try connection.statement("PRAGMA page_count").firstInteger()
    let size = try connection.statement("PRAGMA page_size").firstInteger()
    return Backup(
      runs: try connection.statement("SELECT count(*) FROM run").firstInteger(),
      bytes: pages * size)
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}

import Foundation
import Testing

extension CommandLineTool {
  /// Fills the root page of a table with noise, so that only its children are left.
  func overwriteRootPage(of table: String, store: String = "quincunx.sqlite") throws {
    try sql("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", store: store)
    let page = try sql("SELECT rootpage FROM sqlite_schema WHERE name = '\(table)'", store: store)
    try overwrite(page: try #require(Int(page)), of: store)
  }

  /// Fills a page, from 1, of a file with 4096 bytes that no page begins with.
  func overwrite(page: Int, of store: String = "quincunx.sqlite") throws {
    var bytes = try contents(of: store)
    try #require(bytes.count >= page * 4096)
    bytes.replaceSubrange((page - 1) * 4096..<page * 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: folder.appendingPathComponent(store))
  }
}

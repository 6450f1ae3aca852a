import Foundation
import Statistics
import Testing

@testable import Store

/// `docs/store.md` says of every view what its columns are, and nothing else.
@Suite struct StorePageTests {
  private struct Column: Equatable, CustomStringConvertible {
    let name: String
    let type: String
    let isEverNull: Bool

    var description: String { "\(name) \(type)\(isEverNull ? " or NULL" : "")" }
  }

  private static let page: String = {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = package.appendingPathComponent("docs/store.md")
    return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
  }()

  /// The rows of the tables below a heading, without their headings and rules.
  private func cells(of section: String) -> [[String]] {
    section.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }.filter { $0.first != "---" && $0.first != "column" && $0.first != "table" }
  }

  private func described() -> [String: [Column]] {
    var views: [String: [Column]] = [:]
    for section in Self.page.components(separatedBy: "\n### ").dropFirst() {
      let name = String(section.prefix { $0 != "\n" })
      let own = section.components(separatedBy: "\n## ")[0]
      views[name] = cells(of: own).map { cells in
        Column(name: cells[0], type: cells[1], isEverNull: cells.last != "never")
      }
    }
    return views
  }

  /// What SQLite delivers from a store in which every column that can be NULL is, and none always.
  private func delivered(by store: ResultStore) throws -> [String: [Column]] {
    var views: [String: [Column]] = [:]
    for view in try store.rows("SELECT name FROM sqlite_schema WHERE type = 'view'", columns: 1) {
      let names = try store.rows("SELECT name FROM pragma_table_info('\(view)')", columns: 1)
      views[view] = try names.map { name in
        let types = try store.rows(
          "SELECT DISTINCT upper(typeof(\(name))) FROM \(view) ORDER BY 1", columns: 1)
        return Column(
          name: name, type: types.filter { $0 != "NULL" }.joined(separator: " or "),
          isEverNull: types.contains("NULL"))
      }
    }
    return views
  }

  private func withEveryKindOfRow(_ body: (ResultStore) throws -> Void) throws {
    try withStore { store in
      try store.register(.sample())
      try store.register(
        StudyRecord(
          name: "no success", question: "", text: "", successMeasure: "none",
          successThreshold: nil,
          conditions: [PlannedCondition(condition: .sample("ros"), seeds: 1...1)]))
      let episodes = MeasuredSeries(
        quantity: .init("return"), steps: [10, 20], values: [0.5, 1], episodes: [[0, 1], []])
      try store.write([
        .sample("onPolicy", seed: 1, .done([episodes])),
        .sample("onPolicy", seed: 2, .done([.sample("return", [0.25])])),
        .sample(
          "onPolicy", seed: 3, .failed(reason: "diverged"),
          provenance: .sample(gitCommit: nil, dirty: nil)),
      ])
      try store.connection.execute(
        """
        UPDATE run SET name = 'first', checksum = NULL WHERE id = 1;
        UPDATE provenance SET binary = NULL WHERE dirty IS NULL;
        INSERT INTO process (host, territory, pid, pid_started, workers, began, beaten)
        VALUES ('pin', 'here', 7, 9, 2, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
        INSERT INTO claim VALUES (1, 4, 1, '2026-01-01T00:00:00.000Z');
        """)
      try body(store)
    }
  }

  @Test func viewsAreAsThePageSays() throws {
    try withEveryKindOfRow { store in
      let (page, views) = (described(), try delivered(by: store))
      #expect(page.keys.sorted() == views.keys.sorted())
      for (name, columns) in views {
        #expect(columns == page[name], "\(name)")
      }
    }
  }

  @Test func tablesAreAsThePageSays() throws {
    let section = Self.page.components(separatedBy: "\n## Tables\n").last ?? ""
    let page = cells(of: section).map { $0[0].trimmingCharacters(in: ["`"]) }
    try withStore { store in
      let tables = try store.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
          + "ORDER BY name", columns: 1)
      #expect(page.sorted() == tables)
    }
  }

  @Test func thePageNamesTheVersion() {
    #expect(Self.page.contains("(`PRAGMA user_version`, now \(Schema.current.version))"))
  }
}

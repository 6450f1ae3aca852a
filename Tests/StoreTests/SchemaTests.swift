import Foundation
import Testing

@testable import Store

@Suite struct SchemaTests {
  @Test(arguments: [
    ("application_id", "1366188920"), ("user_version", "3"), ("journal_mode", "wal"),
    ("foreign_keys", "0"), ("synchronous", "1"),
  ])
  func newStoreHasItsSettings(name: String, value: String) throws {
    try withStore { store in
      let found = try store.rows("PRAGMA \(name)", columns: 1)
      #expect(found == [value])
    }
  }

  @Test func everyTableIsStrict() throws {
    try withStore { store in
      let tables = try store.rows(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' "
          + "AND name NOT LIKE 'sqlite_%' ORDER BY name", columns: 2)
      #expect(
        tables == [
          "claim|1", "condition|1", "evaluation|1", "measure|1", "measured_value|1", "planned|1",
          "process|1", "provenance|1", "run|1", "study|1",
        ])
    }
  }

  /// Bytes 68 to 71 of an SQLite file are the application id, here the letters of `Qncx`.
  @Test func fileHeaderNamesTheApplication() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { _ = try ResultStore(path: path) }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "Qncx")
    }
  }

  @Test func olderStoreIsMigratedWithItsRows() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do {
        let store = try ResultStore(path: path)
        try store.register(.sample())
        try store.write(.sample("ros", seed: 1, .done([.sample("return", [0.25])])))
      }
      let newer = Schema(
        migrations: Schema.current.migrations + [
          "ALTER TABLE run ADD COLUMN note TEXT NOT NULL DEFAULT 'old'",
          "UPDATE run SET note = 'very ' || note",
        ], views: "CREATE VIEW v_note AS SELECT id, note FROM run")
      let refused = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readOnly, schema: newer, busyMilliseconds: 0)
      }
      #expect(refused?.problem == .olderSchema(found: 3, known: 5))
      let store = try ResultStore(
        path: path, access: .readWrite, schema: newer, busyMilliseconds: 0)
      #expect(try store.rows("PRAGMA user_version", columns: 1) == ["5"])
      #expect(try store.rows("SELECT id, note FROM v_note", columns: 2) == ["1|very old"])
      #expect(
        try store.rows("SELECT name FROM sqlite_schema WHERE type = 'view'", columns: 1)
          == ["v_note"])
      #expect(try store.rows("SELECT value FROM measured_value", columns: 1) == ["0.25"])
      #expect(try store.complaints() == [])
    }
  }

  @Test func failedMigrationLeavesTheOlderStore() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results.sqlite"
      do { _ = try ResultStore(path: path) }
      let broken = Schema(
        migrations: Schema.current.migrations + [
          "ALTER TABLE run ADD COLUMN note TEXT; INSERT INTO nowhere VALUES (1)"
        ], views: "")
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readWrite, schema: broken, busyMilliseconds: 0)
      }
      #expect(error?.message == "no such table: nowhere")
      let store = try ResultStore(path: path)
      #expect(try store.rows("PRAGMA user_version", columns: 1) == ["3"])
      #expect(
        try store.rows("SELECT name FROM pragma_table_info('run') WHERE name = 'note'", columns: 1)
          == [])
    }
  }

  /// Whatever writes to the file, this program or another.
  @Test(arguments: [
    "INSERT INTO measured_value VALUES (1, 1, 0, 10, 1e999)",
    "INSERT INTO measured_value VALUES (1, 1, 0, 10, -1e999)",
    "INSERT INTO measured_value VALUES (1, 1, 0, 10, NULL)",
    "INSERT INTO measured_value VALUES (1, 1, 0, 10, 'high')",
    "INSERT INTO measured_value VALUES (1, 1, -1, 10, 0.5)",
    "INSERT INTO measured_value VALUES (1, 1, 0, 1, 0.5)",
    "INSERT INTO measured_value VALUES (99, 1, 0, 10, 0.5)",
    "INSERT INTO measured_value VALUES (1, 99, 0, 10, 0.5)",
    "INSERT INTO run SELECT NULL, condition, seed, 'done', NULL, started, 1, provenance, NULL, NULL "
      + "FROM run",
    "UPDATE run SET state = 'missing'",
    "UPDATE run SET state = 'failed'",
    "UPDATE run SET reason = 'done, but why'",
    "UPDATE run SET seconds = -1",
    "UPDATE run SET seconds = 1e999",
    "UPDATE study SET success_threshold = 1e999",
    "UPDATE study SET compared = 'colour'",
    "UPDATE study SET origin = 'hearsay'",
    "UPDATE run SET name = ''",
    "UPDATE planned SET last_seed = first_seed - 1",
    "INSERT INTO evaluation VALUES (1, 1, 0, 1, 1, 1e999)",
    "INSERT INTO evaluation VALUES (1, 1, 0, 1, 0, 0.5)",
    "INSERT INTO evaluation VALUES (99, 1, 0, 1, 1, 0.5)",
    "UPDATE provenance SET dirty = 2",
    "INSERT INTO provenance SELECT NULL, git_commit, dirty, version, compiler, os, cpu, host, binary "
      + "FROM provenance",
    "UPDATE provenance SET binary = 'short'",
    "UPDATE run SET checksum = 'short'",
    "INSERT INTO process VALUES (NULL, 'pin', 'here', 1, 1, 0, '', 0, '', 0)",
    "INSERT INTO claim VALUES (1, 1, 99, '')",
    "DELETE FROM run",
  ])
  func schemaRefuses(sql: String) throws {
    try withStore { store in
      try store.register(.sample())
      let nowhere = Provenance.sample(gitCommit: nil, dirty: nil)
      try store.write(
        .sample(
          "ros", seed: 1,
          .done([
            MeasuredSeries(quantity: .init("return"), steps: [1], values: [0.5])
          ]), provenance: nowhere))
      // As a client must say that wants references checked.
      try store.connection.execute("PRAGMA foreign_keys = ON")
      let error = storeError { () throws(StoreError) in try store.connection.execute(sql) }
      #expect(error?.problem == .refused(row: "a row"))
      #expect(error.map { ($0.code ?? 0) & 0xFF } == 19)  // SQLITE_CONSTRAINT
    }
  }
}

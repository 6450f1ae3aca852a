import Foundation
import Statistics
import Testing

@testable import Store

/// `Golden/version-1.sqlite` is a store that the code of schema version 1 has written: one study of
/// five conditions with seeds 1...3, of which two conditions diverge.
@Suite struct VersionOneTests {
  private static let versionOne = Schema(migrations: [Schema.current.migrations[0]])
  private static let versionTwo = Schema(migrations: Array(Schema.current.migrations[..<2]))

  /// Calls `body` with the path of a copy.
  private func withCopy(_ body: (String) throws -> Void) throws {
    let folder = Bundle.module.resourceURL ?? Bundle.module.bundleURL
    try inTemporaryFolder { temporary in
      let path = temporary + "/results.sqlite"
      try FileManager.default.copyItem(
        atPath: folder.appendingPathComponent("Golden/version-1.sqlite").path, toPath: path)
      try body(path)
    }
  }

  private func open(_ path: String, _ schema: Schema) throws -> ResultStore {
    try ResultStore(path: path, access: .readWrite, schema: schema, busyMilliseconds: 0)
  }

  /// Every row of the tables that both versions have, as far as both have its columns.
  private func contents(_ store: ResultStore) throws -> [[String]] {
    try [
      store.rows(
        "SELECT id, name, question, text, success_measure, success_threshold FROM study", columns: 6
      ),
      store.rows("SELECT * FROM condition ORDER BY id", columns: 7),
      store.rows(
        "SELECT study, position, condition, first_seed, last_seed FROM planned ORDER BY position",
        columns: 5),
      store.rows("SELECT * FROM provenance", columns: 8),
      store.rows(
        "SELECT id, condition, seed, state, reason, started, seconds, provenance FROM run "
          + "ORDER BY id", columns: 8),
      store.rows("SELECT * FROM measure ORDER BY id", columns: 2),
      // Seventeen digits tell any two numbers apart.
      store.rows(
        "SELECT run, measure, agent, step, printf('%!.17g', value) FROM measured_value "
          + "ORDER BY run, measure, agent, step", columns: 5),
      store.rows("SELECT * FROM v_success ORDER BY position", columns: 16),
      store.rows("SELECT * FROM v_study_run ORDER BY run", columns: 6),
      store.rows("SELECT * FROM v_final ORDER BY run, measure, agent", columns: 12),
      store.rows("SELECT * FROM v_curve ORDER BY condition, measure, agent, step", columns: 13),
    ]
  }

  @Test func everyNumberIsKept() throws {
    try withCopy { path in
      let before = try contents(open(path, Self.versionOne))
      #expect(before.map(\.count) == [1, 5, 1 * 5, 1, 15, 2, 48, 5, 15, 18, 16])
      let store = try ResultStore(path: path)
      #expect(try store.rows("PRAGMA user_version", columns: 1) == ["2"])
      #expect(try contents(store) == before)
      #expect(try store.complaints() == [])
      // As `quincunx dump` of version 1 printed them: seed 2 of the second sampler.
      let table = try store.resultTable(study: "tiny")
      let run = try #require(
        table.runs.firstIndex {
          table.conditions[$0.condition].sampler == "ros" && $0.seed == 2 && $0.state == .done
        })
      #expect(
        table.series[run][ResultTable.Quantity("jointKL")]?.values.map(\.bitPattern)
          == [0x3FE3_F09C_A894_27AD, 0x3FDA_3070_35D6_9C50, 0x3FD9_D2C9_FE52_BD65])
    }
  }

  @Test func aStudyOfVersionOneHasAFileAndComparesSamplers() throws {
    try withCopy { path in
      let store = try ResultStore(path: path)
      let record = try store.record(of: "tiny")
      #expect(record.origin == .studyFile)
      #expect(record.text.hasPrefix("question: Does a store of schema version 1 keep its numbers?"))
      #expect(
        try store.description(of: "tiny")
          == StudyDescription(
            name: "tiny", question: "Does a store of schema version 1 keep its numbers?",
            successMeasure: "optimumProbability", successThreshold: 0.99))
      #expect(try store.runNames(of: "tiny") == [:])
    }
  }

  @Test func readersAreToldToOpenForWriting() throws {
    try withCopy { path in
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readOnly)
      }
      #expect(error?.problem == .olderSchema(found: 1, known: 2))
    }
  }

  @Test func migrationThatFailsLeavesVersionOne() throws {
    try withCopy { path in
      let before = try contents(open(path, Self.versionOne))
      let broken = Schema(migrations: [
        Schema.current.migrations[0],
        Schema.current.migrations[1] + "INSERT INTO nowhere VALUES (1);",
      ])
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readWrite, schema: broken, busyMilliseconds: 0)
      }
      #expect(error?.message == "no such table: nowhere")
      #expect(try contents(open(path, Self.versionOne)) == before)
    }
  }

  /// What a process leaves that ends before its transaction does.
  @Test func migrationThatIsCutOffLeavesVersionOne() throws {
    try withCopy { path in
      let before = try contents(open(path, Self.versionOne))
      do {
        let connection = try Connection(path: path, access: .readWrite, busyMilliseconds: 0)
        try connection.execute("BEGIN IMMEDIATE")
        try connection.execute(Schema.current.migrations[1])
        try connection.execute("PRAGMA user_version = 2")
      }
      #expect(try contents(open(path, Self.versionOne)) == before)
      #expect(try contents(open(path, Self.versionTwo)) == before)
    }
  }

  /// A store that was migrated and one that was made anew have the same schema, to the letter.
  @Test func migratedAndNewStoresAreAlike() throws {
    try withCopy { path in
      let query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
      let migrated = try ResultStore(path: path).rows(query, columns: 4)
      try withStore { store in
        let new = try store.rows(query, columns: 4)
        #expect(new == migrated)
      }
    }
  }
}

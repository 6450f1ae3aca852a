import Foundation
import Statistics
import Testing

@testable import Store

/// `Golden/version-k.sqlite` is a store that the code of schema version k has written: one study of
/// five conditions with seeds 1...3, of which two conditions diverge; from version 2 on also an
/// imported study of four runs, with episodes, a run that has a name, and one that failed.
@Suite struct EarlierVersionsTests {
  private static let versions = 1..<Schema.current.version

  /// The schema of an earlier version, which leaves the store as it is.
  private func schema(_ version: Int) -> Schema {
    Schema(migrations: Array(Schema.current.migrations[..<version]), views: "")
  }

  /// Calls `body` with the path of a copy.
  private func withCopy(of version: Int, _ body: (String) throws -> Void) throws {
    let folder = Bundle.module.resourceURL ?? Bundle.module.bundleURL
    try inTemporaryFolder { temporary in
      let path = temporary + "/results.sqlite"
      try FileManager.default.copyItem(
        atPath: folder.appendingPathComponent("Golden/version-\(version).sqlite").path,
        toPath: path)
      try body(path)
    }
  }

  private func open(_ path: String, _ schema: Schema) throws -> ResultStore {
    try ResultStore(path: path, access: .readWrite, schema: schema, busyMilliseconds: 0)
  }

  /// Every row of the tables that all versions have, as far as all have its columns.
  private func contents(_ store: ResultStore) throws -> [[String]] {
    try [
      store.rows(
        "SELECT id, name, question, text, success_measure, success_threshold FROM study ORDER BY id",
        columns: 6
      ),
      store.rows("SELECT * FROM condition ORDER BY id", columns: 7),
      store.rows(
        "SELECT study, position, condition, first_seed, last_seed FROM planned "
          + "ORDER BY study, position, first_seed",
        columns: 5),
      store.rows(
        "SELECT id, git_commit, dirty, version, compiler, os, cpu, host FROM provenance",
        columns: 8),
      store.rows(
        "SELECT id, condition, seed, state, reason, started, seconds, provenance FROM run "
          + "ORDER BY id", columns: 8),
      store.rows("SELECT * FROM measure ORDER BY id", columns: 2),
      // Seventeen digits tell any two numbers apart.
      store.rows(
        "SELECT run, measure, agent, step, printf('%!.17g', value) FROM measured_value "
          + "ORDER BY run, measure, agent, step", columns: 5),
      store.rows("SELECT * FROM v_success ORDER BY study, position", columns: 16),
      store.rows("SELECT * FROM v_study_run ORDER BY run", columns: 6),
      store.rows("SELECT * FROM v_final ORDER BY run, measure, agent", columns: 12),
      // Standard deviations are computed otherwise from version 3 on.
      store.rows(
        "SELECT condition, measure, agent, step, n, mean, round(sd, 12), round(standard_error, 12) "
          + "FROM v_curve ORDER BY condition, measure, agent, step", columns: 8),
    ]
  }

  @Test(arguments: versions) func everyNumberIsKept(_ version: Int) throws {
    try withCopy(of: version) { path in
      let before = try contents(open(path, schema(version)))
      let counts = [
        [1, 5, 5, 1, 15, 2, 48, 5, 15, 18, 16], [2, 7, 8, 2, 19, 3, 52, 7, 19, 21, 19],
      ]
      #expect(before.map(\.count) == counts[version - 1])
      let store = try ResultStore(path: path)
      #expect(try store.rows("PRAGMA user_version", columns: 1) == ["3"])
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
      let checksums = try store.rows("SELECT count(checksum) FROM run", columns: 1)
      #expect(checksums == ["0"])
    }
  }

  @Test func episodesNamesAndReasonsOfVersionTwoAreKept() throws {
    try withCopy(of: 2) { path in
      let store = try ResultStore(path: path)
      #expect(
        try store.rows(
          "SELECT seed, step, episode, value FROM v_evaluation ORDER BY run, step, episode",
          columns: 4)
          == ["7|100|1|0.25", "7|100|2|0.75", "7|200|1|1.0", "1|100|1|0.5", "7|100|1|0.125"])
      #expect(Array(try store.runNames(of: "other").values) == ["run b"])
      #expect(Array(try store.failureReasons(of: "other").values) == ["out of memory"])
      #expect(try store.record(of: "other").origin == .imported)
    }
  }

  @Test(arguments: versions) func theStudyHasAFileAndComparesSamplers(_ version: Int) throws {
    try withCopy(of: version) { path in
      let store = try ResultStore(path: path)
      let record = try store.record(of: "tiny")
      let question = "Does a store of schema version \(version) keep its numbers?"
      #expect(record.origin == .studyFile)
      #expect(record.text.hasPrefix("question: \(question)"))
      #expect(
        try store.description(of: "tiny")
          == StudyDescription(
            name: "tiny", question: question, successMeasure: "optimumProbability",
            successThreshold: 0.99, baseline: version == 1 ? nil : "onPolicy"))
      #expect(try store.runNames(of: "tiny") == [:])
    }
  }

  @Test(arguments: versions) func readersAreToldToOpenForWriting(_ version: Int) throws {
    try withCopy(of: version) { path in
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readOnly)
      }
      #expect(error?.problem == .olderSchema(found: version, known: 3))
    }
  }

  @Test(arguments: versions) func migrationThatFailsLeavesTheStore(_ version: Int) throws {
    try withCopy(of: version) { path in
      let before = try contents(open(path, schema(version)))
      var steps = Schema.current.migrations
      steps[steps.count - 1] += "INSERT INTO nowhere VALUES (1);"
      let broken = Schema(migrations: steps, views: Schema.current.views)
      let error = storeError { () throws(StoreError) in
        _ = try ResultStore(path: path, access: .readWrite, schema: broken, busyMilliseconds: 0)
      }
      #expect(error?.message == "no such table: nowhere")
      #expect(try contents(open(path, schema(version))) == before)
    }
  }

  /// What a process leaves that ends before its transaction does.
  @Test(arguments: versions) func migrationThatIsCutOffLeavesTheStore(_ version: Int) throws {
    try withCopy(of: version) { path in
      let before = try contents(open(path, schema(version)))
      do {
        let connection = try Connection(path: path, access: .readWrite, busyMilliseconds: 0)
        try connection.execute("BEGIN IMMEDIATE; DROP VIEW v_success")
        try connection.execute("ALTER TABLE run ADD COLUMN note TEXT; DELETE FROM measured_value")
        try connection.execute("PRAGMA user_version = 3")
      }
      #expect(try contents(open(path, schema(version))) == before)
    }
  }

  /// A store that was migrated and one that was made anew have the same schema, to the letter.
  @Test(arguments: versions) func migratedAndNewStoresAreAlike(_ version: Int) throws {
    try withCopy(of: version) { path in
      let query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
      let migrated = try ResultStore(path: path).rows(query, columns: 4)
      try withStore { store in
        let new = try store.rows(query, columns: 4)
        #expect(new == migrated)
      }
    }
  }
}

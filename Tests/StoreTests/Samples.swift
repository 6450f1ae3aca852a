import Foundation
import Statistics

@testable import Store

/// Calls `body` with an empty folder, which is removed afterwards.
func inTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("quincunx-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

/// Calls `body` with a new store.
func withStore(_ body: (ResultStore) throws -> Void) throws {
  try inTemporaryFolder { folder in try body(ResultStore(path: folder + "/results.sqlite")) }
}

/// The error that `body` throws, or nil when it throws none.
func storeError(_ body: () throws(StoreError) -> Void) -> StoreError? {
  do throws(StoreError) {
    try body()
    return nil
  } catch {
    return error
  }
}

extension ResultTable.Condition {
  static func sample(_ sampler: String) -> Self {
    Self(
      game: "climbing", policy: "softmax", sampler: sampler, learner: "", experiment: "learning",
      specification: #"{"game":"climbing","sampler":"\#(sampler)"}"#)
  }
}

extension StudyRecord {
  /// Plans both samplers with seeds 1...4; success is a joint return of at least 0.5.
  static func sample(
    name: String = "reliability", samplers: [String] = ["onPolicy", "ros"],
    seeds: ClosedRange<Int> = 1...4
  ) -> Self {
    Self(
      name: name, question: "Which sampler is reliable?", text: "# Which?\nseeds: 4\n",
      successMeasure: "return", successThreshold: 0.5,
      conditions: samplers.map { PlannedCondition(condition: .sample($0), seeds: seeds) })
  }
}

extension Provenance {
  static func sample(gitCommit: String? = "0123abc", dirty: Bool? = false) -> Self {
    Self(
      gitCommit: gitCommit, dirty: dirty, version: "1.2.0",
      binary: String(repeating: "5e", count: 32), compiler: "Swift 6.0.3", os: "Debian 13",
      cpu: "Zen 4", host: "pin")
  }
}

extension RunRecord {
  static func sample(
    _ sampler: String, seed: Int, _ outcome: Outcome, started: Double = 1_700_000_000,
    seconds: Double = 1, provenance: Provenance = .sample()
  ) -> Self {
    Self(
      key: RunKey(
        specification: ResultTable.Condition.sample(sampler).specification, seed: seed),
      outcome: outcome, started: Date(timeIntervalSince1970: started), seconds: seconds,
      provenance: provenance)
  }
}

extension MeasuredSeries {
  /// Values at steps 10, 20, ...
  static func sample(_ measure: String, agent: Int = 0, _ values: [Double]) -> Self {
    Self(
      quantity: ResultTable.Quantity(measure, agent: agent),
      steps: values.indices.map { 10 * ($0 + 1) }, values: values)
  }
}

extension ResultStore {
  /// All rows of a query as SQLite prints them, columns separated by `|`, NULL as nothing.
  func rows(_ query: String, columns: Int32) throws -> [String] {
    let statement = try connection.statement(query)
    var rows: [String] = []
    while try statement.step() {
      rows.append((0..<columns).map { statement.text($0) }.joined(separator: "|"))
    }
    return rows
  }

  /// What SQLite's own checks complain about: nothing, for a sound file.
  func complaints() throws -> [String] {
    try rows("PRAGMA integrity_check", columns: 1).filter { $0 != "ok" }
      + rows("PRAGMA foreign_key_check", columns: 1)
  }
}

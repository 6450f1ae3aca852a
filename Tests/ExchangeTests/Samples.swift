import Foundation
import Statistics
import Store

@testable import Exchange

/// The bytes of `Golden/small.json`: 2 tasks × 2 algorithms × 5 runs × 2 steps, 3 episodes each.
func smallFile() throws -> [UInt8] {
  let folder = Bundle.module.resourceURL ?? Bundle.module.bundleURL
  return Array(try Data(contentsOf: folder.appendingPathComponent("Golden/small.json")))
}

/// Calls `body` with a new store.
func withStore(_ body: (ResultStore) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("quincunx-exchange-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(ResultStore(path: folder.path + "/results.sqlite"))
}

extension Provenance {
  static let sample = Provenance(
    gitCommit: nil, dirty: nil, version: "1.2.0", binary: nil, compiler: "unknown",
    os: "unknown", cpu: "unknown", host: "unknown")
}

/// The file of a CSV text, or what is wrong with it.
func csv(_ text: String, _ columns: CSVColumns = CSVColumns()) throws -> ImportedFile {
  try ImportedFile(csv: Array(text.utf8), name: "x.csv", columns: columns)
}

/// One line per problem that `body` throws; none when it throws nothing.
func problems(_ body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let failure as ImportFailure {
    return failure.problems.map(\.description)
  } catch {
    return ["another error: \(error)"]
  }
}

extension ResultStore {
  /// Imports files as a command does, on top of what is stored.
  @discardableResult
  func take(
    _ files: [ImportedFile], as name: String, _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportedStudy {
    var settings = ImportSettings(study: name, provenance: .sample)
    change(&settings)
    let study = try ImportedStudy(
      files, settings: settings, now: Date(timeIntervalSince1970: 0),
      stored: StoredImport(name, in: self))
    try write(study.record, runs: study.runs)
    return study
  }
}

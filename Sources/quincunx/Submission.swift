import Foundation
import Runner
import Store
import Studies

/// What was handed to an engine from a folder, as its `submission.json` says.
struct Submission: Codable {
  /// A job array; its task `index` is the shard `offset + index`.
  struct JobArray: Codable {
    let job: String
    let offset: Int
    /// Increasing.
    let shards: [Int]

    func task(ofShard shard: Int) -> String { "\(job)_\(shard - offset)" }
  }

  let engine: String
  /// How many the plan is cut into.
  let shards: Int
  /// Names of the studies, whose files are in the folder.
  let studies: [String]
  let seeds: Int?
  /// The absolute path of the store that the shards are merged into.
  let target: String
  /// In the order of submission: the last one with a shard is that shard's.
  var arrays: [JobArray] = []
  /// The job of the last merge.
  var merge: String?

  static func file(in folder: URL) -> URL { folder.appendingPathComponent("submission.json") }

  /// Nil where the folder has none.
  init?(in folder: URL) throws {
    let file = Self.file(in: folder)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    } catch {
      throw UsageError("\(file.path) is not what quincunx submit wrote; delete it")
    }
  }

  init(
    engine: String, shards: Int, studies: [String], seeds: Int?, target: String
  ) {
    self.engine = engine
    self.shards = shards
    self.studies = studies
    self.seeds = seeds
    self.target = target
  }

  func write(to folder: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: Self.file(in: folder), options: .atomic)
  }

  /// The task that has a shard, as the engine calls it.
  func task(ofShard shard: Int) -> String? {
    arrays.last { $0.shards.contains(shard) }?.task(ofShard: shard)
  }

  var jobs: [String] { arrays.map(\.job) + [merge].compactMap { $0 } }
}

/// How much of each shard of a plan is stored, in the target or in the stores of the shards.
@MainActor
struct ShardProgress {
  /// Of shard 1, 2...
  let planned: [Int]
  let stored: [Int]
  /// In the target.
  let merged: Int

  var count: Int { planned.count }

  /// The numbers of those that lack runs; a failed run is none that lacks.
  var incomplete: [Int] { (1...count).filter { planned[$0 - 1] > stored[$0 - 1] } }

  /// - Parameter shards: how many the plan is cut into.
  init(of studies: [Study], shards: Int, target: String, stores: [URL]) throws {
    let runs = plannedRuns(of: studies)
    let inTarget = try filledStore(at: target)?.runKeys() ?? []
    var known = inTarget
    for store in stores { try known.formUnion(filledStore(at: store.path)?.runKeys() ?? []) }
    var planned = Array(repeating: 0, count: shards)
    var stored = planned
    for (index, run) in runs.enumerated() {
      planned[index % shards] += 1
      if known.contains(run.key) { stored[index % shards] += 1 }
    }
    self.planned = planned
    self.stored = stored
    merged = runs.count { inTarget.contains($0.key) }
  }
}

/// Nil where there is no store, or one whose process was killed before it had filled the file.
func filledStore(at path: String) throws(StoreError) -> ResultStore? {
  guard FileManager.default.fileExists(atPath: path) else { return nil }
  do throws(StoreError) {
    return try ResultStore(path: path, access: .readOnly)
  } catch {
    if case .olderSchema(found: 0, _) = error.problem { return nil }
    throw error
  }
}

/// The shards' stores in the folder of a submission, sorted.
func shardStores(in folder: URL) -> [URL] {
  let shards = folder.appendingPathComponent("shards")
  let files = (try? FileManager.default.contentsOfDirectory(atPath: shards.path)) ?? []
  return files.filter { $0.hasSuffix(".sqlite") }.sorted().map(shards.appendingPathComponent)
}

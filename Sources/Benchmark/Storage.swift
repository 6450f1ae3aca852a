import Foundation
import Randomness
import Statistics
import Store

/// What writing a store of many values took.
struct StorageReport: Codable {
  let runs: Int
  let values: Int
  /// How many runs shared a transaction.
  let runsPerTransaction: Int
  /// By the clock on the wall, opening and closing included.
  let seconds: Double
  let processorSeconds: Double
  /// Of the file when it is closed.
  let bytes: Int
}

/// Makes a store of 1,000 runs (10 conditions, 100 seeds) with 500 values of each of 6 measures,
/// written as the manager writes: finished runs in groups.
///
/// The file must not exist. Values are uniform on 0 ..< 1, which no layout can compress.
func writeManyValues(path: String) throws -> StorageReport {
  guard !FileManager.default.fileExists(atPath: path) else {
    throw Unexpected(what: "\(path) exists; writing would measure something else")
  }
  let conditions = (0..<10).map { number in
    ResultTable.Condition(
      game: "game", policy: "tabular", sampler: "sampler \(number)", learner: "learner",
      experiment: "training", specification: "{\"sampler\":\(number)}")
  }
  let study = StudyRecord(
    name: "values", question: "What does a value cost?", text: "", successMeasure: "measure 1",
    successThreshold: 0.5,
    conditions: conditions.map { PlannedCondition(condition: $0, seeds: 1...100) })
  let steps = (1...500).map { 20 * $0 }
  var stream = RandomStream(root: 0, path: ["stored values"])
  // Made beforehand: only writing is timed.
  let groups = conditions.flatMap { condition in
    [1...50, 51...100].map { seeds in
      seeds.map { seed in
        let series = (1...6).map { measure in
          MeasuredSeries(
            quantity: .init("measure \(measure)"), steps: steps,
            values: steps.map { _ in stream.uniform() })
        }
        return RunRecord(
          key: RunKey(specification: condition.specification, seed: seed), outcome: .done(series),
          started: Date(timeIntervalSince1970: 0), seconds: 0, provenance: noProvenance)
      }
    }
  }
  let clock = ContinuousClock()
  let begin = clock.now
  let processor = processorSeconds(CLOCK_PROCESS_CPUTIME_ID)
  try write(groups, of: study, path: path)
  let seconds = (clock.now - begin) / .seconds(1)
  let spent = processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - processor
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return StorageReport(
    runs: 1000, values: 1000 * 6 * steps.count, runsPerTransaction: 50, seconds: seconds,
    processorSeconds: spent, bytes: (attributes[.size] as? Int) ?? 0)
}

/// The store is closed on return, which brings the log into the file.
private func write(_ groups: [[RunRecord]], of study: StudyRecord, path: String) throws {
  let store = try ResultStore(path: path)
  try store.register(study)
  for group in groups { try store.write(group) }
}

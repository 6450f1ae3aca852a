import Analysis
import Statistics
import Store

/// What a stored study still lacks, in words.
struct MissingRuns {
  let missing: Int
  let failed: Int
  let summary: String
  /// One for each condition that lacks runs, while they are not too many.
  let lines: [String]

  /// So many conditions are listed.
  private static let shown = 20

  init(of study: String, in store: ResultStore) throws {
    let planned = try store.record(of: study).conditions
    let outcomes = try store.outcomes(of: study)
    failed = outcomes.values.count { $0.state == .failed }
    var missing = 0
    var lines: [String] = []
    for one in planned {
      let condition = one.condition
      let seeds = one.seedRanges.joined().filter {
        outcomes[RunKey(specification: condition.specification, seed: $0)] == nil
      }
      guard !seeds.isEmpty else { continue }
      missing += seeds.count
      let labels = ConditionAxis.allCases.map { condition[$0] }.filter { !$0.isEmpty }
        .joined(separator: ", ")
      let spans = ranges(of: Set(seeds)).map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)...\($0.upperBound)"
      }
      lines.append(
        "  missing: \(labels): seed\(seeds.count == 1 ? "" : "s") "
          + spans.joined(separator: ", "))
    }
    let intended = planned.reduce(0) { $0 + $1.seedCount }
    self.missing = missing
    summary =
      missing + failed == 0
      ? "\(study): \(stored(intended))"
      : "\(study): \(intended - missing - failed) of \(counted(intended, "run")) done, "
        + "\(failed) failed, \(missing) missing"
    let rest = lines.count - Self.shown
    self.lines =
      lines.prefix(Self.shown)
      + (rest > 0 ? ["  missing: runs of \(counted(rest, "more condition"))"] : [])
  }
}

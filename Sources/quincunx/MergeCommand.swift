import Analysis
import Statistics
import Store

extension Option {
  fileprivate static let complete = Option(
    "--complete", nil, "end with exit code 1 while a run of these studies is missing or failed")
}

let mergeCommand = Command(
  name: "merge", summary: "Joins stores, such as those of shards; equal runs count once.",
  operands: "SOURCE.sqlite...", options: [.store, .complete],
  details: [
    "The sources are only read, and the store is made where there is none. Runs that two stores",
    "have other values for are listed, and then nothing is merged.",
  ]
) { arguments in
  let sources = arguments.positional
  guard !sources.isEmpty else { throw UsageError("no store to merge is named") }
  let path = Session.path(arguments)
  let report = try ResultStore.merge(sources, into: path)
  let replaced =
    report.replaced == 0 ? "" : ", \(counted(report.replaced, "failed run")) replaced"
  print(
    "merged \(counted(sources.count, "store")) into \(path): \(counted(report.added, "run")) added"
      + "\(replaced), \(report.known) already there")
  let store = try ResultStore(path: path, access: .readOnly)
  var isComplete = true
  for study in report.studies.sorted() {
    let gaps = try MissingRuns(of: study, in: store)
    print(([gaps.summary] + (arguments.has(.complete) ? gaps.lines : [])).joined(separator: "\n"))
    isComplete = isComplete && gaps.missing == 0 && gaps.failed == 0
  }
  return isComplete || !arguments.has(.complete) ? 0 : 1
}

/// What a stored study still lacks, in words.
private struct MissingRuns {
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
      let spans = PlannedCondition(condition: condition, seeds: Set(seeds)).seedRanges.map {
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

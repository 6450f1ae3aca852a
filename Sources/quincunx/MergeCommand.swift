import Analysis
import Store

extension Option {
  fileprivate static let complete = Option(
    "--complete", nil, "end with exit code 1 while a run of these studies is missing or failed")
}

let mergeCommand = Command(
  name: "merge", summary: "Joins stores, such as those of shards; equal runs count once.",
  operands: "SOURCE.sqlite...", takes: .store, options: [.store, .complete] + Option.progress,
  details: [
    "The sources are only read, and the store is made where there is none. Runs that two stores",
    "have other values for are listed, and then nothing is merged.",
  ]
) { arguments in
  let sources = arguments.positional
  guard !sources.isEmpty else { throw UsageError("no store to merge is named") }
  let path = Session.path(arguments)
  let progress = try arguments.progress(of: "merge", "store", total: sources.count)
  defer { progress.end() }
  let report = try ResultStore.merge(sources, into: path) { progress.next($0) }
  progress.finish()
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

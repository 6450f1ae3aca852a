import Analysis
import Console
import Exchange
import Randomness
import Statistics
import Store
import Studies

/// How many problems of one part are told.
private let greatestList = 10

/// Checks all that can be checked of a store, a line or more for each part; 1 where anything is wrong.
///
/// - Parameter name: what the last line calls it.
@MainActor
func verifyStore(
  _ path: String, calling name: String? = nil, sample: Int, choice: Int?,
  progress style: ProgressDisplay.Style
) throws -> Int32 {
  let store = try ResultStore(path: path, access: .readOnly)
  let progress = ProgressDisplay(Headway(command: "verify", unit: "check", total: 6), style: style)
  defer { progress.end() }
  let parts: [(name: String, inspect: @MainActor () throws -> Inspection)] = [
    ("file", { try store.inspectFile() }),
    ("schema", { try store.inspectSchema() }),
    ("references", { try store.inspectReferences() }),
    ("checksums", { try store.inspectChecksums() }),
    ("plans", { try inspectPlans(of: store) }),
    (
      "values",
      { try inspectValues(of: store, sample: sample, choice: choice, progress: progress) }
    ),
  ]
  var isInOrder = true
  for part in parts {
    let found: Inspection
    do {
      found = try progress.during(part.name) { try part.inspect() }
    } catch let error as StoreError {
      // The other parts may still be read.
      found = Inspection(facts: "", problems: [error.description])
    }
    isInOrder = report(found, as: part.name) && isInOrder
  }
  print("\(name ?? path) is \(isInOrder ? "" : "NOT ")in order")
  return isInOrder ? 0 : 1
}

/// Prints what was found; whether it is in order.
func report(_ inspection: Inspection, as name: String) -> Bool {
  if inspection.isInOrder {
    print("ok     \(name): \(inspection.facts)")
    return true
  }
  for problem in inspection.problems.prefix(greatestList) { print("WRONG  \(name): \(problem)") }
  let rest = inspection.problems.count - greatestList
  if rest > 0 { print("WRONG  \(name): and \(rest) more") }
  return false
}

/// Whether every planned run is stored. Failed runs are results, and runs of earlier plans are kept.
@MainActor
private func inspectPlans(of store: ResultStore) throws -> Inspection {
  let summaries = try store.studies().map { name throws in try store.summary(of: name) }
  let problems = summaries.filter { $0.missing > 0 }.map {
    "\($0.name) lacks \($0.missing) of \(counted($0.intended, "planned run"))"
  }
  let intended = summaries.reduce(0) { $0 + $1.intended }
  let failed = summaries.reduce(0) { $0 + $1.failed }
  let unwanted = try store.unwantedRunCount()
  var facts =
    "\(summaries.count) \(summaries.count == 1 ? "study" : "studies"), all \(intended) planned runs stored"
  if failed > 0 { facts += ", \(failed) of them as failed" }
  if unwanted > 0 { facts += "; \(unwanted) more that no study plans now" }
  return Inspection(facts: facts, problems: problems)
}

/// Whether a sample of the runs gives the stored values once more.
@MainActor
private func inspectValues(
  of store: ResultStore, sample: Int, choice: Int?, progress: ProgressDisplay
) throws -> Inspection {
  let choice = choice ?? Int.random(in: 1...999_999)
  var ids = try store.runIDs(doneOnly: true)
  let imported = try store.importedRunIDs()
  ids.removeAll(where: imported.contains)
  let done = ids.count
  // Executing a run is a check, too.
  progress.count { $0.expect(min(sample, done)) }
  var stream = RandomStream(root: UInt64(choice), path: ["verify a store"])
  stream.shuffle(&ids)
  var problems: [String] = []
  for id in ids.prefix(sample).sorted() {
    guard let details = try store.runDetails(id: id) else { continue }
    do {
      let found = try progress.during("executing run \(id)") {
        try differences(
          specification: details.condition.specification, seed: details.seed,
          stored: store.series(ofRun: id))
      }
      problems += found.prefix(3).map { "run \(id): \($0)" }
    } catch let error as InvalidStudy {
      problems.append("run \(id) cannot be executed by this version: \(error)")
    }
  }
  let skipped =
    imported.isEmpty
    ? ""
    : "; \(counted(imported.count, "imported run")) skipped, which only other tools can execute"
  let drawn = "\(min(sample, done)) of \(done) runs executed again (--choice \(choice))"
  if done == 0, imported.isEmpty {
    problems.append("no run is done, so that none could be executed")
  }
  return Inspection(
    facts: done == 0 ? "no run of this tool\(skipped)" : "\(drawn), equal bit for bit\(skipped)",
    problems: problems.isEmpty ? [] : problems + (done > 0 ? [drawn + skipped] : []))
}

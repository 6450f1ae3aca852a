import Analysis
import Exchange
import Randomness
import Runner
import Statistics
import Store
import Studies

let verifyCommand = Command(
  name: "verify",
  summary: "Executes stored runs again and compares every value bit for bit.",
  operands: "[STUDY.yaml...]", options: [.store, .seeds, .sample, .run]
) { arguments in
  if let word = arguments.text(.run) {
    guard let id = Int64(word), arguments.positional.isEmpty else {
      throw UsageError("--run takes the number of a run, and no study file beside it")
    }
    let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
    return try verify(run: id, in: store)
  }
  let session = try Session(arguments, access: .readOnly)
  let sample = arguments.number(.sample) ?? 5
  var differing = 0
  var executed = 0
  for study in session.studies {
    let table = try session.table(of: study)
    // Which runs are drawn depends on the study alone, so that a failure can be looked at again.
    var stream = RandomStream(root: 0, path: ["verify", study.name])
    var done = table.runs.indices.filter { table.runs[$0].state == .done }
    stream.shuffle(&done)
    let drawn = done.prefix(sample)
    executed += drawn.count
    for index in drawn {
      let run = table.runs[index]
      let specification = table.conditions[run.condition].specification
      let differences = try differences(
        specification: specification, seed: run.seed, stored: table.series[index])
      differing += differences.isEmpty ? 0 : 1
      for difference in differences.prefix(3) {
        print("\(study.name), seed \(run.seed) of \(specification): \(difference)")
      }
    }
    print("\(study.name): \(drawn.count) of \(done.count) stored runs executed again")
  }
  let imported = try session.store.importedRunCount()
  if imported > 0 {
    print("skipped: \(counted(imported, "imported run")), which only other tools can execute again")
  }
  guard executed > 0 else {
    print("nothing is verified: no run of these studies is done")
    return 1
  }
  print(
    differing == 0
      ? "all values are equal, bit for bit" : counted(differing, "run") + " with differences")
  return differing == 0 ? 0 : 1
}

@MainActor
private func verify(run id: Int64, in store: ResultStore) throws -> Int32 {
  guard let details = try store.runDetails(id: id) else {
    throw UsageError("the store has no run \(id)")
  }
  if ImportedCondition(specification: details.condition.specification) != nil {
    throw UsageError(
      "run \(id) was imported; only the tool that made it could execute it again")
  }
  guard details.state == .done, let study = details.studies.first else {
    throw UsageError(
      "run \(id) has no values to compare: "
        + (details.reason.map { "it failed, \($0)" } ?? "no study in the store wants it"))
  }
  let table = try store.resultTable(study: study)
  let index = table.runs.indices.first {
    table.runs[$0].seed == details.seed
      && table.conditions[table.runs[$0].condition].specification
        == details.condition.specification
  }
  guard let index else { throw UsageError("the store has no run \(id)") }
  let differences = try differences(
    specification: details.condition.specification, seed: details.seed,
    stored: table.series[index])
  for difference in differences { print(difference) }
  print(differences.isEmpty ? "all values are equal, bit for bit" : "run \(id) has differences")
  return differences.isEmpty ? 0 : 1
}

/// Executes a run from its stored specification; one sentence per quantity that differs.
private func differences(
  specification: String, seed: Int, stored: [ResultTable.Quantity: ResultTable.Series]
) throws -> [String] {
  let condition = try Condition(canonicalJSON: specification)
  let series: [MeasuredSeries]
  do throws(RunFailure) {
    // Nothing is written, so that an interruption may end the process at once.
    series = try execute(Run(condition: condition, seed: seed))
  } catch {
    return ["it is stored as done, and fails now: \(error.description)"]
  }
  var sentences: [String] = []
  for fresh in series {
    let name = "\(fresh.quantity.measure) of agent \(fresh.quantity.agent)"
    guard let old = stored[fresh.quantity] else {
      sentences.append("\(name) is not stored")
      continue
    }
    if old.steps != fresh.steps {
      sentences.append("\(name) is stored at other steps")
    } else if let step = zip(old.values, fresh.values).enumerated().first(where: {
      $0.element.0 != $0.element.1
    }) {
      let (was, now) = step.element
      sentences.append("\(name) at step \(old.steps[step.offset]) is stored as \(was), now \(now)")
    }
  }
  if stored.count != series.count {
    sentences.append("\(stored.count) quantities are stored, \(series.count) measured now")
  }
  return sentences
}

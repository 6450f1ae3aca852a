import Analysis
import Console
import Foundation
import Statistics
import Store
import Studies

let planCommand = Command(
  name: "plan",
  summary: "Shows the grid, what is stored, what the rest will take, and what it can tell.",
  operands: "STUDY.yaml...", takes: .study(orStored: false),
  options: [.store, .seeds, .shard, .workers] + Option.powerOptions
) { arguments in
  let studies = try Session.studies(arguments)
  let workers = arguments.workers
  let share = try arguments.share(of: studies)
  let path = Session.path(arguments)
  let store =
    FileManager.default.fileExists(atPath: path)
    ? try ResultStore(path: path, access: .readOnly) : nil
  for study in studies {
    let power = try powerPlan(of: study, arguments)
    try printPlan(of: study, share: share, store: store, workers: workers)
    if let power { try printPower(power, of: study, store: store, arguments) }
  }
  return 0
}

@MainActor
private func printPlan(
  of study: Study, share: Set<RunKey>?, store: ResultStore?, workers: Int
) throws {
  let seconds =
    try store?.medianSeconds(of: study.plan.conditions.map(\.canonicalJSON)) ?? [:]
  var table = TextTable([
    ("game", .left), ("policy", .left), ("sampler", .left), ("learner", .left),
    ("experiment", .left), ("runs", .right), ("stored", .right), ("stale", .right),
    ("s/run", .right),
  ])
  var stale = StaleRuns()
  var planned = 0
  var left = 0
  var estimated = 0.0
  var unknown = 0
  for condition in study.plan.conditions {
    let specification = condition.canonicalJSON
    let seeds = study.plan.seeds.filter {
      share?.contains(RunKey(specification: specification, seed: $0)) ?? true
    }
    let outcomes = try store?.outcomes(ofCondition: specification) ?? [:]
    let stored = seeds.compactMap { outcomes[$0] }
    let missing = seeds.count - stored.count
    let staleBefore = stale.count
    for outcome in stored { stale.add(outcome) }
    planned += seeds.count
    left += missing
    if let median = seconds[condition.canonicalJSON] {
      estimated += median * Double(missing)
    } else {
      unknown += missing
    }
    let labels = condition.labels
    table.append([
      labels.game, labels.policy, labels.sampler, labels.learner, labels.experiment,
      "\(seeds.count)", "\(stored.count)", "\(stale.count - staleBefore)",
      decimal(seconds[condition.canonicalJSON], 4),
    ])
  }
  print("\(study.name): \(study.question)\n\n\(table.text)")
  let time =
    left == 0
    ? "nothing to run"
    : left == unknown
      ? "no past run to estimate the time from"
      : "about \(duration(estimated / Double(workers))) on \(counted(workers, "worker"))"
        + (unknown > 0 ? ", and \(counted(unknown, "run")) of unknown length" : "")
  let whole = share == nil ? "" : " for this shard, of \(study.plan.runs.count)"
  print("\(counted(planned, "run")) planned\(whole), \(left) to run: \(time)\n")
  for sentence in stale.sentences(about: study.name) { print(sentence + "\n") }
  if let sentence = try abandoned(by: study, in: store) { print(sentence + "\n") }
}

/// How many stored runs are of conditions that the study planned before its file was changed.
@MainActor
private func abandoned(by study: Study, in store: ResultStore?) throws -> String? {
  guard let store, try store.studies().contains(study.name) else { return nil }
  let planned = Set(study.plan.conditions.map(\.canonicalJSON))
  let left = try store.record(of: study.name).conditions.map(\.condition.specification)
    .filter { !planned.contains($0) }
  guard !left.isEmpty else { return nil }
  let runs = try left.reduce(0) { try $0 + store.outcomes(ofCondition: $1).count }
  return
    "the file was changed since \(study.name) was run: \(counted(left.count, "condition")) left "
    + "the plan, whose \(counted(runs, "stored run")) stay stored and will not count"
}

import Analysis
import Foundation
import Statistics
import Store
import Studies

let planCommand = Command(
  name: "plan",
  summary: "Shows the grid, what is stored, what the rest will take, and what it can tell.",
  operands: "STUDY.yaml...", options: [.store, .seeds, .shard, .workers] + Option.powerOptions
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
    ("experiment", .left), ("runs", .right), ("stored", .right), ("s/run", .right),
  ])
  var planned = 0
  var left = 0
  var estimated = 0.0
  var unknown = 0
  for condition in study.plan.conditions {
    let keys = study.plan.seeds.map {
      RunKey(specification: condition.canonicalJSON, seed: $0)
    }.filter { share?.contains($0) ?? true }
    let stored = try keys.count { try store?.runID(of: $0) != nil }
    let missing = keys.count - stored
    planned += keys.count
    left += missing
    if let median = seconds[condition.canonicalJSON] {
      estimated += median * Double(missing)
    } else {
      unknown += missing
    }
    let labels = condition.labels
    table.append([
      labels.game, labels.policy, labels.sampler, labels.learner, labels.experiment,
      "\(keys.count)", "\(stored)",
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
}

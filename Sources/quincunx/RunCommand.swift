import Analysis
import Console
import Foundation
import Randomness
import Runner
import Statistics
import Store
import Studies

extension Option {
  static let timeout = Option(
    "--timeout", "SECONDS", "give a run up that takes longer, and store it as failed (none)")
  static let redoStale = Option(
    "--redo-stale", nil, "execute runs again that other code made, in place of the stored ones")

  /// What commands take that execute runs.
  static let executing =
    [
      store, workers, seeds, shuffle, retryFailed, redoStale, timeout,
    ] + progress
}

let runCommand = Command(
  name: "run", summary: "Executes the runs that the store lacks.", operands: "STUDY.yaml...",
  takes: .study(orStored: false),
  options: [.shard] + Option.executing,
  details: [
    "Several processes on one machine may execute one study into one store: each run is executed",
    "by one of them, and each ends when all runs are stored.",
  ]
) { arguments in
  // The store of a shard is its own.
  let session = try Session(
    arguments, access: arguments.shard() == nil ? .readWrite : .readWriteAlone)
  return try executePending(session, arguments, for: "run") == 0 ? 0 : 1
}

/// Executes what is missing and returns how many of the studies' stored runs have failed: of all,
/// or of the shard that is asked for.
/// - Parameter command: whose progress it is.
@MainActor
func executePending(
  _ session: Session, _ arguments: Arguments, for command: String
) throws -> Int {
  let timeout = try timeout(arguments)
  let share = try arguments.share(of: session.studies)
  try session.register()
  let redoing = arguments.has(.redoStale)
  var pending = try session.pending(
    retryFailed: arguments.has(.retryFailed), redoing: redoing,
    binary: redoing ? codeDigest(of: ownExecutable) : nil
  ).filter { share?.contains($0.run.key) ?? true }
  if let seed = arguments.number(.shuffle) {
    var stream = RandomStream(root: UInt64(seed), path: ["order of execution"])
    stream.shuffle(&pending)
  }
  if pending.isEmpty {
    let planned = share?.count ?? session.studies.reduce(0) { $0 + $1.plan.runs.count }
    print("nothing to run: \(stored(planned, of: try arguments.shard()))")
  } else {
    try execute(
      pending, into: session.store, workers: min(arguments.workers, pending.count),
      timeout: timeout, command: command, style: try arguments.progressStyle())
  }
  let failed = try session.failed(of: share)
  if failed > 0 {
    print(
      "\(counted(failed, "run")) failed; quincunx status says why, --retry-failed tries them again")
  }
  return failed
}

/// That none of these runs is missing.
func stored(_ count: Int, of shard: Shard? = nil) -> String {
  let part = shard.map { " of shard \($0)" } ?? ""
  return switch count {
  case 0: shard.map { "the plan is too short for shard \($0)" } ?? "no run is planned"
  case 1: "the run\(part) is stored"
  default: "all \(count) runs\(part) are stored"
  }
}

/// Of the running program, also when its file has been replaced.
let ownExecutable = URL(fileURLWithPath: "/proc/self/exe")

private func timeout(_ arguments: Arguments) throws -> Double? {
  guard let word = arguments.text(.timeout) else { return nil }
  guard let seconds = Double(word), seconds > 0, seconds.isFinite else {
    throw UsageError("--timeout needs a positive number of seconds, not \"\(word)\"")
  }
  guard !arguments.has(.redoStale) else {
    throw UsageError(
      "--timeout and --redo-stale together could put failures in the place of stored results")
  }
  return seconds
}

@MainActor
private func execute(
  _ pending: [PendingRun], into store: ResultStore, workers: Int, timeout: Double?,
  command: String, style: ProgressDisplay.Style
) throws {
  var left: [String: Int] = [:]
  var conditions: [ResultTable.Condition] = []
  for one in pending {
    let condition = one.run.condition.labels
    if left[condition.specification] == nil { conditions.append(condition) }
    left[condition.specification, default: 0] += 1
  }
  let medians = style == .none ? [:] : try store.medianSeconds(of: left.keys.sorted())
  if style == .text {
    Screen.write(line: "\(counted(pending.count, "run")) on \(counted(workers, "worker"))")
  }
  let progress = ProgressDisplay(
    Headway(
      command: command, unit: "run", total: pending.count, workers: workers,
      work: RemainingWork(left: left, stored: medians)), style: style)
  // Also where a run cannot be stored, so that the last line says how many are.
  defer { progress.end(summarised: true) }
  watchForInterruption()
  let axes = axes(telling: conditions)
  var hasSaidWait = false
  func report(_ event: ExecutionEvent) {
    switch event {
    case .stored(let runs):
      progress.count { headway in
        for run in runs { headway.add(run) }
      }
    case .settledElsewhere(let runs):
      progress.count { headway in
        headway.elsewhere += runs.count
        for run in runs { headway.work.settle(run.condition.canonicalJSON) }
      }
    case .underWay(let runs):
      guard let labels = runs.first?.condition.labels else { return }
      let words = axes.map { labels[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
      progress.count { $0.condition = words }
    case .waiting(let runs, let claimants):
      progress.count { $0.condition = "waiting for other processes" }
      guard !hasSaidWait else { return }
      hasSaidWait = true
      progress.note(waiting(for: runs, of: claimants))
    case .dismissed(let claimant):
      guard claimant.claims > 0 else { return }
      progress.note(
        "\(counted(claimant.claims, "run")) freed of \(words(for: claimant)), which has ended")
    }
  }
  try execute(
    pending, into: store, workers: workers, timeout: timeout,
    provenance: { Provenance.current(version: version, executable: ownExecutable) },
    isCancelled: isInterrupted, report: report)
  if isInterrupted() { throw Interrupted() }
  leaveWhenInterrupted()
}

extension Headway {
  fileprivate mutating func add(_ finished: Finished) {
    switch finished.outcome {
    case .done: done += 1
    case .failed: failed += 1
    }
    work.settle(finished.run.condition.canonicalJSON, seconds: finished.seconds)
  }
}

/// The axes that tell these conditions apart; the game where there is but one condition.
private func axes(telling conditions: [ResultTable.Condition]) -> [ConditionAxis] {
  let axes = ConditionAxis.allCases.filter { axis in Set(conditions.map { $0[axis] }).count > 1 }
  return axes.isEmpty ? [.game] : axes
}

private func waiting(for runs: Int, of claimants: [Claimant]) -> String {
  let shown = claimants.prefix(3).map(words(for:))
  let rest = claimants.count - shown.count
  return "waiting for \(counted(runs, "run")) of "
    + (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
}

/// As in "process 12 on pin".
func words(for claimant: Claimant) -> String {
  "process \(claimant.process.pid) on \(claimant.process.host)"
}

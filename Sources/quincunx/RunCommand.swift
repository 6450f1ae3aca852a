import Analysis
import Foundation
import Randomness
import Runner
import Store
import Studies

let runCommand = Command(
  name: "run", summary: "Executes the runs that the store lacks.", operands: "STUDY.yaml...",
  options: [.store, .workers, .seeds, .shard, .shuffle, .retryFailed, .quiet]
) { arguments in
  // Its form is checked before a store is made.
  _ = try arguments.shard()
  let session = try Session(arguments, access: .readWrite)
  return try await executePending(session, arguments) == 0 ? 0 : 1
}

/// Executes what is missing and returns how many of the studies' stored runs have failed: of all,
/// or of the shard that is asked for.
@MainActor
func executePending(_ session: Session, _ arguments: Arguments) async throws -> Int {
  let workers = arguments.workers
  let share = try arguments.share(of: session.studies)
  try session.register()
  var pending = try session.pending(retryFailed: arguments.has(.retryFailed))
    .filter { share?.contains($0.key) ?? true }
  if let seed = arguments.number(.shuffle) {
    var stream = RandomStream(root: UInt64(seed), path: ["order of execution"])
    stream.shuffle(&pending)
  }
  if pending.isEmpty {
    let planned = share?.count ?? session.studies.reduce(0) { $0 + $1.plan.runs.count }
    print("nothing to run: \(stored(planned, of: try arguments.shard()))")
  } else {
    try await execute(
      pending, into: session.store, workers: min(workers, pending.count), arguments)
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
  case 0: "the plan is too short: no run is\(part)"
  case 1: "the run\(part) is stored"
  default: "all \(count) runs\(part) are stored"
  }
}

@MainActor
private func execute(
  _ runs: [Run], into store: ResultStore, workers: Int, _ arguments: Arguments
) async throws {
  var progress = ProgressLine(
    total: runs.count, workers: workers, isQuiet: arguments.has(.quiet))
  // Also where a run cannot be stored, so that the last line says how many are.
  defer { progress.finish() }
  watchForInterruption()
  // The workers begin before git is asked for the commit, which takes longer than a short run.
  let groups = executeAll(runs, workers: workers, isCancelled: isInterrupted)
  let provenance = Provenance.current(
    version: version, executable: URL(fileURLWithPath: "/proc/self/exe"))
  for await group in groups {
    // The records are whole before they are counted: a reported run is a stored run.
    try store.write(group.map { $0.record(provenance: provenance) })
    for finished in group {
      switch finished.outcome {
      case .done: progress.add(succeeded: true)
      case .failed: progress.add(succeeded: false)
      }
    }
  }
  if isInterrupted() { throw Interrupted() }
  leaveWhenInterrupted()
}

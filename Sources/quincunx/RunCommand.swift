import Analysis
import Foundation
import Randomness
import Runner
import Store
import Studies

extension Option {
  static let timeout = Option(
    "--timeout", "SECONDS", "give a run up that takes longer, and store it as failed (none)")
  static let redoStale = Option(
    "--redo-stale", nil, "execute runs again that other code made, in place of the stored ones")

  /// What commands take that execute runs.
  static let executing = [
    store, workers, seeds, shuffle, retryFailed, redoStale, timeout, quiet,
  ]
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
  return try executePending(session, arguments) == 0 ? 0 : 1
}

/// Executes what is missing and returns how many of the studies' stored runs have failed: of all,
/// or of the shard that is asked for.
@MainActor
func executePending(_ session: Session, _ arguments: Arguments) throws -> Int {
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
      timeout: timeout, isQuiet: arguments.has(.quiet))
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
  _ pending: [PendingRun], into store: ResultStore, workers: Int, timeout: Double?, isQuiet: Bool
) throws {
  var progress = ProgressLine(total: pending.count, workers: workers, isQuiet: isQuiet)
  // Also where a run cannot be stored, so that the last line says how many are.
  defer { progress.finish() }
  watchForInterruption()
  func report(_ event: ExecutionEvent) {
    switch event {
    case .stored(let runs):
      for finished in runs {
        switch finished.outcome {
        case .done: progress.add(succeeded: true)
        case .failed: progress.add(succeeded: false)
        }
      }
    case .settledElsewhere(let count): progress.add(elsewhere: count)
    case .waiting(let runs, let claimants): progress.wait(for: runs, of: claimants)
    case .dismissed(let claimant):
      guard claimant.claims > 0 else { return }
      progress.say(
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

/// As in "process 12 on pin".
func words(for claimant: Claimant) -> String {
  "process \(claimant.process.pid) on \(claimant.process.host)"
}

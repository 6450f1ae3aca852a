import Foundation
import Randomness
import Runner
import Store
import Studies

let runCommand = Command(
  name: "run", summary: "Executes the runs that the store lacks.", operands: "STUDY.yaml...",
  options: [.store, .workers, .seeds, .shuffle, .retryFailed, .quiet]
) { arguments in
  let session = try Session(arguments, access: .readWrite)
  return try await executePending(session, arguments) == 0 ? 0 : 1
}

/// Executes what is missing and returns how many of the studies' stored runs have failed.
@MainActor
func executePending(_ session: Session, _ arguments: Arguments) async throws -> Int {
  let workers = try arguments.count(.workers) ?? ProcessInfo.processInfo.activeProcessorCount
  try session.register()
  var pending = try session.pending(retryFailed: arguments.has(.retryFailed))
  if let seed = try arguments.count(.shuffle) {
    var stream = RandomStream(root: UInt64(seed), path: ["order of execution"])
    stream.shuffle(&pending)
  }
  let planned = session.studies.reduce(0) { $0 + $1.plan.runs.count }
  if pending.isEmpty {
    print("nothing to run: all \(planned) runs are stored")
  } else {
    try await execute(pending, into: session.store, workers: workers, arguments)
  }
  let failed = try session.studies.reduce(0) { try $0 + session.store.summary(of: $1.name).failed }
  if failed > 0 {
    print("\(failed) runs failed; quincunx status says why, --retry-failed tries them again")
  }
  return failed
}

@MainActor
private func execute(
  _ runs: [Run], into store: ResultStore, workers: Int, _ arguments: Arguments
) async throws {
  let executable = URL(fileURLWithPath: "/proc/self/exe")
  let provenance = Provenance.current(version: version, executable: executable)
  var progress = ProgressLine(total: runs.count, isQuiet: arguments.has(.quiet))
  print("\(runs.count) runs on \(min(workers, runs.count)) workers")
  for await finished in executeAll(
    runs, workers: min(workers, runs.count), isCancelled: isInterrupted)
  {
    // The record is whole before it is counted: a reported run is a stored run.
    let record = RunRecord(
      key: finished.run.key, outcome: finished.outcome, started: finished.started,
      seconds: finished.seconds, provenance: provenance)
    try store.write(record)
    if case .done = finished.outcome {
      progress.add(succeeded: true)
    } else {
      progress.add(succeeded: false)
    }
  }
  progress.finish()
  if isInterrupted() { throw Interrupted() }
}

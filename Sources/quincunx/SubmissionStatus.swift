import Analysis
import Foundation
import Store
import Studies

extension Option {
  static let submission = Option(
    "--submission", "DIR", is: .folder, "the folder of a submission, to show its jobs too")
}

/// So many shards are listed.
private let shownShards = 40

/// How far the shards of a submission are, and what the engine says of their tasks.
@MainActor
func submissionReport(_ submission: Submission, in folder: URL) throws -> String {
  let studies = try submission.studies.map { name in
    let study = try Study(file: folder.appendingPathComponent("studies/\(name).yaml").path)
    return submission.seeds.map(study.with(seeds:)) ?? study
  }
  let progress = try ShardProgress(
    of: studies, shards: submission.shards, target: submission.target,
    stores: shardStores(in: folder))
  let planned = progress.planned.reduce(0, +)
  var lines = [
    "\(folder.path): \(counted(submission.shards, "shard")) of \(counted(planned, "run")), "
      + "\(progress.stored.reduce(0, +)) executed, \(progress.merged) in \(submission.target)"
  ]
  var states: [String: Slurm.State]?
  do {
    states = try Slurm.states(ofJobs: submission.jobs)
  } catch {
    lines.append("Slurm cannot be asked about the jobs: \(error)")
  }
  func state(of task: String?) -> String {
    guard let task else { return "not submitted" }
    guard let states else { return "unknown" }
    return states[task]?.text ?? "not in the queue"
  }
  var table = TextTable([
    ("shard", .right), ("task", .left), ("state", .left), ("executed", .right), ("left", .right),
  ])
  for shard in progress.incomplete.prefix(shownShards) {
    let task = submission.task(ofShard: shard)
    let stored = progress.stored[shard - 1]
    table.append([
      "\(shard)", task ?? "–", state(of: task), "\(stored)",
      "\(progress.planned[shard - 1] - stored)",
    ])
  }
  if !progress.incomplete.isEmpty { lines.append(table.text) }
  let rest = progress.incomplete.count - shownShards
  if rest > 0 { lines.append("and \(counted(rest, "more unfinished shard"))") }
  lines.append(
    "\(progress.count - progress.incomplete.count) of \(counted(progress.count, "shard")) complete"
      + (submission.merge.map { "; merging, job \($0): \(state(of: $0))" } ?? ""))
  return lines.joined(separator: "\n")
}

/// The submissions beside a store, in `slurm/*`, that are merged into it.
func submissions(beside store: String) throws -> [(submission: Submission, folder: URL)] {
  let path = URL(fileURLWithPath: store).absoluteURL.standardizedFileURL
  let folder = path.deletingLastPathComponent().appendingPathComponent("slurm")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return try names.sorted().compactMap { name in
    let own = folder.appendingPathComponent(name)
    guard let submission = try Submission(in: own), submission.target == path.path else {
      return nil
    }
    return (submission, own)
  }
}

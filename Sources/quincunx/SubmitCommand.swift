import Analysis
import Figures
import Foundation
import Runner
import Store
import Studies

extension Option {
  fileprivate static let engine = Option(
    "--engine", "ENGINE", is: .word(of: Engine.self), "what executes the shards: slurm, the default"
  )
  fileprivate static let shards = Option(
    "--shards", "N", in: 1...1_000_000, "how many parts to cut the plan into (16)")
  fileprivate static let partition = Option("--partition", "NAME", "the cluster's partition")
  fileprivate static let time = Option(
    "--time", "TIME", "the limit of a shard, as in 90 (minutes), 1:30:00 or 2-12 (days-hours)")
  fileprivate static let memory = Option("--memory", "SIZE", "of a shard, as in 500M or 2G")
  fileprivate static let cores = Option(
    "--cores", "C", in: 1...1024, "cores, and workers, of a shard (1)")
  fileprivate static let account = Option("--account", "NAME", "what the cluster charges")
  fileprivate static let folder = Option(
    "--into", "DIR", is: .folder, "the folder of scripts, shards and outputs (slurm/STUDY)")
  fileprivate static let show = Option(
    "--print", nil, "show the scripts and commands, and submit nothing")
}

private enum Engine: String, CaseIterable { case slurm }

let submitCommand = Command(
  name: "submit", summary: "Has a cluster execute the runs that are missing, and merge them.",
  operands: "STUDY.yaml...",
  takes: .study(orStored: false),
  options: [
    .engine, .shards, .partition, .time, .memory, .cores, .account, .folder, .store, .seeds, .show,
  ],
  details: [
    "Each shard is a task of a job array, with a store of its own in DIR/shards; a job after them",
    "merges these into the store. The same words submit again what is still missing.",
  ]
) { arguments in
  let engine: Engine = try arguments.choice(.engine) ?? .slurm
  let request = try SlurmRequest(arguments)
  let studies = try Session.studies(arguments)
  let folder = URL(
    fileURLWithPath: arguments.text(.folder)
      ?? "slurm/\(studies.map(\.name).joined(separator: "+"))"
  ).absoluteURL.standardizedFileURL
  let target = URL(fileURLWithPath: Session.path(arguments)).absoluteURL.standardizedFileURL.path
  let targetFolder = URL(fileURLWithPath: target).deletingLastPathComponent().path
  guard FileManager.default.fileExists(atPath: targetFolder) else {
    throw UsageError("there is no folder \(targetFolder) to put the merged store in")
  }
  let earlier = try Submission(in: folder)
  if let earlier, let shards = arguments.number(.shards), shards != earlier.shards {
    throw UsageError(
      "\(folder.path) has a plan in \(counted(earlier.shards, "shard")); "
        + "give --shards \(earlier.shards), or another folder by --into")
  }
  var submission = Submission(
    engine: engine.rawValue, shards: earlier?.shards ?? arguments.number(.shards) ?? 16,
    studies: studies.map(\.name), seeds: arguments.number(.seeds), target: target)
  submission.arrays = earlier?.arrays ?? []
  submission.merge = earlier?.merge
  let stores = shardStores(in: folder)
  for store in stores { try refuseOtherPlans(than: studies, in: store) }
  let progress = try ShardProgress(
    of: studies, shards: submission.shards, target: target, stores: stores)
  let work = try Work(progress, submission, asks: earlier != nil && !arguments.has(.show))
  guard !work.shards.isEmpty else {
    print("nothing to submit: \(work.reason(progress, folder: folder, target: target))")
    return 0
  }
  let scripts = SlurmScripts(
    executable: try FileManager.default.destinationOfSymbolicLink(
      atPath: ownExecutable.path),
    folder: folder.path, target: target, studies: submission.studies, seeds: submission.seeds,
    shards: submission.shards, request: request)
  let size = Slurm.maximumArraySize()
  guard size > 1 else {
    throw UsageError("this cluster takes no job arrays: its MaxArraySize is \(size)")
  }
  let groups = arrays(of: work.shards, maximumArraySize: size)
  if arguments.has(.show) {
    show(scripts, groups)
    return 0
  }
  try update(target, with: studies)
  try write(scripts, studies, into: folder)
  var jobs = work.busyJobs
  for group in groups {
    let job = try submitted(scripts.arraySubmission(of: group.shards, offset: group.offset))
    submission.arrays.append(
      Submission.JobArray(job: job, offset: group.offset, shards: group.shards))
    try submission.write(to: folder)
    jobs.append(job)
    print(
      "array \(job): \(group.shards.count == 1 ? "shard" : "shards") \(indices(group.shards)) "
        + "of \(submission.shards)")
  }
  let merge = try submitted(scripts.mergeSubmission(after: jobs))
  submission.merge = merge
  try submission.write(to: folder)
  print(
    """
    job \(merge): merges them into \(target) when they have ended
    quincunx status --submission \(quoted(folder.path)) shows how far they are
    """)
  return 0
}

/// Which shards to submit, and which not.
private struct Work {
  /// With missing runs, and not in the queue.
  var shards: [Int]
  /// With missing runs, and in the queue.
  var busy: [Int] = []
  /// The arrays of `busy`.
  var busyJobs: [String] = []

  /// - Parameter asks: whether there is something to ask the engine about.
  @MainActor
  init(_ progress: ShardProgress, _ submission: Submission, asks: Bool) throws {
    shards = progress.incomplete
    guard asks, !shards.isEmpty else { return }
    let states: [String: Slurm.State]
    do {
      states = try Slurm.states(ofJobs: submission.jobs)
    } catch {
      throw UsageError(
        "Slurm cannot be asked which shards of an earlier submission are still in its queue: "
          + "\(error)")
    }
    for array in submission.arrays {
      let alive = array.shards.filter { states[array.task(ofShard: $0)]?.isAlive ?? false }
      guard !alive.isEmpty else { continue }
      busy += alive
      busyJobs.append(array.job)
    }
    let queued = Set(busy)
    shards.removeAll { queued.contains($0) }
  }

  @MainActor
  func reason(_ progress: ShardProgress, folder: URL, target: String) -> String {
    guard busy.isEmpty else {
      return "\(busy.count == 1 ? "shard" : "shards") \(indices(busy)) of \(progress.count) "
        + "\(busy.count == 1 ? "is" : "are") still in the queue"
    }
    let planned = progress.planned.reduce(0, +)
    guard progress.merged < planned else { return stored(planned) }
    return """
      \(stored(planned)) by shards, but \(planned - progress.merged) not yet in \(target):
      quincunx merge \(quoted(folder.path))/shards/*.sqlite --store \(quoted(target))
      """
  }
}

/// Shards of another text of a study could never be merged with those that are to come.
@MainActor
private func refuseOtherPlans(than studies: [Study], in url: URL) throws {
  guard let store = try filledStore(at: url.path) else { return }
  for study in try differing(studies, in: store) {
    throw UsageError(
      "\(url.path) was made when the study \(study.name) was another; "
        + "merge and delete it, or give another folder by --into")
  }
}

/// The studies that a store has under the same name with another text or other conditions.
@MainActor
private func differing(_ studies: [Study], in store: ResultStore) throws -> [Study] {
  let known = try store.studies()
  return try studies.filter { known.contains($0.name) }.filter { study in
    let record = try store.record(of: study.name)
    return record.text != study.text
      || record.conditions.map(\.condition.specification)
        != study.plan.conditions.map(\.canonicalJSON)
  }
}

/// Brings the studies in the target up to date, as running would, so that shards can be merged.
@MainActor
private func update(_ target: String, with studies: [Study]) throws {
  guard let known = try filledStore(at: target) else { return }
  let changed = try differing(studies, in: known)
  guard !changed.isEmpty else { return }
  let store = try ResultStore(path: target)
  for study in changed { try store.register(study.record) }
}

@MainActor
private func write(_ scripts: SlurmScripts, _ studies: [Study], into folder: URL) throws {
  let files = FileManager.default
  do {
    for name in ["studies", "shards", "logs"] {
      try files.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    // A copy: the study file may be edited while jobs wait.
    for study in studies {
      try Data(study.text.utf8).write(
        to: folder.appendingPathComponent("studies/\(study.name).yaml"), options: .atomic)
    }
    for (name, text) in [("shard.sh", scripts.shard), ("merge.sh", scripts.merge)] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }
  } catch {
    throw UsageError("cannot write into \(folder.path): \(systemReason(error))")
  }
}

private func submitted(_ arguments: [String]) throws -> String {
  do {
    return try Slurm.submit(arguments)
  } catch let error as Slurm.Unavailable {
    throw UsageError("\(error.description); --print shows what would be submitted")
  }
}

private func show(_ scripts: SlurmScripts, _ groups: [(offset: Int, shards: [Int])]) {
  let calls =
    groups.map { scripts.arraySubmission(of: $0.shards, offset: $0.offset) }
    + [scripts.mergeSubmission(after: groups.indices.map { "ARRAY\($0 + 1)" })]
  let commands = calls.map { (["sbatch"] + $0).map(quoted).joined(separator: " ") }
  print(
    """
    == \(scripts.folder)/shard.sh
    \(scripts.shard)
    == \(scripts.folder)/merge.sh
    \(scripts.merge)
    == commands
    \(commands.joined(separator: "\n"))
    """)
}

extension SlurmRequest {
  fileprivate init(_ arguments: Arguments) throws {
    func text(_ option: Option, like form: Regex<Substring>, _ words: String) throws -> String? {
      guard let text = arguments.text(option) else { return nil }
      guard text.wholeMatch(of: form) != nil else {
        throw UsageError("\(option.name) needs \(words), not \"\(text)\"")
      }
      return text
    }
    self.init(
      partition: try text(
        .partition, like: /[A-Za-z0-9._,\-]+/, "a partition's name, or several with commas"),
      time: try text(
        .time, like: /[0-9]+(?::[0-5]?[0-9]){0,2}|[0-9]+-[0-9]+(?::[0-5]?[0-9]){0,2}/,
        "minutes, minutes:seconds, hours:minutes:seconds or days-hours[:minutes[:seconds]]"),
      memory: try text(
        .memory, like: /[1-9][0-9]*[KMGT]?/, "a whole number of megabytes, or of K, M, G or T"),
      account: try text(.account, like: /[A-Za-z0-9._\-]+/, "an account's name"),
      cores: arguments.number(.cores) ?? 1)
  }
}

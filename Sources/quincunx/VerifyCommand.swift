import Analysis
import Console
import Exchange
import Foundation
import Randomness
import Statistics
import Store

extension Option {
  fileprivate static let choice = Option(
    "--choice", "SEED", in: 0...Int.max,
    "of a store or an archive: which runs are drawn (at random, and printed)")
}

let verifyCommand = Command(
  name: "verify",
  summary: "Checks a store or an archive, and executes stored runs again, bit for bit.",
  operands: "[STUDY.yaml... | STORE.sqlite | ARCHIVE.tar.gz]",
  takes: .file(["yaml", "yml", "sqlite", "tar.gz"]),
  options: [.store, .seeds, .sample, .choice, .run] + Option.progress,
  details: [
    "With study files: executes a sample of their runs, always the same one.",
    "With a store, or nothing: checks file, schema, references, checksums and plans, and then",
    "executes a sample of all its runs. With an archive of quincunx bundle: the checksums of its",
    "files, and then its store.",
  ]
) { arguments in
  if let word = arguments.text(.run) {
    guard let id = Int64(word), arguments.positional.isEmpty else {
      throw UsageError("--run takes the number of a run, and no study file beside it")
    }
    let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
    return try verify(run: id, in: store)
  }
  let (sample, choice) = (arguments.number(.sample) ?? 5, arguments.number(.choice))
  let style = try arguments.progressStyle()
  guard let first = arguments.positional.first else {
    return try verifyStore(
      Session.path(arguments), sample: sample, choice: choice, progress: style)
  }
  let kind = FileKind(of: first)
  if kind != .study {
    guard arguments.positional.count == 1, !arguments.has(.store), !arguments.has(.seeds) else {
      throw UsageError("\(first) is verified alone, without --store and --seeds")
    }
    return kind == .archive
      ? try verifyArchive(first, sample: sample, choice: choice, progress: style)
      : try verifyStore(first, sample: sample, choice: choice, progress: style)
  }
  guard choice == nil else {
    throw UsageError("--choice goes with a store; of study files the same runs are always drawn")
  }
  return try verifyStudies(arguments, sample: sample)
}

/// What may stand behind `quincunx verify`.
private enum FileKind {
  case study, store, archive

  /// By its first bytes; of a damaged or missing file by its name.
  init(of path: String) {
    let bytes = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 15) } ?? Data()
    if path.hasSuffix(".tar.gz") || path.hasSuffix(".tgz") || bytes.starts(with: [0x1F, 0x8B]) {
      self = .archive
    } else if path.hasSuffix(".sqlite") || bytes == Data("SQLite format 3".utf8) {
      self = .store
    } else {
      self = .study
    }
  }
}

@MainActor
private func verifyStudies(_ arguments: Arguments, sample: Int) throws -> Int32 {
  let session = try Session(arguments, access: .readOnly)
  let progress = try arguments.progress(of: "verify", "run", total: sample * session.studies.count)
  defer { progress.end() }
  var differing = 0
  var executed = 0
  for study in session.studies {
    progress.begin("reading \(study.name)")
    let table = try session.table(of: study)
    // Which runs are drawn depends on the study alone, so that a failure can be looked at again.
    var stream = RandomStream(root: 0, path: ["verify", study.name])
    var done = table.runs.indices.filter { table.runs[$0].state == .done }
    stream.shuffle(&done)
    let drawn = done.prefix(sample)
    executed += drawn.count
    // So many of these runs there are not.
    progress.count { $0.expect(drawn.count - sample) }
    for index in drawn {
      let run = table.runs[index]
      let specification = table.conditions[run.condition].specification
      let found = try progress.during("\(study.name), seed \(run.seed)") {
        try differences(
          specification: specification, seed: run.seed, stored: table.series[index])
      }
      differing += found.isEmpty ? 0 : 1
      for difference in found.prefix(3) {
        print("\(study.name), seed \(run.seed) of \(specification): \(difference)")
      }
    }
    print("\(study.name): \(drawn.count) of \(done.count) stored runs executed again")
  }
  let imported = try session.store.importedRunIDs().count
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
    throw noSuchRun(id)
  }
  if ImportedCondition(specification: details.condition.specification) != nil {
    throw UsageError(
      "run \(id) was imported; only the tool that made it could execute it again")
  }
  guard details.state == .done else {
    throw UsageError("run \(id) has no values to compare: it failed, \(details.reason ?? "")")
  }
  let differences = try differences(
    specification: details.condition.specification, seed: details.seed,
    stored: store.series(ofRun: id))
  for difference in differences { print(difference) }
  print(differences.isEmpty ? "all values are equal, bit for bit" : "run \(id) has differences")
  return differences.isEmpty ? 0 : 1
}

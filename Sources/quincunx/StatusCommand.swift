import Analysis
import Console
import Foundation
import Store
import Studies

let statusCommand = Command(
  name: "status",
  summary: "Shows how many runs of each stored study are done, failed, under way and left.",
  operands: "", options: [.store, .submission]
) { arguments in
  if let extra = arguments.positional.first {
    throw UsageError("status takes no operand, and shows every study; found \(extra)")
  }
  let path = Session.path(arguments)
  var submissions = try submissions(beside: path)
  if let folder = arguments.text(.submission).map({
    URL(fileURLWithPath: $0).absoluteURL.standardizedFileURL
  }) {
    guard let submission = try Submission(in: folder) else {
      throw UsageError("\(folder.path) has no submission.json, which quincunx submit writes")
    }
    submissions = [(submission, folder)]
  }
  // Before the first merge there are shards and no store.
  if submissions.isEmpty || FileManager.default.fileExists(atPath: path) {
    try printStudies(of: ResultStore(path: path, access: .readOnly))
  }
  for (submission, folder) in submissions {
    print(try submissionReport(submission, in: folder))
  }
  return 0
}

private func printStudies(of store: ResultStore) throws {
  var table = TextTable([
    ("study", .left), ("intended", .right), ("done", .right), ("failed", .right),
    ("claimed", .right), ("left", .right), ("last failure", .left),
  ])
  var left = 0
  for name in try store.studies() {
    let summary = try store.summary(of: name)
    if summary.claimed > 0 { left += summary.missing }
    table.append([
      name, "\(summary.intended)", "\(summary.done)", "\(summary.failed)", "\(summary.claimed)",
      "\(summary.missing)", summary.lastError ?? "–",
    ])
  }
  print(table.text)
  let claimants = try store.claimants()
  if !claimants.isEmpty { print() }
  for claimant in claimants { print(sentence(about: claimant)) }
  if let sentence = pace(of: claimants, left: left) { print(sentence) }
}

private func sentence(about claimant: Claimant) -> String {
  let work =
    "\(counted(claimant.workers, "worker")), \(counted(claimant.claims, "run")) claimed, "
    + "\(claimant.finished) stored since \(claimant.began)"
  let life =
    switch claimant.process.life {
    case .alive: claimant.claims == 0 ? "waiting for the others" : "at work"
    case .dead: "has ended; the next quincunx run takes its claims over"
    case .elsewhere:
      "elsewhere, last heard of at \(claimant.beaten); if it stays silent, quincunx run takes its "
        + "claims over after a minute"
    }
  return "\(words(for: claimant)): \(work); \(life)"
}

/// The rate of those that work, and the time they need for what is left of the studies they work on.
private func pace(of claimants: [Claimant], left: Int) -> String? {
  let rates = claimants.filter { $0.process.life != .dead && $0.seconds > 0 }.map {
    Double($0.finished) / $0.seconds
  }
  let rate = rates.reduce(0, +)
  guard rate > 0, left > 0 else { return nil }
  return "\(significant(rate)) runs/s; about \(duration(Double(left) / rate)) for the "
    + "\(counted(left, "run")) left"
}

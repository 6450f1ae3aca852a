import Analysis
import Foundation
import Store
import Studies

let statusCommand = Command(
  name: "status", summary: "Shows how many runs of each stored study are done, failed and left.",
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
    ("left", .right), ("last failure", .left),
  ])
  for name in try store.studies() {
    let summary = try store.summary(of: name)
    table.append([
      name, "\(summary.intended)", "\(summary.done)", "\(summary.failed)", "\(summary.missing)",
      summary.lastError ?? "–",
    ])
  }
  print(table.text)
}

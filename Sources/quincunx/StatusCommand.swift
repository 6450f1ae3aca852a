import Analysis
import Store
import Studies

let statusCommand = Command(
  name: "status", summary: "Shows how many runs of each stored study are done, failed and left.",
  operands: "", options: [.store]
) { arguments in
  if let extra = arguments.positional.first {
    throw UsageError("status takes no operand, and shows every study; found \(extra)")
  }
  let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
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
  return 0
}

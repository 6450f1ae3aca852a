import Analysis
import Store

extension Option {
  fileprivate static let newStore = Option(
    "--into", "NEW.sqlite", is: .store, "the file for what is saved, which must not be there yet")
}

let salvageCommand = Command(
  name: "salvage",
  summary: "Saves the whole runs of a damaged store to a new one, and names those that are lost.",
  operands: "DAMAGED.sqlite --into NEW.sqlite", takes: .store,
  options: [.newStore] + Option.progress
) { arguments in
  guard arguments.positional.count == 1, let damaged = arguments.positional.first,
    let target = arguments.text(.newStore)
  else { throw UsageError("salvage takes a damaged store, and --into a file for what is saved") }
  let progress = try arguments.progress(of: "salvage", "run", total: 0)
  defer { progress.end() }
  let salvage = try ResultStore.salvage(damaged, into: target) { id, last in
    progress.count { $0.expect(last - $0.total) }
    progress.next("run \(id)")
  }
  progress.finish()
  let unattested =
    salvage.unattested == 0
    ? ""
    : ", of which \(salvage.unattested) have no checksum that could tell whether they were changed"
  print(
    """
    \(target): \(counted(salvage.kept, "whole run")) kept\(unattested)
    given up, as damaged or changed: \(counted(salvage.givenUp, "run"))
    """)
  let store = try ResultStore(path: target, access: .readOnly)
  var missing = 0
  for study in try store.studies() {
    let gaps = try MissingRuns(of: study, in: store)
    print(([gaps.summary] + gaps.lines).joined(separator: "\n"))
    missing += gaps.missing
  }
  return missing == 0 && salvage.givenUp == 0 ? 0 : 1
}

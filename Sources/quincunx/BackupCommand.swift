import Analysis
import Store

let backupCommand = Command(
  name: "backup",
  summary: "Copies the store, also while runs are written, to one whole and checked file.",
  operands: "FILE", takes: .store, options: [.store, .force] + Option.progress
) { arguments in
  guard arguments.positional.count == 1, let target = arguments.positional.first, !target.isEmpty
  else { throw UsageError("backup takes one file to write the copy to") }
  let progress = try arguments.progress(of: "backup", "step", total: 2)
  defer { progress.end() }
  let copy = try ResultStore.backUp(
    Session.path(arguments), to: target, replacing: arguments.has(.force),
    beginning: { progress.next($0) })
  progress.finish()
  print("\(target): \(counted(copy.runs, "run")), \(copy.bytes) bytes, checked")
  return 0
}

import Analysis
import Exchange
import Foundation
import Store
import Studies

let showCommand = Command(
  name: "show", summary: "Shows one stored run and the command that reproduces it.",
  operands: "RUN", options: [.store]
) { arguments in
  guard let word = arguments.positional.first, arguments.positional.count == 1 else {
    throw UsageError("show takes one run: its number in the view v_run")
  }
  guard let id = Int64(word) else {
    throw UsageError("a run is a number, as in the view v_run, not \"\(word)\"")
  }
  let store = try ResultStore(path: Session.path(arguments), access: .readOnly)
  guard let details = try store.runDetails(id: id) else {
    throw noSuchRun(id)
  }
  let sources = try details.studies.first.map { try store.record(of: $0).text } ?? ""
  print(text(of: details, arguments, sources: sources))
  return 0
}

func noSuchRun(_ id: Int64) -> UsageError {
  UsageError(
    "the store has no run \(id)", then: "quincunx query \"SELECT run FROM v_run\" lists them")
}

private func text(of run: RunDetails, _ arguments: Arguments, sources: String) -> String {
  let provenance = run.provenance
  let tree = provenance.dirty.map { $0 ? " with uncommitted changes" : "" } ?? ""
  let outcome = run.reason.map { "\(run.state.rawValue): \($0)" } ?? run.state.rawValue
  let format = ISO8601DateFormatter()
  return """
    run            \(run.id), seed \(run.seed)\(run.name.map { ", called \($0)" } ?? "")
    game           \(run.condition.game)
    policy         \(run.condition.policy)
    sampler        \(run.condition.sampler)
    learner        \(run.condition.learner.isEmpty ? "none" : run.condition.learner)
    experiment     \(run.condition.experiment)
    outcome        \(outcome), \(run.valueCount) values
    started        \(format.string(from: run.started)), took \(decimal(run.seconds, 4)) s
    version        \(provenance.version), commit \(provenance.gitCommit ?? "unknown")\(tree)
    binary         \(provenance.binary ?? "unknown")
    compiler       \(provenance.compiler)
    machine        \(provenance.host), \(provenance.os), \(provenance.cpu)
    studies        \(run.studies.joined(separator: ", "))
    specification  \(run.condition.specification)

    \(advice(on: run, arguments, sources: sources))
    """
}

/// The command that executes the run again.
private func advice(on run: RunDetails, _ arguments: Arguments, sources: String) -> String {
  if ImportedCondition(specification: run.condition.specification) != nil {
    return "It was imported, and only the tool that made it can execute it again. Its files:\n"
      + "  \(sources)"
  }
  let store = "--store \(quoted(Session.path(arguments)))"
  return switch run.state {
  case .done:
    """
    To execute it again and compare every value bit for bit:
      quincunx verify --run \(run.id) \(store)
    """
  case .failed, .missing:
    """
    To try the failed runs of a study again:
      quincunx run STUDY.yaml --retry-failed \(store)
    """
  }
}

import Analysis
import Statistics
import Store

let missingRuns = DoctorRule(
  name: "missing-runs", summary: "runs that a study plans and the store lacks"
) { patient in
  try patient.store.studies().compactMap { name in
    let summary = try patient.store.summary(of: name)
    guard summary.missing > 0 else { return nil }
    let conditions = summary.conditions.count { $0.missing > 0 }
    return Finding(
      what: "\(name) lacks \(summary.missing) of \(counted(summary.intended, "planned run"))",
      place: counted(conditions, "condition"), advice: "quincunx run executes them")
  }
}

/// Infinite values are left out when a run is recorded, so that lacking a step can be right: of runs
/// that can be executed again that decides.
let missingSteps = DoctorRule(
  name: "missing-steps",
  summary: "runs that lack steps or measures which others of a condition have"
) { patient in
  var lacking: [Int64] = []
  for runs in patient.doneByCondition {
    var all: [ResultTable.Quantity: Set<Int>] = [:]
    for run in runs {
      for (quantity, steps) in patient.shapes[run.id]?.steps ?? [:] {
        all[quantity, default: []].formUnion(steps)
      }
    }
    for run in runs {
      let steps = patient.shapes[run.id]?.steps ?? [:]
      // Imported runs may have holes; that they end elsewhere makes their results incomparable.
      let isWhole = all.allSatisfy { quantity, all in
        run.isImported
          ? steps[quantity].map { $0.last == all.max() } ?? true
          : steps[quantity]?.count == all.count
      }
      if !isWhole, run.isImported || patient.isRepeatable(run) == false { lacking.append(run.id) }
    }
  }
  guard !lacking.isEmpty else { return [] }
  return [
    Finding(
      what: "\(counted(lacking.count, "run")) without steps that others of the condition have",
      place: listed("run", lacking), advice: executeAgain)
  ]
}

import Store
import Studies

extension Run {
  /// How the store knows the run.
  public var key: RunKey { RunKey(specification: condition.canonicalJSON, seed: seed) }
}

extension Study {
  /// The study as the store keeps it.
  public var record: StudyRecord {
    StudyRecord(
      name: name, question: question, text: text, successMeasure: description.successMeasure,
      successThreshold: description.successThreshold, compared: description.compared,
      baseline: description.baseline,
      conditions: plan.conditions.map {
        PlannedCondition(condition: $0.labels, seeds: plan.seeds)
      })
  }
}

extension Finished {
  /// The run as the store keeps it.
  public func record(provenance: Provenance) -> RunRecord {
    RunRecord(
      key: run.key, outcome: outcome, started: started, seconds: seconds, provenance: provenance)
  }
}

import Statistics

/// What it took to make one stored run of a study.
public struct StoredExecution: Sendable, Hashable {
  /// The place of the run's condition in the plan, from 0.
  public let condition: Int
  public let seed: Int
  /// Why it failed; nil for a done run.
  public let reason: String?
  /// ISO 8601, UTC.
  public let started: String
  /// Wall-clock duration.
  public let seconds: Double
  public let provenance: Provenance

  public init(
    condition: Int, seed: Int, reason: String?, started: String, seconds: Double,
    provenance: Provenance
  ) {
    self.condition = condition
    self.seed = seed
    self.reason = reason
    self.started = started
    self.seconds = seconds
    self.provenance = provenance
  }
}

extension ResultStore {
  /// Every stored run that the study intends, by condition, then seed.
  public func executions(of study: String) throws(StoreError) -> [StoredExecution] {
    try connection.transaction(.read) { () throws(StoreError) in
      _ = try studyID(of: study)
      let provenances = try provenances()
      let rows = try connection.statement(
        """
        SELECT position, run.seed, reason, started, seconds, provenance
        FROM v_study_run JOIN run ON run.id = v_study_run.run
        WHERE study = ?1 ORDER BY position, run.seed
        """)
      try rows.bind(study, at: 1)
      var executions: [StoredExecution] = []
      while try rows.step() {
        // The schema refers every run to a provenance.
        guard let provenance = provenances[rows.integer(5)] else { continue }
        executions.append(
          StoredExecution(
            condition: rows.integer(0), seed: rows.integer(1), reason: rows.optionalText(2),
            started: rows.text(3), seconds: rows.real(4), provenance: provenance))
      }
      return executions
    }
  }
}

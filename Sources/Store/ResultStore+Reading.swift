import Foundation
import Statistics

extension ResultStore {
  /// Another number after each change by another connection, and only then.
  public func version() throws(StoreError) -> Int {
    try connection.statement("PRAGMA data_version").firstInteger()
  }

  /// The names of the registered studies, sorted.
  public func studies() throws(StoreError) -> [String] {
    try texts(of: connection.statement("SELECT name FROM study ORDER BY name"))
  }

  /// The outcome of every stored run the study intends; a run that is not there is missing.
  public func outcomes(of study: String) throws(StoreError) -> [RunKey: StoredOutcome] {
    try connection.transaction(.read) { () throws(StoreError) in
      _ = try studyID(of: study)
      let rows = try connection.statement(
        """
        SELECT run.condition, run.seed, run.state, started, provenance
        FROM v_study_run JOIN run ON run.id = v_study_run.run WHERE study = ?1
        """)
      try rows.bind(study, at: 1)
      let codes = try codes()
      var specifications: [Int: String] = [:]
      var outcomes: [RunKey: StoredOutcome] = [:]
      while try rows.step() {
        let condition = rows.integer(0)
        if specifications[condition] == nil {
          specifications[condition] = try self.condition(id: condition)?.specification
        }
        let key = RunKey(
          specification: specifications[condition] ?? "", seed: rows.integer(1))
        outcomes[key] = rows.outcome(2, codes)
      }
      return outcomes
    }
  }

  /// The outcome of every stored run of a condition, by seed, whatever the study.
  public func outcomes(
    ofCondition specification: String
  ) throws(StoreError) -> [Int: StoredOutcome] {
    let codes = try codes()
    let rows = try connection.statement(
      """
      SELECT seed, state, started, provenance FROM run
      WHERE condition = (SELECT id FROM condition WHERE specification = ?1)
      """)
    try rows.bind(specification, at: 1)
    var outcomes: [Int: StoredOutcome] = [:]
    while try rows.step() {
      outcomes[rows.integer(0)] = rows.outcome(1, codes)
    }
    return outcomes
  }

  /// Nil where there is no condition of this id.
  func condition(id: Int) throws(StoreError) -> ResultTable.Condition? {
    let row = try connection.statement(
      """
      SELECT game, policy, sampler, learner, experiment, specification
      FROM condition WHERE id = ?1
      """)
    try row.bind(id, at: 1)
    return try row.first { $0.condition(0) }
  }

  /// By the number of their provenance; of runs that other tools made nothing is known.
  func codes() throws(StoreError) -> [Int: ResultTable.Code] {
    try provenances().compactMapValues(\.code)
  }

  /// Counts and the last failure of a study.
  public func summary(of study: String) throws(StoreError) -> StudySummary {
    try connection.transaction(.read) { () throws(StoreError) in
      let id = try studyID(of: study)
      var conditions: [StudySummary.Condition] = []
      for planned in try plannedConditions(ofStudy: id) {
        var (done, failed, claimed) = (0, 0, 0)
        for seeds in planned.seedRanges {
          let counts = try connection.statement(
            """
            WITH own AS (SELECT id FROM condition WHERE specification = ?1)
            SELECT count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'failed'),
              (SELECT count(*) FROM claim
                WHERE condition = (SELECT id FROM own) AND seed BETWEEN ?2 AND ?3)
            FROM run WHERE condition = (SELECT id FROM own) AND seed BETWEEN ?2 AND ?3
            """)
          try counts.bind(planned.condition.specification, at: 1)
          try counts.bind(seeds.lowerBound, at: 2)
          try counts.bind(seeds.upperBound, at: 3)
          let counted =
            try counts.first { ($0.integer(0), $0.integer(1), $0.integer(2)) } ?? (0, 0, 0)
          done += counted.0
          failed += counted.1
          claimed += counted.2
        }
        conditions.append(
          StudySummary.Condition(
            condition: planned.condition, intended: planned.seedCount, done: done,
            failed: failed, claimed: claimed))
      }
      let words = try connection.statement(
        """
        SELECT question, (
          SELECT reason FROM v_study_run JOIN run ON run.id = v_study_run.run
          WHERE study = study.name AND run.state = 'failed'
          ORDER BY started DESC, run.id DESC LIMIT 1)
        FROM study WHERE id = ?1
        """)
      try words.bind(id, at: 1)
      let (question, lastError) =
        try words.first { ($0.text(0), $0.optionalText(1)) } ?? ("", nil)
      return StudySummary(
        name: study, question: question, lastError: lastError, conditions: conditions)
    }
  }

  /// What a study asks of its results.
  public func description(of study: String) throws(StoreError) -> StudyDescription {
    let row = try connection.statement(
      """
      SELECT question, success_measure, success_threshold, compared, baseline
      FROM study WHERE name = ?1
      """)
    try row.bind(study, at: 1)
    let description = try row.first { row in
      StudyDescription(
        name: study, question: row.text(0), successMeasure: row.text(1),
        successThreshold: row.optionalReal(2),
        // The schema admits no other word.
        compared: ConditionAxis(rawValue: row.text(3)) ?? .sampler,
        baseline: row.optionalText(4))
    }
    if let description { return description }
    throw StoreError(
      path: connection.path, problem: .unknownStudy(study, known: try studies()))
  }

  /// The whole study as it was registered, with its plan.
  public func record(of study: String) throws(StoreError) -> StudyRecord {
    try connection.transaction(.read) { () throws(StoreError) in try registered(study) }
  }

  /// To be called in a transaction.
  func registered(_ study: String) throws(StoreError) -> StudyRecord {
    let id = try studyID(of: study)
    let description = try description(of: study)
    let words = try connection.statement("SELECT origin, text FROM study WHERE id = ?1")
    try words.bind(id, at: 1)
    let (origin, text) = try words.first { ($0.text(0), $0.text(1)) } ?? ("", "")
    return StudyRecord(
      name: study, question: description.question,
      origin: StudyRecord.Origin(rawValue: origin) ?? .studyFile, text: text,
      successMeasure: description.successMeasure,
      successThreshold: description.successThreshold, compared: description.compared,
      baseline: description.baseline, conditions: try plannedConditions(ofStudy: id))
  }

  /// The names of the measures that the stored runs of a study have values of, sorted.
  public func measures(of study: String) throws(StoreError) -> [String] {
    try connection.transaction(.read) { () throws(StoreError) in
      _ = try studyID(of: study)
      let names = try connection.statement(
        """
        SELECT name FROM measure WHERE EXISTS (
          SELECT 1 FROM v_study_run AS r
          CROSS JOIN measured_value AS v ON v.run = r.run AND v.measure = measure.id
          WHERE r.study = ?1)
        ORDER BY name
        """)
      try names.bind(study, at: 1)
      return try texts(of: names)
    }
  }

  /// What other tools called the study's runs, where that is more than their seed.
  public func runNames(of study: String) throws(StoreError) -> [RunKey: String] {
    try runTexts("name", of: study)
  }

  /// Why the failed runs of a study failed.
  public func failureReasons(of study: String) throws(StoreError) -> [RunKey: String] {
    // The schema gives a reason to failed runs alone.
    try runTexts("reason", of: study)
  }

  /// A column of the table `run`, for those of the study's runs that have something there.
  private func runTexts(
    _ column: String, of study: String
  ) throws(StoreError) -> [RunKey: String] {
    try connection.transaction(.read) { () throws(StoreError) in
      _ = try studyID(of: study)
      let rows = try connection.statement(
        """
        SELECT specification, run.seed, run.\(column) FROM v_study_run
        JOIN run ON run.id = v_study_run.run
        JOIN condition ON condition.id = run.condition
        WHERE study = ?1 AND run.\(column) IS NOT NULL
        """)
      try rows.bind(study, at: 1)
      var texts: [RunKey: String] = [:]
      while try rows.step() {
        texts[RunKey(specification: rows.text(0), seed: rows.integer(1))] = rows.text(2)
      }
      return texts
    }
  }

  /// The evaluation episodes behind the values of one run, where they are stored: per quantity and
  /// step, in their order.
  public func episodes(
    of key: RunKey
  ) throws(StoreError) -> [ResultTable.Quantity: [Int: [Double]]] {
    try runID(of: key).map { id throws(StoreError) in try episodes(ofRun: id) } ?? [:]
  }

  func episodes(
    ofRun id: Int64
  ) throws(StoreError) -> [ResultTable.Quantity: [Int: [Double]]] {
    let rows = try connection.statement(
      """
      SELECT measure.name, agent, step, value
      FROM evaluation JOIN measure ON measure.id = evaluation.measure
      WHERE run = ?1 ORDER BY run, measure, agent, step, episode
      """)
    try rows.bind(Int(id), at: 1)
    var episodes: [ResultTable.Quantity: [Int: [Double]]] = [:]
    while try rows.step() {
      let quantity = ResultTable.Quantity(rows.text(0), agent: rows.integer(1))
      episodes[quantity, default: [:]][rows.integer(2), default: []].append(rows.real(3))
    }
    return episodes
  }

  /// The median wall-clock duration of each condition's done runs; those without any are left out.
  public func medianSeconds(of specifications: [String]) throws(StoreError) -> [String: Double] {
    var medians: [String: Double] = [:]
    for specification in specifications {
      medians[specification] = try medianSeconds(of: specification)
    }
    return medians
  }

  /// Of all stored runs, whatever the study.
  public func runKeys() throws(StoreError) -> Set<RunKey> {
    let rows = try connection.statement(
      "SELECT specification, seed FROM run JOIN condition ON condition.id = run.condition")
    var keys: Set<RunKey> = []
    while try rows.step() {
      keys.insert(RunKey(specification: rows.text(0), seed: rows.integer(1)))
    }
    return keys
  }

  /// The id under which a run is stored, or nil.
  public func runID(of key: RunKey) throws(StoreError) -> Int64? {
    let statement = try connection.statement(
      """
      SELECT id FROM run
      WHERE condition = (SELECT id FROM condition WHERE specification = ?1) AND seed = ?2
      """)
    try statement.bind(key.specification, at: 1)
    try statement.bind(key.seed, at: 2)
    return try statement.first { Int64($0.integer(0)) }
  }

  /// All but the values of a stored run, or nil where there is no run of this id.
  public func runDetails(id: Int64) throws(StoreError) -> RunDetails? {
    try connection.transaction(.read) { () throws(StoreError) in
      let names = try connection.statement(
        "SELECT study FROM v_study_run WHERE run = ?1 ORDER BY study")
      try names.bind(Int(id), at: 1)
      let studies = try texts(of: names)
      let row = try connection.statement(
        """
        SELECT game, policy, sampler, learner, experiment, specification, seed, state, reason,
          (julianday(started) - 2440587.5) * 86400, seconds,
          git_commit, dirty, version, binary, compiler, os, cpu, host,
          (SELECT count(*) FROM measured_value WHERE run = ?1), name
        FROM v_run WHERE run = ?1
        """)
      try row.bind(Int(id), at: 1)
      return try row.first { row in
        RunDetails(
          id: id, condition: row.condition(0), seed: row.integer(6), name: row.optionalText(20),
          state: row.text(7) == ResultTable.State.done.rawValue ? .done : .failed,
          reason: row.optionalText(8),
          // A Julian day resolves about 40 microseconds; what was stored are milliseconds.
          started: Date(timeIntervalSince1970: (row.real(9) * 1000).rounded() / 1000),
          seconds: row.real(10),
          provenance: row.provenance(11),
          valueCount: row.integer(19), studies: studies)
      }
    }
  }

  private func texts(of rows: Statement) throws(StoreError) -> [String] {
    var texts: [String] = []
    while try rows.step() { texts.append(rows.text(0)) }
    return texts
  }

  private func medianSeconds(of specification: String) throws(StoreError) -> Double? {
    // The middle one or two of the sorted durations; over no row, avg is NULL.
    let statement = try connection.statement(
      """
      WITH duration AS (
        SELECT seconds FROM run
        WHERE state = 'done'
          AND condition = (SELECT id FROM condition WHERE specification = ?1))
      SELECT avg(seconds) FROM (
        SELECT seconds FROM duration ORDER BY seconds
        LIMIT 2 - (SELECT count(*) FROM duration) % 2
        OFFSET (SELECT (count(*) - 1) / 2 FROM duration))
      """)
    try statement.bind(specification, at: 1)
    return try statement.first { $0.optionalReal(0) } ?? nil
  }
}

extension Statement {
  /// State, start and number of the provenance, from column `first` on.
  fileprivate func outcome(
    _ first: Int32, _ codes: [Int: ResultTable.Code]
  ) -> StoredOutcome {
    StoredOutcome(
      state: text(first) == ResultTable.State.done.rawValue ? .done : .failed,
      started: text(first + 1), code: codes[integer(first + 2)])
  }
}

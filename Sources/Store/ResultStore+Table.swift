import Statistics

extension ResultStore {
  /// Whose values are read: of the joint policy (agent 0) alone, or of single agents too.
  public enum Agents: Sendable { case joint, all }

  /// Every run the study intends, with what was measured in those that are stored.
  ///
  /// Read in one snapshot: a run being written meanwhile is in it whole or not at all.
  /// - Parameter measures: the names of the measures to read; nil for all. A name that no run has
  ///   is in no series. Values of other measures are not even looked at.
  public func resultTable(
    study: String, measures: [String]? = nil, agents: Agents = .all
  ) throws(StoreError) -> ResultTable {
    try connection.transaction(.read) { () throws(StoreError) in
      let id = try studyID(of: study)
      let planned = try plannedConditions(ofStudy: id)
      let reader = try SeriesReader(connection, measures: measures, agents: agents)
      let codes = try codes()
      var stored = try storedRuns(ofStudy: id)[...]
      var runs: [ResultTable.Run] = []
      var series: [[ResultTable.Quantity: ResultTable.Series]] = []
      for (index, one) in planned.enumerated() {
        for seed in one.seedRanges.joined() {
          if let run = stored.first, run.position == index, run.seed == seed {
            stored.removeFirst()
            runs.append(
              ResultTable.Run(
                condition: index, seed: seed, state: run.state, code: codes[run.provenance]))
            series.append(try reader.series(ofRun: run.id))
          } else {
            runs.append(ResultTable.Run(condition: index, seed: seed, state: .missing))
            series.append([:])
          }
        }
      }
      return ResultTable(
        study: study, conditions: planned.map(\.condition), runs: runs, series: series)
    }
  }

  /// The study's plan, in the order of its file.
  func plannedConditions(ofStudy id: Int) throws(StoreError) -> [PlannedCondition] {
    let rows = try connection.statement(
      """
      SELECT game, policy, sampler, learner, experiment, specification, position, first_seed,
        last_seed
      FROM planned JOIN condition ON condition.id = planned.condition
      WHERE planned.study = ?1 ORDER BY position, first_seed
      """)
    try rows.bind(id, at: 1)
    var planned: [PlannedCondition] = []
    var position: Int?
    while try rows.step() {
      let seeds = rows.integer(7)...rows.integer(8)
      if let last = planned.last, rows.integer(6) == position {
        planned[planned.count - 1] = PlannedCondition(
          condition: last.condition, seedRanges: last.seedRanges + [seeds])
      } else {
        planned.append(PlannedCondition(condition: rows.condition(0), seeds: seeds))
        position = rows.integer(6)
      }
    }
    return planned
  }

  func studyID(of name: String) throws(StoreError) -> Int {
    let statement = try connection.statement("SELECT id FROM study WHERE name = ?1")
    try statement.bind(name, at: 1)
    if let id = try statement.first({ $0.integer(0) }) { return id }
    throw StoreError(
      path: connection.path, problem: .unknownStudy(name, known: try studies()))
  }
}

/// A run of a study that is stored.
private struct StoredRun {
  let position: Int
  let seed: Int
  let id: Int
  let state: ResultTable.State
  let provenance: Int
}

extension ResultStore {
  /// In the order of the plan.
  private func storedRuns(ofStudy id: Int) throws(StoreError) -> [StoredRun] {
    // CROSS JOIN fixes the order of the loops, in which the keys deliver the rows sorted.
    let rows = try connection.statement(
      """
      SELECT position, seed, run.id, state = 'done', provenance
      FROM planned
      CROSS JOIN run ON run.condition = planned.condition
        AND run.seed BETWEEN planned.first_seed AND planned.last_seed
      WHERE planned.study = ?1
      ORDER BY position, first_seed, seed
      """)
    try rows.bind(id, at: 1)
    var runs: [StoredRun] = []
    while try rows.step() {
      runs.append(
        StoredRun(
          position: rows.integer(0), seed: rows.integer(1), id: rows.integer(2),
          state: rows.integer(3) == 1 ? .done : .failed, provenance: rows.integer(4)))
    }
    return runs
  }
}

extension Statement {
  /// Game, policy, sampler, learner, experiment and specification, from column `first` on.
  func condition(_ first: Int32) -> ResultTable.Condition {
    ResultTable.Condition(
      game: text(first), policy: text(first + 1), sampler: text(first + 2),
      learner: text(first + 3), experiment: text(first + 4), specification: text(first + 5))
  }

  /// Commit, dirty, version, binary, compiler, system, processor and host, from column `first` on.
  func provenance(_ first: Int32) -> Provenance {
    Provenance(
      gitCommit: optionalText(first), dirty: optionalInteger(first + 1).map { $0 == 1 },
      version: text(first + 2), binary: optionalText(first + 3), compiler: text(first + 4),
      os: text(first + 5), cpu: text(first + 6), host: text(first + 7))
  }
}

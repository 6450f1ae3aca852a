import Statistics

extension ResultStore {
  /// Every run the study intends, with all that was measured in those that are stored.
  ///
  /// Read in one snapshot: a run being written meanwhile is in it whole or not at all.
  public func resultTable(study: String) throws(StoreError) -> ResultTable {
    try connection.transaction(.read) { () throws(StoreError) in
      let id = try studyID(of: study)
      let planned = try plannedConditions(ofStudy: id)
      var runs: [ResultTable.Run] = []
      /// Where the run of a condition with seed 0 is, or would be, in `runs`.
      var origins: [Int] = []
      for (index, one) in planned.enumerated() {
        origins.append(runs.count - one.seeds.lowerBound)
        for seed in one.seeds {
          runs.append(ResultTable.Run(condition: index, seed: seed, state: .missing))
        }
      }
      var series = [[ResultTable.Quantity: ResultTable.Series]](
        repeating: [:], count: runs.count)
      try readRuns(ofStudy: id) { position, seed, state, quantity, values in
        let run = origins[position] + seed
        runs[run] = ResultTable.Run(condition: position, seed: seed, state: state)
        if let quantity { series[run][quantity] = values }
      }
      return ResultTable(
        study: study, conditions: planned.map(\.condition), runs: runs, series: series)
    }
  }

  /// The study's plan, in the order of its file.
  func plannedConditions(ofStudy id: Int) throws(StoreError) -> [PlannedCondition] {
    let rows = try connection.statement(
      """
      SELECT game, policy, sampler, learner, experiment, specification, first_seed, last_seed
      FROM planned JOIN condition ON condition.id = planned.condition
      WHERE planned.study = ?1 ORDER BY position
      """)
    try rows.bind(id, at: 1)
    var planned: [PlannedCondition] = []
    while try rows.step() {
      planned.append(
        PlannedCondition(
          condition: rows.condition(0), seeds: rows.integer(6)...rows.integer(7)))
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

  /// Calls `body` once for each stored series of the study's runs, in the order of the plan, and
  /// once with no quantity for a run without values.
  private func readRuns(
    ofStudy id: Int,
    _ body: (
      _ position: Int, _ seed: Int, ResultTable.State, ResultTable.Quantity?, ResultTable.Series
    ) -> Void
  ) throws(StoreError) {
    let measures = try measureNames()
    // CROSS JOIN fixes the order of the loops, in which the keys deliver the rows sorted.
    let rows = try connection.statement(
      """
      SELECT position, seed, state, measure, agent, step, value
      FROM planned
      CROSS JOIN run ON run.condition = planned.condition
        AND run.seed BETWEEN planned.first_seed AND planned.last_seed
      LEFT JOIN measured_value ON measured_value.run = run.id
      WHERE planned.study = ?1
      ORDER BY position, seed, measure, agent, step
      """)
    try rows.bind(id, at: 1)
    var position = 0
    var seed = 0
    var state: ResultTable.State?
    var measure: Int?
    var agent = 0
    var steps: [Int] = []
    var values: [Double] = []
    func finish() {
      guard let state else { return }
      let quantity = measure.flatMap { measures[$0] }.map {
        ResultTable.Quantity($0, agent: agent)
      }
      body(position, seed, state, quantity, ResultTable.Series(steps: steps, values: values))
      steps.removeAll(keepingCapacity: true)
      values.removeAll(keepingCapacity: true)
    }
    while try rows.step() {
      let continues =
        state != nil && rows.integer(0) == position && rows.integer(1) == seed
        && rows.integer(3) == measure && rows.integer(4) == agent
      if !continues {
        finish()
        position = rows.integer(0)
        seed = rows.integer(1)
        state = ResultTable.State(rawValue: rows.text(2))
        measure = rows.optionalInteger(3)
        agent = rows.integer(4)
      }
      if measure != nil {
        steps.append(rows.integer(5))
        values.append(rows.real(6))
      }
    }
    finish()
  }

  private func measureNames() throws(StoreError) -> [Int: String] {
    let rows = try connection.statement("SELECT id, name FROM measure")
    var names: [Int: String] = [:]
    while try rows.step() { names[rows.integer(0)] = rows.text(1) }
    return names
  }
}

extension Statement {
  /// Game, policy, sampler, learner, experiment and specification, from column `first` on.
  func condition(_ first: Int32) -> ResultTable.Condition {
    ResultTable.Condition(
      game: text(first), policy: text(first + 1), sampler: text(first + 2),
      learner: text(first + 3), experiment: text(first + 4), specification: text(first + 5))
  }
}

import Statistics

/// Reads the series of runs one after another, all with the same measures and agents.
///
/// A query per run and measure hands over but what changes from row to row, the step and the value,
/// and names are looked up once per series: reading costs as much as SQLite's own steps.
struct SeriesReader {
  /// One statement, and what tells its series apart.
  private struct Query {
    let statement: Statement
    /// Nil where the rows name their measure.
    let measure: (id: Int, name: String)?
  }

  private let queries: [Query]
  private let names: [Int: String]

  /// - Parameter measures: names; nil for all.
  init(
    _ connection: Connection, measures: [String]?, agents: ResultStore.Agents
  ) throws(StoreError) {
    var names: [Int: String] = [:]
    let rows = try connection.statement("SELECT id, name FROM measure")
    while try rows.step() { names[rows.integer(0)] = rows.text(1) }
    self.names = names
    let joint = agents == .joint ? "AND agent = 0" : ""
    guard let measures else {
      let statement = try connection.statement(
        """
        SELECT step, value, agent, measure FROM measured_value WHERE run = ?1 \(joint)
        ORDER BY measure, agent, step
        """)
      queries = [Query(statement: statement, measure: nil)]
      return
    }
    let statement = try connection.statement(
      """
      SELECT step, value, agent FROM measured_value WHERE run = ?1 AND measure = ?2 \(joint)
      ORDER BY agent, step
      """)
    queries = names.filter { measures.contains($0.value) }.map {
      Query(statement: statement, measure: (id: $0.key, name: $0.value))
    }
  }

  func series(ofRun run: Int) throws(StoreError) -> [ResultTable.Quantity: ResultTable.Series] {
    var series: [ResultTable.Quantity: ResultTable.Series] = [:]
    for query in queries {
      let rows = query.statement
      try rows.bind(run, at: 1)
      if let measure = query.measure { try rows.bind(measure.id, at: 2) }
      var measure = query.measure?.id ?? 0
      var agent = -1
      var steps: [Int] = []
      var values: [Double] = []
      func finish() {
        if agent >= 0, let name = names[measure] {
          series[ResultTable.Quantity(name, agent: agent)] = ResultTable.Series(
            steps: steps, values: values)
        }
      }
      while try rows.step() {
        let continues =
          rows.integer(2) == agent && (query.measure != nil || rows.integer(3) == measure)
        if !continues {
          finish()
          agent = rows.integer(2)
          if query.measure == nil { measure = rows.integer(3) }
          // As many as the series before, as a rule.
          let count = steps.count
          steps = []
          values = []
          steps.reserveCapacity(count)
          values.reserveCapacity(count)
        }
        steps.append(rows.integer(0))
        values.append(rows.real(1))
      }
      finish()
    }
    return series
  }
}

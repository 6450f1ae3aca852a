import Statistics

/// Reads the series of runs one after another, all with the same measures and agents.
///
/// A query per run and measure hands over but what changes from row to row, the step and the value,
/// and names are looked up once per series: reading costs as much as SQLite's own steps. It touches
/// no page but those of the run, so that damage elsewhere does not matter.
struct SeriesReader {
  private let statement: Statement
  private let measures: [(id: Int, name: String)]

  /// - Parameter measures: names; nil for all.
  init(
    _ connection: Connection, measures: [String]?, agents: ResultStore.Agents
  ) throws(StoreError) {
    var known: [(id: Int, name: String)] = []
    let rows = try connection.statement("SELECT id, name FROM measure")
    while try rows.step() {
      let name = rows.text(1)
      if measures?.contains(name) ?? true { known.append((rows.integer(0), name)) }
    }
    self.measures = known
    statement = try connection.statement(
      """
      SELECT step, value, agent FROM measured_value
      WHERE run = ?1 AND measure = ?2 \(agents == .joint ? "AND agent = 0" : "")
      ORDER BY agent, step
      """)
  }

  func series(ofRun run: Int) throws(StoreError) -> [ResultTable.Quantity: ResultTable.Series] {
    var series: [ResultTable.Quantity: ResultTable.Series] = [:]
    var steps: [Int] = []
    var values: [Double] = []
    for measure in measures {
      try statement.bind(run, at: 1)
      try statement.bind(measure.id, at: 2)
      var agent = -1
      func finish() {
        guard agent >= 0 else { return }
        series[ResultTable.Quantity(measure.name, agent: agent)] = ResultTable.Series(
          steps: steps, values: values)
      }
      while try statement.step() {
        if statement.integer(2) != agent {
          finish()
          agent = statement.integer(2)
          // As many as the series before, as a rule.
          let count = steps.count
          steps = []
          values = []
          steps.reserveCapacity(count)
          values.reserveCapacity(count)
        }
        steps.append(statement.integer(0))
        values.append(statement.real(1))
      }
      finish()
    }
    return series
  }
}

import Statistics

/// What is stored of a run besides its row, sorted by measure, agent, step and episode.
struct RunContent: Equatable {
  var values: [ValueRow] = []
  var episodes: [EpisodeRow] = []
}

/// A row of `evaluation`, but for its run.
struct EpisodeRow: Equatable {
  let measure: Int
  let agent: Int
  let step: Int
  let episode: Int
  let value: Double
}

extension RunContent {
  /// Where a value stands.
  struct Place: Hashable {
    let measure: Int
    let agent: Int
    let step: Int
    /// Nil for the measured value itself.
    let episode: Int?
  }

  var places: [Place: Double] {
    var places: [Place: Double] = [:]
    for row in values {
      places[Place(measure: row.measure, agent: row.agent, step: row.step, episode: nil)] =
        row.value
    }
    for row in episodes {
      let place = Place(
        measure: row.measure, agent: row.agent, step: row.step, episode: row.episode)
      places[place] = row.value
    }
    return places
  }
}

extension ResultStore {
  /// The ids of measures here, by those of another store, which has all of them from now on.
  func measures(in other: ResultStore) throws(StoreError) -> [Int: Int] {
    var ids: [Int: Int] = [:]
    for (id, name) in try measureNames() { ids[try other.measureID(of: name)] = id }
    return ids
  }

  /// What a run holds, measure by measure: no page is touched but those of the run.
  ///
  /// - Parameter measures: the store's own ids, by those that the content is to have.
  func content(ofRun run: Int, measures: [Int: Int]) throws(StoreError) -> RunContent {
    var content = RunContent()
    let values = try connection.statement(
      """
      SELECT agent, step, value FROM measured_value WHERE run = ?1 AND measure = ?2
      ORDER BY agent, step
      """)
    let episodes = try connection.statement(
      """
      SELECT agent, step, episode, value FROM evaluation WHERE run = ?1 AND measure = ?2
      ORDER BY agent, step, episode
      """)
    for (given, own) in measures.sorted(by: { $0.key < $1.key }) {
      for rows in [values, episodes] {
        try rows.bind(run, at: 1)
        try rows.bind(own, at: 2)
      }
      while try values.step() {
        content.values.append(
          ValueRow(
            measure: given, agent: values.integer(0), step: values.integer(1),
            value: values.real(2)))
      }
      while try episodes.step() {
        content.episodes.append(
          EpisodeRow(
            measure: given, agent: episodes.integer(0), step: episodes.integer(1),
            episode: episodes.integer(2), value: episodes.real(3)))
      }
    }
    return content
  }

  func insert(_ row: EpisodeRow, run: Int) throws(StoreError) {
    let insert = try connection.statement(
      "INSERT OR FAIL INTO evaluation VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    try insert.bind(run, at: 1)
    try insert.bind(row.measure, at: 2)
    try insert.bind(row.agent, at: 3)
    try insert.bind(row.step, at: 4)
    try insert.bind(row.episode, at: 5)
    try insert.bind(row.value, at: 6)
    try insert.run()
  }

  /// Enters what a run holds that has nothing yet.
  func insert(_ content: RunContent, run: Int) throws(StoreError) {
    try insert(content.values, run: run)
    for row in content.episodes { try insert(row, run: run) }
  }
}

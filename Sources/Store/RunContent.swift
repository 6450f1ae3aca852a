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
  /// - Parameter measures: the ids to give to the store's own measures; nil to keep them.
  func content(
    ofRun run: Int, measures: [Int: Int]? = nil
  ) throws(StoreError) -> RunContent {
    var content = RunContent()
    let values = try connection.statement(
      """
      SELECT measure, agent, step, value FROM measured_value WHERE run = ?1
      ORDER BY measure, agent, step
      """)
    try values.bind(run, at: 1)
    // Looked up where it changes, which is seldom.
    var measure = (stored: 0, given: 0)
    func given(_ stored: Int) -> Int {
      if stored != measure.stored { measure = (stored, measures?[stored] ?? stored) }
      return measure.given
    }
    while try values.step() {
      content.values.append(
        ValueRow(
          measure: given(values.integer(0)), agent: values.integer(1), step: values.integer(2),
          value: values.real(3)))
    }
    let episodes = try connection.statement(
      """
      SELECT measure, agent, step, episode, value FROM evaluation WHERE run = ?1
      ORDER BY measure, agent, step, episode
      """)
    try episodes.bind(run, at: 1)
    while try episodes.step() {
      content.episodes.append(
        EpisodeRow(
          measure: given(episodes.integer(0)), agent: episodes.integer(1),
          step: episodes.integer(2), episode: episodes.integer(3), value: episodes.real(4)))
    }
    if measures != nil {
      content.values.sort { ($0.measure, $0.agent, $0.step) < ($1.measure, $1.agent, $1.step) }
      content.episodes.sort {
        ($0.measure, $0.agent, $0.step, $0.episode) < ($1.measure, $1.agent, $1.step, $1.episode)
      }
    }
    return content
  }

  func insert(_ episodes: [EpisodeRow], run: Int) throws(StoreError) {
    let insert = try connection.statement("INSERT INTO evaluation VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    for row in episodes {
      try insert.bind(run, at: 1)
      try insert.bind(row.measure, at: 2)
      try insert.bind(row.agent, at: 3)
      try insert.bind(row.step, at: 4)
      try insert.bind(row.episode, at: 5)
      try insert.bind(row.value, at: 6)
      try insert.run()
    }
  }
}

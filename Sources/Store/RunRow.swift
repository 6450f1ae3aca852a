/// A row of `run` as it stands in the store, to be copied into another one.
struct RunRow {
  /// The store's own.
  let id: Int
  /// The id that the condition has where the run is to go.
  let condition: Int
  let seed: Int
  let isDone: Bool
  let reason: String?
  /// ISO 8601, so that texts are in the order of time.
  let started: String
  let seconds: Double
  let name: String?
  /// Nil where it was stored by a version that had none.
  let checksum: String?
  let provenance: Provenance

  /// Reads a row of this, of which column 1 is the condition's id and column 9 the provenance's.
  static let selection =
    "SELECT id, condition, seed, state = 'done', reason, started, seconds, name, checksum, provenance "
    + "FROM run"

  /// Stores a row, or puts it in the place of the one of its condition and seed, and returns its id.
  ///
  /// Parameters: condition, seed, state, reason, started, seconds, provenance, name, checksum.
  static let upsertOfText = upsert(started: "?5")
  /// The same of a date in seconds since 1970. SQLite writes it, to the millisecond, for it rounds where
  /// Foundation truncates.
  static let upsertOfDate = upsert(started: "strftime('%Y-%m-%dT%H:%M:%fZ', ?5, 'unixepoch')")

  private static func upsert(started: String) -> String {
    """
    INSERT INTO run (condition, seed, state, reason, started, seconds, provenance, name, checksum)
    VALUES (?1, ?2, ?3, ?4, \(started), ?6, ?7, ?8, ?9)
    ON CONFLICT (condition, seed) DO UPDATE SET state = excluded.state,
      reason = excluded.reason, started = excluded.started, seconds = excluded.seconds,
      provenance = excluded.provenance, name = excluded.name, checksum = excluded.checksum
    RETURNING id
    """
  }

  init(_ row: Statement, condition: Int, provenance: Provenance) {
    id = row.integer(0)
    self.condition = condition
    seed = row.integer(2)
    isDone = row.integer(3) == 1
    reason = row.optionalText(4)
    started = row.text(5)
    seconds = row.real(6)
    name = row.optionalText(7)
    checksum = row.optionalText(8)
    self.provenance = provenance
  }

  /// Whether this row, rather than another of the same run, is kept: done before failed, then the
  /// one that started earlier. The rest makes the order total.
  func precedes(_ other: RunRow) -> Bool {
    if isDone != other.isDone { return isDone }
    if (started, seconds) != (other.started, other.seconds) {
      return (started, seconds) < (other.started, other.seconds)
    }
    return order.lexicographicallyPrecedes(other.order)
  }

  private var order: [String] { [reason ?? "", name ?? "", checksum ?? "", provenance.words] }
}

extension Provenance {
  /// One text for its content.
  fileprivate var words: String {
    let dirty = dirty.map { "\($0)" }
    return [version, binary ?? "", gitCommit ?? "", dirty ?? "", compiler, os, cpu, host]
      .joined(separator: "\n")
  }
}

extension ResultStore {
  /// Stores a row, or puts it in the place of the one of its condition and seed; its id.
  func upsert(_ run: RunRow, provenance: Int) throws(StoreError) -> Int {
    let statement = try connection.statement(RunRow.upsertOfText)
    try statement.bind(run.condition, at: 1)
    try statement.bind(run.seed, at: 2)
    try statement.bind(run.isDone ? "done" : "failed", at: 3)
    try statement.bind(run.reason, at: 4)
    try statement.bind(run.started, at: 5)
    try statement.bind(run.seconds, at: 6)
    try statement.bind(provenance, at: 7)
    try statement.bind(run.name, at: 8)
    try statement.bind(run.checksum, at: 9)
    return try statement.firstInteger()
  }

  /// All of them, by id.
  func provenances() throws(StoreError) -> [Int: Provenance] {
    let rows = try connection.statement(
      "SELECT id, git_commit, dirty, version, binary, compiler, os, cpu, host FROM provenance")
    var provenances: [Int: Provenance] = [:]
    while try rows.step() { provenances[rows.integer(0)] = rows.provenance(1) }
    return provenances
  }

  /// All of them, by id.
  func measureNames() throws(StoreError) -> [Int: String] {
    let rows = try connection.statement("SELECT id, name FROM measure")
    var names: [Int: String] = [:]
    while try rows.step() { names[rows.integer(0)] = rows.text(1) }
    return names
  }
}

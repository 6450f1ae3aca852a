import CSQLite
import Statistics

/// A process that has entered itself as executing runs of a store.
public struct Claimant: Sendable, Hashable {
  public let id: Int
  public let process: ExecutingProcess
  public let workers: Int
  /// ISO 8601, UTC.
  public let began: String
  /// Counted up by the process every few seconds while it lives.
  public let beats: Int
  /// When it last was; by the clock of its host.
  public let beaten: String
  /// Runs that it has stored.
  public let finished: Int
  /// Seconds from `began` to `beaten`.
  public let seconds: Double
  /// Runs that it has taken and not stored yet.
  public let claims: Int
}

/// Claims: which process executes which run, so that no two execute the same.
///
/// A claim is a promise among processes and no part of the results: a run is stored with or without
/// one, and claims of a process that died are void as soon as another process knows.
extension ResultStore {
  /// Enters this process among those that execute runs; returns its number.
  public func join(workers: Int) throws(StoreError) -> Int {
    try connection.transaction(.write) { () throws(StoreError) in
      try enterSelf(as: nil, workers: workers)
    }
  }

  /// Takes a process out, with what it has claimed.
  public func dismiss(_ claimant: Int) throws(StoreError) {
    try connection.transaction(.write) { () throws(StoreError) in
      for sql in ["DELETE FROM claim WHERE process = ?1", "DELETE FROM process WHERE id = ?1"] {
        let delete = try connection.statement(sql)
        try delete.bind(claimant, at: 1)
        try delete.run()
      }
    }
  }

  /// The processes that execute runs, or did when they died, in the order they came.
  public func claimants() throws(StoreError) -> [Claimant] {
    let rows = try connection.statement(
      """
      SELECT id, host, territory, pid, pid_started, workers, began, beats, beaten, finished,
        (julianday(beaten) - julianday(began)) * 86400,
        (SELECT count(*) FROM claim WHERE claim.process = process.id)
      FROM process ORDER BY id
      """)
    var claimants: [Claimant] = []
    while try rows.step() {
      claimants.append(
        Claimant(
          id: rows.integer(0),
          process: ExecutingProcess(
            host: rows.text(1), territory: rows.text(2), pid: rows.integer(3),
            pidStarted: rows.integer(4)),
          workers: rows.integer(5), began: rows.text(6), beats: rows.integer(7),
          beaten: rows.text(8), finished: rows.integer(9), seconds: rows.real(10),
          claims: rows.integer(11)))
    }
    return claimants
  }

  /// What became of the wish to execute a run.
  public enum Claim: Sendable, Hashable {
    case taken
    /// Another process has it.
    case held
    /// It has been stored meanwhile.
    case settled
  }

  /// A run that a process would like to execute.
  public struct Wish: Sendable, Hashable {
    public let key: RunKey
    /// When the stored run that is to be replaced was started, as `StoredOutcome` says; nil for a run
    /// that is missing.
    public let replacing: String?

    public init(key: RunKey, replacing: String?) {
      self.key = key
      self.replacing = replacing
    }
  }

  /// Takes runs for a process, in one transaction with a sign of life of it.
  ///
  /// - Parameter wishes: looked at in turn until `count` are taken; the answers are of those
  ///   that were looked at.
  /// - Parameter finished: how many runs the process has stored since its last sign of life.
  public func claim(
    _ wishes: some Sequence<Wish>, atMost count: Int, for claimant: Int, workers: Int,
    finished: Int
  ) throws(StoreError) -> [Claim] {
    try connection.transaction(.write) { () throws(StoreError) in
      try beat(claimant, workers: workers, finished: finished)
      var answers: [Claim] = []
      var taken = 0
      for wish in wishes {
        guard taken < count else { break }
        let answer = try claim(wish, for: claimant)
        if answer == .taken { taken += 1 }
        answers.append(answer)
      }
      return answers
    }
  }

  /// Gives claims back.
  public func release(_ keys: [RunKey], of claimant: Int) throws(StoreError) {
    try connection.transaction(.write) { () throws(StoreError) in
      for key in keys {
        let delete = try connection.statement(
          """
          DELETE FROM claim WHERE process = ?1 AND seed = ?3
            AND condition = (SELECT id FROM condition WHERE specification = ?2)
          """)
        try delete.bind(claimant, at: 1)
        try delete.bind(key.specification, at: 2)
        try delete.bind(key.seed, at: 3)
        try delete.run()
      }
    }
  }

  private func claim(_ wish: Wish, for claimant: Int) throws(StoreError) -> Claim {
    guard let condition = try conditionID(of: wish.key.specification) else {
      throw StoreError(
        path: connection.path,
        problem: .unknownCondition(specification: wish.key.specification))
    }
    let insert = try connection.statement(
      """
      INSERT INTO claim
      SELECT ?1, ?2, ?3, \(now)
      WHERE (SELECT started FROM run WHERE condition = ?1 AND seed = ?2) IS ?4
      ON CONFLICT DO NOTHING
      """)
    try insert.bind(condition, at: 1)
    try insert.bind(wish.key.seed, at: 2)
    try insert.bind(claimant, at: 3)
    try insert.bind(wish.replacing, at: 4)
    try insert.run()
    if sqlite3_changes(connection.database) == 1 { return .taken }
    let holder = try connection.statement(
      "SELECT count(*) FROM claim WHERE condition = ?1 AND seed = ?2")
    try holder.bind(condition, at: 1)
    try holder.bind(wish.key.seed, at: 2)
    return try holder.firstInteger() == 1 ? .held : .settled
  }

  /// Where another process has taken this one for dead and dismissed it, it enters itself again.
  private func beat(_ claimant: Int, workers: Int, finished: Int) throws(StoreError) {
    let update = try connection.statement(
      """
      UPDATE process SET beats = beats + 1, beaten = \(now), finished = finished + ?2 WHERE id = ?1
      """)
    try update.bind(claimant, at: 1)
    try update.bind(finished, at: 2)
    try update.run()
    if sqlite3_changes(connection.database) == 0 {
      _ = try enterSelf(as: claimant, workers: workers)
    }
  }

  /// - Parameter claimant: nil for a new number.
  private func enterSelf(as claimant: Int?, workers: Int) throws(StoreError) -> Int {
    let own = ExecutingProcess.current
    let insert = try connection.statement(
      """
      INSERT INTO process (id, host, territory, pid, pid_started, workers, began, beaten)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, \(now), \(now)) RETURNING id
      """)
    try insert.bind(claimant, at: 1)
    try insert.bind(own.host, at: 2)
    try insert.bind(own.territory, at: 3)
    try insert.bind(own.pid, at: 4)
    try insert.bind(own.pidStarted, at: 5)
    try insert.bind(workers, at: 6)
    return try insert.firstInteger()
  }
}

/// In SQL: ISO 8601, UTC, with milliseconds.
private let now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

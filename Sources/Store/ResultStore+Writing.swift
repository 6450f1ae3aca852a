import Foundation
import Statistics

extension ResultStore {
  /// Enters a study with its conditions and plan, or replaces the plan of the study of this name.
  ///
  /// Runs are never deleted: those of a condition that left the plan stay stored, and count again
  /// when it returns. The labels of a condition are those given last. Throws, with nothing changed,
  /// when the name belongs to a study of the other origin.
  public func register(_ study: StudyRecord) throws(StoreError) {
    try connection.transaction(.write) { () throws(StoreError) in try enter(study) }
  }

  /// Registers a study and stores runs of it, in one transaction: all of it, or nothing when it
  /// throws.
  public func write(_ study: StudyRecord, runs: [RunRecord]) throws(StoreError) {
    try connection.transaction(.write) { () throws(StoreError) in
      try enter(study)
      try enter(runs)
    }
  }

  /// Stores a run, its values and its provenance, in one transaction.
  ///
  /// A run that is already stored as done is left as it is; a failed one is replaced, under its id.
  /// No process has a claim to it any more.
  /// Throws, with nothing stored of the run, when its condition was never registered, when a value
  /// is not finite, or when a quantity has a step twice.
  public func write(_ run: RunRecord) throws(StoreError) { try write([run]) }

  /// Stores runs as `write(_:)` stores one, in one transaction: all of them, or none when it throws.
  ///
  /// Together they cost less than one by one, for they share the commit and what they refer to.
  /// Where the schema refuses a run, the others are stored nevertheless before this throws.
  /// - Parameter replacing: whether runs take the place of those that are stored as done.
  public func write(_ runs: [RunRecord], replacing: Bool = false) throws(StoreError) {
    do throws(StoreError) {
      try writeTogether(runs, replacing)
    } catch {
      guard case .refused = error.problem, runs.count > 1 else { throw error }
      for run in runs {
        do throws(StoreError) {
          try writeTogether([run], replacing)
        } catch {
          guard case .refused = error.problem else { throw error }
        }
      }
      throw error
    }
  }

  private func writeTogether(_ runs: [RunRecord], _ replacing: Bool) throws(StoreError) {
    guard !runs.isEmpty else { return }
    try connection.transaction(.write) { () throws(StoreError) in try enter(runs, replacing) }
  }

  /// To be called in a transaction.
  func enter(_ study: StudyRecord) throws(StoreError) {
    let id = try upsert(study)
    let clear = try connection.statement("DELETE FROM planned WHERE study = ?1")
    try clear.bind(id, at: 1)
    try clear.run()
    for (position, planned) in study.conditions.enumerated() {
      let condition = try upsert(planned.condition)
      let insert = try connection.statement("INSERT INTO planned VALUES (?1, ?2, ?3, ?4, ?5)")
      for seeds in planned.seedRanges {
        try insert.bind(id, at: 1)
        try insert.bind(position, at: 2)
        try insert.bind(condition, at: 3)
        try insert.bind(seeds.lowerBound, at: 4)
        try insert.bind(seeds.upperBound, at: 5)
        try insert.run()
      }
    }
  }

  /// To be called in a transaction.
  private func enter(_ runs: [RunRecord], _ replacing: Bool = false) throws(StoreError) {
    // What the transaction looked up or made; when it fails, ids made in it are gone.
    var conditions: [String: Int] = [:]
    var provenances: [Provenance: Int] = [:]
    var measures: [String: Int] = [:]
    for run in runs {
      let specification = run.key.specification
      let condition = try conditions.value(specification) { () throws(StoreError) in
        guard let id = try conditionID(of: specification) else {
          throw StoreError(
            path: connection.path, problem: .unknownCondition(specification: specification))
        }
        return id
      }
      try releaseClaim(condition: condition, seed: run.key.seed)
      if try isDone(condition: condition, seed: run.key.seed) {
        guard replacing else { continue }
        try removeValues(condition: condition, seed: run.key.seed)
      }
      let provenance = try provenances.value(run.provenance) { () throws(StoreError) in
        try provenanceID(of: run.provenance)
      }
      let id = try upsert(run, condition: condition, provenance: provenance)
      guard case .done(let series) = run.outcome else { continue }
      var rows: [ValueRow] = []
      rows.reserveCapacity(series.reduce(0) { $0 + $1.values.count })
      for one in series {
        let name = one.quantity.measure
        let measure = try measures.value(name) { () throws(StoreError) in
          try measureID(of: name)
        }
        for (step, value) in zip(one.steps, one.values) {
          rows.append(
            ValueRow(measure: measure, agent: one.quantity.agent, step: step, value: value))
        }
      }
      do throws(StoreError) {
        try insert(rows, run: id)
      } catch {
        guard case .refused = error.problem else { throw error }
        // The statement has kept the rows before the refused one.
        let refused = rows[try valueCount(ofRun: id)]
        let name = measures.first { $0.value == refused.measure }?.key ?? ""
        throw error.concerning(
          row: "\(name) = \(refused.value) of agent \(refused.agent) at step \(refused.step)")
      }
      for one in series where !one.episodes.isEmpty {
        try insertEpisodes(
          of: one, measure: measures[one.quantity.measure] ?? 0, run: id)
      }
    }
  }

  private func upsert(_ study: StudyRecord) throws(StoreError) -> Int {
    // In SQL, so that a name which changed hands meanwhile is seen under the lock.
    let statement = try connection.statement(
      """
      INSERT INTO study (name, question, text, success_measure, success_threshold, origin, compared,
        baseline)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT (name) DO UPDATE SET question = excluded.question, text = excluded.text,
        success_measure = excluded.success_measure, success_threshold = excluded.success_threshold,
        compared = excluded.compared, baseline = excluded.baseline
      WHERE origin = excluded.origin
      RETURNING id
      """)
    try statement.bind(study.name, at: 1)
    try statement.bind(study.question, at: 2)
    try statement.bind(study.text, at: 3)
    try statement.bind(study.successMeasure, at: 4)
    try statement.bind(study.successThreshold, at: 5)
    try statement.bind(study.origin.rawValue, at: 6)
    try statement.bind(study.compared.rawValue, at: 7)
    try statement.bind(study.baseline, at: 8)
    guard let id = try statement.first({ $0.integer(0) }) else {
      throw StoreError(
        path: connection.path, problem: .otherOrigin(study: study.name, wanted: study.origin))
    }
    return id
  }

  func upsert(_ condition: ResultTable.Condition) throws(StoreError) -> Int {
    let statement = try connection.statement(
      """
      INSERT INTO condition (specification, game, policy, sampler, learner, experiment)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (specification) DO UPDATE SET game = excluded.game, policy = excluded.policy,
        sampler = excluded.sampler, learner = excluded.learner, experiment = excluded.experiment
      RETURNING id
      """)
    try statement.bind(condition.specification, at: 1)
    try statement.bind(condition.game, at: 2)
    try statement.bind(condition.policy, at: 3)
    try statement.bind(condition.sampler, at: 4)
    try statement.bind(condition.learner, at: 5)
    try statement.bind(condition.experiment, at: 6)
    return try statement.firstInteger()
  }

  private func releaseClaim(condition: Int, seed: Int) throws(StoreError) {
    let delete = try connection.statement("DELETE FROM claim WHERE condition = ?1 AND seed = ?2")
    try delete.bind(condition, at: 1)
    try delete.bind(seed, at: 2)
    try delete.run()
  }

  private func removeValues(condition: Int, seed: Int) throws(StoreError) {
    for table in ["measured_value", "evaluation"] {
      let delete = try connection.statement(
        """
        DELETE FROM \(table)
        WHERE run = (SELECT id FROM run WHERE condition = ?1 AND seed = ?2)
        """)
      try delete.bind(condition, at: 1)
      try delete.bind(seed, at: 2)
      try delete.run()
    }
  }

  private func isDone(condition: Int, seed: Int) throws(StoreError) -> Bool {
    let statement = try connection.statement(
      "SELECT count(*) FROM run WHERE condition = ?1 AND seed = ?2 AND state = 'done'")
    try statement.bind(condition, at: 1)
    try statement.bind(seed, at: 2)
    return try statement.firstInteger() == 1
  }

  private func upsert(_ run: RunRecord, condition: Int, provenance: Int) throws(StoreError) -> Int {
    let statement = try connection.statement(RunRow.upsertOfDate)
    let (state, reason): (ResultTable.State, String?) =
      switch run.outcome {
      case .done: (.done, nil)
      case .failed(let reason): (.failed, reason)
      }
    try statement.bind(condition, at: 1)
    try statement.bind(run.key.seed, at: 2)
    try statement.bind(state.rawValue, at: 3)
    try statement.bind(reason, at: 4)
    try statement.bind(run.started.timeIntervalSince1970, at: 5)
    try statement.bind(run.seconds, at: 6)
    try statement.bind(provenance, at: 7)
    try statement.bind(run.name, at: 8)
    try statement.bind(run.outcome.checksum(of: run.key), at: 9)
    do throws(StoreError) {
      return try statement.firstInteger()
    } catch {
      throw error.concerning(
        row: "seed \(run.key.seed), started \(run.started), after \(run.seconds) seconds")
    }
  }

  /// Inserts by statements of many rows, which cost half of what as many single ones do.
  func insert(_ rows: [ValueRow], run: Int) throws(StoreError) {
    var next = 0
    for (count, text) in ValueRow.insertions {
      while rows.count - next >= count {
        let insert = try connection.statement(text)
        try insert.bind(run, at: 1)
        var position: Int32 = 2
        for row in rows[next..<next + count] {
          try insert.bind(row.measure, at: position)
          try insert.bind(row.agent, at: position + 1)
          try insert.bind(row.step, at: position + 2)
          try insert.bind(row.value, at: position + 3)
          position += 4
        }
        try insert.run()
        next += count
      }
    }
  }

  private func insertEpisodes(
    of series: MeasuredSeries, measure: Int, run: Int
  ) throws(StoreError) {
    for (step, episodes) in zip(series.steps, series.episodes) {
      for (index, value) in episodes.enumerated() {
        do throws(StoreError) {
          try insert(
            EpisodeRow(
              measure: measure, agent: series.quantity.agent, step: step, episode: index + 1,
              value: value), run: run)
        } catch {
          throw error.concerning(
            row: "episode \(index + 1) of \(series.quantity.measure) = \(value) at step \(step)")
        }
      }
    }
  }

  private func valueCount(ofRun run: Int) throws(StoreError) -> Int {
    let statement = try connection.statement("SELECT count(*) FROM measured_value WHERE run = ?1")
    try statement.bind(run, at: 1)
    return try statement.firstInteger()
  }

  func measureID(of name: String) throws(StoreError) -> Int {
    let select = try connection.statement("SELECT id FROM measure WHERE name = ?1")
    try select.bind(name, at: 1)
    if let known = try select.first({ $0.integer(0) }) { return known }
    let insert = try connection.statement("INSERT INTO measure (name) VALUES (?1) RETURNING id")
    try insert.bind(name, at: 1)
    return try insert.firstInteger()
  }

  func provenanceID(of provenance: Provenance) throws(StoreError) -> Int {
    let select = try connection.statement(
      """
      SELECT id FROM provenance
      WHERE version = ?1 AND ifnull(git_commit, '') = ifnull(?2, '')
        AND ifnull(dirty, -1) = ifnull(?3, -1)
        AND compiler = ?4 AND os = ?5 AND cpu = ?6 AND host = ?7 AND ifnull(binary, '') = ifnull(?8, '')
      """)
    try bind(provenance, to: select)
    if let known = try select.first({ $0.integer(0) }) { return known }
    let insert = try connection.statement(
      """
      INSERT INTO provenance (version, git_commit, dirty, compiler, os, cpu, host, binary)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id
      """)
    try bind(provenance, to: insert)
    return try insert.firstInteger()
  }

  private func bind(_ provenance: Provenance, to statement: Statement) throws(StoreError) {
    try statement.bind(provenance.version, at: 1)
    try statement.bind(provenance.gitCommit, at: 2)
    try statement.bind(provenance.dirty.map { $0 ? 1 : 0 }, at: 3)
    try statement.bind(provenance.compiler, at: 4)
    try statement.bind(provenance.os, at: 5)
    try statement.bind(provenance.cpu, at: 6)
    try statement.bind(provenance.host, at: 7)
    try statement.bind(provenance.binary, at: 8)
  }
}

extension ResultStore {
  func conditionID(of specification: String) throws(StoreError) -> Int? {
    let statement = try connection.statement("SELECT id FROM condition WHERE specification = ?1")
    try statement.bind(specification, at: 1)
    return try statement.first { $0.integer(0) }
  }
}

/// A row of `measured_value`, but for its run.
struct ValueRow: Hashable {
  let measure: Int
  let agent: Int
  let step: Int
  let value: Double

  /// Statements for many rows down to one: parameter 1 is the run, four more follow per row.
  ///
  /// `OR FAIL` spares SQLite a journal of its own for what a statement has done so far: when one
  /// fails, the whole transaction is given up.
  static let insertions: [(rows: Int, text: String)] = [64, 16, 4, 1].map { rows in
    let list = Array(repeating: "(?1, ?, ?, ?, ?)", count: rows).joined(separator: ", ")
    return (rows, "INSERT OR FAIL INTO measured_value VALUES \(list)")
  }
}

extension Dictionary {
  /// The value under a key, made and kept where there is none.
  fileprivate mutating func value(
    _ key: Key, orMake make: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    if let known = self[key] { return known }
    let made = try make()
    self[key] = made
    return made
  }
}

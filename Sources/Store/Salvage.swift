/// What was saved from a damaged store.
public struct Salvage: Sendable, Equatable {
  /// Runs whose values have the stored checksum.
  public internal(set) var whole = 0
  /// Runs that could be read and were stored without a checksum, by a version before 3.
  public internal(set) var unattested = 0
  /// Runs of which a part could not be read, or whose values have another checksum. Of runs whose
  /// row is lost nothing is known.
  public internal(set) var givenUp = 0

  public var kept: Int { whole + unattested }
}

extension ResultStore {
  /// Copies all whole runs of a damaged store to a new one, with their studies.
  ///
  /// SQLite reads what it can, run by run: damage in one page costs the runs that have a row on it
  /// or are found through it. The damaged file is only read.
  /// - Parameter looking: told the number of each run that is tried, and the greatest that one can have.
  /// - Throws: where `target` is there already, where SQLite cannot even read the schema, and where
  ///   no run could be kept.
  public static func salvage(
    _ damaged: String, into target: String, looking: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) -> Salvage {
    let source = try ResultStore(damaged: damaged)
    let file = try FileInTheMaking(path: target, replacing: false)
    do throws(StoreError) {
      let salvage = try source.saveAll(to: ResultStore(path: file.partial), looking)
      guard salvage.kept > 0 else { throw StoreError(path: damaged, problem: .nothingToSave) }
      try file.publish()
      return salvage
    } catch {
      file.discard()
      throw error
    }
  }

  private func saveAll(
    to target: ResultStore, _ looking: (Int, Int) -> Void
  ) throws(StoreError) -> Salvage {
    var salvage = Salvage()
    try target.connection.transaction(.write) { () throws(StoreError) in
      for id in try rows(of: "study") {
        let study = try unlessDamaged { () throws(StoreError) in
          let name = try connection.statement("SELECT name FROM study WHERE id = ?1")
          try name.bind(id, at: 1)
          return try name.first { $0.text(0) }.map { name throws(StoreError) in
            try registered(name)
          }
        }
        guard let study, let study else { continue }
        try target.enter(study)
      }
      let makers = try provenances()
      let measures = try measures(in: target)
      let ids = try rows(of: "run")
      for id in ids {
        looking(id, ids.upperBound)
        let condition = try unlessDamaged { () throws(StoreError) in
          let row = try connection.statement("SELECT condition FROM run WHERE id = ?1")
          try row.bind(id, at: 1)
          return try row.first { $0.integer(0) }
        }
        guard let condition, let condition else { continue }
        let run = try unlessDamaged { () throws(StoreError) in
          try whole(run: id, of: condition, to: target, makers: makers, measures: measures)
        }
        guard let run, let (row, content) = run else {
          salvage.givenUp += 1
          continue
        }
        if row.checksum == nil { salvage.unattested += 1 } else { salvage.whole += 1 }
        let copy = try target.upsert(row, provenance: target.provenanceID(of: row.provenance))
        try target.insert(content, run: copy)
      }
    }
    return salvage
  }

  /// A run with its content, in the numbers of conditions and measures of another store; nil where
  /// its values have another checksum than the one that was stored with them.
  private func whole(
    run id: Int, of condition: Int, to target: ResultStore, makers: [Int: Provenance],
    measures: [Int: Int]
  ) throws(StoreError) -> (RunRow, RunContent)? {
    guard let checksums = try checksums(ofRun: Int64(id)),
      checksums.stored == nil || checksums.stored == checksums.actual
    else { return nil }
    guard let labels = try self.condition(id: condition) else { return nil }
    let copy = try target.upsert(labels)
    let rows = try connection.statement("\(RunRow.selection) WHERE id = ?1")
    try rows.bind(id, at: 1)
    let row = try rows.first { row in
      makers[row.integer(9)].map { RunRow(row, condition: copy, provenance: $0) }
    }
    guard let row, let row else { return nil }
    return (row, try content(ofRun: id, measures: measures))
  }

  /// The numbers that rows of a table can have. Numbers are given in turn, and no page holds more than
  /// a hundred of these rows: that bounds the last one where SQLite cannot find it.
  private func rows(of table: String) throws(StoreError) -> ClosedRange<Int> {
    let last = try unlessDamaged { () throws(StoreError) in
      try connection.statement("SELECT max(id) FROM \(table) NOT INDEXED").firstInteger()
    }
    let bound = try connection.statement("PRAGMA page_count").firstInteger() * 100
    return 1...max(1, last ?? bound)
  }

  /// Nil where SQLite finds damage on its way.
  private func unlessDamaged<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    do throws(StoreError) {
      return try body()
    } catch {
      guard error.problem == .corrupt, error.path == connection.path else { throw error }
      return nil
    }
  }
}

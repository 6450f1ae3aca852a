import Statistics

/// A merge under way, in a write transaction of its target.
struct StoreMerge {
  private let target: ResultStore
  private var report = MergeReport()
  /// The sources that the studies and runs of the target came from, by name and by id there; of
  /// those that it had before, none.
  private var studyFiles: [String: String] = [:]
  private var runFiles: [Int: String] = [:]
  private var disagreements: [Disagreement] = []
  /// The target's.
  private var provenances: [Int: Provenance]
  private var provenanceIDs: [Provenance: Int] = [:]

  init(into target: ResultStore) throws(StoreError) {
    self.target = target
    provenances = try target.provenances()
    for (id, provenance) in provenances { provenanceIDs[provenance] = id }
  }

  /// Throws where the runs of the sources disagree.
  func finished() throws(StoreError) -> MergeReport {
    guard disagreements.isEmpty else {
      throw StoreError(path: target.path, problem: .disagreement(disagreements))
    }
    return report
  }

  mutating func add(_ path: String) throws(StoreError) {
    let source: ResultStore
    do throws(StoreError) {
      source = try ResultStore(path: path, access: .readOnly)
    } catch {
      // A process that was killed between making the file and the first step of the schema.
      if case .olderSchema(found: 0, _) = error.problem { return }
      throw error
    }
    try source.connection.transaction(.read) { () throws(StoreError) in
      // First, for a study that is new here gets the labels that the target has by then.
      let conditions = try addConditions(of: source)
      for name in try source.studies() { try addStudy(source.registered(name), from: path) }
      try addRuns(of: source, conditions: conditions)
    }
  }

  /// The target's id of each of the source's conditions.
  private func addConditions(of source: ResultStore) throws(StoreError) -> [Int: Int] {
    // Of different labels the smaller ones, which do not depend on the order of the sources.
    let insert = try target.connection.statement(
      """
      INSERT INTO condition (specification, game, policy, sampler, learner, experiment)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (specification) DO UPDATE SET game = excluded.game, policy = excluded.policy,
        sampler = excluded.sampler, learner = excluded.learner, experiment = excluded.experiment
      WHERE (excluded.game, excluded.policy, excluded.sampler, excluded.learner,
        excluded.experiment) < (game, policy, sampler, learner, experiment)
      """)
    let rows = try source.connection.statement(
      "SELECT specification, game, policy, sampler, learner, experiment, id FROM condition")
    var ids: [Int: Int] = [:]
    while try rows.step() {
      for column in 0..<Int32(6) { try insert.bind(rows.text(column), at: column + 1) }
      try insert.run()
      ids[rows.integer(6)] = try target.conditionID(of: rows.text(0))
    }
    return ids
  }

  private mutating func addStudy(_ study: StudyRecord, from path: String) throws(StoreError) {
    report.studies.insert(study.name)
    guard try target.studies().contains(study.name) else {
      studyFiles[study.name] = path
      try target.enter(study.planning(labelled(study.conditions)))
      return
    }
    let known = try target.registered(study.name)
    guard let united = known.united(with: study) else {
      throw StoreError(
        path: path,
        problem: .otherStudy(
          study.name, other: studyFiles[study.name] ?? target.path))
    }
    if united != known { try target.enter(united) }
  }

  /// The conditions with the labels that they have in the target.
  private func labelled(_ planned: [PlannedCondition]) throws(StoreError) -> [PlannedCondition] {
    var labelled: [PlannedCondition] = []
    for one in planned {
      let id = try target.conditionID(of: one.condition.specification)
      labelled.append(
        PlannedCondition(
          condition: try id.flatMap { id throws(StoreError) in try target.condition(id: id) }
            ?? one.condition,
          seedRanges: one.seedRanges))
    }
    return labelled
  }

  private mutating func addRuns(
    of source: ResultStore, conditions: [Int: Int]
  ) throws(StoreError) {
    let measures = try source.measures(in: target)
    let provenances = try source.provenances()
    let runs = try source.connection.statement("\(RunRow.selection) ORDER BY id")
    while try runs.step() {
      guard let condition = conditions[runs.integer(1)],
        let provenance = provenances[runs.integer(9)]
      else { throw StoreError(path: source.path, problem: .corrupt) }
      let run = RunRow(runs, condition: condition, provenance: provenance)
      try add(run, of: source, measures: measures)
    }
  }

  private mutating func add(
    _ run: RunRow, of source: ResultStore, measures: [Int: Int]
  ) throws(StoreError) {
    guard let known = try stored(like: run) else {
      report.added += 1
      try enter(run, with: source.content(ofRun: run.id, measures: measures), from: source.path)
      return
    }
    report.known += 1
    if known.isDone, run.isDone {
      let mine = try target.content(ofRun: known.id, measures: target.measures(in: target))
      let theirs = try source.content(ofRun: run.id, measures: measures)
      guard mine == theirs else {
        disagreements.append(try disagreement(known, mine, run, theirs, in: source))
        return
      }
      if run.precedes(known) { try enter(run, with: RunContent(), from: source.path) }
      // Equal values have equal checksums, and a store of an older version has none.
      if let checksum = run.checksum ?? known.checksum, run.checksum != known.checksum {
        try target.keep(checksum: checksum, ofRun: known.id)
      }
    } else if run.precedes(known) {
      report.known -= 1
      report.replaced += 1
      try enter(run, with: source.content(ofRun: run.id, measures: measures), from: source.path)
    }
  }

  /// Puts a run into the target, or in the place of what is there of it, with further content.
  private mutating func enter(
    _ run: RunRow, with content: RunContent, from file: String
  ) throws(StoreError) {
    let provenance: Int
    if let known = provenanceIDs[run.provenance] {
      provenance = known
    } else {
      provenance = try target.provenanceID(of: run.provenance)
      provenanceIDs[run.provenance] = provenance
      provenances[provenance] = run.provenance
    }
    let id = try target.upsert(run, provenance: provenance)
    runFiles[id] = file
    try target.insert(content, run: id)
  }

  /// The run of the same condition and seed in the target.
  private func stored(like run: RunRow) throws(StoreError) -> RunRow? {
    let row = try target.connection.statement(
      "\(RunRow.selection) WHERE condition = ?1 AND seed = ?2")
    try row.bind(run.condition, at: 1)
    try row.bind(run.seed, at: 2)
    let provenances = provenances
    // Read within: the statement is for the next run afterwards.
    let found = try row.first { row in
      provenances[row.integer(9)].map {
        RunRow(row, condition: run.condition, provenance: $0)
      }
    }
    if case .some(nil) = found { throw StoreError(path: target.path, problem: .corrupt) }
    return found ?? nil
  }

  private func disagreement(
    _ known: RunRow, _ mine: RunContent, _ run: RunRow, _ theirs: RunContent,
    in source: ResultStore
  ) throws(StoreError) -> Disagreement {
    let names = try target.measureNames()
    let (left, right) = (mine.places, theirs.places)
    func sortKey(_ place: RunContent.Place) -> (String, Int, Int, Int) {
      (names[place.measure] ?? "", place.agent, place.step, place.episode ?? 0)
    }
    let differing = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }
    guard let place = differing.min(by: { sortKey($0) < sortKey($1) }) else {
      preconditionFailure("contents that differ do so somewhere")
    }
    guard let condition = try target.condition(id: run.condition) else {
      preconditionFailure("a run that was found has a condition")
    }
    let studies = try target.connection.statement(
      "SELECT study FROM v_study_run WHERE run = ?1 ORDER BY study")
    try studies.bind(known.id, at: 1)
    var intending: [String] = []
    while try studies.step() { intending.append(studies.text(0)) }
    return Disagreement(
      studies: intending, condition: condition, seed: run.seed,
      quantity: ResultTable.Quantity(names[place.measure] ?? "", agent: place.agent),
      step: place.step, episode: place.episode,
      sides: [
        Disagreement.Side(
          file: runFiles[known.id] ?? target.path, value: left[place],
          hasChecksum: try target.hasChecksum(known), provenance: known.provenance),
        Disagreement.Side(
          file: source.path, value: right[place],
          hasChecksum: try source.hasChecksum(run), provenance: run.provenance),
      ])
  }
}

extension ResultStore {
  fileprivate var path: String { connection.path }

  /// Gives a checksum to a run that has none.
  fileprivate func keep(checksum: String, ofRun run: Int) throws(StoreError) {
    let update = try connection.statement(
      "UPDATE run SET checksum = ?2 WHERE id = ?1 AND checksum IS NULL")
    try update.bind(run, at: 1)
    try update.bind(checksum, at: 2)
    try update.run()
  }

  /// Whether the content of a run has the checksum that was stored with it; nil for one without.
  fileprivate func hasChecksum(_ run: RunRow) throws(StoreError) -> Bool? {
    guard let found = try storedChecksums(ofRun: Int64(run.id)) else { return nil }
    return found.stored.map { $0 == found.actual }
  }
}

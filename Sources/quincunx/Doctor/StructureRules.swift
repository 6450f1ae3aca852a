import Store

let damagedFile = DoctorRule(
  name: "damaged-file", summary: "pages or indices that SQLite finds fault with"
) { patient in
  let found = try patient.store.inspectFile()
  return found.problems.isEmpty
    ? []
    : [
      Finding(
        what: "SQLite finds fault with the file", place: found.problems[0],
        advice: "quincunx salvage saves what is whole")
    ]
}

let otherSchema = DoctorRule(
  name: "other-schema", summary: "tables, indices or views that were changed, added or taken away"
) { patient in
  try patient.store.inspectSchema().problems.map {
    Finding(
      what: $0, place: "sqlite_schema",
      advice: "quincunx salvage makes a store with the right one from the same rows")
  }
}

let orphanRows = DoctorRule(
  name: "orphan-rows", summary: "rows that refer to others which are not there"
) { patient in
  let references = try patient.store.inspectReferences().problems.map {
    Finding(what: $0, place: "PRAGMA foreign_key_check lists them", advice: executeAgain)
  }
  let failed = try patient.rows(
    """
    SELECT id FROM run
    WHERE state = 'failed' AND EXISTS (SELECT 1 FROM measured_value AS v WHERE v.run = run.id)
    ORDER BY id
    """
  ).compactMap { $0[0].integer }
  guard !failed.isEmpty else { return references }
  return references + [
    Finding(
      what: "failed runs have values", place: listed("run", failed), advice: executeAgain)
  ]
}

let notFinite = DoctorRule(
  name: "not-finite", summary: "values that are infinite, NULL or no numbers"
) { patient in
  try ["measured_value", "evaluation"].compactMap { table in
    let runs = try patient.rows(
      """
      SELECT run, count(*) FROM \(table)
      WHERE value IS NULL OR typeof(value) <> 'real' OR abs(value) > 1.7976931348623157e308
      GROUP BY run ORDER BY run
      """)
    guard !runs.isEmpty else { return nil }
    let count = runs.reduce(0) { $0 + ($1[1].integer ?? 0) }
    return Finding(
      what: "\(count) values are no finite numbers, which another program has written",
      place: listed("run", runs.compactMap { $0[0].integer }) + " in \(table)",
      advice: executeAgain)
  }
}

let otherChecksum = DoctorRule(
  name: "checksum", summary: "runs whose values are not those that were stored"
) { patient in
  let runs = patient.runs.filter { patient.shapes[$0.id]?.hasRightChecksum == false }.map(\.id)
  let failed = try patient.runs.filter { !$0.isDone }.filter { run in
    let checksums = try patient.store.checksums(ofRun: run.id)
    return checksums?.stored != nil && checksums?.stored != checksums?.actual
  }.map(\.id)
  let all = (runs + failed).sorted()
  return all.isEmpty
    ? []
    : [
      Finding(
        what: "\(all.count) of \(patient.runs.count) runs were changed after they were stored",
        place: listed("run", all), advice: executeAgain)
    ]
}

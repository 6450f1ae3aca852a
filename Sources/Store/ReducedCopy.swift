extension ResultStore {
  /// Copies the store at `source` to a new file, with these studies and their runs alone.
  ///
  /// Equal contents give equal bytes. Who executes what at the moment is left out.
  public static func copy(
    _ source: String, of studies: [String], to target: String
  ) throws(StoreError) {
    let whole = "\(target).whole"
    _ = try backUp(source, to: whole, replacing: true)
    defer { FileInTheMaking.remove(whole) }
    do {
      let connection = try Connection(path: whole, access: .readWrite, busyMilliseconds: 0)
      try connection.execute("CREATE TEMP TABLE wanted (name TEXT)")
      for study in studies {
        let insert = try connection.statement("INSERT INTO wanted VALUES (?1)")
        try insert.bind(study, at: 1)
        try insert.run()
      }
      try connection.transaction(.write) { () throws(StoreError) in
        try connection.execute(
          """
          DELETE FROM claim;
          DELETE FROM process;
          DELETE FROM sqlite_sequence;
          DELETE FROM study WHERE name NOT IN (SELECT name FROM wanted);
          DELETE FROM planned WHERE study NOT IN (SELECT id FROM study);
          DELETE FROM run WHERE id NOT IN (SELECT run FROM v_study_run);
          DELETE FROM measured_value WHERE run NOT IN (SELECT id FROM run);
          DELETE FROM evaluation WHERE run NOT IN (SELECT id FROM run);
          DELETE FROM condition WHERE id NOT IN (SELECT condition FROM planned);
          DELETE FROM provenance WHERE id NOT IN (SELECT provenance FROM run);
          DELETE FROM measure WHERE id NOT IN (
            SELECT measure FROM measured_value UNION SELECT measure FROM evaluation);
          """)
      }
    }
    _ = try backUp(whole, to: target, replacing: false)
  }
}

/// The rows of a damaged store on their way into a new one.
enum SalvageTables {
  /// Keys of values that may be missing, by columns in the order of the key, and runs of which two
  /// versions were found.
  static let creation = """
    CREATE TEMP TABLE gap (
      source TEXT, low_one INTEGER, low_two INTEGER, high_one INTEGER, high_two INTEGER);
    CREATE TEMP TABLE doubtful (run INTEGER PRIMARY KEY);
    """

  /// The tables of a store that hold more than what happens at the moment.
  static func shapes(in connection: Connection) throws(StoreError) -> [TableShape] {
    let list = try connection.statement(
      """
      SELECT name, wr FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT IN ('process', 'claim')
      ORDER BY name
      """)
    var shapes: [TableShape] = []
    while try list.step() {
      let (name, hasRowID) = (list.text(0), list.integer(1) == 0)
      // A row id stands beside its record, which has NULL in its place.
      let columns = try connection.statement(
        """
        SELECT name, type, "notnull" = 0 AND (pk = 0 OR ?2), pk FROM pragma_table_info(?1)
        ORDER BY iif(?2 OR pk = 0, 1000, pk), cid
        """)
      try columns.bind(name, at: 1)
      try columns.bind(hasRowID ? 1 : 0, at: 2)
      var all: [TableShape.Column] = []
      while try columns.step() {
        all.append(
          TableShape.Column(
            name: columns.text(0), type: columns.text(1), mayBeNull: columns.integer(2) == 1))
      }
      shapes.append(TableShape(name: name, columns: all, hasRowID: hasRowID))
    }
    return shapes
  }

  static func insertion(_ table: TableShape) -> String {
    let names = table.columns.map(\.name).joined(separator: ", ")
    let values = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    return "INSERT OR IGNORE INTO \(table.name) (\(names)) VALUES (\(values)) RETURNING 1"
  }

  static func insert(
    _ row: DatabaseTrees.Row, _ table: TableShape, _ insertion: String, _ connection: Connection
  ) throws(StoreError) {
    let statement = try connection.statement(insertion)
    for (index, column) in table.columns.enumerated() {
      let value = index < row.values.count ? row.values[index] : .null
      if let id = row.rowID, column.name == "id" {
        try statement.bind(id, at: Int32(index + 1))
      } else {
        try statement.bind(value, at: Int32(index + 1))
      }
    }
    // What the schema refuses is nothing that a store could hold.
    guard try statement.first({ _ in 0 }) == nil, let run = run(of: row, table) else { return }
    let note = try connection.statement("INSERT OR IGNORE INTO doubtful VALUES (?1)")
    try note.bind(run, at: 1)
    try note.run()
  }

  /// The run that a row is about.
  private static func run(of row: DatabaseTrees.Row, _ table: TableShape) -> Int? {
    if table.name == "run" { return row.rowID }
    let column = table.columns.firstIndex { $0.name == "run" }
    return column.flatMap { $0 < row.values.count ? row.values[$0].integer : nil }
  }

  static func note(
    _ gap: DatabaseTrees.Gap, _ table: TableShape, _ connection: Connection
  ) throws(StoreError) {
    let (low, high) = (gap.keys.low, gap.keys.high)
    let note = try connection.statement("INSERT INTO gap VALUES (?1, ?2, ?3, ?4, ?5)")
    try note.bind(table.name, at: 1)
    try note.bind(low.first ?? Int.min, at: 2)
    try note.bind(low.dropFirst().first ?? Int.min, at: 3)
    try note.bind(high.first ?? Int.max, at: 4)
    try note.bind(high.dropFirst().first ?? Int.max, at: 5)
    try note.run()
  }

  /// Finds the measures of runs without a checksum that lie in a gap: before the tables are brought
  /// up to date, for the order of keys is that of the damaged file.
  static func noteTouched(
    _ tables: [TableShape], _ connection: Connection
  ) throws(StoreError) {
    try connection.execute("CREATE TEMP TABLE touched (source TEXT, run INTEGER, measure INTEGER)")
    for table in tables where table.columns.prefix(2).map(\.name).sorted() == ["measure", "run"] {
      let key = table.columns.prefix(2).map { "\($0.name).id" }.joined(separator: ", ")
      try connection.execute(
        """
        INSERT INTO touched
        SELECT '\(table.name)', run.id, measure.id FROM run, measure
        WHERE state = 'done' AND EXISTS (
          SELECT 1 FROM gap WHERE source = '\(table.name)'
            AND (\(key)) BETWEEN (low_one, low_two) AND (high_one, high_two))
        """)
    }
  }

  /// Deletes runs that lack what they refer to, and rows that refer to none; returns how many runs
  /// were found, were it a single row of them.
  static func dropOrphans(
    _ connection: Connection, _ accepts: (String) -> Bool
  ) throws(StoreError) -> Int {
    let found = try connection.statement(
      "SELECT count(*) FROM (SELECT id FROM run UNION SELECT run FROM measured_value)"
    ).firstInteger()
    try dropConditions(connection, accepts)
    try connection.execute(
      """
      DELETE FROM planned WHERE study NOT IN (SELECT id FROM study)
        OR condition NOT IN (SELECT id FROM condition);
      DELETE FROM run WHERE condition NOT IN (SELECT id FROM condition)
        OR provenance NOT IN (SELECT id FROM provenance);
      """)
    for table in ["measured_value", "evaluation"] {
      // Without its values of a lost measure, a run would look whole.
      try connection.execute(
        """
        DELETE FROM run WHERE id IN (
          SELECT run FROM \(table) WHERE measure NOT IN (SELECT id FROM measure));
        DELETE FROM \(table) WHERE run NOT IN (SELECT id FROM run WHERE state = 'done');
        """)
    }
    // Values of runs that the other table has taken away.
    try connection.execute("DELETE FROM measured_value WHERE run NOT IN (SELECT id FROM run)")
    return found
  }

  /// Deletes all runs that are not whole, and counts.
  ///
  /// - Parameter store: reads the same file.
  static func keepWholeRuns(
    _ connection: Connection, _ store: ResultStore
  ) throws(StoreError) -> (withChecksum: Int, inOrder: Int, likeSiblings: Int) {
    let rows = try connection.statement("SELECT id FROM run WHERE checksum IS NOT NULL")
    var withChecksum: [Int] = []
    while try rows.step() { withChecksum.append(rows.integer(0)) }
    var other: [Int] = []
    for id in withChecksum {
      let checksums = try store.checksums(ofRun: Int64(id))
      if checksums?.stored != checksums?.actual { other.append(id) }
    }
    return try connection.transaction(.write) { () throws(StoreError) in
      for id in other { try delete("run", id, connection) }
      try connection.execute(
        """
        DELETE FROM run WHERE checksum IS NULL AND id IN (SELECT run FROM doubtful);
        DELETE FROM touched WHERE run NOT IN (SELECT id FROM run WHERE checksum IS NULL);
        """)
      for table in ["measured_value", "evaluation"] { try dropIncomplete(table, connection) }
      try connection.execute(
        """
        DELETE FROM measured_value WHERE run NOT IN (SELECT id FROM run);
        DELETE FROM evaluation WHERE run NOT IN (SELECT id FROM run);
        """)
      func count(_ condition: String) throws(StoreError) -> Int {
        try connection.statement("SELECT count(*) FROM run WHERE \(condition)").firstInteger()
      }
      let likeSiblings = try count("id IN (SELECT run FROM touched)")
      let without = try count("checksum IS NULL")
      return (withChecksum.count - other.count, without - likeSiblings, likeSiblings)
    }
  }

  private static func dropConditions(
    _ connection: Connection, _ accepts: (String) -> Bool
  ) throws(StoreError) {
    let rows = try connection.statement("SELECT id, specification FROM condition")
    var bad: [Int] = []
    while try rows.step() {
      if !accepts(rows.text(1)) { bad.append(rows.integer(0)) }
    }
    for id in bad { try delete("condition", id, connection) }
  }

  private static func delete(
    _ table: String, _ id: Int, _ connection: Connection
  ) throws(StoreError) {
    let delete = try connection.statement("DELETE FROM \(table) WHERE id = ?1")
    try delete.bind(id, at: 1)
    try delete.run()
  }

  /// Deletes runs beside damage that lack what another run of their condition has.
  ///
  /// A measure that may be lost is whole where it has a value wherever any run of the condition has
  /// one, and another run bears witness. One that no run of the condition has was never there if one of
  /// them lies outside the damage. It has as many steps as any measure of its run. Episodes need not be
  /// there at all.
  private static func dropIncomplete(
    _ table: String, _ connection: Connection
  ) throws(StoreError) {
    let place = table == "evaluation" ? "agent, step, episode" : "agent, step"
    let areNeeded = table == "measured_value"
    try connection.execute(
      """
      CREATE TEMP TABLE suspect AS
      SELECT DISTINCT run.condition, measure FROM touched JOIN run ON run.id = touched.run
      WHERE source = '\(table)';
      CREATE TEMP TABLE amount AS
      SELECT run.condition, measure, run.id AS run, (
        SELECT count(*) FROM \(table) AS v WHERE v.measure = suspect.measure AND v.run = run.id) AS n
      FROM suspect JOIN run ON run.condition = suspect.condition AND run.state = 'done';
      CREATE TEMP TABLE steps AS
      SELECT run, measure, count(DISTINCT step) AS n FROM \(table)
      WHERE run IN (SELECT run FROM touched) GROUP BY run, measure;
      CREATE TEMP TABLE expected AS
      SELECT condition, measure, (
        SELECT count(*) FROM (SELECT DISTINCT \(place) FROM \(table) AS v
          JOIN run ON run.id = v.run
          WHERE v.measure = suspect.measure AND run.condition = suspect.condition)) AS n
      FROM suspect;
      CREATE TEMP TABLE verdict AS
      SELECT condition, measure, iif(n = 0,
        -- Nobody has it: right if somebody who could not have lost it has not.
        NOT \(areNeeded ? 1 : 0) OR EXISTS (SELECT 1 FROM amount WHERE amount.condition = expected.condition
          AND amount.measure = expected.measure AND run NOT IN (
            SELECT run FROM touched
            WHERE source = '\(table)' AND touched.measure = expected.measure)),
        (SELECT count(*) FROM amount WHERE amount.condition = expected.condition
          AND amount.measure = expected.measure AND amount.n = expected.n) > 1) AS is_told,
        n
      FROM expected;
      DELETE FROM run WHERE id IN (
        SELECT touched.run FROM touched JOIN amount USING (run, measure)
        JOIN verdict USING (condition, measure)
        WHERE source = '\(table)' AND (NOT is_told OR amount.n < verdict.n));
      -- All runs of a condition may have lost the same part of a measure, which stands there side by
      -- side, but hardly the same of every measure.
      DELETE FROM run WHERE id IN (
        SELECT steps.run FROM steps JOIN touched USING (run, measure)
        WHERE source = '\(table)'
          AND n < (SELECT max(n) FROM steps AS other WHERE other.run = steps.run));
      DROP TABLE steps;
      DROP TABLE suspect;
      DROP TABLE amount;
      DROP TABLE expected;
      DROP TABLE verdict;
      """)
  }
}

extension Statement {
  func bind(_ value: StoredValue, at position: Int32) throws(StoreError) {
    switch value {
    case .null, .blob: try bind(Int?.none, at: position)
    case .integer(let number): try bind(number, at: position)
    case .real(let number): try bind(number, at: position)
    case .text(let text): try bind(text, at: position)
    }
  }
}

/// How the rows of a table stand in its file.
struct TableShape {
  struct Column {
    let name: String
    /// As declared in a STRICT table.
    let type: String
    let mayBeNull: Bool
  }

  let name: String
  /// In the order of the file, where a key that is no row id comes first.
  let columns: [Column]
  let hasRowID: Bool

  /// Whether a record may be a row of this table; columns that were added later may be left out.
  func fits(_ record: [StoredValue]) -> Bool {
    record.count <= columns.count
      && columns.dropFirst(record.count).allSatisfy(\.mayBeNull)
      && zip(record, columns).allSatisfy { value, column in
        switch value {
        case .null: column.mayBeNull
        case .integer: column.type == "INTEGER" || column.type == "REAL"
        case .real(let number): column.type == "REAL" && number.isFinite
        case .text: column.type == "TEXT"
        case .blob: false
        }
      }
  }
}

/// The rows that can still be read from the trees of a damaged file, and what is missing in them.
struct DatabaseTrees {
  struct Row {
    let table: Int
    let rowID: Int?
    let values: [StoredValue]
    /// Read from a page that no tree leads to, which may be an old copy.
    let isStray: Bool
  }

  /// Keys whose rows may be missing.
  struct Gap {
    let table: Int
    let keys: KeyRange
  }

  /// Keys from one to another, both included: a row id, or as much of the first two columns of a key
  /// as are numbers. An empty end is open.
  struct KeyRange {
    let low: [Int]
    let high: [Int]

    static let all = KeyRange(low: [], high: [])

    func contains(_ key: [Int]) -> Bool {
      !precedes(key, low) && !precedes(high, key)
    }

    /// As far as both are known.
    private func precedes(_ one: [Int], _ other: [Int]) -> Bool {
      let common = min(one.count, other.count)
      return one.prefix(common).lexicographicallyPrecedes(other.prefix(common))
    }
  }

  private let image: DatabaseImage
  private let tables: [TableShape]
  private var seen: Set<Int> = []
  private(set) var gaps: [Gap] = []
  /// Pages that a tree needs and that are missing or damaged.
  private(set) var lostPages: Set<Int> = []

  init(_ image: DatabaseImage, tables: [TableShape]) {
    self.image = image
    self.tables = tables
  }

  /// Hands over every row that can be read, those of the trees first.
  mutating func read(_ receive: (Row) throws(StoreError) -> Void) throws(StoreError) {
    var roots: [String: Int] = [:]
    var indices: [Int] = []
    try walk(1, isIndex: false, .all, depth: 0) { (_, values) throws(StoreError) in
      guard values.count == 5, let type = values[0].text, let name = values[1].text,
        let root = values[3].integer, root > 1
      else { return true }
      if type == "table" { roots[name] = root } else { indices.append(root) }
      return true
    } onGap: { _ in
    }
    markFreePages()
    for (table, shape) in tables.enumerated() {
      guard let root = roots[shape.name] else {
        gaps.append(Gap(table: table, keys: .all))
        continue
      }
      var found: [Gap] = []
      try walk(root, isIndex: !shape.hasRowID, .all, depth: 0) {
        (rowID, values) throws(StoreError) in
        guard shape.fits(values) else { return false }
        try receive(Row(table: table, rowID: rowID, values: values, isStray: false))
        return true
      } onGap: {
        found.append(Gap(table: table, keys: $0))
      }
      gaps += found
    }
    for root in indices {
      try walk(root, isIndex: true, .all, depth: 0) { (_, _) throws(StoreError) in
        true
      } onGap: { _ in
      }
    }
    var strayed: Set<Int> = []
    for page in 1...max(1, image.pageCount) where !seen.contains(page) {
      try readStray(page) { (row) throws(StoreError) in
        strayed.insert(row.table)
        try receive(row)
      }
    }
    // A tree that looks sound and has lost pages is not the whole tree.
    for table in strayed.sorted() where !gaps.contains(where: { $0.table == table }) {
      gaps.append(Gap(table: table, keys: .all))
    }
  }

  /// - Parameter keys: what the keys of the page must be within.
  /// - Parameter receive: false where the row is none of its table.
  private mutating func walk(
    _ number: Int, isIndex: Bool, _ keys: KeyRange, depth: Int,
    receive: (Int?, [StoredValue]) throws(StoreError) -> Bool, onGap: (KeyRange) -> Void
  ) throws(StoreError) {
    guard depth < 32, !seen.contains(number), let page = DatabasePage(number, of: image),
      page.kind.isIndex == isIndex, page.keys.allSatisfy({ keys.contains($0) }),
      // SQLite keeps an empty leaf only where it is the whole tree.
      depth == 0 || page.kind.isInterior || !page.cells.isEmpty
    else {
      lostPages.insert(number)
      return onGap(keys)
    }
    seen.insert(number)
    var low = keys.low
    for cell in page.cells {
      seen.formUnion(cell.overflow)
      // A key that is lost with its record bounds nothing.
      let before = KeyRange(low: low, high: cell.key.isEmpty ? keys.high : cell.key)
      if let child = cell.child {
        try walk(
          child, isIndex: isIndex, before, depth: depth + 1, receive: receive, onGap: onGap)
      }
      if !cell.key.isEmpty { low = cell.key }
      guard page.kind != .tableInterior else { continue }
      if let record = cell.record, try receive(cell.rowID, record) { continue }
      onGap(KeyRange(low: low, high: before.high))
    }
    if let child = page.rightChild {
      try walk(
        child, isIndex: isIndex, KeyRange(low: low, high: keys.high), depth: depth + 1,
        receive: receive, onGap: onGap)
    }
  }

  /// Rows of a page that belong to one table only, by their types.
  private func readStray(
    _ number: Int, _ receive: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard let page = DatabasePage(number, of: image), page.kind != .tableInterior,
      !page.cells.isEmpty
    else { return }
    let fitting = tables.indices.filter { table in
      tables[table].hasRowID != page.kind.isIndex
        && page.cells.allSatisfy { $0.record.map(tables[table].fits) ?? true }
    }
    guard fitting.count == 1, let table = fitting.first else { return }
    for cell in page.cells {
      guard let record = cell.record else { continue }
      try receive(Row(table: table, rowID: cell.rowID, values: record, isStray: true))
    }
  }

  /// Free pages hold what was deleted or moved.
  private mutating func markFreePages() {
    guard seen.contains(1), let first = image.page(1) else { return }
    var trunk = first.bigEndian(at: 32, count: 4)
    while trunk != 0, seen.insert(trunk).inserted, let page = image.page(trunk) {
      let count = page.bigEndian(at: 4, count: 4)
      guard count <= image.usableSize / 4 - 2 else { return }
      for index in 0..<count { seen.insert(page.bigEndian(at: 8 + 4 * index, count: 4)) }
      trunk = page.bigEndian(at: 0, count: 4)
    }
  }
}

extension DatabasePage {
  /// Those that are known.
  fileprivate var keys: [[Int]] { cells.map(\.key) }
}

extension DatabasePage.Cell {
  /// Empty where it is lost or begins with no number.
  fileprivate var key: [Int] {
    rowID.map { [$0] } ?? record?.prefix(2).prefix { $0.integer != nil }.compactMap(\.integer) ?? []
  }
}

/// A value of a record, as SQLite's file format has it.
enum StoredValue: Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob
}

/// A b-tree page that was found to be in order, taken apart.
///
/// A page with anything odd about it is not in order as a whole, for its other rows cannot be
/// trusted either: numbers that were overwritten are numbers still.
struct DatabasePage {
  enum Kind: UInt8 {
    case indexInterior = 2
    case tableInterior = 5
    case indexLeaf = 10
    case tableLeaf = 13

    var isInterior: Bool { self == .indexInterior || self == .tableInterior }
    var isIndex: Bool { self == .indexInterior || self == .indexLeaf }
  }

  struct Cell {
    /// The page of the keys before this one, on interior pages.
    let child: Int?
    /// In the trees of tables with row ids.
    let rowID: Int?
    /// Nil on the interior pages of tables, and where a page that it goes on in is lost.
    let record: [StoredValue]?
    /// The pages that the record goes on in.
    let overflow: [Int]
  }

  let kind: Kind
  let cells: [Cell]
  /// The page of the keys after the last one, on interior pages.
  let rightChild: Int?

  /// Nil for a page that is missing, of no b-tree or damaged.
  init?(_ number: Int, of image: DatabaseImage) {
    guard let bytes = image.page(number) else { return nil }
    // The first page begins with the header of the file.
    let start = number == 1 ? 100 : 0
    guard let kind = Kind(rawValue: bytes[start]) else { return nil }
    self.kind = kind
    let head = kind.isInterior ? 12 : 8
    let count = bytes.bigEndian(at: start + 3, count: 2)
    let declared = bytes.bigEndian(at: start + 5, count: 2)
    let content = declared == 0 ? 65536 : declared
    guard start + head + 2 * count <= content, content <= image.usableSize else { return nil }
    rightChild = kind.isInterior ? bytes.bigEndian(at: start + 8, count: 4) : nil
    var cells: [Cell] = []
    var extents: [Range<Int>] = []
    for index in 0..<count {
      let offset = bytes.bigEndian(at: start + head + 2 * index, count: 2)
      guard offset >= content,
        let (cell, extent) = Self.cell(at: offset, in: bytes, kind, image)
      else { return nil }
      cells.append(cell)
      extents.append(extent)
    }
    self.cells = cells
    extents.sort { $0.lowerBound < $1.lowerBound }
    let overlaps = zip(extents, extents.dropFirst()).contains { $0.upperBound > $1.lowerBound }
    guard !overlaps, isAscending else { return nil }
  }

  private static func cell(
    at offset: Int, in bytes: [UInt8], _ kind: Kind, _ image: DatabaseImage
  ) -> (Cell, Range<Int>)? {
    var reader = ByteReader(bytes[..<image.usableSize], at: offset)
    var child: Int?
    if kind.isInterior {
      guard let page = reader.number(bytes: 4) else { return nil }
      child = page
    }
    if kind == .tableInterior {
      guard let rowID = reader.variableInteger() else { return nil }
      return (Cell(child: child, rowID: rowID, record: nil, overflow: []), offset..<reader.position)
    }
    guard let size = reader.variableInteger(), (0..<(1 << 31)).contains(size) else { return nil }
    var rowID: Int?
    if kind == .tableLeaf {
      guard let id = reader.variableInteger() else { return nil }
      rowID = id
    }
    let local = localSize(of: size, on: kind, usable: image.usableSize)
    guard var payload = reader.bytes(local) else { return nil }
    var overflow: [Int] = []
    if local < size {
      guard var next = reader.number(bytes: 4) else { return nil }
      while payload.count < size, next != 0, !overflow.contains(next), let page = image.page(next) {
        overflow.append(next)
        payload += page[4..<min(image.usableSize, 4 + size - payload.count)]
        next = page.bigEndian(at: 0, count: 4)
      }
    }
    let isWhole = payload.count == size
    let values = isWhole ? record(payload) : nil
    // What goes on elsewhere may be lost elsewhere; what stands here must be in order.
    guard values != nil || !isWhole || local < size else { return nil }
    return (
      Cell(child: child, rowID: rowID, record: values, overflow: overflow), offset..<reader.position
    )
  }

  /// How many bytes of a record stand in its cell.
  private static func localSize(of size: Int, on kind: Kind, usable: Int) -> Int {
    let greatest = kind == .tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23
    if size <= greatest { return size }
    let least = (usable - 12) * 32 / 255 - 23
    let fitting = least + (size - least) % (usable - 4)
    return fitting <= greatest ? fitting : least
  }

  private static func record(_ payload: [UInt8]) -> [StoredValue]? {
    var types = ByteReader(payload[...], at: 0)
    guard let headerSize = types.variableInteger(), headerSize <= payload.count else { return nil }
    var body = ByteReader(payload[...], at: headerSize)
    var values: [StoredValue] = []
    while types.position < headerSize {
      guard let type = types.variableInteger(), type >= 0, let value = body.value(ofType: type)
      else { return nil }
      values.append(value)
    }
    return types.position == headerSize && body.position == payload.count ? values : nil
  }

  /// Whether the keys increase from cell to cell.
  private var isAscending: Bool {
    guard !kind.isIndex else {
      // Only keys of integers are compared, which the keys of values are.
      let keys = cells.map { $0.record?.prefix { $0.integer != nil }.compactMap(\.integer) ?? [] }
      return zip(keys, keys.dropFirst()).allSatisfy { one, next in
        let common = min(one.count, next.count)
        return !next.prefix(common).lexicographicallyPrecedes(one.prefix(common))
      }
    }
    let keys = cells.map { $0.rowID ?? 0 }
    return zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
  }
}

extension StoredValue {
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
}

private struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, position + count <= bytes.endIndex else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// Unsigned, of up to seven bytes.
  mutating func number(bytes count: Int) -> Int? {
    bytes(count)?.bigEndian(at: 0, count: count)
  }

  /// Seven bits a byte, eight in a ninth.
  mutating func variableInteger() -> Int? {
    var number: UInt64 = 0
    for place in 1...9 {
      guard position < bytes.endIndex else { return nil }
      let byte = UInt64(bytes[position])
      position += 1
      if place == 9 { return Int(bitPattern: UInt(number << 8 | byte)) }
      number = number << 7 | byte & 0x7F
      if byte < 0x80 { break }
    }
    return Int(bitPattern: UInt(number))
  }

  /// Of a serial type; nil where the bytes are no such value.
  mutating func value(ofType type: Int) -> StoredValue? {
    switch type {
    case 0: return .null
    case 1...6:
      let count = [1, 2, 3, 4, 6, 8][type - 1]
      guard let digits = bytes(count) else { return nil }
      let unsigned = digits.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let unused = 64 - 8 * count
      return .integer(Int(Int64(bitPattern: unsigned << UInt64(unused)) >> Int64(unused)))
    case 7:
      guard let digits = bytes(8) else { return nil }
      return .real(Double(bitPattern: digits.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 10, 11: return nil
    default:
      guard let digits = bytes((type - 12) / 2) else { return nil }
      if type % 2 == 0 { return .blob }
      // SQLite's texts may hold anything; those of a store are readable.
      guard !digits.contains(0) else { return nil }
      return String(validating: digits, as: UTF8.self).map { .text($0) }
    }
  }
}

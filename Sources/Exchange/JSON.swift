/// A value of a JSON text with the line that it begins in.
///
/// Read here rather than by libfyaml, which needs 180 ns per byte, reads no more than a million
/// values and takes a pair of surrogates apart, and rather than by Foundation, which knows no
/// lines and gives numbers that are off in their last bit.
struct JSON {
  enum Content {
    case null
    case flag(Bool)
    /// NaN and infinities too, which Python writes although JSON has no words for them.
    case number(Double)
    case text(String)
    case list([JSON])
    /// In the order of the text, each key once.
    case record([(key: String, value: JSON)])
  }

  let content: Content
  /// From 1.
  let line: Int

  /// The value of a whole text in UTF-8 (RFC 8259), with or without a byte order mark.
  init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// Nil for a text that is no JSON.
  static func value(of text: String) -> JSON? {
    do throws(JSONSyntaxError) {
      return try JSON(Array(text.utf8))
    } catch {
      return nil
    }
  }

  fileprivate init(_ content: Content, line: Int) {
    self.content = content
    self.line = line
  }

  /// The value of a record's key; nil for other values and unknown keys.
  subscript(key: String) -> JSON? {
    guard case .record(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The items of a list; none for other values.
  var list: [JSON] {
    if case .list(let list) = content { list } else { [] }
  }

  var number: Double? {
    if case .number(let number) = content { number } else { nil }
  }

  var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// What a person would call it in "found ...".
  var kind: String {
    switch content {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .text(let text): "\"\(text)\""
    case .list(let list): "a list of \(list.count)"
    case .record(let entries): "an object of \(entries.count) keys"
    }
  }
}

struct JSONSyntaxError: Error {
  let line: Int
  let sentence: String
}

private struct JSONParser {
  private static let greatestDepth = 64

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(JSONSyntaxError) -> JSON {
    let root = try value()
    skipSpace()
    guard position == bytes.count else { throw error("something follows the end of the JSON text") }
    return root
  }

  private mutating func value() throws(JSONSyntaxError) -> JSON {
    skipSpace()
    let start = line
    switch next {
    case UInt8(ascii: "{"): return JSON(.record(try record()), line: start)
    case UInt8(ascii: "["): return JSON(.list(try list()), line: start)
    case UInt8(ascii: "\""): return JSON(.text(try text()), line: start)
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte):
      if take("-Infinity") { return JSON(.number(-.infinity), line: start) }
      return JSON(.number(try number()), line: start)
    default:
      if take("true") { return JSON(.flag(true), line: start) }
      if take("false") { return JSON(.flag(false), line: start) }
      if take("null") { return JSON(.null, line: start) }
      if take("NaN") { return JSON(.number(.nan), line: start) }
      if take("Infinity") { return JSON(.number(.infinity), line: start) }
      throw error(next == nil ? "the JSON text ends too soon" : "this is no JSON value")
    }
  }

  private mutating func record() throws(JSONSyntaxError) -> [(key: String, value: JSON)] {
    var entries: [(key: String, value: JSON)] = []
    var seen: Set<String> = []
    try open()
    while !closes(with: "}") {
      if !entries.isEmpty { try expect(",") }
      skipSpace()
      guard next == UInt8(ascii: "\"") else {
        throw error("a key in quotation marks must stand here")
      }
      let key = try text()
      guard seen.insert(key).inserted else {
        throw error("the key \"\(key)\" stands here twice")
      }
      try expect(":")
      entries.append((key, try value()))
    }
    depth -= 1
    return entries
  }

  private mutating func list() throws(JSONSyntaxError) -> [JSON] {
    var items: [JSON] = []
    try open()
    while !closes(with: "]") {
      if !items.isEmpty { try expect(",") }
      items.append(try value())
    }
    depth -= 1
    return items
  }

  private mutating func open() throws(JSONSyntaxError) {
    position += 1
    depth += 1
    if depth > Self.greatestDepth {
      throw error("nested more than \(Self.greatestDepth) levels deep")
    }
  }

  private mutating func closes(with bracket: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: bracket) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(JSONSyntaxError) {
    skipSpace()
    guard next == UInt8(ascii: mark) else {
      throw error(next == nil ? "the JSON text ends too soon" : "\"\(mark)\" must stand here")
    }
    position += 1
  }

  private mutating func number() throws(JSONSyntaxError) -> Double {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let leading = next
    let whole = digits()
    var isNumber = whole == 1 || (whole > 1 && leading != UInt8(ascii: "0"))
    if next == UInt8(ascii: ".") {
      position += 1
      isNumber = digits() > 0 && isNumber
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      isNumber = digits() > 0 && isNumber
    }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard isNumber, let number = Double(word) else { throw error("\"\(word)\" is no JSON number") }
    return number
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, isDigit(byte) { position += 1 }
    return position - start
  }

  private mutating func text() throws(JSONSyntaxError) -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else {
          throw error("a text is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): try units.append(contentsOf: escaped())
      case 0..<0x20: throw error("a text holds a control character or does not end")
      default: units.append(byte)
      }
    }
    throw error("a text does not end")
  }

  private mutating func escaped() throws(JSONSyntaxError) -> [UInt8] {
    guard let letter = next else { throw error("a text does not end") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var units = [try codeUnit()]
      if UTF16.isLeadSurrogate(units[0]), take("\\u") { units.append(try codeUnit()) }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw error("half a surrogate pair stands alone")
      }
      return Array(text.utf8)
    default: throw error("an unknown escape stands in a text")
    }
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    let word = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, !word.hasPrefix("+"), let unit = UInt16(word, radix: 16) else {
      throw error("\\u needs four hexadecimal digits")
    }
    position += 4
    return unit
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ word: StaticString) -> Bool {
    let found = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if found { position += word.utf8CodeUnitCount }
    return found
  }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      position += 1
    }
  }

  private func error(_ sentence: String) -> JSONSyntaxError {
    JSONSyntaxError(line: line, sentence: sentence)
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Reads elements, attributes and text: as much of XML as drawings have.
struct XMLReader {
  private let bytes: [UInt8]
  private var place = 0
  /// Deeper than any drawing, and shallower than any stack.
  private static let deepest = 200

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The root element; nil where the text is not well-formed, or has entities or sections that
  /// drawings have not.
  mutating func document() -> Markup? {
    skipMisc()
    guard let root = element(depth: 0) else { return nil }
    skipMisc()
    return place == bytes.count ? root : nil
  }

  private mutating func element(depth: Int) -> Markup? {
    guard depth < Self.deepest, take("<"), let name = name() else { return nil }
    var attributes: [Markup.Attribute] = []
    while true {
      skipSpace()
      if take("/>") { return .element(name, attributes, []) }
      if take(">") { break }
      guard let attribute = attribute(), !attributes.contains(where: { $0.name == attribute.name })
      else { return nil }
      attributes.append(attribute)
    }
    var parts: [Markup] = []
    while place < bytes.count {
      if take("</") {
        guard self.name() == name else { return nil }
        skipSpace()
        return take(">") ? .element(name, attributes, parts) : nil
      }
      if startsWith("<!--") {
        guard skip(through: "-->") else { return nil }
      } else if bytes[place] == UInt8(ascii: "<") {
        guard let inner = element(depth: depth + 1) else { return nil }
        parts.append(inner)
      } else {
        guard let text = text(until: UInt8(ascii: "<")) else { return nil }
        parts.append(.text(text))
      }
    }
    return nil
  }

  private mutating func attribute() -> Markup.Attribute? {
    guard let name = name() else { return nil }
    skipSpace()
    guard take("=") else { return nil }
    skipSpace()
    guard place < bytes.count else { return nil }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    place += 1
    guard let value = text(until: quote), place < bytes.count else { return nil }
    place += 1
    return .init(name, value)
  }

  private mutating func name() -> String? {
    let start = place
    while place < bytes.count, Self.isOfName(bytes[place]) { place += 1 }
    return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func text(until end: UInt8) -> String? {
    let start = place
    while place < bytes.count, bytes[place] != end { place += 1 }
    let raw = String(decoding: bytes[start..<place], as: UTF8.self)
    return raw.utf8.contains(UInt8(ascii: "&")) ? decoded(raw) : raw
  }

  private func decoded(_ text: String) -> String? {
    let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var pieces = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var decoded = String(pieces.removeFirst())
    for piece in pieces {
      guard let end = piece.firstIndex(of: ";") else { return nil }
      let name = piece[..<end]
      let code =
        name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16)
        : name.hasPrefix("#") ? UInt32(name.dropFirst(1)) : nil
      guard
        let character = entities[String(name)] ?? code.flatMap(Unicode.Scalar.init).map(String.init)
      else { return nil }
      decoded += character + piece[piece.index(after: end)...]
    }
    return decoded
  }

  /// Declarations, comments and space around the root.
  private mutating func skipMisc() {
    while true {
      skipSpace()
      let end = startsWith("<?") ? "?>" : startsWith("<!--") ? "-->" : startsWith("<!D") ? ">" : nil
      guard let end, skip(through: end) else { return }
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  private mutating func skip(through end: String) -> Bool {
    while place < bytes.count {
      if take(end) { return true }
      place += 1
    }
    return false
  }

  private func startsWith(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func take(_ text: String) -> Bool {
    guard startsWith(text) else { return false }
    place += text.utf8.count
    return true
  }
}

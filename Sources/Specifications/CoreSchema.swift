extension Node.Content {
  /// What an unquoted scalar means in the core schema of YAML 1.2.2, section 10.3.2.
  ///
  /// An integer beyond 64 bits becomes the nearest number, a number beyond a double infinity.
  init(plainScalar text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .flag(true)
    case "false", "False", "FALSE": self = .flag(false)
    case ".nan", ".NaN", ".NAN": self = .number(.nan)
    default: self = Self.integer(text) ?? Self.number(text) ?? .text(text)
    }
  }

  private static func integer(_ text: String) -> Node.Content? {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      // Swift's own reading would also take a sign here.
      guard let first = digits.first, first != "+", first != "-" else { return nil }
      return Int(digits, radix: radix).map { .integer($0) }
    }
    return Int(text).map { .integer($0) }
  }

  private static func number(_ text: String) -> Node.Content? {
    var rest = Substring(text)
    if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
    if [".inf", ".Inf", ".INF"].contains(rest) {
      return .number(text.hasPrefix("-") ? -.infinity : .infinity)
    }
    // Swift's own reading would also take "nan", "infinity" and hexadecimal fractions.
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = Substring()
    if rest.first == "." {
      rest.removeFirst()
      fraction = rest.prefix(while: isDigit)
      rest = rest.dropFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = Substring()
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      let sign = rest.first == "+" || rest.first == "-" ? rest.removeFirst() : "+"
      let digits = rest.prefix(while: isDigit)
      guard !digits.isEmpty else { return nil }
      exponent = "e\(sign)\(digits)"
      rest = rest.dropFirst(digits.count)
    }
    guard rest.isEmpty else { return nil }
    let magnitude = Double(
      "\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)\(exponent)")
    return magnitude.map { .number(text.hasPrefix("-") ? -$0 : $0) }
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}

extension Node {
  /// The tree of a YAML 1.2 text, of which JSON is a part; nil if there is none.
  ///
  /// Plain scalars are typed by the core schema, quoted ones are texts. A resolved alias keeps
  /// the place of the value it stands for. Keys are texts, and of a key that stands twice the
  /// first is kept. Tags, several documents, more than 64 levels and more than a million nodes
  /// after resolving aliases are refused.
  /// - Parameter file: what marks and messages call the text.
  public init?(yaml text: String, file: String, problems: inout [Problem]) {
    self.init(yaml: Array(text.utf8), file: file, problems: &problems)
  }

  /// The tree of a YAML 1.2 file's bytes, which must be UTF-8; see the other initialiser.
  public init?(yaml bytes: [UInt8], file: String, problems: inout [Problem]) {
    if let problem = firstUnreadableCharacter(in: bytes, file: file) {
      problems.append(problem)
      return nil
    }
    var builder = YAMLBuilder(file: file)
    do throws(Problem) {
      try forEachYAMLEvent(in: bytes, file: file) { event throws(Problem) in
        try builder.take(event)
      }
    } catch {
      problems += builder.problems + [error]
      return nil
    }
    problems += builder.problems
    guard let root = builder.root else {
      problems.append(
        Problem(
          mark: SourceMark(file: file, line: 1, column: 1), path: "",
          fact: .syntax("nothing is written here")))
      return nil
    }
    self = root
  }
}

/// The first byte that is not UTF-8, or the first control character that YAML forbids.
///
/// Checked here because libfyaml stops without a word at a zero byte and drops invalid ones.
private func firstUnreadableCharacter(in bytes: [UInt8], file: String) -> Problem? {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var (line, column, afterReturn) = (1, 1, false)
  while true {
    let message: String
    switch decoder.decode(&iterator) {
    case .emptyInput: return nil
    case .error: message = "not UTF-8 text"
    case .scalarValue(let scalar):
      let isBreak = scalar == "\n" || scalar == "\r"
      if isBreak || scalar == "\t" || scalar.value >= 0x20 {
        if isBreak {
          if !(scalar == "\n" && afterReturn) { line += 1 }
          column = 1
        } else if scalar.value != 0xFEFF {
          // A byte order mark takes no column.
          column += 1
        }
        afterReturn = scalar == "\r"
        continue
      }
      message =
        "the control character U+00\(scalar.value < 16 ? "0" : "")"
        + String(scalar.value, radix: 16, uppercase: true) + " may not stand in a text"
    }
    return Problem(
      mark: SourceMark(file: file, line: line, column: column), path: "", fact: .syntax(message))
  }
}

import CFyaml

/// One step through a YAML text, with the place where it begins.
struct YAMLEvent {
  enum Content {
    case documentStart
    case listStart
    case recordStart
    /// The end of the innermost list or record.
    case end
    case scalar(String, isPlain: Bool)
    case alias(String)
  }

  let content: Content
  /// Nil for values that are not written, such as the one of `key:`.
  let mark: SourceMark?
  let anchor: String?
  let isTagged: Bool
}

/// Hands the events of a text to `body` in order, until the end or the first error of either side.
///
/// libfyaml's event parser keeps its own stack, so nesting cannot exhaust ours.
func forEachYAMLEvent(
  in bytes: [UInt8], file: String, _ body: (YAMLEvent) throws(Problem) -> Void
) throws(Problem) {
  // Set aside what the closures of the C interface cannot rethrow as a typed error.
  var failure: Problem?
  bytes.withUnsafeBytes { text in
    guard let source = YAMLSource(text, file: file) else {
      failure = Problem(mark: nil, path: file, fact: .unreadable("not enough memory for YAML"))
      return
    }
    do throws(Problem) {
      while let event = try source.next() { try body(event) }
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
}

/// libfyaml's parser over a text that outlives it.
private final class YAMLSource {
  private let file: String
  private let text: UnsafeRawBufferPointer
  private let diagnostics: OpaquePointer
  private let parser: OpaquePointer

  init?(_ text: UnsafeRawBufferPointer, file: String) {
    var quiet = fy_diag_cfg()
    fy_diag_cfg_default(&quiet)
    quiet.fp = nil
    quiet.output_fn = { _, _, _, _ in }
    guard let diagnostics = fy_diag_create(&quiet) else { return nil }
    fy_diag_set_collect_errors(diagnostics, true)
    var configuration = fy_parse_cfg()
    configuration.flags = fy_parse_cfg_flags(rawValue: 0)
    configuration.diag = diagnostics
    guard let parser = fy_parser_create(&configuration) else {
      fy_diag_destroy(diagnostics)
      return nil
    }
    self.file = file
    self.text = text
    self.diagnostics = diagnostics
    self.parser = parser
    fy_parser_set_string(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
  }

  deinit {
    fy_parser_destroy(parser)
    fy_diag_destroy(diagnostics)
  }

  /// The next event that carries content; nil at the end.
  func next() throws(Problem) -> YAMLEvent? {
    while let event = fy_parser_parse(parser) {
      defer { fy_parser_event_free(parser, event) }
      if let read = read(event) { return read }
    }
    if fy_parser_get_stream_error(parser) { throw syntaxProblem }
    return nil
  }

  private func read(_ event: UnsafeMutablePointer<fy_event>) -> YAMLEvent? {
    let content: YAMLEvent.Content
    var mark = fy_event_start_mark(event).map {
      SourceMark(file: file, line: Int($0.pointee.line) + 1, column: Int($0.pointee.column) + 1)
    }
    switch event.pointee.type {
    case FYET_DOCUMENT_START: content = .documentStart
    case FYET_SEQUENCE_START: content = .listStart
    case FYET_MAPPING_START: content = .recordStart
    case FYET_SEQUENCE_END, FYET_MAPPING_END: content = .end
    case FYET_ALIAS:
      content = .alias(text(of: event.pointee.alias.anchor))
      mark = mark.map(oneToTheLeft)
    case FYET_SCALAR:
      let token = event.pointee.scalar.value
      let style = fy_token_scalar_style(token)
      let text = text(of: token)
      content = .scalar(text, isPlain: style == FYSS_PLAIN)
      if style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED {
        mark = mark.map(oneToTheLeft)
      } else if text.isEmpty {
        // Releases of libfyaml differ in whether and where an unwritten value has a mark.
        mark = nil
      }
    default: return nil
    }
    return YAMLEvent(
      content: content, mark: mark, anchor: fy_event_get_anchor_token(event).map(text(of:)),
      isTagged: fy_event_get_tag_token(event) != nil)
  }

  /// libfyaml's marks of quoted scalars and aliases stand behind the quote or asterisk.
  private func oneToTheLeft(_ mark: SourceMark) -> SourceMark {
    SourceMark(file: mark.file, line: mark.line, column: max(1, mark.column - 1))
  }

  private func text(of token: OpaquePointer?) -> String {
    var count = 0
    guard let token, let start = fy_token_get_text(token, &count) else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var syntaxProblem: Problem {
    var position: UnsafeMutableRawPointer?
    guard let error = fy_diag_errors_iterate(diagnostics, &position) else {
      return Problem(
        mark: SourceMark(file: file, line: 1, column: 1), path: "",
        fact: .syntax("not valid YAML 1.2"))
    }
    if let mark = indentingTab(upTo: Int(error.pointee.line) + 1) {
      let sentence = "a tab stands at the beginning of the line; YAML is indented by spaces alone"
      return Problem(mark: mark, path: "", fact: .syntax("not valid YAML: \(sentence)"))
    }
    let message = error.pointee.msg.map { String(cString: $0) } ?? "no reason given"
    return Problem(
      mark: SourceMark(
        file: file, line: max(1, Int(error.pointee.line)),
        column: max(1, Int(error.pointee.column))),
      path: "", fact: .syntax("not valid YAML: \(message)\(Self.advice[message] ?? "")"))
  }

  /// The first tab before anything else in a line, of which libfyaml complains in other words, and
  /// often a line above.
  private func indentingTab(upTo last: Int) -> SourceMark? {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.prefix(last).enumerated() {
      let indentation = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard let tab = indentation.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      return SourceMark(file: file, line: number + 1, column: tab - line.startIndex + 1)
    }
    return nil
  }

  /// What helps where libfyaml says these words.
  private static let advice = [
    "invalid nested block mapping on the same line":
      "; put a text that holds a colon in quotation marks",
    "wrongly indented double-quoted scalar": "; is the closing quotation mark missing?",
    "wrongly indented single-quoted scalar": "; is the closing quotation mark missing?",
  ]
}

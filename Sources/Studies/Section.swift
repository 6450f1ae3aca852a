import Specifications

/// One mapping of a study file whose keys are fixed by the format.
struct Section: Sendable {
  let mark: SourceMark?
  let path: String
  private let entries: [Node.Entry]

  /// Nil if the node is no mapping; unknown keys are added to `problems` and passed over.
  init?(_ node: Node, path: String, known: [String], problems: inout [Problem]) {
    guard case .record(let entries) = node.content else {
      problems.append(
        Problem(
          mark: node.mark, path: path,
          fact: .wrongType(
            expected: "a mapping with keys of " + known.joined(separator: ", "),
            found: node.kind)))
      return nil
    }
    for entry in entries where !known.contains(entry.key) {
      problems.append(
        Problem(mark: entry.mark, path: path, fact: .unknownKey(entry.key, known: known)))
    }
    self.entries = entries
    self.mark = node.mark
    self.path = path
  }

  /// Whether the key is written, with or without a value.
  func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// Nil where the key or its value is missing.
  subscript(key: String) -> Placed<Node>? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    if case .null = entry.value.content { return nil }
    return Placed(
      value: entry.value, mark: entry.value.mark ?? entry.mark, path: path(of: key))
  }

  func path(of key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  /// Nil where the key is missing, or wrong in a way that was added to `problems`.
  func value<Value: SettingValue>(
    _ key: String, _ constraint: Constraint<Value> = .any, problems: inout [Problem]
  ) -> Placed<Value>? {
    guard let node = self[key] else { return nil }
    guard let value = Value(node: node.value) else {
      let fact = Problem.Fact.wrongType(expected: Value.expectation, found: node.value.kind)
      problems.append(node.problem(fact))
      return nil
    }
    guard constraint.holds(value) else {
      problems.append(
        node.problem(.notAllowed(value: node.value.kind, allowed: constraint.text)))
      return nil
    }
    return Placed(value: value, mark: node.mark, path: node.path)
  }

  func problem(_ fact: Problem.Fact) -> Problem {
    Problem(mark: mark, path: path, fact: fact)
  }

  func missing(_ what: String) -> Problem { problem(.missing(what)) }
}

import Specifications

/// What a condition must look like, as far as it is written.
struct ConditionPattern: Sendable {
  private let axes: [Placed<Node>]
  private let keys: [String]

  /// Every condition.
  static let any = ConditionPattern(axes: [], keys: [])

  private init(axes: [Placed<Node>], keys: [String]) {
    self.axes = axes
    self.keys = keys
  }

  /// Names and settings that the catalogues do not know are added to `problems`.
  init(_ node: Placed<Node>, catalogues: Catalogues, problems: inout [Problem]) {
    let known = ["game", "policy", "sampler", "learner", "experiment"]
    guard let section = Section(node.value, path: node.path, known: known, problems: &problems)
    else {
      self = .any
      return
    }
    let keys = known.filter { section[$0] != nil }
    self.init(axes: keys.compactMap { section[$0] }, keys: keys)
    for (key, axis) in zip(keys, axes) {
      switch key {
      case "game": _ = decodePlaced(axis, catalogues.games, problems: &problems)
      case "policy": _ = decodePlaced(axis, catalogues.policies, problems: &problems)
      case "sampler": _ = decodePlaced(axis, catalogues.samplers, problems: &problems)
      case "learner": _ = decodePlaced(axis, catalogues.learners, problems: &problems)
      default: _ = decodePlaced(axis, experimentCatalogue, problems: &problems)
      }
    }
  }

  func matches(_ condition: Condition) -> Bool {
    zip(keys, axes).allSatisfy { key, axis in
      condition.node[key].map { Self.matches(axis.value, $0) } ?? false
    }
  }

  /// Whether everything in `pattern` is in `node`; a name alone matches with any settings.
  private static func matches(_ pattern: Node, _ node: Node) -> Bool {
    switch (pattern.content, node.content) {
    case (.null, _): true
    case (.text(let name), .record(let entries)): entries.map(\.key) == [name]
    case (.record(let wanted), .record):
      wanted.allSatisfy { entry in node[entry.key].map { matches(entry.value, $0) } ?? false }
    case (.list(let wanted), .list(let items)):
      wanted.count == items.count && zip(wanted, items).allSatisfy(matches)
    // A file may say 1 where the setting is a number and its canonical form says 1.0.
    case (.integer(let wanted), .number(let number)): Double(wanted) == number
    default: pattern.canonicalJSON == node.canonicalJSON
    }
  }
}

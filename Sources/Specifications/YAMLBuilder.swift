/// Builds a tree from YAML events: resolves aliases, refuses what a study file cannot mean.
struct YAMLBuilder {
  private static let greatestDepth = 64
  private static let greatestSize = 1_000_000

  /// A finished node with what aliases to it cost.
  private struct Subtree {
    let node: Node
    let height: Int
    let size: Int
  }

  /// A list or record that is still open.
  private struct Level {
    let mark: SourceMark?
    let anchor: String?
    let isRecord: Bool
    var items: [Node] = []
    var entries: [Node.Entry] = []
    var seen: Set<String> = []
    /// The key that waits for its value.
    var key: (text: String, mark: SourceMark?, isDuplicate: Bool)?
    var height = 1
    var size = 1

    var step: String { isRecord ? key.map { ".\($0.text)" } ?? "" : "[\(items.count)]" }
  }

  /// What does not stop the reading.
  private(set) var problems: [Problem] = []
  private(set) var root: Node?
  private let file: String
  private var levels: [Level] = []
  private var anchored: [String: Subtree] = [:]
  private var documents = 0
  /// Nodes read or copied so far.
  private var total = 0

  init(file: String) {
    self.file = file
  }

  mutating func take(_ event: YAMLEvent) throws(Problem) {
    if event.isTagged {
      throw problem("tags are not read; quote a text to keep it a text", at: event.mark)
    }
    switch event.content {
    case .documentStart:
      documents += 1
      if documents > 1 { throw problem("a second document begins; keep one", at: event.mark) }
    case .listStart: try open(event, isRecord: false)
    case .recordStart: try open(event, isRecord: true)
    case .end: try close()
    case .alias(let name): try insertAlias(name, at: event.mark)
    case .scalar(let text, let isPlain): try insertScalar(text, isPlain: isPlain, event)
    }
  }

  private mutating func open(_ event: YAMLEvent, isRecord: Bool) throws(Problem) {
    try refuseKey(at: event.mark)
    try checkDepth(1, at: event.mark)
    levels.append(Level(mark: event.mark, anchor: event.anchor, isRecord: isRecord))
  }

  private mutating func close() throws(Problem) {
    let level = levels.removeLast()
    let content: Node.Content = level.isRecord ? .record(level.entries) : .list(level.items)
    let subtree = Subtree(
      node: Node(content, mark: level.mark), height: level.height, size: level.size)
    try insert(subtree, anchor: level.anchor, cost: 1)
  }

  private mutating func insertAlias(_ name: String, at mark: SourceMark?) throws(Problem) {
    try refuseKey(at: mark)
    guard let subtree = anchored[name] else {
      let reason =
        levels.contains { $0.anchor == name }
        ? "the alias *\(name) stands inside the value it names"
        : "the alias *\(name) has no anchor &\(name) above it"
      throw problem(reason, at: mark)
    }
    try checkDepth(subtree.height, at: mark)
    try insert(subtree, anchor: nil, cost: subtree.size)
  }

  private mutating func insertScalar(
    _ text: String, isPlain: Bool, _ event: YAMLEvent
  ) throws(Problem) {
    if let last = levels.last, last.isRecord, last.key == nil {
      let isDuplicate = !levels[levels.count - 1].seen.insert(text).inserted
      if isDuplicate {
        problems.append(Problem(mark: event.mark, path: path, fact: .duplicateKey(text)))
      }
      levels[levels.count - 1].key = (text, event.mark, isDuplicate)
    } else {
      let content = isPlain ? Node.Content(plainScalar: text) : .text(text)
      let mark = event.mark ?? levels.last?.key?.mark ?? levels.last?.mark
      try insert(
        Subtree(node: Node(content, mark: mark), height: 0, size: 1), anchor: event.anchor,
        cost: 1)
    }
  }

  private mutating func insert(_ subtree: Subtree, anchor: String?, cost: Int) throws(Problem) {
    total += cost
    if total > Self.greatestSize {
      throw problem("more than a million values with aliases resolved", at: subtree.node.mark)
    }
    if let anchor { anchored[anchor] = subtree }
    guard var level = levels.popLast() else {
      root = subtree.node
      return
    }
    if let key = level.key {
      if !key.isDuplicate { level.entries.append(.init(key.text, subtree.node, mark: key.mark)) }
      level.key = nil
    } else {
      level.items.append(subtree.node)
    }
    level.height = max(level.height, subtree.height + 1)
    level.size += subtree.size
    levels.append(level)
  }

  private func refuseKey(at mark: SourceMark?) throws(Problem) {
    if let last = levels.last, last.isRecord, last.key == nil {
      throw problem("a key must be a text, not a list, a mapping or an alias", at: mark)
    }
  }

  private func checkDepth(_ height: Int, at mark: SourceMark?) throws(Problem) {
    if levels.count + height > Self.greatestDepth {
      throw problem("nested more than \(Self.greatestDepth) levels deep", at: mark)
    }
  }

  private var path: String {
    let joined = levels.map(\.step).joined()
    return joined.hasPrefix(".") ? String(joined.dropFirst()) : joined
  }

  private func problem(_ message: String, at mark: SourceMark?) -> Problem {
    Problem(
      mark: mark ?? SourceMark(file: file, line: 1, column: 1), path: path,
      fact: .syntax(message))
  }
}

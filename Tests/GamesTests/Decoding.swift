import Games
import Specifications

/// The node that names a game with some settings; keys in sorted order.
func node(_ name: String, _ settings: [String: Node]) -> Node {
  let entries = settings.sorted { $0.key < $1.key }.map { Node.Entry($0.key, $0.value) }
  return .record([.init(name, .record(entries))])
}

/// What a study file is told about a game with these settings.
func problems(of name: String, _ settings: [String: Node]) -> [String] {
  var problems: [Problem] = []
  _ = gameCatalogue.decode(node(name, settings), path: "game", problems: &problems)
  return problems.map(\.description)
}

/// The game that a study file names; nil if anything is wrong with it.
func game(_ name: String, _ settings: [String: Node]) -> (any Game)? {
  var problems: [Problem] = []
  return gameCatalogue.decode(node(name, settings), path: "game", problems: &problems)
}

// Literals make a node in a test look like the study file it stands for.

extension Node: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(.integer(value)) }
}

extension Node: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Node...) { self.init(.list(elements)) }
}

extension Node: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(.text(value)) }
}

extension Node: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(.number(value)) }
}

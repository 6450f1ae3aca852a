/// A type that a setting can have: it reads itself from a node and writes itself back.
public protocol SettingValue: Sendable {
  /// What a study file must hold, as in "expected an integer".
  static var expectation: String { get }
  /// Nil where the node is no such value.
  init?(node: Node)
  var node: Node { get }
  /// What is wrong with a node that is no such value; nested values name the place.
  static func fault(in node: Node) -> Problem.Fact
}

extension SettingValue {
  public static func fault(in node: Node) -> Problem.Fact {
    .wrongType(expected: expectation, found: node.kind)
  }
}

extension Int: SettingValue {
  public static var expectation: String { "an integer" }

  public init?(node: Node) {
    guard case .integer(let integer) = node.content else { return nil }
    self = integer
  }

  public var node: Node { Node(.integer(self)) }
}

extension Double: SettingValue {
  public static var expectation: String { "a finite number" }

  public init?(node: Node) {
    switch node.content {
    case .integer(let integer): self = Double(integer)
    case .number(let number) where number.isFinite: self = number
    default: return nil
    }
  }

  public var node: Node { Node(.number(self)) }
}

extension Bool: SettingValue {
  public static var expectation: String { "true or false" }

  public init?(node: Node) {
    guard case .flag(let flag) = node.content else { return nil }
    self = flag
  }

  public var node: Node { Node(.flag(self)) }
}

extension String: SettingValue {
  public static var expectation: String { "a text" }

  public init?(node: Node) {
    guard case .text(let text) = node.content else { return nil }
    self = text
  }

  public var node: Node { Node(.text(self)) }
}

extension Array: SettingValue where Element: SettingValue {
  public static var expectation: String { "a list, each item \(Element.expectation)" }

  public init?(node: Node) {
    guard case .list(let list) = node.content else { return nil }
    let items = list.compactMap(Element.init(node:))
    guard items.count == list.count else { return nil }
    self = items
  }

  public var node: Node { Node(.list(map(\.node))) }
}

/// A closed set of named choices, such as a payoff list; the raw value is the study file's word.
public protocol SettingChoice: SettingValue, CaseIterable, RawRepresentable
where RawValue == String {}

extension SettingChoice {
  public static var expectation: String {
    "one of " + allCases.map(\.rawValue).joined(separator: ", ")
  }

  public init?(node: Node) {
    guard case .text(let text) = node.content else { return nil }
    self.init(rawValue: text)
  }

  public var node: Node { Node(.text(rawValue)) }
}

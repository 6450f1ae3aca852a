/// The values that a setting accepts, with the words for people.
public struct Constraint<Value>: Sendable {
  public let text: String
  public let holds: @Sendable (Value) -> Bool

  public init(_ text: String, holds: @escaping @Sendable (Value) -> Bool) {
    self.text = text
    self.holds = holds
  }

  public static var any: Constraint { Constraint("") { _ in true } }
}

extension Constraint where Value: Comparable & Sendable {
  /// Values from the bound on.
  public static func atLeast(_ bound: Value) -> Constraint {
    Constraint("at least \(bound)") { $0 >= bound }
  }

  /// Values beyond the bound, which is not allowed itself.
  public static func above(_ bound: Value) -> Constraint {
    Constraint("above \(bound)") { $0 > bound }
  }

  /// Values from one bound to the other, both allowed.
  public static func within(_ range: ClosedRange<Value>) -> Constraint {
    Constraint("from \(range.lowerBound) to \(range.upperBound)") { range.contains($0) }
  }
}

extension Constraint {
  /// Lists that are not empty, and whose items all keep a constraint.
  public static func each<Element>(
    _ constraint: Constraint<Element>, atMost most: Int? = nil
  ) -> Constraint where Value == [Element] {
    let number = most.map { "1 to \($0)" } ?? "at least one"
    return Constraint("a list of \(number), each \(constraint.text)") {
      1...(most ?? .max) ~= $0.count && $0.allSatisfy(constraint.holds)
    }
  }
}

/// One hyperparameter of a specification: its name in study files, its meaning and its limits.
public struct Setting<Owner>: Sendable {
  public let name: String
  /// Half a sentence for `quincunx list`: what it does, unit, and where the default comes from.
  public let meaning: String
  /// Type and limits in words.
  public let allowed: String
  let read: @Sendable (Owner) -> Node
  /// Returns what is wrong with the node, or nil after writing it.
  let write: @Sendable (inout Owner, Node) -> Problem.Fact?

  public init<Value: SettingValue>(
    _ name: String, _ path: WritableKeyPath<Owner, Value> & Sendable,
    _ constraint: Constraint<Value>, _ meaning: String
  ) {
    self.name = name
    self.meaning = meaning
    allowed = [Value.expectation, constraint.text].filter { !$0.isEmpty }.joined(separator: ", ")
    read = { $0[keyPath: path].node }
    write = { owner, node in
      guard let value = Value(node: node) else { return Value.fault(in: node) }
      guard constraint.holds(value) else {
        return .notAllowed(value: node.kind, allowed: constraint.text)
      }
      owner[keyPath: path] = value
      return nil
    }
  }

  /// The same setting of something that holds the owner as a part.
  public func within<Whole>(
    _ part: WritableKeyPath<Whole, Owner> & Sendable
  ) -> Setting<Whole> {
    Setting<Whole>(
      name: name, meaning: meaning, allowed: allowed, read: { read($0[keyPath: part]) },
      write: { write(&$0[keyPath: part], $1) })
  }

  init(
    name: String, meaning: String, allowed: String, read: @escaping @Sendable (Owner) -> Node,
    write: @escaping @Sendable (inout Owner, Node) -> Problem.Fact?
  ) {
    self.name = name
    self.meaning = meaning
    self.allowed = allowed
    self.read = read
    self.write = write
  }

  /// A setting that accepts every value of its type.
  public init<Value: SettingValue>(
    _ name: String, _ path: WritableKeyPath<Owner, Value> & Sendable, _ meaning: String
  ) {
    self.init(name, path, .any, meaning)
  }
}

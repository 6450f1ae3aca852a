/// Where something stands in a study file; lines and columns count from 1.
public struct SourceMark: Sendable, Hashable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}

/// A value of a study file, or of a specification's canonical form.
///
/// Records keep the order and the duplicates of the file; the canonical form sorts.
public struct Node: Sendable, Hashable {
  /// What a node of a YAML or JSON text is.
  public enum Content: Sendable, Hashable {
    case null
    case flag(Bool)
    case integer(Int)
    case number(Double)
    case text(String)
    case list([Node])
    case record([Entry])
  }

  /// A key of a record with its value and, if it was read, its place.
  public struct Entry: Sendable, Hashable {
    public let key: String
    public let mark: SourceMark?
    public var value: Node

    public init(_ key: String, _ value: Node, mark: SourceMark? = nil) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  public var content: Content
  /// Nil for a node that no file holds, such as an encoded default.
  public let mark: SourceMark?

  public init(_ content: Content, mark: SourceMark? = nil) {
    self.content = content
    self.mark = mark
  }

  /// A record without a place in any file.
  public static func record(_ entries: [Entry]) -> Node { Node(.record(entries)) }

  /// The value of a record's key, nil for other nodes and unknown keys.
  public subscript(key: String) -> Node? {
    guard case .record(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// What a person would call this node in "found ...".
  public var kind: String {
    switch content {
    case .null: "nothing"
    case .flag(let flag): "\(flag)"
    case .integer(let integer): "\(integer)"
    case .number(let number): "\(number)"
    case .text(let text): "\"\(text)\""
    case .list(let list): "a list of \(list.count)"
    case .record(let entries) where entries.count == 1:
      "a mapping with the key \"\(entries[0].key)\""
        + (nearest(to: entries[0].key, among: ["sweep"]).map { ", did you mean \"\($0)\"?" } ?? "")
    case .record(let entries): "a mapping of \(entries.count) keys"
    }
  }

  /// JSON on one line with sorted keys and shortest round-trip numbers: equal values, equal text.
  public var canonicalJSON: String {
    switch content {
    case .null: return "null"
    case .flag(let flag): return flag ? "true" : "false"
    case .integer(let integer): return String(integer)
    case .number(let number): return number.description
    case .text(let text): return Self.quoted(text)
    case .list(let list): return "[" + list.map(\.canonicalJSON).joined(separator: ",") + "]"
    case .record(let entries):
      let members = entries.sorted { $0.key < $1.key }
        .map { Self.quoted($0.key) + ":" + $0.value.canonicalJSON }
      return "{" + members.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

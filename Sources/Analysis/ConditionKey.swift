import Specifications
import Statistics

/// By what conditions are chosen and grouped: an axis such as `sampler`, or a setting below one.
///
/// `sampler` is the label, `sampler.name` the name without settings, `sampler.clip` a setting,
/// wherever it stands below the sampler, and `sampler.maProps.clip` the one of a named sampler.
public struct ConditionKey: Sendable, Hashable {
  public let text: String
  public let axis: ConditionAxis
  private let path: [String]

  /// Nil where the text does not begin with an axis.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let axis = parts.first.flatMap(ConditionAxis.init(rawValue:)),
      !parts.contains("")
    else { return nil }
    self.text = text
    self.axis = axis
    path = Array(parts.dropFirst())
  }

  public init(_ axis: ConditionAxis) {
    text = axis.rawValue
    self.axis = axis
    path = []
  }

  public var isWholeAxis: Bool { path.isEmpty }

  /// What a condition has under this key: a label, or a setting's canonical text without quotation
  /// marks; nil where it has no such setting.
  public func value(of condition: ResultTable.Condition) -> String? {
    guard !path.isEmpty else { return condition[axis] }
    guard let specification = parsed(condition.specification)?[axis.rawValue] else { return nil }
    if path == ["name"], specification["name"] == nil { return name(of: specification) }
    guard let found = descend(specification, path[...]) else { return nil }
    return plainText(found)
  }

  /// What the setting is, where it is a number.
  public func number(of condition: ResultTable.Condition) -> Double? {
    guard !path.isEmpty,
      let specification = parsed(condition.specification)?[axis.rawValue]
    else { return nil }
    return descend(specification, path[...]).flatMap(Double.init(node:))
  }

  /// The condition with neither label nor specification saying what the setting is; nil where it
  /// has no such setting.
  public func removed(from condition: ResultTable.Condition) -> ResultTable.Condition? {
    guard let setting = path.last, let whole = parsed(condition.specification),
      case .record(var parts) = whole.content,
      let place = parts.firstIndex(where: { $0.key == axis.rawValue }),
      let value = descend(parts[place].value, path[...]),
      let rest = without(parts[place].value, path[...])
    else { return nil }
    parts[place].value = rest
    let text = "\(setting) \(value.canonicalJSON.replacing("\"", with: ""))"
    return condition.with(
      label: label(condition[axis], without: text), of: axis,
      specification: Node.record(parts).canonicalJSON)
  }

  /// Whether the condition has this value: a number in whatever way it is written, a label with
  /// its settings or without.
  public func matches(_ value: String, of condition: ResultTable.Condition) -> Bool {
    guard let own = self.value(of: condition) else { return false }
    if own == value { return true }
    if isWholeAxis {
      return own.firstRange(of: " (").map { own[..<$0.lowerBound] == value } ?? false
    }
    if let one = Double(own), let other = Double(value) { return one == other }
    return false
  }

  /// Every key that one of the conditions has, axes first.
  public static func known(in conditions: [ResultTable.Condition]) -> [String] {
    var found = ConditionAxis.allCases.map(\.rawValue)
    for condition in conditions {
      guard let specification = parsed(condition.specification) else { continue }
      for axis in ConditionAxis.allCases {
        guard let part = specification[axis.rawValue] else { continue }
        for setting in settings(below: part) {
          let key = "\(axis.rawValue).\(setting)"
          if !found.contains(key) { found.append(key) }
        }
      }
    }
    return found
  }

  private func descend(_ node: Node, _ path: ArraySlice<String>) -> Node? {
    guard let first = path.first else { return node }
    if let child = node[first] { return descend(child, path.dropFirst()) }
    // The name of a sampler, game or learner stands between its axis and its settings.
    guard case .record(let entries) = node.content, entries.count == 1,
      let child = entries[0].value[first]
    else { return nil }
    return descend(child, path.dropFirst())
  }

  /// The node without what `descend` finds; nil where it finds nothing.
  private func without(_ node: Node, _ path: ArraySlice<String>) -> Node? {
    guard let first = path.first, case .record(var entries) = node.content else { return nil }
    if let place = entries.firstIndex(where: { $0.key == first }) {
      if path.count == 1 {
        entries.remove(at: place)
      } else {
        guard let rest = without(entries[place].value, path.dropFirst()) else { return nil }
        entries[place].value = rest
      }
      return Node.record(entries)
    }
    guard entries.count == 1, entries[0].value[first] != nil,
      let rest = without(entries[0].value, path)
    else { return nil }
    entries[0].value = rest
    return Node.record(entries)
  }

  private func name(of node: Node) -> String? {
    switch node.content {
    case .text(let name): name
    case .record(let entries) where entries.count == 1: entries[0].key
    default: nil
    }
  }
}

private func parsed(_ specification: String) -> Node? {
  var problems: [Problem] = []
  return Node(yaml: specification, file: "condition", problems: &problems)
}

private func plainText(_ node: Node) -> String {
  if case .text(let text) = node.content { return text }
  return node.canonicalJSON
}

private func settings(below node: Node) -> [String] {
  guard case .record(let entries) = node.content, entries.count == 1,
    case .record(let settings) = entries[0].value.content
  else { return [] }
  return settings.map(\.key)
}

/// A label without one of the settings in its brackets.
private func label(_ label: String, without setting: String) -> String {
  guard let bracket = label.firstRange(of: " ("), label.hasSuffix(")") else { return label }
  let settings = label[bracket.upperBound...].dropLast().split(separator: ", ")
  let kept = settings.filter { $0 != setting }.joined(separator: ", ")
  let name = String(label[..<bracket.lowerBound])
  return kept.isEmpty ? name : "\(name) (\(kept))"
}

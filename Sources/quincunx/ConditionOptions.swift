import Analysis
import Foundation
import Specifications
import Statistics

extension Option {
  static let filters = Option(
    "--where", "KEY=VALUE", isRepeatable: true,
    "only conditions like this, or unlike it with !=; may be given again")
}

/// The conditions that `--where` asks for.
func filters(_ arguments: Arguments, in table: ResultTable) throws -> [Selection.Filter] {
  try arguments.texts(.filters).map { try filter($0, in: table) }
}

private func filter(_ text: String, in table: ResultTable) throws -> Selection.Filter {
  let (key, value, isNegated) = try equation(text, of: .filters, in: table)
  let filter = Selection.Filter(key: key, value: value)
  guard table.conditions.contains(where: { key.matches(value, of: $0) }) else {
    throw UsageError(
      "--where \(text): no condition has it; \(key.text) is \(listed(values(of: key, in: table)))")
  }
  return Selection.Filter(key: filter.key, value: filter.value, isNegated: isNegated)
}

/// Each once, in the order of the conditions.
func values(of key: ConditionKey, in table: ResultTable) -> [String] {
  var known: [String] = []
  for found in table.conditions.compactMap(key.value(of:)) where !known.contains(found) {
    known.append(found)
  }
  return known
}

func listed(_ values: [String]) -> String {
  values.map { $0.isEmpty ? "empty" : $0 }.joined(separator: ", ")
}

/// A key and a value on the two sides of `=` or `!=`.
func equation(
  _ text: String, of option: Option, in table: ResultTable
) throws -> (ConditionKey, value: String, isNegated: Bool) {
  guard let sign = text.firstIndex(of: "=") else {
    throw UsageError("\(option.name) needs KEY=VALUE, not \"\(text)\"")
  }
  let isNegated = text[..<sign].hasSuffix("!")
  let name = text[..<sign].dropLast(isNegated ? 1 : 0)
  let value = String(text[text.index(after: sign)...])
  return (try key(String(name), in: table), value, isNegated)
}

func key(_ text: String, in table: ResultTable) throws -> ConditionKey {
  let key = ConditionKey(text.trimmingCharacters(in: .whitespaces))
  if let key, key.isWholeAxis || table.conditions.contains(where: { key.value(of: $0) != nil }) {
    return key
  }
  let known = ConditionKey.known(in: table.conditions)
  throw UsageError("no condition has the key \(text)\(knownNames(near: text, among: known))")
}

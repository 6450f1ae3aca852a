import Specifications
import Statistics

/// Labels that tell tracks apart by the settings in which they differ, defaults among them, and by no
/// others.
struct TrackLabels {
  /// One per track.
  let labels: [String]
  /// What all of one name have in common and no label says, as in "dgpg with baseline exact".
  let shared: [String]

  /// - Parameter conditions: those of the tracks.
  init(of conditions: [ResultTable.Condition], on axis: ConditionAxis) {
    let parts = conditions.map { settings(of: $0, on: axis) }
    let names = conditions.map { nameAlone($0[axis]) }
    var labels = conditions.map { $0[axis] }
    var shared: [String] = []
    for name in distinct(names) {
      let members = names.indices.filter { names[$0] == name }
      // A label may be a title, of which the specification knows nothing.
      let known = members.compactMap { parts[$0]?.name == name ? parts[$0]?.settings : nil }
      guard known.count == members.count else { continue }
      let keys = distinct(known.flatMap { $0.map(\.key) })
      let differing = keys.filter { key in
        Set(known.map { settings in settings.first { $0.key == key }?.text }).count > 1
      }
      let written = distinct(members.flatMap { bracketed(labels[$0]) })
      let common = written.filter { text in !differing.contains { text.hasPrefix($0 + " ") } }
      if !common.isEmpty { shared.append("\(name) with \(common.joined(separator: ", "))") }
      for (member, settings) in zip(members, known) {
        let own = settings.filter { differing.contains($0.key) }.map { "\($0.key) \($0.text)" }
        labels[member] = own.isEmpty ? name : "\(name) (\(own.joined(separator: ", ")))"
      }
    }
    self.labels = labels
    self.shared = shared
  }
}

/// The name and the settings that the condition's specification has on an axis; nil where it has none.
private func settings(
  of condition: ResultTable.Condition, on axis: ConditionAxis
) -> (name: String, settings: [(key: String, text: String)])? {
  var problems: [Problem] = []
  let whole = Node(yaml: condition.specification, file: "condition", problems: &problems)
  switch whole?[axis.rawValue]?.content {
  case .text(let name): return (name, [])
  case .record(let named) where named.count == 1:
    guard case .record(let settings) = named[0].value.content else { return nil }
    let texts = settings.map { setting in
      (key: setting.key, text: setting.value.canonicalJSON.replacing("\"", with: ""))
    }
    return (named[0].key, texts)
  default: return nil
  }
}

/// The settings in a label's brackets.
private func bracketed(_ label: String) -> [String] {
  guard let bracket = label.firstRange(of: " ("), label.hasSuffix(")") else { return [] }
  return label[bracket.upperBound...].dropLast().split(separator: ", ").map { String($0) }
}

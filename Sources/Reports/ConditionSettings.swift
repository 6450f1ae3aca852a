import Analysis
import Specifications
import Statistics

/// The settings behind a study's conditions: part by part, what all share and what differs.
struct ConditionSettings: Sendable, Equatable {
  struct Part: Sendable, Equatable {
    let axis: ConditionAxis
    /// Of the game, sampler, learner...
    let name: String
    /// In how many different forms the study has it.
    let forms: Int
    /// Equal in every form, with defaults filled in.
    let held: [String]
    /// With every value, in the order of the study.
    let varied: [String]
  }

  let parts: [Part]

  init(of conditions: [ResultTable.Condition]) {
    var problems: [Problem] = []
    let nodes = conditions.compactMap {
      Node(yaml: $0.specification, file: "condition", problems: &problems)
    }
    let order: [ConditionAxis] = [.game, .sampler, .learner, .policy, .experiment]
    parts = order.flatMap { axis in
      var forms: [(name: String, settings: [Node])] = []
      for node in nodes {
        guard case .record(let entries)? = node[axis.rawValue]?.content, entries.count == 1
        else { continue }
        if let place = forms.firstIndex(where: { $0.name == entries[0].key }) {
          if !forms[place].settings.contains(entries[0].value) {
            forms[place].settings.append(entries[0].value)
          }
        } else {
          forms.append((entries[0].key, [entries[0].value]))
        }
      }
      return forms.map { Part(axis: axis, name: $0.name, forms: $0.settings) }
    }
  }

  /// A row per part; nil where no condition says what it is, as of runs of other tools.
  var table: TextTable? {
    guard !parts.isEmpty else { return nil }
    var table = TextTable([
      ("part", .left), ("name", .left), ("what differs", .left), ("what all share", .left),
    ])
    for part in parts {
      table.append([
        part.axis.rawValue, part.name,
        part.varied.isEmpty ? "–" : part.varied.joined(separator: "; "),
        part.held.isEmpty ? "–" : part.held.joined(separator: "; "),
      ])
    }
    return table
  }
}

extension ConditionSettings.Part {
  fileprivate init(axis: ConditionAxis, name: String, forms: [Node]) {
    self.axis = axis
    self.name = name
    self.forms = forms.count
    var held: [String] = []
    var varied: [String] = []
    guard case .record(let settings)? = forms.first?.content else {
      (self.held, self.varied) = ([], [])
      return
    }
    for setting in settings {
      var values: [String] = []
      for form in forms {
        let value = form[setting.key].map(brief) ?? "none"
        if !values.contains(value) { values.append(value) }
      }
      if values.count > 1 {
        varied.append("\(setting.key) \(elided(values, shown: 24).joined(separator: ", "))")
      } else if values[0] != "none", !values[0].isEmpty {
        held.append("\(setting.key) \(values[0])")
      }
    }
    (self.held, self.varied) = (held, varied)
  }
}

/// A setting's value as people write it; long lists are cut short, for the specification has them.
private func brief(_ node: Node) -> String {
  switch node.content {
  case .text(let text): return text
  case .null: return "none"
  case .list(let values):
    return "[" + elided(values.map(brief), shown: 16).joined(separator: ", ") + "]"
  case .record(let entries):
    return entries.map { "\($0.key): \(brief($0.value))" }.joined(separator: ", ")
  case .flag, .integer, .number:
    let text = node.canonicalJSON
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

private func elided(_ values: [String], shown: Int) -> [String] {
  guard values.count > shown else { return values }
  return values.prefix(4) + ["…", values[values.count - 1] + " (\(values.count) values)"]
}

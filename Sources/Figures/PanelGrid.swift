import Statistics

/// How the conditions of a table become panels and lines.
///
/// One panel per game, learner and experiment, one line per sampler and policy, both in the
/// table's order. A title names the game, and the learner and experiment where they vary; a
/// line's label names the sampler, and the policy where only that tells lines apart.
struct PanelGrid {
  struct Line: Equatable {
    let label: String
    /// Equal labels have equal numbers in all panels.
    let number: Int
    let condition: Int
  }

  struct Panel: Equatable {
    let title: String
    let lines: [Line]
  }

  let panels: [Panel]

  /// - Parameter conditions: indices into the table's conditions, in its order.
  init(of table: ResultTable, conditions: [Int]) {
    func isOne(_ part: (ResultTable.Condition) -> String) -> Bool {
      Set(conditions.map { part(table.conditions[$0]) }).count <= 1
    }
    let (oneLearner, oneExperiment) = (isOne(\.learner), isOne(\.experiment))
    let (oneSampler, onePolicy) = (isOne(\.sampler), isOne(\.policy))

    var groups: [(key: [String], title: String, conditions: [Int])] = []
    for index in conditions {
      let condition = table.conditions[index]
      let key = [condition.game, condition.learner, condition.experiment]
      if let known = groups.firstIndex(where: { $0.key == key }) {
        groups[known].conditions.append(index)
      } else {
        let parts = [
          condition.game, oneLearner ? "" : condition.learner,
          oneExperiment ? "" : condition.experiment,
        ]
        let title = parts.filter { !$0.isEmpty }.joined(separator: " · ")
        groups.append((key, title, [index]))
      }
    }

    var labels: [String] = []
    panels = groups.map { group in
      var lines: [Line] = []
      for index in group.conditions {
        let condition = table.conditions[index]
        let parts = [
          oneSampler && !onePolicy ? "" : condition.sampler, onePolicy ? "" : condition.policy,
        ]
        let plain = parts.filter { !$0.isEmpty }.joined(separator: " · ")
        // Conditions whose labels do not tell them apart are still two lines.
        let twins = lines.filter { $0.label == plain || $0.label.hasPrefix(plain + " (no. ") }
        let label = twins.isEmpty ? plain : "\(plain) (no. \(twins.count + 1))"
        if !labels.contains(label) { labels.append(label) }
        lines.append(
          Line(label: label, number: labels.firstIndex(of: label) ?? 0, condition: index))
      }
      return Panel(title: group.title, lines: lines)
    }
  }
}

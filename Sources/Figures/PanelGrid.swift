import Statistics

/// How the conditions of a table become panels and lines.
///
/// One panel per game, learner and experiment, one line per sampler and policy, both in the
/// table's order. A title names the game, the learner where it varies, and the experiment where
/// only that tells panels apart; a line's label names the sampler, and the policy where it varies.
struct PanelGrid {
  struct Line: Equatable {
    let label: String
    let style: Plot.Style
    let condition: Int
  }

  struct Panel: Equatable {
    let title: String
    let lines: [Line]
  }

  let panels: [Panel]
  /// How many panels in succession show the first game.
  let panelsPerGame: Int
  /// What titles and labels leave out because it is the same everywhere, or shown by the axis.
  let leftOut: String?

  /// - Parameter conditions: indices into the table's conditions, in its order; at least one.
  init(of table: ResultTable, conditions: [Int]) {
    let drawn = conditions.map { table.conditions[$0] }
    let (learners, experiments) = (
      distinct(drawn.map(\.learner)), distinct(drawn.map(\.experiment))
    )
    let (samplers, policies) = (distinct(drawn.map(\.sampler)), distinct(drawn.map(\.policy)))
    let namesSampler = samplers.count > 1 || policies.count == 1
    let namesPolicy = policies.count > 1

    let keys = distinct(drawn.map { [$0.game, $0.learner, $0.experiment] })
    let titles = keys.map { key in
      let isAlone = keys.filter { $0[..<2] == key[..<2] }.count == 1
      return joined([key[0], learners.count > 1 ? key[1] : "", isAlone ? "" : key[2]])
    }
    let namesExperiments = keys.contains { key in
      keys.filter { $0[..<2] == key[..<2] }.count > 1
    }

    let colours = samplerNames(in: table)
    var variants = [[String]](repeating: [], count: colours.count)
    panels = keys.indices.map { panel in
      var lines: [Line] = []
      for index in conditions {
        let condition = table.conditions[index]
        guard [condition.game, condition.learner, condition.experiment] == keys[panel] else {
          continue
        }
        let plain = joined([
          namesSampler ? condition.sampler : "", namesPolicy ? condition.policy : "",
        ])
        // Conditions whose labels do not tell them apart are still two lines.
        let twins = lines.filter { $0.label == plain || $0.label.hasPrefix(plain + " (no. ") }
        let label = twins.isEmpty ? plain : "\(plain) (no. \(twins.count + 1))"
        let colour = colours.firstIndex(of: nameAlone(condition.sampler)) ?? 0
        if !variants[colour].contains(label) { variants[colour].append(label) }
        let variant = variants[colour].firstIndex(of: label) ?? 0
        lines.append(
          Line(label: label, style: .init(colour: colour, variant: variant), condition: index))
      }
      return Panel(title: titles[panel], lines: lines)
    }
    panelsPerGame = keys.prefix { $0[0] == keys[0][0] }.count

    // The samples of a fixed policy are the x axis.
    let isLearning = learners != [""]
    let parts = [
      learners.count == 1 && isLearning ? "learner \(learners[0])" : "",
      namesPolicy ? "" : "policy \(policies[0])",
      namesSampler ? "" : "sampler \(samplers[0])",
      !isLearning || namesExperiments
        ? ""
        : (experiments.count == 1 ? "experiment " : "experiments ")
          + experiments.joined(separator: " and "),
    ].filter { !$0.isEmpty }
    let sentence = parts.joined(separator: ", ")
    leftOut = parts.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }
}

/// The names of the table's samplers, each of which is one colour: those that a policy learns
/// from, in the table's order, then the others. Figures of learning and of fixed policies so give
/// a sampler the same colour, and so do studies that list their samplers in one order.
private func samplerNames(in table: ResultTable) -> [String] {
  let learning = table.conditions.filter { !$0.learner.isEmpty }
  return distinct((learning + table.conditions).map { nameAlone($0.sampler) })
}

/// The label without its settings: "props" of "props (clip 0.3)".
private func nameAlone(_ label: String) -> String {
  label.firstRange(of: " (").map { String(label[..<$0.lowerBound]) } ?? label
}

private func joined(_ parts: [String]) -> String {
  parts.filter { !$0.isEmpty }.joined(separator: " · ")
}

/// The elements in order of first appearance.
private func distinct<Element: Equatable>(_ elements: [Element]) -> [Element] {
  elements.reduce(into: []) { found, element in
    if !found.contains(element) { found.append(element) }
  }
}

import Statistics

/// How the conditions of a table become panels and lines.
///
/// One line per label of the compared axis and per policy, one panel per game and whatever else
/// tells conditions apart, both in the table's order. A title names the game, the learner or
/// sampler where it varies, and the experiment where only that tells panels apart; a line's label
/// names the compared axis, and the policy where it varies within a game; a title names it where each
/// game has its own.
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

  /// What all conditions of a panel have in common; `others` are learner or sampler, then
  /// policy where policies are apart. Empty where it is compared.
  struct Key: Equatable {
    let game: String
    let others: [String]
    let experiment: String
  }

  let panels: [Panel]
  /// Of each panel.
  let keys: [Key]
  /// How many panels in succession show the first game.
  let panelsPerGame: Int
  /// What titles and labels leave out because it is the same everywhere, or shown by the axis.
  let leftOut: String?
  /// Of each panel, its title without game and experiment.
  let otherTitles: [String]

  /// - Parameter conditions: indices into the table's conditions, in its order; at least one.
  /// - Parameter policiesApart: whether policies that are not compared have panels of their own.
  init(
    of table: ResultTable, conditions: [Int], compared: ConditionAxis, policiesApart: Bool = false
  ) {
    let drawn = conditions.map { table.conditions[$0] }
    let labels = { (axis: ConditionAxis) in distinct(drawn.map { $0[axis] }) }
    let policyVaries = labels(.policy).count > 1
    let played = distinct(drawn.map { [$0.game, $0.policy] })
    let haveTheirOwn = policyVaries && played.count == labels(.game).count
    let policiesApart = policiesApart || (haveTheirOwn && compared != .game)
    let namesPolicy = (policyVaries && !policiesApart) || compared == .policy
    let namesCompared = compared == .policy || labels(compared).count > 1 || !namesPolicy
    let others = ([.learner, .sampler] + (policiesApart ? [.policy] : [])).filter {
      $0 != compared
    }
    let keys = distinct(drawn.map { Key($0, others: others, compared: compared) })
    let isAlone = keys.map { key in
      keys.count { $0.game == key.game && $0.others == key.others } == 1
    }
    let varies = others.map { labels($0).count > 1 }
    let otherTitles = keys.map { key in
      joined(zip(key.others, varies).map { $1 ? $0 : "" })
    }
    let titles = keys.indices.map {
      joined([keys[$0].game, otherTitles[$0], isAlone[$0] ? "" : keys[$0].experiment])
    }

    let colours = namesAlone(of: compared, in: table)
    var variants = [[String]](repeating: [], count: colours.count)
    let panels = keys.indices.map { panel in
      var lines: [Line] = []
      for index in conditions {
        let condition = table.conditions[index]
        guard Key(condition, others: others, compared: compared) == keys[panel] else { continue }
        let plain = joined([
          namesCompared ? condition[compared] : "",
          namesPolicy && compared != .policy ? condition.policy : "",
        ])
        // Conditions whose labels do not tell them apart are still two lines.
        let twins = lines.filter { $0.label == plain || $0.label.hasPrefix(plain + " (no. ") }
        let label = twins.isEmpty ? plain : "\(plain) (no. \(twins.count + 1))"
        let colour = colours.firstIndex(of: nameAlone(condition[compared])) ?? 0
        if !variants[colour].contains(label) { variants[colour].append(label) }
        let variant = variants[colour].firstIndex(of: label) ?? 0
        lines.append(
          Line(label: label, style: .init(colour: colour, variant: variant), condition: index))
      }
      return Panel(title: titles[panel], lines: lines)
    }
    self.panels = Self.withLooksOfTheirOwn(panels)
    self.keys = keys
    self.otherTitles = otherTitles
    panelsPerGame = keys.prefix { $0.game == keys[0].game }.count

    // The samples of a fixed policy are the x axis.
    let isLearning = labels(.learner) != [""]
    let isLeftOut = { (axis: ConditionAxis) in
      if axis == compared { return !namesCompared }
      return switch axis {
      case .game: false
      case .policy: !namesPolicy && !(policiesApart && policyVaries)
      case .learner, .sampler: labels(axis).count == 1
      case .experiment: isLearning && !isAlone.contains(false)
      }
    }
    let parts = [ConditionAxis.learner, .policy, .sampler, .experiment].compactMap { axis in
      let names = labels(axis).filter { !$0.isEmpty }
      guard isLeftOut(axis), !names.isEmpty else { return nil as String? }
      return "\(axis.rawValue)\(names.count == 1 ? "" : "s") " + names.joined(separator: " and ")
    }
    let sentence = parts.joined(separator: ", ")
    leftOut = parts.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }
}

extension PanelGrid {
  /// Where a name has more variants than its colour has looks that differ in grey print, every label
  /// has a colour.
  private static func withLooksOfTheirOwn(_ panels: [Panel]) -> [Panel] {
    let lines = panels.flatMap(\.lines)
    guard lines.contains(where: { $0.style.variant >= Palette.variants }) else { return panels }
    let labels = distinct(lines.map(\.label))
    return panels.map { panel in
      Panel(
        title: panel.title,
        lines: panel.lines.map { line in
          let number = labels.firstIndex(of: line.label) ?? 0
          return Line(
            label: line.label,
            style: .init(colour: number % Palette.colours, variant: number / Palette.colours),
            condition: line.condition)
        })
    }
  }
}

extension PanelGrid.Key {
  init(_ condition: ResultTable.Condition, others: [ConditionAxis], compared: ConditionAxis) {
    game = compared == .game ? "" : condition.game
    self.others = others.map { condition[$0] }
    experiment = compared == .experiment ? "" : condition.experiment
  }
}

/// The names on the compared axis, each of which is one colour: those that a policy learns from,
/// in the table's order, then the others. Figures of learning and of fixed policies so give a
/// sampler the same colour, and so do studies that list their samplers in one order.
private func namesAlone(of axis: ConditionAxis, in table: ResultTable) -> [String] {
  let learning = table.conditions.filter(\.learns)
  return distinct((learning + table.conditions).map { nameAlone($0[axis]) })
}

/// The label without its settings: "props" of "props (clip 0.3)".
func nameAlone(_ label: String) -> String {
  label.firstRange(of: " (").map { String(label[..<$0.lowerBound]) } ?? label
}

/// Labels without settings where the names alone tell them apart.
func shortLabels(_ labels: [String]) -> [String] {
  let names = labels.map(nameAlone)
  return zip(labels, names).map { label, name in
    names.count { $0 == name } == 1 ? name : label
  }
}

func joined(_ parts: [String]) -> String {
  parts.filter { !$0.isEmpty }.joined(separator: " · ")
}

/// The elements in order of first appearance.
func distinct<Element: Equatable>(_ elements: [Element]) -> [Element] {
  elements.reduce(into: []) { found, element in
    if !found.contains(element) { found.append(element) }
  }
}

import Statistics

/// How the conditions of a table become lines over several games.
///
/// A panel holds the games of one learner (or whatever else is not compared) and one experiment.
/// Lines over different games cannot be compared, so a panel keeps the set of games that most of
/// its conditions have run on, the larger and earlier set on a tie, and the conditions that have
/// run on all of them.
struct TaskGrid {
  struct Line: Equatable {
    let label: String
    let style: Plot.Style
    /// One per game of the panel.
    let conditions: [Int]
  }

  struct Panel: Equatable {
    let title: String
    let games: [String]
    let lines: [Line]
  }

  let panels: [Panel]
  let leftOut: String?
  /// Conditions that have not run on all games of their panel, with their games.
  private let dropped: [String]

  /// - Parameter conditions: indices into the table's conditions, in its order; at least one.
  /// - Parameter isPooled: false for a panel of its own for every game.
  /// - Parameter separate: what besides learner and experiment parts the games of a panel.
  init(
    of table: ResultTable, conditions: [Int], compared: ConditionAxis, isPooled: Bool,
    separate: (PanelGrid.Panel) -> Int = { _ in 0 }
  ) {
    let grid = PanelGrid(of: table, conditions: conditions, compared: compared)
    leftOut = grid.leftOut
    guard isPooled else {
      panels = grid.panels.indices.map { index in
        let lines = grid.panels[index].lines.map {
          Line(label: $0.label, style: $0.style, conditions: [$0.condition])
        }
        return Panel(
          title: grid.panels[index].title, games: [grid.keys[index].game], lines: lines)
      }
      dropped = []
      return
    }
    let groups = grid.keys.indices.map { index in
      let key = grid.keys[index]
      return key.others + [key.experiment, String(separate(grid.panels[index]))]
    }
    var panels: [Panel] = []
    var dropped: [String] = []
    for group in distinct(groups) {
      let members = groups.indices.filter { groups[$0] == group }
      let lines = Self.lines(of: members.map { grid.panels[$0] })
      let kept = Self.mostShared(lines.map(\.games))
      let games = kept.map { grid.keys[members[$0]].game }
      let drawn = lines.filter { line in kept.allSatisfy(line.games.contains) }
      let others = grid.otherTitles[members[0]]
      // Groups that only their experiment or length tells apart are named by their games.
      let twins = distinct(
        groups.indices.filter { grid.otherTitles[$0] == others }.map { groups[$0] })
      let named = games.count == 1 || twins.count > 1
      panels.append(
        Panel(
          title: joined([named ? listed(games) : "\(games.count) games", others]), games: games,
          lines: drawn.map { line in
            Line(
              label: line.label, style: line.style,
              conditions: kept.compactMap { game in
                line.games.firstIndex(of: game).map { line.conditions[$0] }
              })
          }))
      dropped += lines.flatMap { line in
        zip(line.games, line.conditions).filter { game, _ in
          !kept.contains(game) || !drawn.contains { $0.label == line.label }
        }.map { joined([grid.keys[members[$0.0]].game, others, line.label]) }
      }
    }
    self.panels = panels
    self.dropped = dropped
  }

  /// What is not drawn since its panel compares other games.
  var sentences: [String] {
    dropped.isEmpty
      ? [] : ["Not in the comparison, since run on other games: \(listed(dropped))."]
  }

  private struct Spread {
    let label: String
    let style: Plot.Style
    /// Places among the panels of a group, increasing.
    var games: [Int]
    var conditions: [Int]
  }

  /// The lines of several panels, those of one label together.
  private static func lines(of panels: [PanelGrid.Panel]) -> [Spread] {
    var lines: [Spread] = []
    for (game, panel) in panels.enumerated() {
      for line in panel.lines {
        if let known = lines.firstIndex(where: { $0.label == line.label }) {
          lines[known].games.append(game)
          lines[known].conditions.append(line.condition)
        } else {
          lines.append(
            Spread(
              label: line.label, style: line.style, games: [game], conditions: [line.condition]))
        }
      }
    }
    return lines
  }

  private static func mostShared(_ sets: [[Int]]) -> [Int] {
    let candidates = distinct(sets)
    let rank = { (set: [Int]) in (sets.count { $0 == set }, set.count) }
    return candidates.dropFirst().reduce(candidates.first ?? []) {
      rank($0) >= rank($1) ? $0 : $1
    }
  }
}

import Testing

@testable import Figures

private func grid(_ recorded: [Recorded], isPooled: Bool = true) -> TaskGrid {
  let table = table(recorded)
  return TaskGrid(
    of: table, conditions: Array(table.conditions.indices), compared: .sampler,
    isPooled: isPooled)
}

private func recorded(_ game: String, _ sampler: String) -> Recorded {
  Recorded(game: game, sampler: sampler, runs: [])
}

@Test func linesPoolTheGamesOfAPanel() {
  let grid = grid([
    recorded("a", "ros"), recorded("a", "props"), recorded("b", "props"), recorded("b", "ros"),
  ])
  #expect(
    grid.panels == [
      .init(
        title: "2 games", games: ["a", "b"],
        lines: [
          .init(label: "ros", style: .init(colour: 0), conditions: [0, 3]),
          .init(label: "props", style: .init(colour: 1), conditions: [1, 2]),
        ])
    ])
  #expect(grid.sentences == [])
}

/// Two of three conditions have run on a and b, so these are compared; one has not run on b.
@Test func linesAreComparedOnTheGamesThatMostHave() {
  let grid = grid([
    recorded("a", "ros"), recorded("a", "props"), recorded("a", "maProps"), recorded("b", "ros"),
    recorded("b", "props"), recorded("c", "ros"), recorded("a", "other"), recorded("b", "other"),
  ])
  #expect(grid.panels.map(\.games) == [["a", "b"]])
  #expect(grid.panels[0].lines.map(\.label) == ["ros", "props", "other"])
  #expect(grid.panels[0].lines[0].conditions == [0, 3])
  #expect(
    grid.sentences == ["Not in the comparison, since run on other games: c · ros; a · maProps."])
}

@Test func learnersAndExperimentsPartTheGames() {
  let panels = grid([
    Recorded(game: "a", learner: "mappo", experiment: "short", runs: []),
    Recorded(game: "b", learner: "mappo", experiment: "short", runs: []),
    Recorded(game: "c", learner: "mappo", experiment: "long", runs: []),
    Recorded(game: "d", learner: "mappo", experiment: "long", runs: []),
    Recorded(game: "a", learner: "ippo", experiment: "short", runs: []),
    Recorded(game: "b", learner: "ippo", experiment: "short", runs: []),
  ]).panels
  #expect(panels.map(\.title) == ["a; b · mappo", "c; d · mappo", "2 games · ippo"])
}

@Test func everyGameIsAPanelWhereTheyAreNotPooled() {
  let grid = grid([recorded("a", "ros"), recorded("b", "ros")], isPooled: false)
  #expect(grid.panels.map(\.title) == ["a", "b"])
  #expect(grid.panels.map(\.games) == [["a"], ["b"]])
}

import Testing

@testable import Figures

private func grid(_ recorded: [Recorded]) -> PanelGrid {
  let table = table(recorded)
  return PanelGrid(of: table, conditions: Array(table.conditions.indices))
}

@Test func panelsAreGamesAndLinesAreSamplersInTheOrderOfTheTable() {
  let grid = grid([
    Recorded(game: "penalty", sampler: "props", runs: []),
    Recorded(game: "penalty", sampler: "onPolicy", runs: []),
    Recorded(game: "climbing", sampler: "onPolicy", runs: []),
  ])
  #expect(
    grid.panels == [
      .init(
        title: "penalty",
        lines: [
          .init(label: "props", number: 0, condition: 0),
          .init(label: "onPolicy", number: 1, condition: 1),
        ]),
      .init(title: "climbing", lines: [.init(label: "onPolicy", number: 1, condition: 2)]),
    ])
}

@Test func titlesNameLearnerAndExperimentWhereTheyVary() {
  let titles = grid([
    Recorded(learner: "ippo", experiment: "a", runs: []),
    Recorded(learner: "mappo", experiment: "a", runs: []),
    Recorded(learner: "mappo", experiment: "b", runs: []),
  ]).panels.map(\.title)
  #expect(titles == ["climbing · ippo · a", "climbing · mappo · a", "climbing · mappo · b"])
}

@Test func linesAreNamedByWhatTellsThemApart() {
  let policies = grid([Recorded(policy: "tabular", runs: []), Recorded(policy: "mlp", runs: [])])
  #expect(policies.panels[0].lines.map(\.label) == ["tabular", "mlp"])
  let both = grid([
    Recorded(policy: "tabular", sampler: "ros", runs: []), Recorded(policy: "mlp", runs: []),
  ])
  #expect(both.panels[0].lines.map(\.label) == ["ros · tabular", "onPolicy · mlp"])
  let alone = grid([Recorded(sampler: "ros", runs: [])])
  #expect(alone.panels[0].lines.map(\.label) == ["ros"])
}

@Test func conditionsWithEqualLabelsAreSeparateLines() {
  let twins = grid([Recorded(runs: []), Recorded(runs: []), Recorded(runs: [])])
  #expect(
    twins.panels[0].lines.map(\.label) == ["onPolicy", "onPolicy (no. 2)", "onPolicy (no. 3)"])
}

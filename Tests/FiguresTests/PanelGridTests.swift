import Statistics
import Testing

@testable import Figures

private func grid(
  _ recorded: [Recorded], compared: ConditionAxis = .sampler
) -> PanelGrid {
  let table = table(recorded)
  return PanelGrid(of: table, conditions: Array(table.conditions.indices), compared: compared)
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
          .init(label: "props", style: .init(colour: 0), condition: 0),
          .init(label: "onPolicy", style: .init(colour: 1), condition: 1),
        ]),
      .init(
        title: "climbing",
        lines: [.init(label: "onPolicy", style: .init(colour: 1), condition: 2)]),
    ])
}

@Test func titlesNameTheLearnerWhereItVaries() {
  let titles = grid([
    Recorded(learner: "ippo", runs: []), Recorded(learner: "mappo", runs: []),
  ]).panels.map(\.title)
  #expect(titles == ["climbing · ippo", "climbing · mappo"])
  #expect(grid([Recorded(runs: [])]).panels.map(\.title) == ["climbing"])
}

@Test func titlesNameTheExperimentWhereOnlyItTellsPanelsApart() {
  let titles = grid([
    Recorded(game: "penalty", experiment: "a", runs: []),
    Recorded(game: "climbing", experiment: "a", runs: []),
    Recorded(game: "climbing", experiment: "b", runs: []),
  ]).panels.map(\.title)
  #expect(titles == ["penalty", "climbing · a", "climbing · b"])
}

@Test func whatTitlesAndLabelsLeaveOutIsSaid() {
  #expect(
    grid([Recorded(runs: [])]).leftOut == "Learner mappo, policy tabular, experiment training.")
  #expect(
    grid([
      Recorded(learner: "ippo", experiment: "a", runs: []),
      Recorded(learner: "mappo", experiment: "b", runs: []),
    ]).leftOut == "Policy tabular, experiments a and b.")
  let policies =
    [Recorded(policy: "tabular", learner: "", runs: [])]
    + [Recorded(policy: "mlp", learner: "", runs: [])]
  #expect(grid(policies).leftOut == "Sampler onPolicy.")
  #expect(
    grid([
      Recorded(policy: "mlp", learner: "ippo", experiment: "a", runs: []),
      Recorded(sampler: "ros", experiment: "a", runs: []),
      Recorded(experiment: "b", runs: []),
    ]).leftOut == nil)
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

@Test func variantsOfASamplerAndItsPoliciesHaveItsColour() {
  let variants = grid([
    Recorded(runs: []), Recorded(sampler: "props", runs: []),
    Recorded(game: "penalty", sampler: "props (clip 0.3)", runs: []),
    Recorded(game: "penalty", sampler: "propsLike", runs: []),
    Recorded(game: "penalty", sampler: "props", runs: []),
  ])
  #expect(variants.panels[0].lines.map(\.style) == [.init(colour: 0), .init(colour: 1)])
  #expect(
    variants.panels[1].lines.map(\.style) == [
      .init(colour: 1, variant: 1), .init(colour: 2), .init(colour: 1),
    ])
  let policies = grid([Recorded(policy: "tabular", runs: []), Recorded(policy: "mlp", runs: [])])
  #expect(policies.panels[0].lines.map(\.style.colour) == [0, 0])
  #expect(policies.panels[0].lines.map(\.style.variant) == [0, 1])
}

/// A sampler that is only measured stands first in the table, but takes the last colour, in the
/// figure of fixed policies as in that of learning.
@Test func samplersThatAreLearntFromHaveTheFirstColours() {
  let table = table([
    Recorded(sampler: "scripted", learner: "", runs: []),
    Recorded(sampler: "props", learner: "", runs: []),
    Recorded(sampler: "onPolicy", runs: []), Recorded(sampler: "props", runs: []),
  ])
  let fixed = PanelGrid(of: table, conditions: [0, 1], compared: .sampler)
  let learning = PanelGrid(of: table, conditions: [2, 3], compared: .sampler)
  #expect(fixed.panels[0].lines.map(\.style.colour) == [2, 1])
  #expect(learning.panels[0].lines.map(\.style.colour) == [0, 1])
}

@Test func panelsOfTheFirstGameAreCounted() {
  let recorded = ["penalty", "climbing"].flatMap { game in
    ["mappo", "ippo"].map { Recorded(game: game, learner: $0, runs: []) }
  }
  #expect(grid(recorded).panelsPerGame == 2)
}

@Test func conditionsWithEqualLabelsAreSeparateLines() {
  let twins = grid([Recorded(runs: []), Recorded(runs: []), Recorded(runs: [])])
  #expect(
    twins.panels[0].lines.map(\.label) == ["onPolicy", "onPolicy (no. 2)", "onPolicy (no. 3)"])
}

/// As of studies that other tools ran: their algorithms are learners, and nothing is said of
/// policies and samplers.
@Test func learnersAreLinesWhereTheyAreCompared() {
  let imported = { (game: String, learner: String) in
    Recorded(
      game: game, policy: "", sampler: "", learner: learner, experiment: "imported", runs: [])
  }
  let grid = grid(
    [
      imported("3s5z", "qmix"), imported("3s5z", "mappo"), imported("5m", "mappo"),
      imported("5m", "mappo (shared)"),
    ], compared: .learner)
  #expect(
    grid.panels == [
      .init(
        title: "3s5z",
        lines: [
          .init(label: "qmix", style: .init(colour: 0), condition: 0),
          .init(label: "mappo", style: .init(colour: 1), condition: 1),
        ]),
      .init(
        title: "5m",
        lines: [
          .init(label: "mappo", style: .init(colour: 1), condition: 2),
          .init(label: "mappo (shared)", style: .init(colour: 1, variant: 1), condition: 3),
        ]),
    ])
  #expect(grid.leftOut == "Experiment imported.")
}

@Test func everyAxisCanBeCompared() {
  let recorded = [
    Recorded(game: "a", policy: "tabular", learner: "mappo", experiment: "x", runs: []),
    Recorded(game: "b", policy: "mlp", learner: "ippo", experiment: "y", runs: []),
  ]
  let seen = { (axis: ConditionAxis) in
    let grid = grid(recorded, compared: axis)
    return (grid.panels.map(\.title), grid.panels.flatMap(\.lines).map(\.label))
  }
  #expect(seen(.policy) == (["a · mappo", "b · ippo"], ["tabular", "mlp"]))
  #expect(seen(.learner) == (["a · tabular", "b · mlp"], ["mappo", "ippo"]))
  #expect(seen(.experiment) == (["a · mappo · tabular", "b · ippo · mlp"], ["x", "y"]))
  #expect(seen(.game) == (["mappo", "ippo"], ["a · tabular", "b · mlp"]))
  #expect(grid(recorded, compared: .policy).leftOut == "Sampler onPolicy, experiments x and y.")
}

/// Where a game has but one policy, the key need not name it.
@Test func policiesOfTheirGamesStandInTitles() {
  let recorded = ["a", "b"].flatMap { game in
    ["onPolicy", "ros"].map {
      Recorded(
        game: game, policy: game == "a" ? "tabular" : "tabular (spread 1.0)", sampler: $0,
        learner: "", runs: [])
    }
  }
  let own = grid(recorded)
  #expect(own.panels.map(\.title) == ["a · tabular", "b · tabular (spread 1.0)"])
  #expect(own.panels.map { $0.lines.map(\.label) } == [["onPolicy", "ros"], ["onPolicy", "ros"]])
  let both = grid(
    recorded + [Recorded(game: "a", policy: "tabular (spread 1.0)", learner: "", runs: [])])
  #expect(both.panels.map(\.title) == ["a", "b"])
  #expect(both.panels[1].lines.map(\.label)[0] == "onPolicy · tabular (spread 1.0)")
}

@Test func namesAreShortWhereTheyTellLabelsApart() {
  #expect(shortLabels(["ros", "props (clip 1)", "ros (a 2)"]) == ["ros", "props", "ros (a 2)"])
}

@Test func nineVariantsOfOneSamplerHaveNineColoursOrLooks() {
  let lines = grid(
    (1...9).map { Recorded(sampler: "props (clip \($0))", runs: []) }
  ).panels[0].lines
  #expect(Set(lines.map { Palette.lineStyle($0.style) }).count == 9)
  #expect(lines.map(\.style.colour) == [0, 1, 2, 3, 4, 5, 6, 0, 1])
  #expect(lines[7].style.variant == 1)
  let four = grid((1...4).map { Recorded(sampler: "props (clip \($0))", runs: []) }).panels[0].lines
  #expect(four.map(\.style.colour) == [0, 0, 0, 0])
}

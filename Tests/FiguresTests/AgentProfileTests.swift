import Figures
import Statistics
import Testing

/// A table whose runs recorded the measure of agents 1, 2, ...: per condition its learner, and per run
/// and agent the values by step.
private func profiles(
  _ learners: [(String, [[[Int: Double]]])], samplers: [String] = ["onPolicy"]
) -> ResultTable {
  let recorded = zip(learners.indices, learners).map { index, learner in
    Recorded(
      sampler: samplers[index % samplers.count], learner: learner.0,
      runs: learner.1.map { _ in ["episodeReturn": [1: 0]] })
  }
  let plain = table(recorded)
  let runs = learners.flatMap(\.1)
  let series = runs.map { agents in
    Dictionary(
      uniqueKeysWithValues: agents.enumerated().map { agent, values in
        let steps = values.keys.sorted()
        return (
          ResultTable.Quantity("advantageVariance", agent: agent + 1),
          ResultTable.Series(steps: steps, values: steps.compactMap { values[$0] })
        )
      })
  }
  return ResultTable(
    study: "small", conditions: plain.conditions, runs: plain.runs, series: series)
}

private let two = profiles([
  ("happo", [[[20: 1, 40: 3], [20: 2, 40: 4]], [[20: 1, 40: 5], [20: 4, 40: 6]]]),
  ("clipHappo", [[[20: 1, 40: 1], [20: 0.5, 40: 0]], [[20: 1, 40: 1], [20: 0.25, 40: 0]]]),
])

/// Means over two runs, agent by agent, at the last step; one line per learner.
@Test func agentsStandSideBySide() throws {
  let plot = try AgentProfile().plot(of: two, study: smallStudy)
  #expect(plot.panels.count == 1)
  let lines = plot.panels[0].lines
  #expect(lines.map(\.label) == ["happo", "clipHappo"])
  #expect(lines[0].points.map(\.x) == [1, 2] && lines[0].points.map(\.value) == [4, 5])
  #expect(lines[0].points.allSatisfy { $0.n == 2 })
  #expect(lines[0].points[0].interval == Interval(low: 3, high: 5))
  #expect(lines[1].points.map(\.value) == [1, 0])
  #expect(plot.x.label == "agent" && plot.x.range == 0...2)
  #expect(plot.y.label == "mean advantage variance" && plot.y.range == 0...6)
  #expect(plot.caption.contains("At the last recorded step."))
}

@Test func anotherStepIsDrawnWhereAsked() throws {
  var figure = AgentProfile()
  figure.step = 20
  figure.agents = "place in the order"
  figure.logarithmic = true
  let plot = try figure.plot(of: two, study: smallStudy)
  #expect(plot.panels[0].lines.map { $0.points.map(\.value) } == [[1, 3], [1, 0.375]])
  #expect(plot.x.label == "place in the order")
  #expect(plot.y.scale == .decades)
  #expect(plot.caption.contains("At step 20."))
  figure.step = 0
  let last = try figure.plot(of: two, study: smallStudy)
  #expect(last.caption.contains("1 point with mean not above 0 cannot stand on the log axis"))
  figure.step = 30
  let said = sentence { _ = try figure.plot(of: two, study: smallStudy) }
  #expect(
    said
      == "agentProfile has nothing to draw: no finished run holds values of advantageVariance")
}

@Test func samplersAreTheLinesWhereThereAreSeveral() throws {
  let runs = [[[20: 1.0], [20: 2.0]], [[20: 1.0], [20: 2.0]]]
  let plot = try AgentProfile().plot(
    of: profiles([("happo", runs), ("happo", runs)], samplers: ["onPolicy", "maProps"]),
    study: smallStudy)
  #expect(plot.panels.count == 1)
  #expect(plot.panels[0].lines.map(\.label) == ["onPolicy", "maProps"])
}

import Figures
import Statistics
import Testing

private func runs(_ values: [Double?]) -> [[String: [Int: Double]]?] {
  values.map { value in value.map { ["success": [20: 0.5, 40: $0]] } }
}

private func study(baseline: String? = "onPolicy", threshold: Double? = 0.9) -> StudyDescription {
  StudyDescription(
    name: "small", question: "", successMeasure: "success", successThreshold: threshold,
    baseline: baseline)
}

private func improvement(
  _ recorded: [Recorded], _ kind: ProbabilityOfImprovement = ProbabilityOfImprovement(),
  study: StudyDescription = study()
) throws -> Plot {
  try kind.plot(of: table(recorded), study: study)
}

private let baselines = [
  Recorded(game: "a", runs: runs([0, 0.5])), Recorded(game: "b", runs: runs([0.25, 1])),
]
private let others = [
  Recorded(game: "a", sampler: "props", runs: runs([0.5, 1])),
  Recorded(game: "b", sampler: "props", runs: runs([0.25, 0.25])),
]

/// Game a: 0.5 and 1 against 0 and 0.5 win 1, 1/2, 1 and 1 of four pairs: 7/8. Game b: 0.25 twice
/// against 0.25 and 1 ties twice: 1/4. Their mean is 9/16.
@Test func pairsAreCountedWithinGamesAndAveraged() throws {
  let plot = try improvement(baselines + others)
  let panel = plot.panels[0]
  #expect(panel.title == "2 games")
  #expect(panel.references == [.vertical(0.5)])
  #expect(plot.y.scale == .rows(["props"]))
  #expect(panel.lines.map(\.style) == [.init(colour: 1)])
  let point = panel.lines[0].points[0]
  #expect(point.value == 0.5625)
  #expect(point.n == 8)
  #expect(point.interval.map { $0.low < 0.5625 && $0.high > 0.5625 } == true)
  #expect(
    plot.caption == "Marks: probability that a run ends with a higher success than a run of "
      + "onPolicy, ties counting half, mean over games. Bars: 95 % percentile bootstrap interval "
      + "(B = 2000 resamples of each condition's runs within each game, seeded by name). Grey: no "
      + "difference. Learner mappo, policy tabular, experiment training. n = 8 runs of 2 games "
      + "per row, both conditions together, seeds 1 to 2.")
}

@Test func gamesCanStandAlone() throws {
  var kind = ProbabilityOfImprovement()
  kind.pooled = false
  let plot = try improvement(baselines + others, kind)
  #expect(plot.panels.map(\.title) == ["a", "b"])
  #expect(plot.panels.map { $0.lines[0].points[0].value } == [0.875, 0.25])
}

@Test func intervalsDoNotDependOnTheOrderOfConditions() throws {
  let forward = try improvement(baselines + others)
  let backward = try improvement(others.reversed() + baselines)
  #expect(forward.panels[0].lines[0].points == backward.panels[0].lines[0].points)
}

/// 0.95 and 1 are both successes: with the cap 0.9 they tie, and only the run at 0 loses.
@Test func cappedValuesTieFromTheThresholdOn() throws {
  let recorded = [
    Recorded(runs: runs([1, 1])), Recorded(sampler: "props", runs: runs([0.95, 0])),
  ]
  var kind = ProbabilityOfImprovement()
  let raw = try improvement(recorded, kind).panels[0].lines[0].points[0]
  #expect(raw.value == 0)
  kind.capped = true
  let plot = try improvement(recorded, kind)
  #expect(plot.panels[0].lines[0].points[0].value == 0.25)
  #expect(plot.caption.contains("ties counting half, as do all values from 0.9 on."))
  #expect(throws: FigureError(.noSuccess(figure: "probabilityOfImprovement"))) {
    try improvement(recorded, kind, study: study(threshold: nil))
  }
}

@Test func completeSeparationSaysThatItIsNoCertainty() throws {
  let plot = try improvement([
    Recorded(runs: runs([0, 0])), Recorded(sampler: "props", runs: runs([1, 1])),
  ])
  #expect(plot.panels[0].lines[0].points[0].interval == Interval(low: 1, high: 1))
  #expect(plot.caption.contains("An interval without width knows nothing of runs not made."))
}

@Test func singleAndMissingRunsAreSaid() throws {
  let plot = try improvement([
    Recorded(runs: runs([0.5])), Recorded(sampler: "props", runs: runs([1])),
    Recorded(sampler: "ros", runs: runs([nil])),
  ])
  #expect(plot.y.scale == .rows(["props", "ros"]))
  #expect(plot.panels[0].lines[0].points[0].interval == nil)
  #expect(plot.panels[0].lines[1].points.isEmpty)
  #expect(
    plot.caption.hasSuffix(
      "Without an interval, since a game has a single run: climbing · props. 1 failed run left "
        + "out. No values: climbing · ros."))
}

@Test func withoutBaselineOrSecondConditionThereIsNothingToCompare() {
  let expected = FigureError(
    .noSuchRuns(
      figure: "probabilityOfImprovement",
      wanted: "runs of a baseline and of a condition to compare with it"))
  #expect(throws: expected) { try improvement(baselines + others, study: study(baseline: nil)) }
  #expect(throws: expected) { try improvement(baselines) }
  #expect(throws: expected) { try improvement(others) }
  #expect(
    throws: FigureError(.nothingRecorded(figure: "probabilityOfImprovement", measure: "success"))
  ) {
    try improvement([
      Recorded(runs: runs([nil])), Recorded(sampler: "props", runs: runs([nil])),
    ])
  }
}

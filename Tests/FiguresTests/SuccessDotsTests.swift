import Figures
import Statistics
import TestSupport
import Testing

private func runs(_ values: [Double?]) -> [[String: [Int: Double]]?] {
  values.map { value in value.map { ["success": [20: 0, 40: $0]] } }
}

private func dots(_ recorded: [Recorded], study: StudyDescription = smallStudy) throws -> Plot {
  try SuccessDots().plot(of: table(recorded), study: study)
}

/// R 4.2: binom::binom.confint(8, 10, methods = "wilson") is 0.4901625 to 0.9433178.
@Test func aRowIsTheShareOfRunsThatEndAtTheThreshold() throws {
  let plot = try dots([
    Recorded(runs: runs([0.9, 1, 1, 1, 1, 1, 1, 1, 0.899, 0])),
    Recorded(sampler: "props", runs: runs([Double](repeating: 1, count: 10))),
  ])
  #expect(plot.y.scale == .rows(["onPolicy", "props"]))
  #expect(plot.x == .init(label: "share of runs that end with success ≥ 0.9", range: 0...1))
  let points = plot.panels[0].lines.map { $0.points[0] }
  #expect(points.map(\.x) == [1, 2])
  #expect(points.map(\.value) == [0.8, 1])
  #expect(points.map(\.n) == [10, 10])
  #expect(close(points[0].interval?.low, 0.4901625, absolute: 5e-8))
  #expect(close(points[0].interval?.high, 0.9433178, absolute: 5e-8))
  #expect(points[1].interval?.high == 1)
  #expect(
    plot.caption == "Marks: share of runs that end with success ≥ 0.9. Bars: 95 % Wilson score "
      + "interval. Learner mappo, policy tabular, experiment training. n = 10 runs per row, "
      + "seeds 1 to 10.")
}

@Test func failedAndSilentRunsAreNoSuccess() throws {
  let plot = try dots([Recorded(runs: runs([1, nil, nil]) + [[:]], missing: 2)])
  let point = plot.panels[0].lines[0].points[0]
  #expect(point.value == 0.25)
  #expect(point.n == 4)
  #expect(
    plot.caption.hasSuffix(
      "n = 4 runs per row, seeds 1 to 4. 2 failed runs counted as no success. 2 intended runs "
        + "not finished yet. 1 run without values of success counted as no success."))
}

@Test func captionsWarnOfSeveralBuildsBehindWhatIsDrawn() throws {
  let drawn = Recorded(runs: runs([1, 1]), binary: "one")
  let other = Recorded(sampler: "props", runs: runs([1]), binary: "two")
  let plot = try dots([drawn, other])
  #expect(
    plot.caption.hasSuffix(
      ". Warning: the runs were made by 2 builds of the code: 2 by binary one, 1 by binary two."))
  var fixed = other
  fixed.learner = ""
  let alone = try dots([drawn, fixed])
  #expect(!alone.caption.contains("Warning"))
}

@Test func aConditionOfFailedRunsHasNoSuccess() throws {
  let plot = try dots([Recorded(runs: runs([nil, nil]))])
  let point = plot.panels[0].lines[0].points[0]
  #expect(point.value == 0)
  #expect(point.interval?.low == 0)
  #expect(!plot.tsv.contains("nan"))
}

@Test func aConditionWithoutRunsIsARowThatSaysNothing() throws {
  let plot = try dots([
    Recorded(runs: runs([1])), Recorded(sampler: "props", runs: [], missing: 2),
  ])
  #expect(plot.y.scale == .rows(["onPolicy", "props"]))
  #expect(plot.panels[0].lines[1].points.isEmpty)
  #expect(plot.caption.hasSuffix("No values: climbing · props."))
}

@Test func rowsAreNamedOnceWhereAllGamesHaveTheSame() throws {
  let one = runs([1, 0])
  let shared = try dots(
    (1...40).flatMap { game in
      ["onPolicy", "props"].map { Recorded(game: "game \(game)", sampler: $0, runs: one) }
    })
  #expect(shared.panels.count == 40)
  #expect(shared.columns == 4)
  #expect(shared.panels.allSatisfy { $0.y == nil })
  let own = try dots([
    Recorded(runs: one), Recorded(sampler: "props", runs: one), Recorded(game: "b", runs: one),
  ])
  #expect(own.panels.map(\.y) == [.rows(["onPolicy", "props"]), .rows(["onPolicy"])])
}

@Test func withoutThresholdOrRunsThereIsNoSuccessToDraw() {
  let undeclared = StudyDescription(
    name: "small", question: "", successMeasure: "success", successThreshold: nil)
  #expect(throws: FigureError(.noSuccess(figure: "successDots"))) {
    try dots([Recorded(runs: runs([1]))], study: undeclared)
  }
  #expect(throws: FigureError(.nothingRecorded(figure: "successDots", measure: "success"))) {
    try dots([Recorded(runs: [[:]], missing: 3)])
  }
}

/// What another tool calls an algorithm is a learner here.
@Test func importedLearnersAreRows() throws {
  let imported = ["qmix", "mappo"].map {
    Recorded(
      game: "3s5z", policy: "", sampler: "", learner: $0, experiment: "imported", runs: runs([1]))
  }
  let study = StudyDescription(
    name: "small", question: "", successMeasure: "success", successThreshold: 0.9,
    compared: .learner)
  let plot = try dots(imported, study: study)
  #expect(plot.y.scale == .rows(["qmix", "mappo"]))
  #expect(plot.panels[0].lines.map(\.style.colour) == [0, 1])
}

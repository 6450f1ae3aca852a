import Figures
import Statistics
import TestSupport
import Testing

private func runs(_ values: [Double], step: Int = 20) -> [[String: [Int: Double]]?] {
  values.map { ["success": [step: $0]] }
}

/// Two runs, one at 0 and one at 1: of four equally likely resamples one has mean 0 and one has
/// mean 1, so the 2.5 % and 97.5 % quantiles are 0 and 1.
@Test func meanOfTwoRunsHasTheWidestBand() throws {
  let plot = try SuccessCurve().plot(
    of: table([Recorded(runs: runs([0, 1]))]), study: smallStudy)
  #expect(
    plot.panels[0].lines[0].points == [
      Plot.Point(x: 20, value: 0.5, interval: Interval(low: 0, high: 1), n: 2)
    ])
  #expect(plot.y.label == "mean success")
  #expect(plot.y.range == 0...1)
  #expect(
    plot.caption == "Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of "
      + "the mean (B = 2000 resamples of whole runs, seeded by name). Learner mappo, policy tabular, "
      + "experiment training. n = 2 runs per line, seeds 1 to 2.")
}

/// R 4.2: binom::binom.confint(8, 10, methods = "wilson") is 0.4901625 to 0.9433178.
@Test func fractionCountsRunsAtTheThresholdWithWilsonBounds() throws {
  var curve = SuccessCurve()
  curve.value = .fraction
  let values = [0.9, 0.95, 1, 1, 1, 1, 1, 1, 0.899, 0]
  let plot = try curve.plot(of: table([Recorded(runs: runs(values))]), study: smallStudy)
  let point = try #require(plot.panels[0].lines[0].points.first)
  #expect(point.value == 0.8)
  #expect(point.n == 10)
  #expect(close(point.interval?.low, 0.4901625, absolute: 5e-8))
  #expect(close(point.interval?.high, 0.9433178, absolute: 5e-8))
  #expect(plot.y.label == "share of runs with success ≥ 0.9")
  #expect(plot.caption.contains("n = 10 runs per line, seeds 1 to 10."))
}

@Test func failedMissingAndSilentRunsAreLeftOutAndCounted() throws {
  let recorded = Recorded(
    runs: [["success": [20: 1]], nil, nil, ["other": [20: 0]], ["success": [20: 0.5]]], missing: 3)
  let plot = try SuccessCurve().plot(of: table([recorded]), study: smallStudy)
  #expect(plot.panels[0].lines[0].points.map(\.value) == [0.75])
  #expect(
    plot.caption.hasSuffix(
      "n = 2 runs per line, seeds among 1 to 5. 2 failed runs left out. 3 intended runs not finished yet. "
        + "1 run without values of success left out."))
}

@Test func oneRunHasNoBand() throws {
  let plot = try SuccessCurve().plot(
    of: table([Recorded(runs: runs([0.25]))]), study: smallStudy)
  #expect(
    plot.panels[0].lines[0].points == [Plot.Point(x: 20, value: 0.25, interval: nil, n: 1)])
  #expect(
    plot.caption.hasSuffix(
      "n = 1 run per line, seed 1. Thin, without a band, a single run: climbing, onPolicy."))
}

@Test func lineWithoutValuesIsNamedInTheCaption() throws {
  let plot = try SuccessCurve().plot(
    of: table([
      Recorded(runs: runs([1, 1])), Recorded(sampler: "props", runs: [[:], nil]),
    ]), study: smallStudy)
  #expect(plot.panels[0].lines.map(\.points.count) == [1, 0])
  #expect(plot.caption.contains("No values: climbing, props."))
}

@Test func panelsHaveTheirOwnStepsOnlyWhereLengthsDiffer() throws {
  let short = Recorded(game: "a", runs: runs([0, 1], step: 240))
  let long = Recorded(game: "b", experiment: "long", runs: runs([0, 1], step: 2250))
  let silent = Recorded(game: "c", runs: [[:]])
  let mixed = try SuccessCurve().plot(of: table([short, long, silent]), study: smallStudy)
  #expect(mixed.panels.map(\.xRange) == [0...240, 0...2250])
  #expect(mixed.x.range == 0...2250)
  #expect(mixed.caption.hasSuffix("The panels' x axes differ."))
  let equal = try SuccessCurve().plot(
    of: table([short, Recorded(game: "b", runs: runs([1, 1], step: 240))]), study: smallStudy)
  #expect(equal.panels.map(\.xRange) == [nil, nil])
  #expect(!equal.caption.contains("axes differ"))
}

@Test func onlyStepsOfEveryRunAreAveraged() throws {
  let recorded = Recorded(
    runs: [["success": [20: 0, 40: 0.5, 60: 1]], ["success": [20: 1, 60: 1, 80: 1]]])
  let points = try SuccessCurve().plot(of: table([recorded]), study: smallStudy).panels[0].lines[0]
    .points
  #expect(points.map(\.x) == [20, 60])
  #expect(points.map(\.value) == [0.5, 1])
}

@Test func longCurvesAreThinnedFromTheLastStepBackwards() throws {
  let values = Dictionary(uniqueKeysWithValues: (1...1000).map { ($0, 0.5) })
  let plot = try SuccessCurve().plot(
    of: table([Recorded(runs: [["success": values], ["success": values]])]), study: smallStudy)
  let points = plot.panels[0].lines[0].points
  #expect(points.count == 250)
  #expect(points.first?.x == 4)
  #expect(points.last?.x == 1000)
  #expect(plot.caption.contains("One in 4 recorded steps is drawn."))
}

@Test func bandsDoNotDependOnTheOrderOfConditions() throws {
  let first = Recorded(sampler: "onPolicy", runs: runs([0, 0.25, 0.5, 1]))
  let second = Recorded(sampler: "props", runs: runs([0.125, 0.375, 1, 1]))
  let forward = try SuccessCurve().plot(of: table([first, second]), study: smallStudy)
  let backward = try SuccessCurve().plot(of: table([second, first]), study: smallStudy)
  #expect(
    forward.panels[0].lines.map(\.points) == backward.panels[0].lines.reversed().map(\.points))
}

@Test func successOutsideZeroToOneWidensTheAxis() throws {
  let plot = try SuccessCurve().plot(
    of: table([Recorded(runs: runs([3, 4]))]), study: smallStudy)
  #expect(plot.y.range == 0...4)
}

@Test func columnsAreChosenOrGiven() throws {
  let recorded = (1...4).map { Recorded(game: "game \($0)", runs: runs([0, 1])) }
  var curve = SuccessCurve()
  let with2 = try curve.plot(of: table(recorded), study: smallStudy)
  #expect(with2.columns == 2)
  curve.columns = 3
  let with3 = try curve.plot(of: table(recorded), study: smallStudy)
  #expect(with3.columns == 3)
}

@Test func nothingToDrawIsAnErrorOfOneSentence() throws {
  let silent = table([Recorded(runs: [[:], nil])])
  #expect(
    sentence { _ = try SuccessCurve().plot(of: silent, study: smallStudy) }
      == "successCurve has nothing to draw: no finished run holds values of success")
  let fixed = table([Recorded(learner: "", runs: runs([1]))])
  #expect(
    sentence { _ = try SuccessCurve().plot(of: fixed, study: smallStudy) }
      == "successCurve has nothing to draw: it needs runs with a learner, and the study has none")
}

@Test func valuesBeyondAveragingAreAnError() throws {
  let huge = table([Recorded(runs: runs([1e308, 1e308, 1e308]))])
  #expect(throws: FigureError(.notFinite(measure: "success", line: "onPolicy"))) {
    try SuccessCurve().plot(of: huge, study: smallStudy)
  }
}

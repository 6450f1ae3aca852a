import Figures
import Statistics
import Testing

private func runs(_ curves: [[Int: Double]?]) -> [[String: [Int: Double]]?] {
  curves.map { curve in curve.map { ["success": $0] } }
}

private func curve(_ recorded: [Recorded]) throws -> Plot {
  try SampleEfficiencyCurve().plot(of: table(recorded), study: smallStudy)
}

/// Eight runs of two games at step 20: 0, 0, 0, 0.5, 0.5, 1, 1, 1. Two are dropped at each end; of
/// the rest, 0, 0.5, 0.5 and 1, the mean is 0.5, while the mean of all at step 40 is not needed:
/// all end at 1.
@Test func middleHalfIsOfTheRunsOfAllGames() throws {
  let games: [[Double]] = [[0, 0, 0, 0.5], [0.5, 1, 1, 1]]
  let plot = try curve(
    zip(["a", "b"], games).map { game, values in
      Recorded(game: game, runs: runs(values.map { [20: $0, 40: 1] }))
    })
  #expect(plot.panels.map(\.title) == ["2 games"])
  let points = plot.panels[0].lines[0].points
  #expect(points.map(\.x) == [20, 40])
  #expect(points.map(\.value) == [0.5, 1])
  #expect(points.map(\.n) == [8, 8])
  #expect(points[0].interval.map { $0.low >= 0 && $0.low < 0.5 && $0.high > 0.5 } == true)
  #expect(points[1].interval == Interval(low: 1, high: 1))
  #expect(plot.y == .init(label: "interquartile mean of success", range: 0...1))
  #expect(
    plot.caption == "Lines: mean over the middle half of the runs of all games. Bands: pointwise "
      + "95 % percentile bootstrap interval (B = 2000 resamples of whole runs within each game, "
      + "seeded by name). Learner mappo, policy tabular, experiment training. n = 8 runs of 2 "
      + "games per line, seeds 1 to 4.")
}

@Test func gamesOfOtherLengthsStandInTheirOwnPanel() throws {
  let short = runs([[20: 0, 40: 1], [20: 1, 40: 1]])
  let long = runs([[100: 0, 200: 1], [100: 1, 200: 1]])
  let plot = try curve([
    Recorded(game: "a", runs: short), Recorded(game: "b", runs: short),
    Recorded(game: "c", runs: long),
  ])
  #expect(plot.panels.map(\.title) == ["a; b", "c"])
  #expect(plot.panels.map(\.xRange) == [0...40, 0...200])
  #expect(plot.caption.hasSuffix("The panels' x axes differ."))
}

@Test func onlyStepsOfAllGamesAreDrawn() throws {
  let plot = try curve([
    Recorded(game: "a", runs: runs([[20: 0, 30: 1, 40: 1]])),
    Recorded(game: "b", runs: runs([[20: 0, 40: 1]])),
  ])
  #expect(plot.panels[0].lines[0].points.map(\.x) == [20, 40])
  #expect(plot.panels[0].lines[0].points.map(\.interval) == [nil, nil])
}

@Test func curvesOutsideZeroToOneWidenTheAxis() throws {
  let plot = try curve([Recorded(runs: runs([[20: -2], [20: 4], nil]))])
  #expect(plot.y.range.lowerBound == -2 && plot.y.range.upperBound == 4)
  #expect(plot.caption.hasSuffix("n = 2 runs per line, seeds 1 to 2. 1 failed run left out."))
}

@Test func noRunsAreAnError() {
  #expect(
    throws: FigureError(.nothingRecorded(figure: "sampleEfficiencyCurve", measure: "success"))
  ) {
    try curve([Recorded(runs: [nil], missing: 1)])
  }
}

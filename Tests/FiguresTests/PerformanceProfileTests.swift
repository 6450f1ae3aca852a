import Statistics
import TestSupport
import Testing

@testable import Figures

private func runs(_ values: [Double?]) -> [[String: [Int: Double]]?] {
  values.map { value in value.map { ["success": [20: 0.5, 40: $0]] } }
}

private func profile(
  _ recorded: [Recorded], _ kind: PerformanceProfile = PerformanceProfile(),
  study: StudyDescription = smallStudy
) throws -> Plot {
  try kind.plot(of: table(recorded), study: study)
}

private func share(_ line: Plot.Line, at x: Double) -> Plot.Point? {
  line.points.first { abs($0.x - x) < 1e-12 }
}

/// In game a three of four runs end above 0.5, in game b one of two: (3/4 + 1/2)/2.
@Test func gamesAreAveragedWithEqualWeight() throws {
  let plot = try profile([
    Recorded(game: "a", runs: runs([0.25, 0.75, 1, 1])),
    Recorded(game: "b", runs: runs([0.5, 1])),
  ])
  #expect(plot.panels.map(\.title) == ["2 games"])
  let line = plot.panels[0].lines[0]
  #expect(line.drawing == .steps)
  #expect(line.points.count == 101)
  #expect(share(line, at: 0)?.value == 1)
  #expect(share(line, at: 0.5)?.value == 0.625)
  #expect(share(line, at: 0.75)?.value == 0.5)
  #expect(share(line, at: 1)?.value == 0)
  #expect(share(line, at: 0.5)?.n == 6)
  #expect(plot.panels[0].references == [.vertical(0.9)])
  #expect(plot.y == .init(label: "share of runs > τ", range: 0...1))
  #expect(
    plot.caption
      == "Lines: share of runs that end with success > τ, at 101 τ, mean over games. Bands: "
      + "pointwise 95 % percentile bootstrap interval (B = 2000 resamples of runs within games, "
      + "seeded by name); no width where all runs agree. Grey: success from 0.9 on. Learner mappo, "
      + "policy tabular, experiment training. n = 6 runs of 2 games per line, seeds among 1 to 4.")
}

@Test func inclusiveProfilesCountTies() throws {
  var kind = PerformanceProfile()
  kind.inclusive = true
  let line = try profile([Recorded(runs: runs([0, 0.5, 1, 1]))], kind).panels[0].lines[0]
  #expect(share(line, at: 0)?.value == 1)
  #expect(share(line, at: 0.5)?.value == 0.75)
  #expect(share(line, at: 1)?.value == 0.5)
}

/// √(ln(2/0.05)/(2·100)) = 0.13581 (R: sqrt(log(40)/200)).
@Test func bandsOfOneGameHoldAtOnce() throws {
  var kind = PerformanceProfile()
  kind.band = .dkw
  let half = (0..<100).map { $0 % 2 == 0 ? 0.0 : 1 }
  let plot = try profile(
    [Recorded(game: "a", runs: runs(half)), Recorded(game: "b", runs: runs(half))], kind)
  #expect(plot.panels.map(\.title) == ["a", "b"])
  let point = try #require(share(plot.panels[0].lines[0], at: 0.5))
  #expect(point.value == 0.5)
  #expect(close(point.interval?.low, 0.5 - 0.135810, absolute: 5e-7))
  #expect(close(point.interval?.high, 0.5 + 0.135810, absolute: 5e-7))
  #expect(share(plot.panels[0].lines[0], at: 1)?.interval?.low == 0)
  #expect(plot.caption.contains("for the whole profile at once"))
}

@Test func bandsDoNotDependOnOrderOrOtherLines() throws {
  let first = [
    Recorded(game: "a", runs: runs([0, 0.3, 1])), Recorded(game: "b", runs: runs([0, 1])),
  ]
  let other = Recorded(game: "a", sampler: "props", runs: runs([0.1, 0.9]))
  let forward = try profile(first)
  let backward = try profile(first.reversed())
  #expect(forward.panels[0].lines[0].points == backward.panels[0].lines[0].points)
  let alone = try profile([first[0]])
  let together = try profile([other, first[0]])
  #expect(alone.panels[0].lines[0].points == together.panels[0].lines[1].points)
}

@Test func profilesOfOneRunHaveNoBand() throws {
  let plot = try profile([Recorded(runs: runs([0.25]))])
  #expect(plot.panels[0].lines[0].points.allSatisfy { $0.interval == nil && $0.n == 1 })
  #expect(plot.caption.hasSuffix("Thin, without a band, a single run: climbing · onPolicy."))
}

@Test func valuesOutsideZeroToOneWidenTheThresholds() throws {
  let plot = try profile([Recorded(runs: runs([-3, 20]))])
  #expect(plot.x.range == -5...20)
  #expect(plot.panels[0].lines[0].points.first?.x == -5)
  #expect(plot.panels[0].lines[0].points.last?.x == 20)
  let equal = try profile([Recorded(runs: runs([7, 7]))])
  #expect(equal.panels[0].lines[0].points.last?.value == 0)
  #expect(!(plot.tsv + equal.tsv).contains("nan"))
}

@Test func aGameWhereAllRunsFailedLeavesItsLineOut() throws {
  let plot = try profile([
    Recorded(game: "a", runs: runs([1, 0])), Recorded(game: "b", runs: runs([1, 0])),
    Recorded(game: "a", sampler: "props", runs: runs([1, 0])),
    Recorded(game: "b", sampler: "props", runs: runs([nil, nil])),
  ])
  #expect(plot.panels[0].lines.map(\.points.isEmpty) == [false, true])
  #expect(plot.caption.hasSuffix("2 failed runs left out. No values: 2 games · props."))
}

@Test func nothingRecordedIsAnErrorWithoutThresholdToo() throws {
  let undeclared = StudyDescription(
    name: "small", question: "", successMeasure: "success", successThreshold: nil)
  let plot = try profile([Recorded(runs: runs([0, 1]))], study: undeclared)
  #expect(plot.panels[0].references == [])
  #expect(!plot.caption.contains("Grey"))
  #expect(throws: FigureError(.nothingRecorded(figure: "performanceProfile", measure: "success"))) {
    try profile([Recorded(runs: runs([nil]), missing: 1)])
  }
}

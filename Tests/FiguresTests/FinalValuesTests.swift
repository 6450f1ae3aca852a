import Figures
import Statistics
import Testing

private func runs(_ values: [Double?]) -> [[String: [Int: Double]]?] {
  values.map { value in value.map { ["success": [20: 0.5, 40: $0]] } }
}

private func finals(
  _ recorded: [Recorded], _ kind: FinalValues = FinalValues()
) throws -> Plot {
  try kind.plot(of: table(recorded), study: smallStudy)
}

/// Six values: the interval at 95 % is from the least to the greatest, with confidence
/// 1 − 2/2⁶ = 0.969.
@Test func everyRunIsADotAndTheirMedianAMark() throws {
  let plot = try finals([Recorded(runs: runs([0, 0, 0.25, 1, 1, 1]))])
  let lines = plot.panels[0].lines
  #expect(lines.map(\.label) == ["onPolicy, runs", "onPolicy"])
  #expect(lines[0].points.map(\.value) == [0, 0, 0.25, 1, 1, 1])
  #expect(lines[0].points.allSatisfy { $0.n == 1 && $0.interval == nil })
  // Two runs at 0 and three at 1 stand one above the other, on one foot.
  let heights = lines[0].points.map(\.x)
  #expect(heights[0] == heights[2] && heights[0] == heights[3])
  #expect(heights[1] == heights[4] && heights[1] < heights[0] && heights[5] < heights[4])
  #expect(
    lines[1].points == [
      Plot.Point(x: 1.3, value: 0.625, interval: Interval(low: 0, high: 1), n: 6)
    ])
  #expect(plot.x.range == 0...1)
  #expect(
    plot.caption == "Small dots: one run each, stacked where runs end alike; all rows have one "
      + "scale. Marks below: median, with the 95 % interval between two of the runs (order "
      + "statistics). Learner mappo, policy tabular, experiment training. n = 6 runs per row, "
      + "seeds 1 to 6.")
}

/// A hundred runs at 0 and 1 stay in their row, half of them as high as all of another row.
@Test func stacksHaveOneScaleInAllRows() throws {
  let both = [Double](repeating: 0, count: 50) + [Double](repeating: 1, count: 50)
  let plot = try finals([
    Recorded(runs: runs(both)),
    Recorded(sampler: "props", runs: runs([Double](repeating: 1, count: 100))),
  ])
  let height = { (line: Plot.Line) in
    let places = line.points.map(\.x)
    return (places.max() ?? 0) - (places.min() ?? 0)
  }
  let lines = plot.panels[0].lines
  #expect(abs(height(lines[0]) / height(lines[2]) - 49.0 / 99) < 1e-12)
  #expect(lines[0].points.allSatisfy { (0.5...1.5).contains($0.x) })
  #expect(lines[2].points.allSatisfy { (1.5...2.5).contains($0.x) })
}

/// The middle half of 0, 0, 1, 1, 1, 1, 1, 5 is 1, 1, 1, 1; one of the two zeros is dropped with
/// each quarter.
@Test func interquartileMeanLeavesOutTheOuterQuarters() throws {
  var kind = FinalValues()
  kind.centre = .iqm
  let plot = try finals([Recorded(runs: runs([0, 0, 1, 1, 1, 1, 1, 5]))], kind)
  let mark = plot.panels[0].lines[1].points[0]
  #expect(mark.value == 1)
  #expect(mark.interval?.contains(1) == true)
  #expect(plot.x.range == 0...5)
  #expect(plot.caption.contains("interquartile mean, with its 95 % percentile bootstrap interval"))
}

@Test func anotherMeasureCanBeDrawn() throws {
  var kind = FinalValues()
  kind.measure = "jointKL"
  #expect(kind.measures == ["jointKL"])
  #expect(FinalValues().measures == [])
  let plot = try finals([Recorded(runs: [["jointKL": [20: -2]]])], kind)
  #expect(plot.x.label == "final joint KL")
  #expect(plot.x.range == -2...0)
}

@Test func fewFailedAndEqualRunsAreSaid() throws {
  let plot = try finals([
    Recorded(runs: runs([0.5, 0.5, nil])),
    Recorded(sampler: "props", runs: runs([nil])),
  ])
  #expect(plot.panels[0].lines[1].points.map(\.value) == [0.5])
  #expect(plot.panels[0].lines[1].points[0].interval == nil)
  #expect(plot.y.scale == .rows(["onPolicy", "props"]))
  #expect(
    plot.caption.hasSuffix(
      "n = 2 runs per row, seeds 1 to 2. 2 failed runs left out. Too few runs for an interval: "
        + "climbing · onPolicy. No values: climbing · props."))
  #expect(throws: FigureError(.nothingRecorded(figure: "finalValues", measure: "success"))) {
    try finals([Recorded(runs: runs([nil]))])
  }
  #expect(throws: FigureError(.notFinite(measure: "success", line: "all runs"))) {
    try finals([Recorded(runs: runs([-1.7e308, 1.7e308]))])
  }
}

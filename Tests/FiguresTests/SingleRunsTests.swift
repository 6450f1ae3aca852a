import Statistics
import Testing

@testable import Figures

/// So many runs of two steps, which end at their number among all of them.
private func condition(_ sampler: String, runs count: Int) -> Recorded {
  Recorded(
    sampler: sampler,
    runs: (1...count).map { ["success": [20: 0, 40: Double($0) / Double(count)]] })
}

private func drawn(_ conditions: [Recorded]) throws -> Plot {
  try SuccessCurve().plot(of: table(conditions), study: smallStudy)
}

@Test func twentyRunsOrFewerStandBehindTheirMean() throws {
  let plot = try drawn([condition("props", runs: 20), condition("ros", runs: 21)])
  let lines = plot.panels[0].lines
  #expect(lines.map(\.runs.count) == [20, 0])
  #expect(lines[0].runs[3].seed == 4)
  #expect(lines[0].runs[3].points.map(\.value) == [0, 0.2])
  #expect(lines[0].runs[3].points.map(\.n) == [1, 1])
  #expect(plot.caption.contains("Thin behind them: single runs."))
}

@Test func behindFourLinesNoRunsAreDrawn() throws {
  let three = ["a", "b", "c"].map { condition($0, runs: 2) }
  #expect(try drawn(three).panels[0].lines.map(\.runs.count) == [2, 2, 2])
  let plot = try drawn(three + [condition("d", runs: 2)])
  #expect(plot.panels[0].lines.allSatisfy { $0.runs.isEmpty })
  #expect(!plot.caption.contains("single runs"))
}

@Test func theDataFileHoldsARunBehindItsLineAndTheScriptCountsIt() throws {
  let plot = try drawn([condition("props", runs: 2), condition("ros", runs: 2)])
  let blocks = plot.tsv.components(separatedBy: "\n\n\n").map {
    $0.split(separator: "\n").last?.split(separator: "\t")[1] ?? ""
  }
  #expect(
    blocks == [
      "props", "props, run of seed 1", "props, run of seed 2", "ros", "ros, run of seed 1",
      "ros, run of seed 2",
    ])
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  let runs = script.split(separator: "\n").filter { $0.contains(" with lines linestyle 101") }
  #expect(
    runs.map { $0.trimmingPrefix { $0 == " " }.split(separator: "'").last } == [
      " index 1 using 3:4 with lines linestyle 1011 notitle, \\",
      " index 2 using 3:4 with lines linestyle 1011 notitle, \\",
      " index 4 using 3:4 with lines linestyle 1012 notitle, \\",
      " index 5 using 3:4 with lines linestyle 1012 notitle, \\",
    ])
  #expect(script.contains("index 3 using 3:4 with linespoints linestyle 2 "))
}

@Test func aPanelWithoutValuesIsLeftOutAndNamed() throws {
  let plot = try drawn([
    condition("props", runs: 2), Recorded(game: "penalty", sampler: "props", runs: [[:], [:]]),
  ])
  #expect(plot.panels.map(\.title) == ["climbing"])
  #expect(plot.caption.contains("No values: penalty, props."))
}

private func panel(_ title: String, top: Double) -> Plot.Panel {
  Plot.Panel(
    title: title,
    lines: [
      Plot.Line(
        label: "l", style: .init(colour: 0),
        points: [Plot.Point(x: 1, value: top, interval: nil, n: 2)])
    ])
}

@Test func panelsOfAFifthOfTheOthersShareAnAxisOfTheirOwn() {
  let shared = Plot.Axis(label: "error", range: 0...20)
  let panels = [("a", 20.0), ("b", 1.5), ("c", 3), ("d", 1.9), ("e", 0.04)].map {
    panel($0, top: $1)
  }
  let tops = onReadableAxes(panels, y: shared).map { ($0.y ?? shared).range.upperBound }
  #expect(tops == [20, 3, 3, 3, 0.04])
  let even = onReadableAxes(Array(panels.prefix(1)) + [panel("b", top: 4.1)], y: shared)
  #expect(even.allSatisfy { $0.y == nil })
}

@Test func theLabelOfUnequalAxesOfOneMeasureStandsOnce() {
  let y = Plot.Axis(label: "error", range: 0...20)
  let plot = Plot(
    study: "s", question: "q", figure: "f", columns: 2, x: .init(label: "x", range: 0...2), y: y,
    panels: onReadableAxes([panel("a", top: 20), panel("b", top: 1)], y: y), caption: "c")
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.components(separatedBy: "\n  set label say('error')").count - 1 == 1)
  #expect(script.contains("set yrange [0:20]\n") && script.contains("set yrange [0:1]\n"))
  #expect(FigureLayout(plot).labelsY == [true, true])
}

import Figures
import Foundation
import Statistics
import TestSupport
import Testing

/// A condition of a sweep over two settings, and the final values of its runs; nil is a failed run.
private struct Swept {
  var game = "climbing"
  var learner = "mappo"
  var sampler: String
  var finals: [Double?]
}

private func maProps(
  _ clip: String, _ cutoff: String, rate: String = "0.3", game: String = "climbing",
  learner: String = "mappo", _ finals: [Double?]
) -> Swept {
  Swept(
    game: game, learner: learner,
    sampler: #"{"maProps":{"clip":\#(clip),"klCutoff":\#(cutoff),"learningRate":\#(rate)}}"#,
    finals: finals)
}

private func map(
  _ figure: HeatMap, _ swept: [Swept], study: StudyDescription = smallStudy
) throws -> Plot {
  let plain = table(
    swept.enumerated().map { number, condition in
      Recorded(
        game: condition.game, sampler: "sampler \(number)", learner: condition.learner,
        runs: condition.finals.map { value in value.map { ["success": [20: 0, 40: $0]] } })
    })
  let conditions = zip(plain.conditions, swept).map { labels, condition in
    ResultTable.Condition(
      game: labels.game, policy: labels.policy, sampler: labels.sampler, learner: labels.learner,
      experiment: labels.experiment,
      specification: #"{"game":"\#(labels.game)","learner":"\#(labels.learner)","#
        + #""sampler":\#(condition.sampler)}"#)
  }
  return try figure.plot(
    of: ResultTable(
      study: "small", conditions: conditions, runs: plain.runs, series: plain.series),
    study: study)
}

private func map(_ swept: [Swept]) throws -> Plot { try map(HeatMap(), swept) }

private let fractions = {
  var map = HeatMap()
  map.value = .fraction
  return map
}()

/// R 4.2: binom::binom.confint(8, 10, methods = "wilson") is 0.4901625 to 0.9433178.
@Test func aCellIsTheShareOfRunsUnderItsTwoSettings() throws {
  let eight = [Double?](repeating: 1, count: 7) + [0.9, 0.899, nil]
  let plot = try map(
    fractions,
    [
      maProps("1", "6", eight), maProps("0.3", "6", [0.1, 0.2]), maProps("1", "0.03", [1]),
    ])
  #expect(plot.x == .columns([0.3, 1], label: "clip"))
  // The greatest on top.
  #expect(plot.y == .rows(["klCutoff 6", "klCutoff 0.03"]))
  let axis = Plot.Axis(label: "share of runs that end with success ≥ 0.9", range: 0...1)
  let lines = plot.panels[0].lines
  #expect(plot.panels.map(\.title) == ["climbing"])
  #expect(lines.map(\.label) == ["klCutoff 6", "klCutoff 0.03"])
  #expect(lines.allSatisfy { $0.drawing == .cells(axis) })
  #expect(lines.map { $0.points.map(\.x) } == [[0.3, 1], [1]])
  #expect(lines.map { $0.points.map(\.value) } == [[0, 0.8], [1]])
  #expect(lines.map { $0.points.map(\.n) } == [[2, 10], [1]])
  #expect(close(lines[0].points[1].interval?.low, 0.4901625, absolute: 5e-8))
  #expect(close(lines[0].points[1].interval?.high, 0.9433178, absolute: 5e-8))
  #expect(
    plot.caption == "Cells: share of runs that end with success ≥ 0.9, darker for more, with its "
      + "95 % Wilson score interval. Sampler maProps, learner mappo, policy tabular, experiment "
      + "training. n = 1 to 10 runs per cell, seeds among 1 to 10. 1 failed run counted as no "
      + "success.")
  #expect(
    plot.tsv.hasSuffix(
      """
      # step: clip; value: share of runs that end with success ≥ 0.9; low, high: ends of its \
      interval, ? where there is none; n: number of runs
      # numbers are rounded to 10 significant digits
      # columns: panel, line, step, value, low, high, n
      climbing\tklCutoff 6\t0.3\t0\t0\t0.6576197725\t2
      climbing\tklCutoff 6\t1\t0.8\t0.4901624715\t0.9433178485\t10


      climbing\tklCutoff 0.03\t1\t1\t0.2065493144\t1\t1

      """))
}

/// All resamples of two runs are (0, 0), (1, 1) or mixed, the first two with a quarter each.
@Test func meansLeaveFailedRunsOut() throws {
  let plot = try map([maProps("1", "6", [0, 1, nil]), maProps("0.3", "6", [0.25])])
  let points = plot.panels[0].lines[0].points
  #expect(points.map(\.value) == [0.25, 0.5])
  #expect(points.map(\.interval) == [nil, Interval(low: 0, high: 1)])
  #expect(points.map(\.n) == [1, 2])
  #expect(
    plot.caption.contains(
      "Cells: mean final success, darker for more, with its 95 % percentile bootstrap interval "))
  #expect(plot.caption.contains("A single run, without an interval: climbing · clip 0.3."))
  #expect(plot.caption.contains("1 failed run left out."))
}

@Test func settingsMayStandOnEitherAxis() throws {
  var turned = HeatMap()
  (turned.x, turned.y) = ("learningRate", "clip")
  let plot = try map(
    turned, [maProps("1", "6", rate: "0.03", [0.5]), maProps("1", "6", rate: "0.3", [0.75])])
  #expect(plot.x == .columns([0.03, 0.3], label: "learningRate"))
  #expect(plot.y == .rows(["clip 1"]))
  #expect(plot.panels[0].lines[0].points.map(\.value) == [0.5, 0.75])
  turned.y = "learningRate"
  #expect(turned.inconsistencies == ["x and y are both learningRate; name two settings"])
}

@Test func panelsDifferInAnythingElse() throws {
  let plot = try map([
    maProps("1", "6", [0.1]), maProps("1", "6", game: "penalty", [0.2]),
    maProps("1", "6", learner: "ippo", [0.3]), maProps("1", "6", rate: "0.03", [0.4]),
    Swept(sampler: #"{"props":{"clip":1,"klCutoff":6}}"#, finals: [0.5]),
    Swept(sampler: #""onPolicy""#, finals: [0.6]),
    Swept(sampler: #"{"ros":{"clip":"none","klCutoff":6}}"#, finals: [0.7]),
  ])
  #expect(
    plot.panels.map(\.title) == [
      "climbing · maProps · mappo · learningRate 0.3",
      "penalty · maProps · mappo · learningRate 0.3",
      "climbing · maProps · ippo · learningRate 0.3",
      "climbing · maProps · mappo · learningRate 0.03", "climbing · props · mappo",
    ])
  #expect(
    plot.panels.map { $0.lines[0].points.map(\.value) } == [[0.1], [0.2], [0.3], [0.4], [0.5]])
  #expect(
    plot.caption.hasSuffix(
      "Not drawn, without numbers for clip and klCutoff: sampler 5; sampler 6."))
}

@Test func mapsThatCannotBeDrawnAreSaid() throws {
  let wanted = "runs of a sampler whose settings clip and klCutoff are numbers"
  #expect(throws: FigureError(.noSuchRuns(figure: "heatMap", wanted: wanted))) {
    try map([Swept(sampler: #""onPolicy""#, finals: [1])])
  }
  #expect(throws: FigureError(.nothingRecorded(figure: "heatMap", measure: "success"))) {
    try map([maProps("1", "6", [nil])])
  }
  let undeclared = StudyDescription(
    name: "small", question: "", successMeasure: "success", successThreshold: nil)
  #expect(throws: FigureError(.noSuccess(figure: "heatMap"))) {
    try map(fractions, [maProps("1", "6", [1])], study: undeclared)
  }
  #expect(throws: FigureError(.notFinite(measure: "success", line: "sampler 0"))) {
    try map([maProps("1", "6", [1e308, 1e308])])
  }
  // All have failed: that is a result.
  #expect(try map(fractions, [maProps("1", "6", [nil])]).panels[0].lines[0].points[0].value == 0)
}

@Test func valuesOutsideZeroToOneWidenTheColours() throws {
  let plot = try map([maProps("1", "6", [-3, -3]), maProps("1", "1", [11, 11])])
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("\nset cbrange [-5:15]\n"))
  // Letters are white from 70 % of the way on.
  #expect(script.contains("(plain ? 0 : ink(($4 - -5)/20))"))
  #expect(script.contains("(sprintf('%.3g',$4))"))
}

@Test func scriptOfCells() throws {
  let plot = try map([maProps("1", "6", [0, 1]), maProps("0.3", "6", [1, 1])])
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("\nset xrange [0.5:2.5]\nset yrange [1.5:0.5]\n"))
  #expect(script.contains("\nplace(x) = x == 0.3 ? 1 : x == 1 ? 2 : NaN\n"))
  #expect(script.contains("('0.3' 1, '1' 2)\n"))
  let parts = script.components(separatedBy: "\nplot ")[1].components(separatedBy: "\nunset")[0]
  #expect(
    parts == #"""
      'f.tsv' index 0 using (place($3)):(1):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid border linecolor rgb '#ffffff' notitle, \
        'f.tsv' index 0 using (place($3)):(1):(sprintf('%.2f',$4)):(plain ? 0 : ink($4)) with labels center offset 0,0.5 textcolor rgb variable notitle, \
        'f.tsv' index 0 using (place($3)):(1):(sprintf('[%.2f, %.2f]',$5,$6)):(plain ? 0 : ink($4)) with labels center offset 0,-0.5 textcolor rgb variable notitle
      """#)
}

private let writer = FigureWriter(
  searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")

/// Letters turn white where cells are dark, and a single run has no interval.
@Test(.enabled(if: writer.canDraw, "gnuplot is not installed"))
func gnuplotDrawsCellsWithTheirNumbers() throws {
  let plot = try map([
    maProps("1", "6", [0.25, 0.25]), maProps("0.3", "6", [1, 1]), maProps("0.3", "1", [0.5]),
  ])
  try withFolder { folder in
    try writer.render(plot, named: "map", into: folder)
    let svg = try String(contentsOf: folder.appendingPathComponent("map.svg"), encoding: .utf8)
    let texts = ["0.25", "[0.25, 0.25]", "1.00", "[1.00, 1.00]", "0.50", "klCutoff 6", "clip"]
    for text in texts { #expect(svg.contains(">\(text)<"), "\(text)") }
    #expect(!svg.contains("[0.50"))
    // The palette's darkest is #08306b.
    #expect(svg.contains("<polygon fill = 'rgb(  8,  48, 107)'"))
    for (text, ink) in [("0.25", "0,0,0"), ("0.50", "0,0,0"), ("1.00", "255,255,255")] {
      let before = try #require(svg.components(separatedBy: "<text>\(text)<").first)
      #expect(before.components(separatedBy: " fill=").last?.hasPrefix("\"rgb(\(ink))\"") == true)
    }
  }
}

import Foundation
import Statistics
import Testing

@testable import Figures

/// Two rows, the second of which also shows its runs, beside a line at one half.
private let rowPlot = Plot(
  study: "small", question: "Which is better?", figure: "{\"rows\":{}}", columns: 1,
  x: Plot.Axis(label: "success", range: 0...1), y: .rows(["props", "maProps"]),
  panels: [
    Plot.Panel(
      title: "climbing",
      lines: [
        Plot.Line(
          label: "props", style: .init(colour: 0), drawing: .marks,
          points: [.init(x: 1, value: 0.5, interval: Interval(low: 0.25, high: 0.75), n: 4)]),
        Plot.Line(
          label: "maProps", style: .init(colour: 1), drawing: .marks,
          points: [.init(x: 2, value: 1, interval: nil, n: 1)]),
        Plot.Line(
          label: "maProps, runs", style: .init(colour: 1, isCompanion: true), drawing: .marks,
          points: [.init(x: 1.75, value: 1, interval: nil, n: 1)]),
      ],
      references: [.vertical(0.5)])
  ],
  caption: "Marks: mean over runs.")

@Test func valuesOfRowsLieAlongTheXAxis() {
  #expect(
    rowPlot.tsv.hasSuffix(
      """
      # row: the place from the top; value: success; low, high: ends of its interval, ? where \
      there is none; n: number of runs
      # numbers are rounded to 10 significant digits
      # columns: panel, line, row, value, low, high, n
      climbing\tprops\t1\t0.5\t0.25\t0.75\t4


      climbing\tmaProps\t2\t1\t?\t?\t1


      climbing\tmaProps, runs\t1.75\t1\t?\t?\t1

      """))
}

@Test func scriptOfRows() {
  let script = rowPlot.gnuplotScript(dataFile: "rows.tsv", output: "rows")
  let panel = script.split(separator: "\n").drop { $0 != "set multiplot" }
    .prefix { $0 != "eval page" }.joined(separator: "\n")
  #expect(
    panel == #"""
      set multiplot
      set lmargin at screen across(0.7,9)
      set rmargin at screen across(3.11,77)
      set bmargin at screen up(0.4,4)
      set tmargin at screen up(0.74,10)
      set xtics ('0' 0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6, '0.8' 0.8, '1' 1)
      unset ytics
      if (plain) {
        set label say('props') at screen across(0,8),up(0,9) right
        set label say('maProps') at screen across(0,8),up(0,6) right
      } else {
        set label say('props') at screen across(0.63,0),up(0.655,0) right
        set label say('maProps') at screen across(0.63,0),up(0.485,0) right
      }
      set label say('climbing') at screen across(1.905,39),up(0.849,11) center
      set arrow from 0.5,graph 0 to 0.5,graph 1 arrowstyle 2
      plot 'rows.tsv' index 0 using 4:3:5:6 with xerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \
        'rows.tsv' index 0 using 4:3 with points linestyle 1 notitle, \
        'rows.tsv' index 1 using 4:3 with points linestyle 2 notitle, \
        'rows.tsv' index 2 using 4:3 with points linestyle 1002 pointtype 7 pointsize 0.4 notitle
      unset label
      unset arrow
      """#)
  #expect(script.contains("set grid xtics noytics\n"))
  #expect(script.contains("set yrange [2.5:0.5]\n"))
  #expect(script.contains("set border 1\n"))
  // The rows are named at their side, so there is no key.
  #expect(!script.contains("keyentry"))
  #expect(script.hasSuffix("plot NaN notitle\nunset multiplot\nunset output\n"))
}

private func curve(_ label: String, y: Plot.Axis? = nil, drawing: Plot.Drawing = .curve)
  -> Plot.Panel
{
  let interval = Interval(low: 0.25, high: 1)
  let points = (1...26).map { Plot.Point(x: Double($0), value: 0.5, interval: interval, n: 2) }
  return Plot.Panel(
    title: label,
    lines: [Plot.Line(label: "l", style: .init(colour: 0), drawing: drawing, points: points)],
    guides: [.init(label: "1/m", start: .init(x: 1, y: 1), end: .init(x: 2, y: 0.5))], y: y)
}

private func plot(_ panels: [Plot.Panel], columns: Int = 1) -> Plot {
  Plot(
    study: "s", question: "q", figure: "f", columns: columns, x: .init(label: "x", range: 0...30),
    y: .init(label: "error", range: 0...1), panels: panels, caption: "c")
}

@Test func panelsOfTheirOwnYAxisCarryItsScaleNumbersAndLabel() {
  let own = plot([
    curve("data", y: .init(label: "error", scale: .decades, range: 0.01...1)),
    curve("residuals", y: .init(label: "residual", range: -1...1)),
  ])
  let script = own.gnuplotScript(dataFile: "f.tsv", output: "f")
  let lines = script.split(separator: "\n")
  #expect(
    lines.filter { $0.hasSuffix("logscale y") || $0.hasPrefix("set yrange") } == [
      "set yrange [0.01:1]", "set logscale y", "set logscale y", "set yrange [0.01:1]",
      "unset logscale y", "set yrange [-1:1]",
    ])
  #expect(lines.filter { $0.hasPrefix("  set label say('error') ") }.count == 1)
  #expect(lines.filter { $0.hasPrefix("  set label say('residual') ") }.count == 1)
  #expect(lines.filter { $0.hasPrefix("set ytics") && $0.contains("'-1' -1") }.count == 1)
  // The guide's label follows the panel's own range.
  #expect(script.contains("using 3:($4 > 0 ? ($5 > 0.01 ? $5 : 0.01) : NaN):6 with filledcurves"))
  #expect(own.tsv.contains("# step: x; value: error or residual; low"))
}

@Test func panelsSideBySideLeaveRoomForTheirOwnAxes() {
  let shared = FigureLayout(plot([curve("a"), curve("b")], columns: 2))
  let axis = Plot.Axis(label: "error", range: 0...1)
  let other = Plot.Axis(label: "residual", range: 0...2)
  let own = FigureLayout(plot([curve("a", y: axis), curve("b", y: other)], columns: 2))
  #expect(shared.labelsY == [true, false])
  #expect(own.labelsY == [true, true])
  // The same room as the first panel has on its left, up to the page's margin.
  let gap = { (layout: FigureLayout) in layout.frames[1].left - layout.frames[0].right }
  #expect(abs(gap(own) - gap(shared) - (own.frames[0].left - FigureLayout.margin)) < 1e-12)
}

@Test func oneAxisOfItsOwnIsLabelledOncePerRow() {
  let (data, residual) = (
    Plot.Axis(label: "error", range: 0...1), Plot.Axis(label: "residual", range: -1...1)
  )
  let rows = plot(
    [
      curve("a", y: data), curve("b", y: data), curve("a", y: residual), curve("b", y: residual),
      curve("c", y: data), .blank, curve("c", y: residual), .blank,
    ], columns: 2)
  let layout = FigureLayout(rows)
  let shared = FigureLayout(plot([curve("a"), curve("b")], columns: 2))
  #expect(layout.labelsY == [true, false, true, false, true, false, true, false])
  // Nothing stands below the second panel of the second row.
  #expect(layout.labelsX.prefix(7) == [false, false, false, true, false, true, true])
  #expect(
    abs(
      layout.frames[1].left - layout.frames[0].right - shared.frames[1].left
        + shared.frames[0].right) < 1e-12)
  let script = rows.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.components(separatedBy: "set lmargin").count - 1 == 6)
  #expect(script.components(separatedBy: "\n  set label say('residual')").count - 1 == 2)
  #expect(!script.contains("no values"))
}

@Test func marksStandBesideTheirPlaceAndTheDataFileKeepsIt() {
  let line = Plot.Line(
    label: "l", style: .init(colour: 0), drawing: .marks,
    points: [Plot.Point(x: 8, value: 0.5, interval: Interval(low: 0.25, high: 1), n: 2)],
    xFactor: 1.031_25)
  let beside = plot([Plot.Panel(title: "p", lines: [line])])
  let script = beside.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("index 0 using ($3*1.0313):4:5:6 with yerrorbars"))
  #expect(script.contains("index 0 using ($3*1.0313):4 with points"))
  #expect(beside.tsv.hasSuffix("p\tl\t8\t0.5\t0.25\t1\t2\n"))
}

@Test func marksHaveBarsAndStepsHaveFewMarkers() {
  let marks = plot([curve("a", drawing: .marks)]).gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(
    marks.contains(
      """
      plot 'f.tsv' index 0 using 3:4:5:6 with yerrorbars linestyle 1 dashtype solid pointtype -1 notitle, \\
        'f.tsv' index 0 using 3:4 with points linestyle 1 notitle

      """))
  #expect(marks.contains("keyentry with points linestyle 1 title say('l')"))
  let steps = plot([curve("a", drawing: .steps)]).gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(
    steps.contains(
      """
      with filledcurves linestyle 1 notitle, \\
        'f.tsv' index 0 using 3:4 with steps linestyle 1 notitle, \\
        'f.tsv' index 0 every 2 using 3:4 with points linestyle 1 notitle

      """))
  #expect(steps.contains("keyentry with linespoints linestyle 1 title say('l')"))
}

@Test func referencesCrossThePanel() {
  let panel = Plot.Panel(
    title: "a", lines: curve("a").lines, references: [.horizontal(0.5), .vertical(2)])
  let script = plot([panel]).gnuplotScript(dataFile: "f.tsv", output: "f")
  let looks = "arrowstyle 2"
  #expect(
    script.contains(
      """
      set arrow from graph 0,first 0.5 to graph 1,first 0.5 \(looks)
      set arrow from 2,graph 0 to 2,graph 1 \(looks)

      """))
}

/// A panel of three rows beside one of a single row with a long name.
@Test func panelsAreAsTallAsTheirRows() {
  let panels = [["a", "b", "c"], [String(repeating: "long name ", count: 12)]].map {
    Plot.Panel(title: "p", lines: [], y: .rows($0))
  }
  let layout = FigureLayout(
    Plot(
      study: "", question: "", figure: "", columns: 2, x: .init(label: "x", range: 0...1),
      y: .rows(["a"]), panels: panels, caption: ""))
  let heights = layout.frames.map { $0.top - $0.bottom }
  #expect(abs(heights[0] - 3 * heights[1]) < 1e-12)
  #expect(layout.frames[0].top == layout.frames[1].top)
  #expect(layout.rowNames[1][0].count == 2)
  #expect(layout.frames[1].left - layout.frames[0].right > layout.yTicRoom)
}

private let writer = FigureWriter(searchPath: gnuplotFolder)

@Test(.enabled(if: writer.canDraw, "gnuplot is not installed"))
func gnuplotDrawsRowsAxesMarksStepsAndReferences() throws {
  let own = plot([
    curve("data", y: .init(label: "error", scale: .decades, range: 0.01...1), drawing: .marks),
    Plot.Panel(
      title: "residuals", lines: curve("", drawing: .steps).lines, references: [.horizontal(0)],
      y: .init(label: "residual", range: -1...1)),
  ])
  try withFolder { folder in
    try writer.render(rowPlot, named: "rows", into: folder)
    try writer.render(own, named: "own", into: folder)
    let texts = [
      ("rows", ["props", "maProps", "climbing", "success"]),
      ("own", ["error", "residual", "residuals", "-1"]),
    ]
    for (name, words) in texts {
      let svg = try String(
        contentsOf: folder.appendingPathComponent("\(name).svg"), encoding: .utf8)
      for word in words { #expect(svg.contains(">\(word)<")) }
    }
  }
}

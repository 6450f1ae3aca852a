import Figures
import Statistics
import Testing

@Test func tsvHoldsEveryPointWithItsIntervalAndCount() {
  #expect(
    smallPlot.tsv == """
      # study: small
      # question: Does the error fall?
      # figure: {"fixedPolicyError":{}}
      # caption: Lines: mean over runs.
      # step: samples m; value: mean error; low, high: ends of its interval, ? where there is none; n: number of runs
      # numbers are rounded to 10 significant digits
      # columns: panel, line, step, value, low, high, n
      climbing\tonPolicy\t2\t0.5\t0.05\t0.75\t3
      climbing\tonPolicy\t4\t0.3333333333\t?\t?\t1
      climbing\tonPolicy\t8\t0\t0\t0\t3


      climbing\tonPolicy, paired\t2\t0.5\t?\t?\t1

      """)
}

@Test func tsvRowsHaveSevenCellsWhateverTheLabels() {
  let rows = plot(saying: "#a\t\"b\nc\u{2028}d").tsv.split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
  #expect(rows.count == 2)
  #expect(rows.first == "'a 'b c d\t'a 'b c d\t1\t0.5\t0.25\t0.75\t4")
}

@Test func linesWithoutPointsLeaveNoBlock() {
  let points = [Plot.Point(x: 1, value: 0.5, interval: nil, n: 1)]
  let axis = Plot.Axis(label: "x", range: 0...1)
  let plot = Plot(
    study: "s", question: "q", figure: "f", columns: 1, x: axis, y: axis,
    panels: [
      Plot.Panel(
        title: "g",
        lines: [
          Plot.Line(label: "none", style: .init(colour: 0), points: []),
          Plot.Line(label: "some", style: .init(colour: 1), points: points),
        ])
    ], caption: "")
  #expect(plot.tsv.hasSuffix("low, high, n\ng\tsome\t1\t0.5\t?\t?\t1\n"))
  // The script counts the same blocks and styles.
  let script = plot.gnuplotScript(dataFile: "f.tsv", output: "f")
  #expect(script.contains("plot 'f.tsv' index 0 using 3:4 with linespoints linestyle 2 "))
}

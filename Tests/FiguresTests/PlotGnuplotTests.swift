import Figures
import Statistics
import Testing

@Test func scriptOfASmallPlot() {
  #expect(
    smallPlot.gnuplotScript(dataFile: "small.tsv", output: "small") == #"""
      # study: small
      # question: Does the error fall?
      # figure: {"fixedPolicyError":{}}
      # caption: Lines: mean over runs.
      # gnuplot small.gp                        draws small.svg
      # gnuplot -e "terminal='pdf'" small.gp    draws small.pdf; svg, pdf, png, tikz, cairolatex, dumb
      folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
      if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
      name = 'small'; width = 3.25; height = 2.74; textlines = 19
      load '../style.gp'
      set xrange [1:8]
      set yrange [0.1:1]
      set logscale x
      set logscale y
      set multiplot

      set lmargin at screen across(0.48,5)
      set rmargin at screen across(2.85,72)
      set bmargin at screen up(0.4,4)
      set tmargin at screen up(2.3,14)
      set xtics ('1' 1, '2' 2, '4' 4, '8' 8)
      set ytics ('0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
      set label say('climbing') at screen across(1.665,39),up(2.409,15) center
      set arrow from 2,0.5 to 8,0.125 arrowstyle 1
      set label say('1/m') at 8,0.125 left offset 0.8,0 textcolor rgb '#666666'
      plot 'small.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linestyle 1 notitle, \
        'small.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
        'small.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 1001 notitle
      unset label
      unset arrow

      eval page
      set label say('samples m') at screen across(1.665,39),up(0.12,0) center
      if (plain) { set label say('mean error') at screen across(0,39),up(0,16) center } else {
        set label say('mean error') at screen across(0.13,0),up(1.35,0) center rotate by 90
      }
      set key at screen 0.5,up(2.7,19) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
      plot NaN notitle, \
        keyentry with linespoints linestyle 1 title say('onPolicy')
      unset multiplot
      unset output

      """#)
}

private func script(points: [Plot.Point], y: Plot.Axis = .init(label: "y", range: 0...1)) -> String
{
  Plot(
    study: "s", question: "q", figure: "f", columns: 1, x: .init(label: "x", range: 0...1), y: y,
    panels: [
      Plot.Panel(
        title: "g", lines: [Plot.Line(label: "l", style: .init(colour: 0), points: points)])
    ], caption: "c"
  ).gnuplotScript(dataFile: "f.tsv", output: "f")
}

@Test func anIntervalOfOnePointIsABar() {
  let point = Plot.Point(x: 1, value: 0.5, interval: Interval(low: 0.25, high: 1), n: 2)
  #expect(
    script(points: [point]).contains(
      "'f.tsv' index 0 using 3:4:5:6 with yerrorbars linestyle 1 pointtype -1 notitle"))
  let logarithmic = script(
    points: [point], y: .init(label: "y", scale: .decades, range: 0.1...1))
  #expect(logarithmic.contains("using 3:($4 > 0 ? $4 : NaN):(($5 > 0.1 ? $5 : 0.1)):6 with yerr"))
}

@Test func panelWithoutValuesSaysSo() {
  #expect(script(points: []).contains("set label 'no values'"))
}

@Test func longLinesHaveFewMarkers() {
  let points = (0..<130).map { Plot.Point(x: Double($0), value: 0.5, interval: nil, n: 1) }
  #expect(script(points: points).contains("pointinterval 10 notitle"))
}

private func script(panels: [Plot.Panel]) -> String {
  let axis = Plot.Axis(label: "x", range: 0...240)
  return Plot(
    study: "s", question: "q", figure: "f", columns: 2, x: axis, y: axis, panels: panels,
    caption: "c"
  ).gnuplotScript(dataFile: "f.tsv", output: "f")
}

private func line(_ label: String, _ style: Plot.Style, points: Int = 2, n: Int = 2) -> Plot.Line {
  Plot.Line(
    label: label, style: style,
    points: (0..<points).map { Plot.Point(x: Double($0), value: 1, interval: nil, n: n) })
}

@Test func panelsOfTheirOwnLengthHaveTheirOwnRange() {
  let short = Plot.Panel(title: "a", lines: [line("l", .init(colour: 0))], xRange: 0...20)
  let long = Plot.Panel(title: "b", lines: [line("l", .init(colour: 0))])
  let ranges = { (script: String) in
    script.split(separator: "\n").filter { $0.hasPrefix("set xrange") }
  }
  #expect(
    ranges(script(panels: [short, long])) == [
      "set xrange [0:240]", "set xrange [0:20]", "set xrange [0:240]",
    ])
  #expect(ranges(script(panels: [long, long])) == ["set xrange [0:240]"])
}

@Test func keyOrdersByColourAndLeavesOutWhatIsNotDrawn() {
  let text = script(panels: [
    Plot.Panel(
      title: "a",
      lines: [
        line("other", .init(colour: 1)), line("none", .init(colour: 3), points: 0),
        line("plain", .init(colour: 0)), line("plain, too", .init(colour: 0, isCompanion: true)),
      ]),
    Plot.Panel(title: "b", lines: [line("plain (x 1)", .init(colour: 0, variant: 1))]),
  ])
  let titles = text.split(separator: "\n").filter { $0.contains("keyentry") }.compactMap {
    $0.split(separator: "'").dropFirst().first
  }
  #expect(titles == ["plain", "plain (x 1)", "other"])
  #expect(text.contains("index 2 using 3:4 with lines linestyle 1001 notitle"))
}

@Test func aSingleRunIsAThinLine() {
  let text = script(panels: [
    Plot.Panel(
      title: "a",
      lines: [line("one", .init(colour: 0), n: 1), line("two", .init(colour: 1), n: 2)])
  ])
  #expect(text.contains("with linespoints linestyle 1 linewidth 0.5 pointinterval 1 notitle"))
  #expect(text.contains("with linespoints linestyle 2 pointinterval 1 notitle"))
}

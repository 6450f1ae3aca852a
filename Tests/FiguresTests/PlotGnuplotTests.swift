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
      # gnuplot -e "terminal='pdf'" small.gp    draws small.pdf
      if (!exists('terminal')) terminal = 'svg'
      if (!exists('output')) output = 'small.' . terminal
      reset
      set encoding utf8
      if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 3.6in,3.13in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
      if (terminal ne 'pdf') set terminal svg noenhanced size 346,300 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
      set output output
      set datafile separator tab
      set datafile missing '?'
      set datafile commentschars '#'
      set linetype 101 linecolor rgb '#666666' linewidth 0.8
      set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
      set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
      set style line 2 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
      set border 3 linetype 101
      set grid ytics linetype 102
      unset key
      set xrange [1:8]
      set yrange [0.1:1]
      set logscale x
      set logscale y
      set multiplot

      set lmargin at screen 0.1271
      set rmargin at screen 0.8889
      set bmargin at screen 0.1853
      set tmargin at screen 0.8562
      set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('1' 1, '2' 2, '4' 4, '8' 8)
      set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('0.1' 0.1, '0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1)
      set label 'climbing' at screen 0.508,0.8906 center noenhanced font ',8'
      set arrow from 2,0.5 to 8,0.125 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
      set label '1/m' at graph 1, first 0.125 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
      plot 'small.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1 ? $5 : 0.1) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
        'small.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
        'small.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 2 notitle
      unset label
      unset arrow

      unset logscale
      unset border
      unset xtics
      unset ytics
      unset grid
      set lmargin at screen 0
      set rmargin at screen 1
      set bmargin at screen 0
      set tmargin at screen 1
      set xrange [0:1]
      set yrange [0:1]
      set label 'samples m' at screen 0.508,0.0958 center noenhanced font ',8'
      set label 'mean error' at screen 0.0361,0.5208 center rotate by 90 noenhanced font ',8'
      set label 'Lines: mean over runs.' at screen 0.0167,0.0307 left noenhanced font ',7'
      set key at screen 0.5,0.9872 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
      plot NaN notitle, \
        keyentry with linespoints linestyle 1 title 'onPolicy'
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
      "set xrange [0:240]", "set xrange [0:20]", "set xrange [0:240]", "set xrange [0:1]",
    ])
  #expect(ranges(script(panels: [long, long])) == ["set xrange [0:240]", "set xrange [0:1]"])
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
  #expect(text.contains("index 2 using 3:4 with lines linestyle 4 notitle"))
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

extension Plot {
  /// A gnuplot script (5.4 or later) that draws the plot from its `tsv`.
  ///
  /// `gnuplot <script>` writes `<output>.svg` beside it; `gnuplot -e "terminal='pdf'" <script>`
  /// writes `<output>.pdf`. Labels stand in single quotes, where gnuplot substitutes nothing, and
  /// with markup off.
  /// - Parameter dataFile: the name of the file that holds `tsv`, in the script's folder.
  /// - Parameter output: the drawing's name without ending. Both must be plain file names.
  public func gnuplotScript(dataFile: String, output: String) -> String {
    precondition(
      isPlainFileName(dataFile) && isPlainFileName(output), "not the name of a file in the folder")
    let layout = FigureLayout(self)
    let lines =
      header(output: output) + setup(layout, output: output)
      + panelCommands(layout, dataFile: dataFile) + frameCommands(layout)
      + ["unset multiplot", "unset output"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func header(output: String) -> [String] {
    [
      comment("study: \(study)"), comment("question: \(question)"), comment("figure: \(figure)"),
    ] + wrapped("caption: \(caption)", width: 96).map(comment) + [
      "# gnuplot \(output).gp                        draws \(output).svg",
      "# gnuplot -e \"terminal='pdf'\" \(output).gp    draws \(output).pdf",
    ]
  }

  private func setup(_ layout: FigureLayout, output: String) -> [String] {
    let styles = distinctLines.enumerated().map { number, line in
      "set style line \(number + 1) \(Palette.lineStyle(line.style))"
    }
    var commands = [
      "if (!exists('terminal')) terminal = 'svg'",
      "if (!exists('output')) output = '\(output).' . terminal",
      "reset",
      "set encoding utf8",
    ]
    commands += terminals(layout)
    commands += [
      "set output output",
      "set datafile separator tab",
      "set datafile missing '?'",
      "set datafile commentschars '#'",
      "set linetype 101 linecolor rgb '#666666' linewidth 0.8",
      "set linetype 102 linecolor rgb '#dddddd' linewidth 0.6",
    ]
    commands += styles
    commands += [
      // Marks at the end of the axis stay visible beside the names of rows.
      "set border \(hasRows ? 1 : 3) linetype 101",
      colourAxis != nil
        ? "unset grid"
        : hasRows ? "set grid xtics linetype 102" : "set grid ytics linetype 102",
      "unset key",
      rangeCommand("xrange", x), rangeCommand("yrange", y(of: panels[0])),
    ]
    if x.scale.isLogarithmic { commands.append("set logscale x") }
    if y(of: panels[0]).scale.isLogarithmic { commands.append("set logscale y") }
    if let colourAxis {
      commands += colourCommands(colourAxis)
    } else if hasRows {
      commands.append("set errorbars small")
    }
    if !hasRows, panels.contains(where: { $0.lines.contains { $0.drawing == .marks } }) {
      // Vertical bars otherwise have a white disc in their middle, over all that is behind; 0 would
      // be taken for the default, and less makes an SVG that not all can draw.
      commands += ["set errorbars small", "set pointintervalbox 0.01"]
    }
    return commands + ["set multiplot"]
  }

  /// The scales make a point 1/72 inch in both: the SVG terminal has 96 units to an inch, the PDF
  /// terminal draws lines and markers at half, letters at two thirds of the size.
  private func terminals(_ layout: FigureLayout) -> [String] {
    let pixels = [layout.width, layout.height].map { decimal(($0 * 96).rounded()) }
    let inches = [layout.width, layout.height].map { decimal(($0 * 100).rounded() / 100) + "in" }
    let font = decimal(FigureLayout.fontPoints)
    let pdf =
      "set terminal pdfcairo noenhanced color size \(inches.joined(separator: ",")) "
      + "font 'sans,\(font)' fontscale 0.75 linewidth 2 pointscale 0.75"
    let svg =
      "set terminal svg noenhanced size \(pixels.joined(separator: ",")) fixed "
      + "font 'sans-serif,\(font)' fontscale 1.333 linewidth 1.333 background rgb 'white'"
    return ["if (terminal eq 'pdf') \(pdf)", "if (terminal ne 'pdf') \(svg)"]
  }

  private func panelCommands(_ layout: FigureLayout, dataFile: String) -> [String] {
    let styled = distinctLines.map(\.label)
    var block = 0
    return panels.enumerated().flatMap { index, panel in
      guard !panel.isBlank else { return [String]() }
      let frame = layout.frames[index]
      let axis = y(of: panel)
      var commands = [
        "",
        "set lmargin at screen \(fraction(frame.left, of: layout.width))",
        "set rmargin at screen \(fraction(frame.right, of: layout.width))",
        "set bmargin at screen \(fraction(frame.bottom, of: layout.height))",
        "set tmargin at screen \(fraction(frame.top, of: layout.height))",
        ticCommand("xtics", layout.xTics[index], labelled: layout.labelsX[index]),
        hasRows
          ? "unset ytics"
          : ticCommand("ytics", layout.yTics[index], labelled: layout.labelsY[index]),
      ]
      if !sharesX { commands.append(rangeCommand("xrange", x(of: panel))) }
      if !sharesY {
        commands.append("\(axis.scale.isLogarithmic ? "set" : "unset") logscale y")
        commands.append(rangeCommand("yrange", axis))
        commands += yLabelCommands(
          layout.labelsY[index] ? layout.yLabelLines[index] : [],
          right: frame.left - layout.yTicRoom,
          y: (frame.bottom + frame.top) / 2, layout)
      }
      if layout.labelsY[index] {
        commands += rowNameCommands(layout.rowNames[index], beside: frame, layout)
      }
      for (row, line) in layout.titles[index].reversed().enumerated() {
        let rise = 0.07 + FigureLayout.titleLineHeight * (Double(row) + 0.3)
        commands.append(
          label(
            line, x: layout.titleCentres[index], y: frame.top + rise, layout, "center",
            size: layout.titlePoints))
      }
      commands += panel.guides.flatMap { guideCommands($0, on: axis) }
      commands += panel.references.map(referenceCommand)

      let drawn = panel.lines.filter { !$0.points.isEmpty }
      var bands: [String] = []
      var curves: [String] = []
      for line in drawn {
        let source = "'\(dataFile)' index \(block)"
        let style = (styled.firstIndex(of: line.label) ?? 0) + 1
        if line.drawing.colourAxis != nil {
          let cells = cellParts(of: line, source: source, on: axis, in: frame)
          bands.append(cells.colours)
          curves += cells.texts
          block += 1
          continue
        }
        if !line.style.isCompanion, line.points.contains(where: { $0.interval != nil }) {
          // A band of one point has no width.
          let isMarks = hasRows || line.drawing == .marks
          let isBars = isMarks || line.points.count == 1
          bands.append(
            isBars
              ? "\(source) \(barColumns(axis, line)) with \(hasRows ? "x" : "y")errorbars "
                + "linestyle \(style)\(isMarks ? " dashtype solid" : "") pointtype -1 notitle"
              : "\(source) \(bandColumns(axis, line)) \(bandLooks(line.style)) notitle")
        }
        let every = (line.points.count + layout.markersPerLine - 1) / layout.markersPerLine
        curves += looks(of: line, style: style, every: every).map {
          "\(source) \($0.selection)\(curveColumns(axis, line)) with \($0.looks) notitle"
        }
        block += 1
      }
      if drawn.isEmpty {
        commands.append(
          "set label 'no values' at graph 0.5,0.5 center textcolor rgb '#666666'")
      }
      let parts = drawn.isEmpty ? ["NaN notitle"] : bands + curves
      commands.append("plot " + parts.joined(separator: ", \\\n  "))
      return commands + ["unset label", "unset arrow"]
    }
  }

  /// What is drawn of a line beside its intervals, each with the rows of the data file it takes.
  private func looks(
    of line: Line, style: Int, every: Int
  ) -> [(selection: String, looks: String)] {
    let thin = line.isOfOneRun ? " linewidth 0.5" : ""
    switch line.drawing {
    case .curve:
      return line.style.isCompanion
        ? [("", "lines linestyle \(style)")]
        : [("", "linespoints linestyle \(style)\(thin) pointinterval \(every)")]
    case .marks:
      return line.style.isCompanion
        ? [("", "points linestyle \(style) pointtype 7 pointsize \(dotSize(of: line))")]
        : [("", "points linestyle \(style)")]
    case .steps:
      let steps = (selection: "", looks: "steps linestyle \(style)\(thin)")
      return line.style.isCompanion
        ? [steps] : [steps, ("every \(every) ", "points linestyle \(style)")]
    case .cells: return []
    }
  }

  /// Few dots need not be small.
  private func dotSize(of line: Line) -> String { line.points.count > 20 ? "0.2" : "0.4" }

  private func rowNameCommands(
    _ names: [[String]], beside frame: FigureLayout.Frame, _ layout: FigureLayout
  ) -> [String] {
    let height = (frame.top - frame.bottom) / Double(max(1, names.count))
    return names.enumerated().flatMap { row, lines in
      lines.enumerated().map { number, line in
        let below = Double(number) - Double(lines.count - 1) / 2
        return label(
          line, x: frame.left - 0.07,
          y: frame.top - (Double(row) + 0.5) * height - below * 1.15 * layout.rowNamePoints / 72,
          layout, "right", size: layout.rowNamePoints)
      }
    }
  }

  /// - Parameter right: where the numbers of the axis begin, in inches.
  private func yLabelCommands(
    _ lines: [String], right: Double, y: Double, _ layout: FigureLayout
  ) -> [String] {
    lines.enumerated().map { number, line in
      label(
        line, x: right - 0.17 - 0.14 * Double(lines.count - 1 - number), y: y, layout,
        "center rotate by 90", size: FigureLayout.fontPoints)
    }
  }

  /// The key, the axis labels and the caption: in an empty plot over the whole page.
  private func frameCommands(_ layout: FigureLayout) -> [String] {
    var commands = [
      "", "unset logscale", "unset border", "unset xtics", "unset ytics", "unset grid",
      "set lmargin at screen 0", "set rmargin at screen 1",
      "set bmargin at screen 0", "set tmargin at screen 1",
      "set xrange [0:1]", "set yrange [0:1]",
      label(
        x.label, x: layout.centre.x, y: layout.xLabelBottom, layout, "center",
        size: FigureLayout.fontPoints),
    ]
    for (number, line) in (sharesY ? layout.yLabelLines[0] : []).enumerated() {
      commands.append(
        label(
          line, x: FigureLayout.margin + 0.07 + 0.14 * Double(number), y: layout.centre.y, layout,
          "center rotate by 90", size: FigureLayout.fontPoints))
    }
    for (number, line) in layout.captionLines.reversed().enumerated() {
      let y = FigureLayout.margin + FigureLayout.captionLineHeight * (Double(number) + 0.3)
      commands.append(
        label(
          line, x: FigureLayout.margin, y: y, layout, "left", size: FigureLayout.smallPoints))
    }
    // Companions have the last styles, so the numbers of the others are those of the key.
    let entries = keyLines.enumerated().map { number, line in
      let title = gnuplotString(shortened(line.label, width: layout.keyLabelWidth))
      let sample = line.drawing == .marks ? "points" : "linespoints"
      return "keyentry with \(sample) linestyle \(number + 1) title \(title)"
    }
    guard !entries.isEmpty || !hasRows else { return commands + ["plot NaN notitle"] }
    commands.append(
      "set key at screen 0.5,\(fraction(layout.height - 0.04, of: layout.height)) center top "
        + "horizontal maxcols \(layout.keyColumns) Left reverse samplen 3 noenhanced")
    commands.append("plot " + (["NaN notitle"] + entries).joined(separator: ", \\\n  "))
    return commands
  }

  private func referenceCommand(_ reference: Reference) -> String {
    let (start, end) =
      switch reference {
      case .vertical(let x): ("\(decimal(x)),graph 0", "\(decimal(x)),graph 1")
      case .horizontal(let y): ("graph 0,first \(decimal(y))", "graph 1,first \(decimal(y))")
      }
    return "set arrow from \(start) to \(end) nohead back linecolor rgb '#666666' linewidth 0.8"
  }

  private func guideCommands(_ guide: Guide, on y: Axis) -> [String] {
    let start = "\(decimal(guide.start.x)),\(decimal(guide.start.y))"
    let end = "\(decimal(guide.end.x)),\(decimal(guide.end.y))"
    // Beside the axis no line is in the way; a guide that ends at the bottom has room on its right.
    let text = gnuplotString(guide.label)
    let place =
      guide.end.y > y.range.lowerBound * 1.001
      ? "at graph 1, first \(decimal(guide.end.y)) left offset 0.3,0"
      : "at \(end) left offset 0.4,0.6"
    return [
      "set arrow from \(start) to \(end) nohead back linecolor rgb '#888888' linewidth 0.8 "
        + "dashtype (6,4)",
      "set label \(text) \(place) noenhanced "
        + "font ',\(decimal(FigureLayout.smallPoints))' textcolor rgb '#666666'",
    ]
  }

  /// What has no place on a logarithmic axis leaves a gap in the line.
  private func curveColumns(_ y: Axis, _ line: Line) -> String {
    hasRows ? "using 4:3" : "using \(place(line)):\(value(y))"
  }

  private func bandColumns(_ y: Axis, _ line: Line) -> String {
    let x = place(line)
    return y.scale.isLogarithmic
      ? "using \(x):($4 > 0 ? \(clippedLow(y)) : NaN):6" : "using \(x):5:6"
  }

  private func barColumns(_ y: Axis, _ line: Line) -> String {
    if hasRows { return "using 4:3:5:6" }
    let x = place(line)
    return y.scale.isLogarithmic
      ? "using \(x):\(value(y)):(\(clippedLow(y))):6" : "using \(x):4:5:6"
  }

  private func place(_ line: Line) -> String {
    line.xFactor == 1 ? "3" : "($3*\(decimal((line.xFactor * 10_000).rounded() / 10_000)))"
  }

  private func value(_ y: Axis) -> String { y.scale.isLogarithmic ? "($4 > 0 ? $4 : NaN)" : "4" }

  /// A band that goes on below a logarithmic axis, perhaps to zero, is drawn down to its edge.
  private func clippedLow(_ y: Axis) -> String {
    let edge = decimal(y.range.lowerBound)
    return "($5 > \(edge) ? $5 : \(edge))"
  }

  private func bandLooks(_ style: Style) -> String {
    "with filledcurves linecolor rgb '\(Palette.colour(style.colour))' "
      + "fillstyle transparent solid 0.2 noborder"
  }

  private func rangeCommand(_ name: String, _ axis: Axis) -> String {
    let ends = [axis.range.lowerBound, axis.range.upperBound].map(decimal)
    // The first row is the highest.
    return
      "set \(name) [\((axis.scale.rowLabels == nil ? ends : ends.reversed()).joined(separator: ":"))]"
  }

  private func ticCommand(_ axis: String, _ tics: [Tic], labelled: Bool) -> String {
    let marks = tics.map { tic in
      let text = gnuplotString(labelled ? tic.label ?? "" : "")
      return "\(text) \(decimal(tic.position))" + (tic.label == nil ? " 1" : "")
    }
    return "set \(axis) nomirror out scale 0.5,0.25 offset \(axis == "xtics" ? "0,0.3" : "0.5,0") "
      + "font ',\(decimal(FigureLayout.smallPoints))' (\(marks.joined(separator: ", ")))"
  }

  /// - Parameter x: inches from the left, as `y` from the bottom.
  private func label(
    _ text: String, x: Double, y: Double, _ layout: FigureLayout, _ looks: String, size: Double
  ) -> String {
    "set label \(gnuplotString(text)) at screen \(fraction(x, of: layout.width)),"
      + "\(fraction(y, of: layout.height)) \(looks) noenhanced font ',\(decimal(size))'"
  }
}

private func fraction(_ length: Double, of whole: Double) -> String {
  decimal((length / whole * 10_000).rounded() / 10_000)
}

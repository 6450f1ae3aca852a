extension Plot {
  /// A gnuplot script (5.4 or later) that draws the plot from its `tsv`, with the looks of
  /// `FigureStyle`.
  ///
  /// `gnuplot <script>` writes `<output>.svg` beside it; `gnuplot -e "terminal='pdf'" <script>`
  /// writes `<output>.pdf`, and so on for every `Terminal`. Labels stand in single quotes, where
  /// gnuplot substitutes nothing, and with markup off.
  /// - Parameter dataFile: the name of the file that holds `tsv`, in the script's folder.
  /// - Parameter output: the drawing's name without ending. Both must be plain file names.
  public func gnuplotScript(dataFile: String, output: String) -> String {
    precondition(
      isPlainFileName(dataFile) && isPlainFileName(output), "not the name of a file in the folder")
    let layout = FigureLayout(self)
    let lines =
      header(output: output) + setup(layout, output: output) + axisCommands
      + panelCommands(layout) { "'\(dataFile)' index \($0)" } + pageCommands(layout)
      + ["unset multiplot", "unset output"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func header(output: String) -> [String] {
    let terminals = Terminal.allCases.map(\.rawValue).joined(separator: ", ")
    return [
      comment("study: \(study)"), comment("question: \(question)"), comment("figure: \(figure)"),
    ] + wrapped("caption: \(caption)", width: 96).map(comment) + [
      "# gnuplot \(output).gp                        draws \(output).svg",
      "# gnuplot -e \"terminal='pdf'\" \(output).gp    draws \(output).pdf; \(terminals)",
    ]
  }

  private func setup(_ layout: FigureLayout, output: String) -> [String] {
    [
      // From wherever it is started, the script works in its own folder.
      "folder(path) = path eq '' || path[strlen(path):] eq '/' ? path "
        + ": folder(path[1:strlen(path) - 1])",
      "if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)",
      sizeCommand(layout, output: output),
      "load '../\(FigureStyle.fileName)'",
    ]
  }

  /// What the style asks for.
  func sizeCommand(_ layout: FigureLayout, output: String) -> String {
    "name = '\(output)'; width = \(decimal(layout.width)); "
      + "height = \(thousandths(layout.height)); textlines = \(layout.text.lines)"
  }

  var axisCommands: [String] {
    var commands = [rangeCommand("xrange", x), rangeCommand("yrange", y(of: panels[0]))]
    if x.scale.isLogarithmic { commands.append("set logscale x") }
    if y(of: panels[0]).scale.isLogarithmic { commands.append("set logscale y") }
    if let colourAxis {
      commands += ["set border 1", "unset grid"] + colourCommands(colourAxis)
    } else if hasRows {
      // Marks at the end of the axis stay visible beside the names of rows.
      commands += ["set border 1", "set grid xtics noytics"]
    }
    return commands + ["set multiplot"]
  }

  /// - Parameter source: where gnuplot finds the points of a line, by the number of its block.
  func panelCommands(_ layout: FigureLayout, source: (Int) -> String) -> [String] {
    var block = 0
    // Of the panels before, since marks stay as they are until others are set.
    var (xTics, yTics): ([String], [String]) = ([], [])
    return panels.enumerated().flatMap { index, panel in
      guard !panel.isBlank else { return [String]() }
      let frame = layout.frames[index]
      let axis = y(of: panel)
      var commands = [""] + marginCommands(layout, index)
      let xCommands = ticCommands("xtics", layout.xTics[index], labelled: layout.labelsX[index])
      let yCommands =
        hasRows
        ? ["unset ytics"]
        : ticCommands("ytics", layout.yTics[index], labelled: layout.labelsY[index])
      if xCommands != xTics { commands += xCommands }
      if yCommands != yTics { commands += yCommands }
      (xTics, yTics) = (xCommands, yCommands)
      if !sharesX { commands.append(rangeCommand("xrange", x(of: panel))) }
      if !sharesY {
        commands.append("\(axis.scale.isLogarithmic ? "set" : "unset") logscale y")
        commands.append(rangeCommand("yrange", axis))
        commands += yLabelCommands(layout, index)
      }
      commands += rowNameCommands(layout, index) + titleCommands(layout, index)
      commands += panel.guides.flatMap { guideCommands($0, on: axis) }
      commands += panel.references.map(referenceCommand)

      let drawn = panel.lines.filter { !$0.points.isEmpty }
      var bands: [String] = []
      var curves: [String] = []
      for line in drawn {
        let source = source(block)
        block += 1
        if line.drawing.colourAxis != nil {
          let cells = cellParts(of: line, source: source, on: axis, in: frame)
          bands.append(cells.colours)
          curves += cells.texts
          continue
        }
        bands += intervalPart(of: line, source: source, on: axis)
        curves += parts(of: line, source: source, on: axis, markers: layout.markersPerLine)
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

  private func marginCommands(_ layout: FigureLayout, _ index: Int) -> [String] {
    let (frame, text) = (layout.frames[index], layout.text.frames[index])
    return [
      "set lmargin at screen \(across(frame.left, layout.text.left))",
      "set rmargin at screen \(across(frame.right, layout.text.right))",
      "set bmargin at screen \(up(frame.bottom, text.bottom))",
      "set tmargin at screen \(up(frame.top, text.top))",
    ]
  }

  private func titleCommands(_ layout: FigureLayout, _ index: Int) -> [String] {
    let (frame, text) = (layout.frames[index], layout.text)
    // Plain text has room for all of it in one line.
    let whole = shortened(panels[index].title, width: TextLayout.columns)
    let lines = layout.titles[index]
    guard lines.count > 1 else {
      return lines.map {
        label(
          $0, x: (layout.titleCentres[index], TextLayout.columns / 2),
          y: (frame.top + 0.07 + FigureLayout.lineHeight * 0.3, text.frames[index].top + 1),
          "center")
      }
    }
    let commands = lines.reversed().enumerated().map { row, line in
      label(
        line, x: (layout.titleCentres[index], 0),
        y: (frame.top + 0.07 + FigureLayout.lineHeight * (Double(row) + 0.3), 0), "center")
    }
    let plain = label(
      whole, x: (0, TextLayout.columns / 2), y: (0, text.frames[index].top + 1), "center")
    return ["if (plain) { \(plain) } else {"] + commands.map { "  " + $0 } + ["}"]
  }

  /// Beside every panel in plain text, otherwise where the layout says.
  private func rowNameCommands(_ layout: FigureLayout, _ index: Int) -> [String] {
    let names = layout.rowNames[index]
    guard !names.isEmpty else { return [] }
    let (frame, text) = (layout.frames[index], layout.text.frames[index])
    let height = (frame.top - frame.bottom) / Double(names.count)
    let textHeight = (text.top - text.bottom) / names.count
    let pages = names.enumerated().flatMap { row, lines in
      lines.enumerated().map { number, line in
        let below = Double(number) - Double(lines.count - 1) / 2
        return label(
          line, x: (frame.left - 0.07, 0),
          y: (frame.top - (Double(row) + 0.5) * height - below * FigureLayout.lineHeight, 0),
          "right")
      }
    }
    let plain = names.enumerated().map { row, lines in
      label(
        lines.joined(separator: " "), x: (0, layout.text.left - 1),
        y: (0, text.top - row * textHeight - textHeight / 2), "right")
    }
    return ["if (plain) {"] + plain.map { "  " + $0 }
      + (layout.labelsY[index] ? ["} else {"] + pages.map { "  " + $0 } : []) + ["}"]
  }

  /// Of an axis of the panel's own; in plain text above the panel.
  private func yLabelCommands(_ layout: FigureLayout, _ index: Int) -> [String] {
    let (frame, text) = (layout.frames[index], layout.text)
    let lines = layout.yLabelLines[index]
    let commands = lines.enumerated().map { number, line in
      label(
        line,
        x: (frame.left - layout.yTicRoom - 0.17 - 0.14 * Double(lines.count - 1 - number), 0),
        y: ((frame.bottom + frame.top) / 2, 0), "center rotate by 90")
    }
    let plain = label(
      lines.joined(separator: " "), x: (0, 1), y: (0, text.frames[index].top + 2), "left")
    return ["if (plain) { \(plain) }"]
      + (layout.labelsY[index]
        ? ["if (!plain) {"] + commands.map { "  " + $0 } + ["}"] : [])
  }

  /// The key and the labels of shared axes: in an empty plot over the whole page.
  func pageCommands(_ layout: FigureLayout) -> [String] {
    let text = layout.text
    let middle = TextLayout.columns / 2
    var commands = ["", "eval page"]
    if !x.label.isEmpty {
      commands.append(
        label(x.label, x: (layout.centre.x, middle), y: (layout.xLabelBottom, 0), "center"))
    }
    let lines = sharesY ? layout.yLabelLines[0] : []
    if !lines.joined().isEmpty {
      let plain = label(
        lines.joined(separator: " "), x: (0, middle), y: (0, text.yLabelLine), "center")
      commands += ["if (plain) { \(plain) } else {"]
      commands += lines.enumerated().map { number, line in
        "  "
          + label(
            line, x: (FigureLayout.margin + 0.07 + 0.14 * Double(number), 0),
            y: (layout.centre.y, 0), "center rotate by 90")
      }
      commands += ["}"]
    }
    let entries = keyLines.map { line in
      let title = shortened(line.label, width: layout.keyLabelWidth)
      let sample = line.drawing == .marks ? "points" : "linespoints"
      return "keyentry with \(sample) linestyle \(Palette.lineStyle(line.style)) "
        + "title say(\(gnuplotString(title)))"
    }
    guard !entries.isEmpty || !hasRows else { return commands + ["plot NaN notitle"] }
    commands.append(
      "set key at screen 0.5,\(up(layout.height - 0.04, text.keyTop)) center top "
        + "horizontal maxcols (plain ? 1 : \(layout.keyColumns)) Left reverse samplen 2.5")
    commands.append("plot " + (["NaN notitle"] + entries).joined(separator: ", \\\n  "))
    return commands
  }

  private func referenceCommand(_ reference: Reference) -> String {
    let (start, end) =
      switch reference {
      case .vertical(let x): ("\(decimal(x)),graph 0", "\(decimal(x)),graph 1")
      case .horizontal(let y): ("graph 0,first \(decimal(y))", "graph 1,first \(decimal(y))")
      }
    return "set arrow from \(start) to \(end) arrowstyle 2"
  }

  private func guideCommands(_ guide: Guide, on y: Axis) -> [String] {
    let start = "\(decimal(guide.start.x)),\(decimal(guide.start.y))"
    let end = "\(decimal(guide.end.x)),\(decimal(guide.end.y))"
    // Beside the axis no line is in the way; a guide that ends at the bottom has room on its right.
    let place =
      guide.end.y > y.range.lowerBound * 1.001
      ? "at graph 1, first \(decimal(guide.end.y)) left offset 0.3,0"
      : "at \(end) left offset 0.4,0.6"
    return [
      "set arrow from \(start) to \(end) arrowstyle 1",
      "set label say(\(gnuplotString(guide.label))) \(place) textcolor rgb '#666666'",
    ]
  }

  private func rangeCommand(_ name: String, _ axis: Axis) -> String {
    let ends = [axis.range.lowerBound, axis.range.upperBound].map(decimal)
    // The first row is the highest.
    return
      "set \(name) [\((axis.scale.rowLabels == nil ? ends : ends.reversed()).joined(separator: ":"))]"
  }

  /// In plain text every panel has its numbers.
  private func ticCommands(_ axis: String, _ tics: [Tic], labelled: Bool) -> [String] {
    func command(labelled: Bool) -> String {
      let marks = tics.map { tic in
        let text = labelled ? tic.label ?? "" : ""
        // What has no letters that LaTeX reads otherwise can stand by itself.
        let label = text.allSatisfy(\.isASCII) ? "'\(text)'" : "say('\(text)')"
        return "\(label) \(decimal(tic.position))" + (tic.label == nil ? " 1" : "")
      }
      return "set \(axis) (\(marks.joined(separator: ", ")))"
    }
    return labelled
      ? [command(labelled: true)]
      : ["if (plain) { \(command(labelled: true)) } else { \(command(labelled: false)) }"]
  }

  /// - Parameter x: inches from the left, and characters in plain text, as `y` from the bottom.
  private func label(
    _ text: String, x: (Double, Int), y: (Double, Int), _ looks: String
  ) -> String {
    "set label say(\(gnuplotString(text))) at screen \(across(x.0, x.1)),\(up(y.0, y.1)) \(looks)"
  }

  private func across(_ inches: Double, _ characters: Int) -> String {
    "across(\(thousandths(inches)),\(characters))"
  }

  private func up(_ inches: Double, _ line: Int) -> String { "up(\(thousandths(inches)),\(line))" }
}

/// Inches, as exactly as a page can show.
private func thousandths(_ inches: Double) -> String {
  decimal((inches * 1000).rounded() / 1000)
}

/// Where everything of a plot stands on the page, in inches from the lower left corner.
struct FigureLayout {
  struct Frame: Equatable {
    let left: Double
    let right: Double
    let bottom: Double
    let top: Double
  }

  /// Of all text: the figures stand beside text of 9 or 10 points, in one of its columns or
  /// across two of them.
  static let fontPoints = 8.0
  static let widths = (oneColumn: 3.25, twoColumns: 5.5)

  let width: Double
  let height: Double
  /// In the order of the plot's panels.
  let frames: [Frame]
  /// Whether a panel carries the labels of its x axis: the lowest of a column, or every one where
  /// the axes differ.
  let labelsX: [Bool]
  let titles: [[String]]
  /// The places of the titles' centres, from the left; where panels have their own rows, their
  /// names are under the title too.
  let titleCentres: [Double]
  /// Of each panel.
  let xTics: [[Tic]]
  /// Of each panel.
  let yTics: [[Tic]]
  /// Of each panel, the lines of each row's name; empty where there are no rows.
  let rowNames: [[[String]]]
  /// Inches beside a panel for the numbers of its y axis, or the names of its rows.
  let yTicRoom: Double
  /// As many markers as do not hide the line.
  let markersPerLine: Int
  let xLabelBottom: Double
  /// Of the whole plot, or of each panel where they have their own.
  let yLabelLines: [[String]]
  /// Whether a panel carries the labels of its y axis: the first of a row, or every one where the
  /// axes differ.
  let labelsY: [Bool]
  /// What the key shows: nothing where lines are named at their ends.
  let keyLines: [Plot.Line]
  /// The names of lines at their ends, of a plot of one panel.
  let endLabels: [EndLabel]
  /// What lines are called on the page, by their labels.
  let names: [String: String]
  let keyColumns: Int
  let keyLabelWidth: Int
  /// The centre of all panels, for the axis labels.
  let centre: (x: Double, y: Double)
  /// Where all this stands in a drawing of plain text.
  let text: TextLayout

  struct EndLabel: Equatable {
    let text: String
    /// In the units of the axes.
    let place: Plot.Position
  }

  static let lineHeight = 0.13
  static let ticLabelHeight = 0.14
  static let keyRowHeight = 0.14
  /// Rows of one estimate each, of names in two lines, of cells, and of one mark per run.
  static let rowHeights = (least: 0.17, wrapped: 0.27, cell: 0.36, cloud: 0.42)
  static let margin = 0.06

  init(_ plot: Plot) {
    let columns = plot.columns
    let rows = (plot.panels.count + columns - 1) / columns
    let width = Self.width(of: plot)
    self.width = width
    let panelHeight = [1.9, 1.6, 1.3, 1.1, 0.95][min(columns, 5) - 1]
    let names = Self.rowNames(
      of: plot,
      room: plot.sharesY ? width / Double(min(columns, 2) + 1) : width / Double(2 * columns))
    rowNames = names.lines
    let rowHeight = Self.rowHeight(of: plot, names: names.lines)
    let heights = plot.panels.map {
      plot.y(of: $0).scale.rowLabels.map { Double($0.count) * rowHeight } ?? panelHeight
    }
    yTics = plot.panels.map { plot.y(of: $0).tics(atMost: Int(panelHeight * 72 / 24) + 1) }

    let areaHeight = Double(rows) * panelHeight
    let yLabelWidth = Self.characters(
      inInches: (plot.sharesYLabel ? areaHeight : panelHeight) + 0.3)
    yLabelLines = (plot.sharesYLabel ? [plot.y.label] : plot.panels.map { plot.y(of: $0).label })
      .map {
        wrapped($0, width: yLabelWidth)
      }
    labelsY = plot.panels.indices.map { !plot.sharesYAlongRows || $0 % columns == 0 }
    let widestYTic = yTics.joined().compactMap(\.label?.count).max() ?? 0
    yTicRoom =
      plot.hasRows
      ? names.width : Self.inches(ofCharacters: widestYTic)
    let yLabelRoom = Double(yLabelLines.map(\.count).max() ?? 0) * 0.14 + 0.1 + yTicRoom
    let left = Self.margin + yLabelRoom
    // Guides have their labels beside the panel.
    let hasGuides = plot.panels.contains { !$0.guides.isEmpty }
    let ownRoom = plot.sharesYLabel ? yTicRoom + 0.06 : yLabelRoom
    let gap = (hasGuides ? 0.42 : 0.2) + (plot.sharesYAlongRows ? 0 : ownRoom)
    let shownNames = Self.names(
      of: plot.namedLines.map(\.label), width: Self.characters(inInches: width - 0.55))
    self.names = shownNames
    endLabels = Self.endLabels(of: plot, names: shownNames, height: panelHeight)
    keyLines = endLabels.isEmpty ? plot.namedLines : []
    let endRoom = Self.inches(ofCharacters: endLabels.map(\.text.count).max() ?? 0) + 0.1
    let right = max(hasGuides ? 0.4 : 0.14, endRoom)
    let panelWidth = (width - left - right - Double(columns - 1) * gap) / Double(columns)
    markersPerLine = panelWidth < 1.2 ? 6 : 13
    xTics = plot.panels.map { Self.fittingTics(of: plot.x(of: $0), panelWidth: panelWidth) }

    let titleWidth =
      panelWidth + (plot.sharesYAlongRows ? gap / 2 : plot.hasRows ? yTicRoom : 0.1)
    titles = plot.panels.map { Self.fitted($0.title, lines: 4, width: titleWidth) }
    let labels = keyLines.map { (shownNames[$0.label] ?? "").count }.max() ?? 1
    let sample = 0.45
    keyLabelWidth = min(labels, Self.characters(inInches: width - sample - 0.1))
    let keyEntry = sample + Self.inches(ofCharacters: keyLabelWidth)
    let entries = max(1, keyLines.count)
    let fitting = max(1, min(entries, Int((width - 0.1) / keyEntry)))
    let keyRows = keyLines.isEmpty ? 0 : (entries + fitting - 1) / fitting
    // As many columns as rows need: four entries of which three fit make two rows of two.
    keyColumns = keyRows == 0 ? 1 : (entries + keyRows - 1) / keyRows

    xLabelBottom = Self.margin + 0.06
    let bottom = xLabelBottom + 0.28
    // Panels of one row stand on one top; the shorter ones leave room below.
    let tallest = (0..<rows).map { row in
      heights[(row * columns)..<min((row + 1) * columns, heights.count)].max() ?? panelHeight
    }
    let lineCounts = titles.map(\.count)
    let above = (0..<rows).map { row in
      let own = lineCounts[(row * columns)..<min((row + 1) * columns, lineCounts.count)]
      return Double(own.max() ?? 1) * Self.lineHeight + 0.11
    }
    let below = plot.sharesX ? 0 : Self.ticLabelHeight
    var tops = [Double](repeating: 0, count: rows)
    var top = bottom
    for row in tops.indices.reversed() {
      tops[row] = top + tallest[row]
      top += tallest[row] + above[row] + below
    }
    let highest = tops[0]
    height = highest + above[0] + Double(keyRows) * Self.keyRowHeight + 0.06

    frames = plot.panels.indices.map { index in
      let frameLeft = left + Double(index % columns) * (panelWidth + gap)
      let frameTop = tops[index / columns]
      return Frame(
        left: frameLeft, right: frameLeft + panelWidth, bottom: frameTop - heights[index],
        top: frameTop)
    }
    let namesRoom = plot.hasRows && !plot.sharesY ? yTicRoom : 0
    titleCentres = frames.map { ($0.left - namesRoom + $0.right) / 2 }
    labelsX = plot.panels.indices.map { index in
      !plot.sharesX
        || stride(from: index + columns, to: plot.panels.count, by: columns).allSatisfy {
          plot.panels[$0].isBlank
        }
    }
    centre = (x: (left + width - right) / 2, y: (bottom + highest) / 2)
    let letters = plot.hasRows ? rowNames.joined().map { $0.joined(separator: " ").count } : []
    text = TextLayout(
      plot, keyEntries: keyLines.count,
      indent: (
        left: letters.max() ?? widestYTic,
        right: max(hasGuides ? 5 : 0, endLabels.map(\.text.count).max() ?? 0)
      ),
      linesPerRow: rowHeight >= Self.rowHeights.cell ? 5 : 3)
  }

  /// One column of a page of two, or all of it: for several panels, and for rows of long names.
  private static func width(of plot: Plot) -> Double {
    let names = plot.panels.flatMap { plot.y(of: $0).scale.rowLabels ?? [] }
    let longest = names.map(\.count).max() ?? 0
    let named = plot.namedLines.map(\.label.count).max() ?? 0
    let isNarrow =
      plot.columns == 1 && longest <= 18 && named <= characters(inInches: widths.oneColumn - 0.95)
      && plot.colourAxis == nil
    return isNarrow ? widths.oneColumn : widths.twoColumns
  }

  /// The names of the rows, each in one line or two.
  /// - Parameter room: inches that names may take.
  private static func rowNames(
    of plot: Plot, room: Double
  ) -> (lines: [[[String]]], width: Double) {
    let lines = plot.panels.map { panel in
      (plot.y(of: panel).scale.rowLabels ?? []).map { fitted($0, lines: 2, width: room) }
    }
    let letters = lines.joined().joined().map(\.count).max() ?? 0
    // The shortest names may have none but wide letters.
    return (lines, inches(ofCharacters: letters) + 0.12)
  }

  /// Without the settings in brackets where a label is too long for the page and the names alone
  /// tell the lines apart.
  private static func names(of labels: [String], width: Int) -> [String: String] {
    let bare = labels.map { label in
      label.components(separatedBy: " · ").map(nameAlone).joined(separator: " · ")
    }
    let isTooLong = labels.contains { $0.count > width }
    let shown = isTooLong && Set(bare).count == labels.count ? bare : labels
    return Dictionary(zip(labels, shown), uniquingKeysWith: { first, _ in first })
  }

  /// Where two to four lines end so far apart that their names can stand there.
  private static func endLabels(
    of plot: Plot, names: [String: String], height: Double
  ) -> [EndLabel] {
    let lines = plot.namedLines
    guard plot.panels.count == 1, plot.panels[0].guides.isEmpty, (2...4).contains(lines.count),
      lines.allSatisfy({ $0.drawing == .curve }), !plot.x.scale.isLogarithmic
    else { return [] }
    let ends = lines.compactMap { line in
      line.points.last.map {
        EndLabel(
          text: names[line.label] ?? line.label, place: .init(x: $0.x, y: $0.value))
      }
    }
    let last = plot.x(of: plot.panels[0]).range.upperBound
    let y = plot.y(of: plot.panels[0])
    let heights = ends.compactMap { y.share(of: $0.place.y) }.map { $0 * height }.sorted()
    let isApart =
      heights.count == lines.count
      && zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= lineHeight }
      && ends.allSatisfy { $0.place.x == last && $0.text.count <= 18 }
    return isApart ? ends : []
  }

  private static func rowHeight(of plot: Plot, names: [[[String]]]) -> Double {
    guard plot.colourAxis == nil else { return rowHeights.cell }
    let isCloud = plot.panels.contains { $0.lines.contains { $0.points.count > 1 } }
    let isWrapped = names.joined().contains { $0.count > 1 }
    return isCloud ? rowHeights.cloud : isWrapped ? rowHeights.wrapped : rowHeights.least
  }

  /// The text in so many lines; what even those do not hold is cut.
  private static func fitted(_ text: String, lines: Int, width: Double) -> [String] {
    let letters = characters(inInches: width)
    let whole = wrapped(text, width: letters)
    let shown =
      whole.count <= lines
      ? whole : whole.prefix(lines - 1) + [whole[(lines - 1)...].joined(separator: " ")]
    return shown.map { shortened(withoutLooseDot($0), width: letters) }
  }

  /// Where a line begins or ends, no dot need separate the parts of a title.
  private static func withoutLooseDot(_ line: String) -> String {
    line.hasSuffix(" ·")
      ? String(line.dropLast(2)) : line.hasPrefix("· ") ? String(line.dropFirst(2)) : line
  }

  /// As many labels as stand side by side without touching.
  private static func fittingTics(of axis: Plot.Axis, panelWidth: Double) -> [Tic] {
    for limit in stride(from: 8, to: 2, by: -1) {
      let tics = axis.tics(atMost: limit)
      let labels = tics.compactMap(\.label?.count)
      let needed = inches(ofCharacters: (labels.max() ?? 0) + 2)
      if needed * Double(labels.count) <= panelWidth { return tics }
    }
    return axis.tics(atMost: 2)
  }

  // Running text needs about 0.52 em per letter in the widest usual face, DejaVu Sans. Measured
  // widths would differ between machines with the fonts they have.
  private static let emsPerCharacter = 0.54

  private static func inches(ofCharacters count: Int) -> Double {
    Double(count) * fontPoints * emsPerCharacter / 72
  }

  private static func characters(inInches inches: Double) -> Int {
    max(8, Int(inches * 72 / (fontPoints * emsPerCharacter)))
  }
}

/// Where everything of a plot stands on the page, in inches from the lower left corner.
struct FigureLayout {
  struct Frame: Equatable {
    let left: Double
    let right: Double
    let bottom: Double
    let top: Double
  }

  static let fontPoints = 8.0
  static let smallPoints = 7.0
  static let smallestPoints = 5.5

  let width: Double
  let height: Double
  /// In the order of the plot's panels.
  let frames: [Frame]
  /// Whether a panel carries the labels of its x axis: the lowest of a column, or every one where
  /// the axes differ.
  let labelsX: [Bool]
  let titles: [[String]]
  let titlePoints: Double
  /// Of each panel.
  let xTics: [[Tic]]
  let yTics: [Tic]
  /// As many markers as do not hide the line.
  let markersPerLine: Int
  let xLabelBottom: Double
  let yLabelLines: [String]
  let captionLines: [String]
  let keyColumns: Int
  let keyLabelWidth: Int
  /// The centre of all panels, for the axis labels.
  let centre: (x: Double, y: Double)

  static let captionLineHeight = 0.12
  static let titleLineHeight = 0.125
  static let ticLabelHeight = 0.14
  static let keyRowHeight = 0.135
  static let margin = 0.06

  init(_ plot: Plot) {
    let columns = plot.columns
    let rows = (plot.panels.count + columns - 1) / columns
    width = columns == 1 ? 3.6 : columns == 2 ? 5.5 : 7
    let panelHeight = [2.1, 1.7, 1.4, 1.15, 1, 0.9][min(columns, 6) - 1]
    yTics = plot.y.tics(atMost: Int(panelHeight * 72 / 24) + 1)

    let areaHeight = Double(rows) * panelHeight
    let yLabelWidth = Self.characters(inInches: areaHeight + 0.3, points: Self.fontPoints)
    yLabelLines = wrapped(plot.y.label, width: yLabelWidth)
    let widestYTic = yTics.compactMap(\.label?.count).max() ?? 0
    let left =
      Self.margin + Double(yLabelLines.count) * 0.14 + 0.1
      + Self.inches(ofCharacters: widestYTic, points: Self.smallPoints)
    // Guides have their labels beside the panel.
    let hasGuides = plot.panels.contains { !$0.guides.isEmpty }
    let gap = hasGuides ? 0.42 : 0.2
    let right = hasGuides ? 0.4 : 0.14
    let panelWidth = (width - left - right - Double(columns - 1) * gap) / Double(columns)
    markersPerLine = panelWidth < 1.2 ? 6 : 13
    xTics = plot.panels.map { Self.fittingTics(of: plot.x(of: $0), panelWidth: panelWidth) }

    let fitted = Self.fittedTitles(
      plot.panels.map(\.title), points: columns > 3 ? Self.smallPoints : Self.fontPoints,
      width: panelWidth + gap / 2)
    (titles, titlePoints) = fitted
    let titleLines = fitted.lines.map(\.count).max() ?? 1

    let labels = plot.keyLines.map(\.label.count).max() ?? 1
    let sample = 0.5
    let widestKey = Self.characters(inInches: width - sample - 0.2, points: Self.fontPoints)
    keyLabelWidth = min(labels, widestKey)
    let keyEntry = sample + Self.inches(ofCharacters: keyLabelWidth, points: Self.fontPoints)
    let entries = max(1, plot.keyLines.count)
    let fitting = max(1, min(entries, Int((width - 0.1) / keyEntry)))
    let keyRows = (entries + fitting - 1) / fitting
    // As many columns as rows need: four entries of which three fit make two rows of two.
    keyColumns = (entries + keyRows - 1) / keyRows

    captionLines = wrapped(
      plot.caption,
      width: Self.characters(inInches: width - 2 * Self.margin, points: Self.smallPoints))
    xLabelBottom = Self.margin + Double(captionLines.count) * Self.captionLineHeight + 0.12
    let bottom = xLabelBottom + 0.28
    let titleHeight = Double(titleLines) * Self.titleLineHeight + 0.13
    let rowPitch = panelHeight + titleHeight + (plot.sharesX ? 0 : Self.ticLabelHeight)
    height =
      bottom + Double(rows - 1) * rowPitch + panelHeight + titleHeight
      + Double(keyRows) * Self.keyRowHeight + 0.06

    let placed = plot.panels.indices.map { index in
      let (row, column) = (index / columns, index % columns)
      let frameLeft = left + Double(column) * (panelWidth + gap)
      let frameBottom = bottom + Double(rows - 1 - row) * rowPitch
      return Frame(
        left: frameLeft, right: frameLeft + panelWidth, bottom: frameBottom,
        top: frameBottom + panelHeight)
    }
    frames = placed
    labelsX = plot.panels.indices.map { !plot.sharesX || $0 + columns >= plot.panels.count }
    centre = (
      x: (left + width - right) / 2,
      y: bottom + (Double(rows - 1) * rowPitch + panelHeight) / 2
    )
  }

  /// In the largest letters, down to the smallest that can be read, of which two lines hold every
  /// title; what even those do not hold is cut.
  private static func fittedTitles(
    _ titles: [String], points: Double, width: Double
  ) -> (lines: [[String]], points: Double) {
    var size = points
    while true {
      let letters = characters(inInches: width, points: size)
      let lines = titles.map { wrapped($0, width: letters).map(withoutLooseDot) }
      let fit = lines.allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.count <= letters } }
      if fit || size - 0.5 < smallestPoints {
        return (lines.map { cut($0, width: letters) }, size)
      }
      size -= 0.5
    }
  }

  private static func cut(_ lines: [String], width: Int) -> [String] {
    let shown = lines.count <= 2 ? lines : [lines[0], lines[1...].joined(separator: " ")]
    return shown.map { shortened($0, width: width) }
  }

  /// Where a line ends, no dot need separate the parts of a title.
  private static func withoutLooseDot(_ line: String) -> String {
    line.hasSuffix(" ·") ? String(line.dropLast(2)) : line
  }

  /// As many labels as stand side by side without touching.
  private static func fittingTics(of axis: Plot.Axis, panelWidth: Double) -> [Tic] {
    for limit in stride(from: 8, to: 2, by: -1) {
      let tics = axis.tics(atMost: limit)
      let labels = tics.compactMap(\.label?.count)
      let needed = inches(ofCharacters: (labels.max() ?? 0) + 2, points: smallPoints)
      if needed * Double(labels.count) <= panelWidth { return tics }
    }
    return axis.tics(atMost: 2)
  }

  // Running text needs about 0.52 em per letter in the widest usual face, DejaVu Sans. Measured
  // widths would differ between machines with the fonts they have.
  private static let emsPerCharacter = 0.54

  private static func inches(ofCharacters count: Int, points: Double) -> Double {
    Double(count) * points * emsPerCharacter / 72
  }

  private static func characters(inInches inches: Double, points: Double) -> Int {
    max(8, Int(inches * 72 / (points * emsPerCharacter)))
  }
}

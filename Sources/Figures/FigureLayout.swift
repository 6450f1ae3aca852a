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

  let width: Double
  let height: Double
  /// In the order of the plot's panels.
  let frames: [Frame]
  /// Whether a panel is the lowest of its column, and so carries the labels of the x axis.
  let isLowest: [Bool]
  let titles: [[String]]
  let titlePoints: Double
  let xTics: [Tic]
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
    xTics = Self.fittingTics(of: plot.x, panelWidth: panelWidth)

    titlePoints = columns > 3 ? Self.smallPoints : Self.fontPoints
    let titleWidth = Self.characters(inInches: panelWidth + gap / 2, points: titlePoints)
    let wrappedTitles = plot.panels.map { Self.titleLines($0.title, width: titleWidth) }
    titles = wrappedTitles
    let titleLines = wrappedTitles.map(\.count).max() ?? 1

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
    let rowPitch = panelHeight + Double(titleLines) * Self.titleLineHeight + 0.13
    let titleHeight = rowPitch - panelHeight
    height =
      bottom + Double(rows) * rowPitch + Double(keyRows) * Self.keyRowHeight + 0.06

    let placed = plot.panels.indices.map { index in
      let (row, column) = (index / columns, index % columns)
      let frameLeft = left + Double(column) * (panelWidth + gap)
      let frameBottom = bottom + Double(rows - 1 - row) * rowPitch
      return Frame(
        left: frameLeft, right: frameLeft + panelWidth, bottom: frameBottom,
        top: frameBottom + panelHeight)
    }
    frames = placed
    isLowest = plot.panels.indices.map { $0 + columns >= plot.panels.count }
    centre = (
      x: (left + width - right) / 2, y: bottom + (Double(rows) * rowPitch - titleHeight) / 2
    )
  }

  /// At most two lines; what does not fit is cut.
  private static func titleLines(_ title: String, width: Int) -> [String] {
    let lines = wrapped(title, width: width)
    let shown = lines.count <= 2 ? lines : [lines[0], lines[1...].joined(separator: " ")]
    return shown.map { shortened($0, width: width) }
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

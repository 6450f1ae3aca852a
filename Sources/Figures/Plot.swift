import Statistics

/// A figure as a value: small multiples, one style per line label, a caption.
public struct Plot: Sendable, Equatable {
  /// How positions on an axis grow.
  public enum Scale: Sendable, Equatable {
    case linear
    /// Logarithmic, labelled at powers of ten.
    case decades
    /// Logarithmic, labelled at powers of two.
    case doublings
    /// Rows of these labels, at 1, 2, 3... from the top; only a y axis has them.
    case rows([String])
    /// Columns of these values, at 1, 2, 3... from the left; only the x axis of cells has them.
    case columns([Double])

    public var isLogarithmic: Bool { self == .decades || self == .doublings }

    /// Nil where the scale has no rows.
    var rowLabels: [String]? {
      switch self {
      case .rows(let labels): labels
      case .linear, .decades, .doublings, .columns: nil
      }
    }

    /// Nil where the scale has no columns.
    var columnValues: [Double]? {
      switch self {
      case .columns(let values): values
      case .linear, .decades, .doublings, .rows: nil
      }
    }
  }

  /// What an axis shows, and how far.
  public struct Axis: Sendable, Equatable {
    public let label: String
    public let scale: Scale
    public let range: ClosedRange<Double>

    /// - Parameter range: of positive width, and positive where the scale is logarithmic.
    public init(label: String, scale: Scale = .linear, range: ClosedRange<Double>) {
      precondition(range.lowerBound < range.upperBound, "an axis needs a width")
      precondition(
        !scale.isLogarithmic || range.lowerBound > 0, "a logarithmic axis has no zero")
      self.label = label
      self.scale = scale
      self.range = range
    }

    /// A y axis of rows, half a row beyond the first and the last; at least one.
    ///
    /// In a panel with rows a point's `x` is its place among them, and its value and interval lie
    /// along the x axis.
    public static func rows(_ labels: [String]) -> Axis {
      precondition(!labels.isEmpty, "an axis of rows has at least one")
      return Axis(label: "", scale: .rows(labels), range: 0.5...Double(labels.count) + 0.5)
    }

    /// An x axis of cells, a column for each of these values, of which there is at least one.
    public static func columns(_ values: [Double], label: String) -> Axis {
      precondition(!values.isEmpty, "an axis of columns has at least one")
      return Axis(
        label: label, scale: .columns(values), range: 0.5...Double(values.count) + 0.5)
    }

    /// Whether a value has a place on this scale, inside the range or not.
    func holds(_ value: Double) -> Bool { !scale.isLogarithmic || value > 0 }
  }

  /// One estimate: `value` of `n` runs at `x`.
  public struct Point: Sendable, Equatable {
    public let x: Double
    public let value: Double
    /// Nil where `n` runs say nothing about the spread.
    public let interval: Interval?
    public let n: Int

    public init(x: Double, value: Double, interval: Interval?, n: Int) {
      precondition(x.isFinite && value.isFinite, "a point has finite coordinates")
      self.x = x
      self.value = value
      self.interval = interval
      self.n = n
    }
  }

  /// A line's looks: lines of equal colour and variant share colour, dash and marker everywhere.
  public struct Style: Sendable, Equatable {
    /// Counts through the palette from 0, around at its end.
    public let colour: Int
    /// Tells lines of one colour apart, by dash and marker.
    public let variant: Int
    /// A companion is thin, short-dashed and without marker or band, beside the line it belongs to.
    public let isCompanion: Bool

    public init(colour: Int, variant: Int = 0, isCompanion: Bool = false) {
      precondition(colour >= 0 && variant >= 0, "colours and variants count from 0")
      self.colour = colour
      self.variant = variant
      self.isCompanion = isCompanion
    }
  }

  /// How the points of a line are put on the page.
  public enum Drawing: Sendable, Equatable {
    /// Markers joined by straight lines; intervals are a band.
    case curve
    /// Markers alone; intervals are bars. Those of a companion are small dots.
    case marks
    /// Each value up to the next point's place, with few markers; intervals are a band.
    case steps
    /// Coloured by their values on this axis, from light to dark, and with value and interval as
    /// text: in the column of each point's `x`, in the row that has the line's label.
    case cells(Axis)

    /// Nil for everything but cells.
    var colourAxis: Axis? {
      switch self {
      case .cells(let axis): axis
      case .curve, .marks, .steps: nil
      }
    }
  }

  /// One run of a line.
  public struct Run: Sendable, Equatable {
    public let seed: Int
    /// By increasing x, of one run each.
    public let points: [Point]

    public init(seed: Int, points: [Point]) {
      self.seed = seed
      self.points = points
    }
  }

  /// Points that belong together, drawn in one style.
  public struct Line: Sendable, Equatable {
    /// Lines of one label share one entry of the key.
    public let label: String
    public let style: Style
    public let drawing: Drawing
    /// By increasing x, except of marks; empty where no run has a value.
    public let points: [Point]
    /// Times their x, points are drawn: marks of several lines at one x then stand side by side.
    public let xFactor: Double
    /// Single runs that are drawn thin behind the line; empty where it does not show them.
    public let runs: [Run]

    public init(
      label: String, style: Style, drawing: Drawing = .curve, points: [Point], xFactor: Double = 1,
      runs: [Run] = []
    ) {
      self.label = label
      self.style = style
      self.drawing = drawing
      self.points = points
      self.xFactor = xFactor
      self.runs = runs
    }

    /// Whether the line has a mean but nothing that says how sure it is.
    var isOfOneRun: Bool {
      !points.isEmpty && points.allSatisfy { $0.n == 1 && $0.interval == nil }
    }
  }

  /// A place in the units of the axes.
  public struct Position: Sendable, Equatable {
    public let x: Double
    public let y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A straight grey line on the page with its label at the far end, such as a slope.
  public struct Guide: Sendable, Equatable {
    public let label: String
    public let start: Position
    public let end: Position

    public init(label: String, start: Position, end: Position) {
      self.label = label
      self.start = start
      self.end = end
    }
  }

  /// A thin grey line across a whole panel; the caption says what it stands for.
  public enum Reference: Sendable, Equatable {
    case vertical(Double)
    case horizontal(Double)
  }

  /// One pair of axes with what is drawn in it.
  public struct Panel: Sendable, Equatable {
    public let title: String
    public let lines: [Line]
    public let guides: [Guide]
    public let references: [Reference]
    /// What this panel shows of the x axis; nil where that is the range of the whole plot.
    public let xRange: ClosedRange<Double>?
    /// The panel's own y axis with its own label; nil where that is the one of the whole plot.
    public let y: Axis?

    /// - Parameter xRange: of positive width, and positive on a logarithmic axis.
    public init(
      title: String, lines: [Line], guides: [Guide] = [], references: [Reference] = [],
      xRange: ClosedRange<Double>? = nil, y: Axis? = nil
    ) {
      self.title = title
      self.lines = lines
      self.guides = guides
      self.references = references
      self.xRange = xRange
      self.y = y
    }

    /// A place that is left empty, so that those after it stand further on.
    public static let blank = Panel(title: "", lines: [])

    var isBlank: Bool { self == .blank }
  }

  public let study: String
  public let question: String
  /// Canonical form of the figure's kind and settings.
  public let figure: String
  /// Panels per row.
  public let columns: Int
  /// Shared by all panels that have no range of their own.
  public let x: Axis
  /// Shared by all panels that have no axis of their own.
  public let y: Axis
  public let panels: [Panel]
  /// What the lines and bands are, and of how many runs.
  public let caption: String
  /// Where the numbers come from; nil where they are not a store's.
  public var origin: Origin?

  public init(
    study: String, question: String, figure: String, columns: Int, x: Axis, y: Axis,
    panels: [Panel], caption: String
  ) {
    precondition(columns >= 1 && !panels.isEmpty, "a plot has at least one panel")
    let withRows = panels.count { ($0.y ?? y).scale.rowLabels != nil }
    precondition(withRows == 0 || withRows == panels.count, "all panels have rows, or none")
    precondition(
      x.scale.rowLabels == nil
        && (withRows == 0 || x.scale == .linear || x.scale.columnValues != nil),
      "rows stand on a linear x axis, or make cells with columns")
    self.study = study
    self.question = question
    self.figure = figure
    self.columns = min(columns, panels.count)
    self.x = x
    self.y = y
    self.panels = panels
    self.caption = caption
  }

  /// One line per label that has points anywhere: variants of a colour side by side, colours in
  /// their order, companions last; in their own order where a name has several colours.
  var distinctLines: [Line] {
    let lines: [Line] = panels.flatMap(\.lines).reduce(into: []) { found, line in
      if !line.points.isEmpty, !found.contains(where: { $0.label == line.label }) {
        found.append(line)
      }
    }
    let names = lines.map { nameAlone($0.label) }
    let areOfLabels = lines.indices.contains { index in
      lines.indices.contains {
        names[$0] == names[index] && lines[$0].style.colour != lines[index].style.colour
      }
    }
    func rank(_ index: Int) -> (Int, Int, Int, Int) {
      let style = lines[index].style
      let look = areOfLabels ? (0, 0) : (style.colour, style.variant)
      return (style.isCompanion ? 1 : 0, look.0, look.1, index)
    }
    return lines.indices.sorted { rank($0) < rank($1) }.map { lines[$0] }
  }

  /// What has to be named: a companion has the colour of its line, and the caption says what it is.
  /// Rows are named at their side.
  var namedLines: [Line] { hasRows ? [] : distinctLines.filter { !$0.style.isCompanion } }

  /// The x axis of a panel.
  func x(of panel: Panel) -> Axis {
    Axis(label: x.label, scale: x.scale, range: panel.xRange ?? x.range)
  }

  /// The y axis of a panel.
  func y(of panel: Panel) -> Axis { panel.y ?? y }

  /// Whether all panels have the same x axis.
  var sharesX: Bool { panels.allSatisfy { $0.xRange == nil } }

  /// Whether all panels have the same y axis.
  var sharesY: Bool { panels.allSatisfy { $0.y == nil } }

  /// Whether one label says what all y axes are of, whatever their ranges.
  var sharesYLabel: Bool {
    sharesY || !hasRows && panels.allSatisfy { $0.isBlank || y(of: $0).label == y.label }
  }

  /// Whether the panels of each row have the same y axis; rows of names stand at every panel.
  var sharesYAlongRows: Bool {
    sharesY
      || !hasRows
        && panels.indices.allSatisfy {
          $0 % columns == 0 || panels[$0].isBlank || y(of: panels[$0]) == y(of: panels[$0 - 1])
        }
  }

  /// Whether values lie along the x axis, beside the names of their rows, or in cells.
  var hasRows: Bool { y(of: panels[0]).scale.rowLabels != nil }

  /// What the colours of cells mean; nil where there are no cells.
  var colourAxis: Axis? {
    panels.lazy.flatMap(\.lines).compactMap(\.drawing.colourAxis).first
  }

  /// Panels per row that keep a figure near a square, with few places left empty.
  ///
  /// - Parameter group: how many panels in succession belong together; a row holds whole groups
  ///   where it can.
  static func usualColumns(panels: Int, group: Int = 1) -> Int {
    guard panels > 3 else { return max(1, panels) }
    var square = 2
    while square * square < panels { square += 1 }
    // Narrower ones have no room for a title of the one size that text has.
    let most = panels > 16 ? 5 : 4
    let least = min(square, most)
    let all = Array(least...max(least, min(square * 3 / 2, most)))
    let whole = all.filter { $0 % group == 0 }
    let candidates = whole.isEmpty ? all : whole
    let empty = candidates.map { (panels + $0 - 1) / $0 * $0 - panels }
    return candidates[empty.firstIndex(of: empty.min() ?? 0) ?? 0]
  }
}

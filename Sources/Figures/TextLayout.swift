/// Where everything of a plot stands in a drawing of plain text: the panels one under the other,
/// the key above them, in lines from the bottom and characters from the left.
struct TextLayout {
  struct Frame: Equatable {
    let bottom: Int
    let top: Int
  }

  static let columns = 79

  let lines: Int
  let frames: [Frame]
  /// Where panels begin, beside the numbers or names of their y axes, and where they end.
  let left: Int
  let right: Int
  /// The first line of the key, which has one per entry.
  let keyTop: Int
  /// Of the label that all y axes share.
  let yLabelLine: Int

  /// The lines of a panel but those of rows: one panel, its labels and a key of three entries fit a
  /// terminal of 24 lines, of which three are taken.
  private static let panelLines = 10
  private static let xLabelLines = 2

  /// - Parameter indent: characters beside the panels, on the left and on the right.
  init(_ plot: Plot, keyEntries: Int, indent: (left: Int, right: Int), linesPerRow: Int) {
    left = min(indent.left + 2, Self.columns / 2)
    right = Self.columns - 2 - indent.right
    let heights = plot.panels.map { panel in
      panel.isBlank
        ? 0 : plot.y(of: panel).scale.rowLabels.map { $0.count * linesPerRow } ?? Self.panelLines
    }
    // Above a panel its title, below it the numbers of its x axis.
    let above = plot.sharesY ? 2 : 3
    lines =
      Self.xLabelLines + keyEntries + 2
      + heights.reduce(0) { $0 + ($1 == 0 ? 0 : $1 + above + 2) }
    keyTop = lines
    yLabelLine = lines - 2 - keyEntries
    var top = yLabelLine
    frames = heights.map { height in
      guard height > 0 else { return Frame(bottom: 0, top: 0) }
      top -= above
      defer { top -= height + 2 }
      return Frame(bottom: top - height, top: top)
    }
  }
}

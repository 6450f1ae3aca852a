import Figures

/// Draws plots as text, by one gnuplot for all of them.
public final class LiveText {
  private let gnuplot: GnuplotStream
  private let style: String
  private let isColoured: Bool

  /// - Parameter style: the looks, as in `FigureStyle.text`.
  /// - Parameter isColoured: whether lines have ANSI colours.
  public init(_ gnuplot: GnuplotStream, style: String, isColoured: Bool) {
    self.gnuplot = gnuplot
    self.style = style
    self.isColoured = isColoured
  }

  /// The lines of the picture, so many at most.
  public func picture(of plot: Plot, columns: Int, rows: Int) throws(GnuplotEnded) -> [String] {
    try gnuplot.send(plot)
    let size = "\(max(columns, 20)),\(max(min(rows, plot.textLines), 5))"
    try gnuplot.send(
      plot.streamedCommands(
        style: style, isText: true,
        terminal: "set terminal dumb noenhanced \(isColoured ? "ansi" : "mono") nofeed "
          + "size \(size) aspect 1"))
    // Pictures are told apart by a form feed, which would move the cursor of a terminal.
    return try gnuplot.answer().replacing("\u{C}", with: "")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension GnuplotStream {
  func send(_ plot: Plot) throws(GnuplotEnded) {
    for (number, columns) in plot.blocks.enumerated() {
      try send(block: Plot.blockName(number), columns: columns)
    }
  }
}

import Figures

/// Draws plots in windows, one for each, that stay when gnuplot has ended.
public final class LiveWindows {
  private let gnuplot: GnuplotStream
  private let style: String
  private let terminal: String
  /// The windows that are open, whose size is their user's business.
  private var open: Set<Int> = []

  /// gnuplot's terminals that open windows, the best first.
  private static let terminals = ["qt", "wxt", "x11"]

  /// Nil where nobody could see a window, or gnuplot has no terminal that opens one. The variable
  /// GNUTERM, which names the user's usual terminal, is heeded.
  public init?(_ gnuplot: GnuplotStream, style: String, environment: [String: String]) {
    let wish = environment["GNUTERM"]
    let hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].contains {
      !environment[$0, default: ""].isEmpty
    }
    guard hasScreen, (try? gnuplot.send("set print '-'; print GPVAL_TERMINALS\n")) != nil,
      let known = try? gnuplot.answer().split(whereSeparator: \.isWhitespace).map(String.init),
      let terminal = ([wish].compactMap(\.self).filter(Self.terminals.contains) + Self.terminals)
        .first(where: known.contains)
    else { return nil }
    self.gnuplot = gnuplot
    self.style = style
    self.terminal = terminal
  }

  /// - Parameter number: of the window; from 0.
  /// - Parameter title: of the window, without quotes.
  public func draw(_ plot: Plot, in number: Int, title: String) throws(GnuplotEnded) {
    try gnuplot.send(plot)
    let (width, height) = plot.inches
    let pixelsPerInch = 150.0
    let size =
      open.insert(number).inserted
      ? " size \(Int(width * pixelsPerInch)),\(Int(height * pixelsPerInch))" : ""
    try gnuplot.send(
      plot.streamedCommands(
        style: style, isText: false,
        terminal: "set terminal \(terminal) \(number)\(size) title '\(title)' font 'sans,12' "
          + "noenhanced persist noraise"))
    try listen()
  }

  /// Lets gnuplot answer the keyboard and the mouse for a moment.
  /// - Throws: where its window was closed.
  public func listen() throws(GnuplotEnded) {
    try gnuplot.send("bind Close 'exit gnuplot'; pause 0.05\n")
    guard gnuplot.isAlive else { throw GnuplotEnded() }
  }
}

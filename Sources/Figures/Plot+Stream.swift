// How a gnuplot that runs already draws a plot, as it comes and goes with the runs of a study.

extension Plot {
  /// The columns of the data block of each line: the numbers of `tsv`, where panels and lines are
  /// words, which no column of a figure is drawn from; an absent bound is NaN.
  public var blocks: [[[Double]]] {
    let rows = tsv.split(separator: "\n", omittingEmptySubsequences: false).drop {
      $0.hasPrefix("#")
    }
    return rows.split(separator: "").filter { !$0.isEmpty }.map { block in
      let cells = block.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      return (0..<7).map { column in cells.map { Double($0[column]) ?? .nan } }
    }
  }

  public static func blockName(_ number: Int) -> String { "$line\(number)" }

  /// The commands that draw the plot from its data blocks.
  ///
  /// - Parameter style: the looks, as in `FigureStyle.text`.
  /// - Parameter isText: whether all is placed by lines and characters.
  /// - Parameter terminal: the command that sets the terminal, which writes to standard output.
  public func streamedCommands(style: String, isText: Bool, terminal: String) -> String {
    let layout = FigureLayout(self)
    let commands =
      [
        "terminal = '\(isText ? "dumb" : "svg")'; output = '/dev/null'",
        sizeCommand(layout, output: "live"), style, terminal, "set output",
        "set datafile separator whitespace",
      ] + axisCommands
      + panelCommands(layout, source: Self.blockName) + pageCommands(layout) + ["unset multiplot"]
    return commands.map { $0 + "\n" }.joined()
  }

  /// The size of the page.
  public var inches: (width: Double, height: Double) {
    let layout = FigureLayout(self)
    return (layout.width, layout.height)
  }

  /// How many lines the plot takes as text.
  public var textLines: Int { FigureLayout(self).text.lines }

  /// The plot in portions, each of as many panels as text of so many lines holds, and at least one.
  public func pages(lines: Int) -> [Plot] {
    var pages: [Plot] = []
    for panel in panels where !panel.isBlank {
      if let last = pages.last {
        let longer = showing(last.panels + [panel])
        if longer.textLines <= lines {
          pages[pages.count - 1] = longer
          continue
        }
      }
      pages.append(showing([panel]))
    }
    return pages
  }

  /// The same plot with these panels alone, one under the other.
  private func showing(_ panels: [Panel]) -> Plot {
    Plot(
      study: study, question: question, figure: figure, columns: 1, x: x, y: y, panels: panels,
      caption: caption)
  }
}

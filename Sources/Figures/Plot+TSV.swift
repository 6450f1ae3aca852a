extension Plot {
  /// Every drawn number as tab-separated text: this is the result, the drawing is derived.
  ///
  /// A commented header, then one block of rows per line that has points, in the order of
  /// panels and lines, each followed by the single runs that are drawn
  /// behind it, two blank lines between blocks (gnuplot's `index`). The columns are panel,
  /// line, step (or row), value, low, high and n; an absent bound is `?`. Numbers are rounded to 10
  /// significant digits.
  public var tsv: String {
    let header = [
      "study: \(study)",
      "question: \(question)",
      "figure: \(figure)",
      "caption: \(caption)",
      axes + "; low, high: ends of its interval, ? where there is none; n: number of runs",
      "numbers are rounded to 10 significant digits",
      "columns: panel, line, \(hasRows && colourAxis == nil ? "row" : "step"), value, low, high, n",
    ]
    let blocks = panels.flatMap { panel in
      panel.lines.filter { !$0.points.isEmpty }.flatMap { line in
        [(line.label, line.points)]
          + line.runs.map { ("\(line.label), run of seed \($0.seed)", $0.points) }
      }.map { label, points in
        points.map { row(panel: panel.title, line: label, $0) }.joined()
      }
    }
    return header.map { comment($0) + "\n" }.joined() + blocks.joined(separator: "\n\n")
  }

  private var axes: String {
    if let colourAxis { return "step: \(x.label); value: \(colourAxis.label)" }
    if hasRows { return "row: the place from the top; value: \(x.label)" }
    let labels = panels.map { y(of: $0).label }
    let distinct = labels.indices.filter { !labels[..<$0].contains(labels[$0]) }.map { labels[$0] }
    return "step: \(x.label); value: \(distinct.joined(separator: " or "))"
  }

  private func row(panel: String, line: String, _ point: Point) -> String {
    let cells = [
      cell(panel), cell(line), decimal(point.x), decimal(point.value),
      point.interval.map { decimal($0.low) } ?? "?",
      point.interval.map { decimal($0.high) } ?? "?",
      String(point.n),
    ]
    return cells.joined(separator: "\t") + "\n"
  }
}

// How gnuplot draws the cells of a map.

extension Plot {
  /// Inches that an interval needs beside its neighbour's.
  private static let intervalWidth = 0.75

  /// The range of the colours, and a function that finds a column.
  func colourCommands(_ colourAxis: Axis) -> [String] {
    let places = (x.scale.columnValues ?? []).enumerated().map { place, value in
      "x == \(decimal(value)) ? \(place + 1) : "
    }
    let ends = [colourAxis.range.lowerBound, colourAxis.range.upperBound].map(decimal)
    return ["set cbrange [\(ends.joined(separator: ":"))]", "place(x) = \(places.joined())NaN"]
  }

  /// The parts of a plot command that draw one row of cells: its colours, and what stands on them.
  func cellParts(
    of line: Line, source: String, on y: Axis, in frame: FigureLayout.Frame
  ) -> (colours: String, texts: [String]) {
    let range = (line.drawing.colourAxis ?? y).range
    let row = ((y.scale.rowLabels ?? []).firstIndex(of: line.label) ?? 0) + 1
    let width = (frame.right - frame.left) / Double(x.scale.columnValues?.count ?? 1)
    let hasIntervals =
      width >= Self.intervalWidth && line.points.contains { $0.interval != nil }
    let format = range == 0...1 ? "%.2f" : "%.3g"
    let place = "\(source) using (place($3)):(\(row))"
    let share =
      range == 0...1
      ? "$4"
      : "($4 - \(decimal(range.lowerBound)))/\(decimal(range.upperBound - range.lowerBound))"
    func text(_ format: String, _ columns: String, offset: String) -> String {
      "\(place):(sprintf('\(format)',\(columns))):(plain ? 0 : ink(\(share))) with labels center "
        + "offset 0,\(offset) textcolor rgb variable notitle"
    }
    let value = text(format, "$4", offset: hasIntervals ? "0.5" : "0")
    let interval = text("[\(format), \(format)]", "$5,$6", offset: "-0.5")
    return (
      "\(place):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid "
        + "border linecolor rgb '#ffffff' notitle",
      hasIntervals ? [value, interval] : [value]
    )
  }
}

// How gnuplot draws the cells of a map.

extension Plot {
  /// From light to dark, so that a grey print keeps the order.
  private static let colours = ["#f7fbff", "#6baed6", "#08306b"]
  /// From this part of the range on, white letters can be read better than black ones.
  private static let whiteFrom = 0.7
  /// Inches that an interval needs beside its neighbour's.
  private static let intervalWidth = 0.52

  /// The colours of cells, and functions that find a column and the colour of letters.
  func colourCommands(_ colourAxis: Axis) -> [String] {
    let steps = Self.colours.enumerated().map { number, colour in
      "\(decimal(Double(number) / Double(Self.colours.count - 1))) '\(colour)'"
    }
    let places = (x.scale.columnValues ?? []).enumerated().map { place, value in
      "x == \(decimal(value)) ? \(place + 1) : "
    }
    let ends = [colourAxis.range.lowerBound, colourAxis.range.upperBound].map(decimal)
    let range = colourAxis.range
    let change = range.lowerBound + Self.whiteFrom * (range.upperBound - range.lowerBound)
    return [
      "set palette defined (\(steps.joined(separator: ", ")))",
      "set cbrange [\(ends.joined(separator: ":"))]", "unset colorbox",
      "place(x) = \(places.joined())NaN",
      "ink(value) = value < \(decimal(change)) ? 0x000000 : 0xffffff",
    ]
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
    func text(_ format: String, _ columns: String, points: Double, offset: String) -> String {
      "\(place):(sprintf('\(format)',\(columns))):(ink($4)) with labels center "
        + "font ',\(decimal(points))' offset 0,\(offset) textcolor rgb variable notitle"
    }
    let value = text(
      format, "$4", points: FigureLayout.fontPoints, offset: hasIntervals ? "0.4" : "0")
    let interval = text(
      "[\(format), \(format)]", "$5,$6", points: FigureLayout.smallestPoints, offset: "-0.5")
    return (
      "\(place):(0.5):(0.5):4 with boxxyerror fillcolor palette fillstyle solid "
        + "border linecolor rgb '#ffffff' notitle",
      hasIntervals ? [value, interval] : [value]
    )
  }
}

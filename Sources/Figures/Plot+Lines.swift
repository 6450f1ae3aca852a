// How gnuplot draws the lines of a panel.

extension Plot {
  /// The part of a plot command that draws a line's intervals: bars of marks, a band of a curve;
  /// none of a companion.
  func intervalPart(of line: Line, source: String, on y: Axis) -> [String] {
    guard !line.style.isCompanion, line.points.contains(where: { $0.interval != nil }) else {
      return []
    }
    let style = Palette.lineStyle(line.style)
    let isMarks = hasRows || line.drawing == .marks
    // A band of one point has no width.
    guard isMarks || line.points.count == 1 else {
      return ["\(source) \(bandColumns(y, line)) with filledcurves linestyle \(style) notitle"]
    }
    return [
      "\(source) \(barColumns(y, line)) with \(hasRows ? "x" : "y")errorbars "
        + "linestyle \(style)\(isMarks ? " dashtype solid" : "") pointtype -1 notitle"
    ]
  }

  /// The parts of a plot command that draw a line beside its intervals.
  /// - Parameter markers: as many as do not hide the line.
  func parts(of line: Line, source: String, on y: Axis, markers: Int) -> [String] {
    let every = (line.points.count + markers - 1) / markers
    return looks(of: line, every: every).map {
      "\(source) \($0.selection)\(curveColumns(y, line)) with \($0.looks) notitle"
    }
  }

  /// Each with the rows of the data file it takes.
  private func looks(of line: Line, every: Int) -> [(selection: String, looks: String)] {
    let style = Palette.lineStyle(line.style)
    let thin = line.isOfOneRun ? " linewidth 0.5" : ""
    switch line.drawing {
    case .curve:
      return line.style.isCompanion
        ? [("", "lines linestyle \(style)")]
        : [("", "linespoints linestyle \(style)\(thin) pointinterval \(every)")]
    case .marks:
      return line.style.isCompanion
        ? [("", "points linestyle \(style) pointtype 7 pointsize \(dotSize(of: line))")]
        : [("", "points linestyle \(style)")]
    case .steps:
      let steps = (selection: "", looks: "steps linestyle \(style)\(thin)")
      return line.style.isCompanion
        ? [steps] : [steps, ("every \(every) ", "points linestyle \(style)")]
    case .cells: return []
    }
  }

  /// Few dots need not be small.
  private func dotSize(of line: Line) -> String { line.points.count > 20 ? "0.2" : "0.4" }

  /// What has no place on a logarithmic axis leaves a gap in the line.
  private func curveColumns(_ y: Axis, _ line: Line) -> String {
    hasRows ? "using 4:3" : "using \(place(line)):\(value(y))"
  }

  private func bandColumns(_ y: Axis, _ line: Line) -> String {
    let x = place(line)
    return y.scale.isLogarithmic
      ? "using \(x):($4 > 0 ? \(clippedLow(y)) : NaN):6" : "using \(x):5:6"
  }

  private func barColumns(_ y: Axis, _ line: Line) -> String {
    if hasRows { return "using 4:3:5:6" }
    let x = place(line)
    return y.scale.isLogarithmic
      ? "using \(x):\(value(y)):(\(clippedLow(y))):6" : "using \(x):4:5:6"
  }

  private func place(_ line: Line) -> String {
    line.xFactor == 1 ? "3" : "($3*\(decimal((line.xFactor * 10_000).rounded() / 10_000)))"
  }

  private func value(_ y: Axis) -> String { y.scale.isLogarithmic ? "($4 > 0 ? $4 : NaN)" : "4" }

  /// A band that goes on below a logarithmic axis, perhaps to zero, is drawn down to its edge.
  private func clippedLow(_ y: Axis) -> String {
    let edge = decimal(y.range.lowerBound)
    return "($5 > \(edge) ? $5 : \(edge))"
  }
}

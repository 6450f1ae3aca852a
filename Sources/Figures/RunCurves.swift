import Statistics

/// One line of estimates per condition, and what a caption has to say about the runs behind them.
struct RunCurves {
  /// Turns the runs of one condition into points; nil where they cannot be averaged.
  typealias Estimate = (
    _ sample: RunSample, _ quantity: ResultTable.Quantity, _ condition: ResultTable.Condition
  ) -> [Plot.Point]?

  let panels: [Plot.Panel]
  private let quantity: ResultTable.Quantity
  private var counts: [Int] = []
  private var failed = 0
  private var missing = 0
  private var silent = 0
  private var stride = 1
  private var emptyLines: [String] = []

  /// - Parameter companion: a second quantity of the same runs, drawn thin beside the first
  ///   where it was recorded.
  init(
    of quantity: ResultTable.Quantity, companion: (ResultTable.Quantity, label: String)? = nil,
    in table: ResultTable, conditions: [Int], figure: String, estimate: Estimate
  ) throws(FigureError) {
    self.quantity = quantity
    var panels: [Plot.Panel] = []
    for panel in PanelGrid(of: table, conditions: conditions).panels {
      var lines: [Plot.Line] = []
      for line in panel.lines {
        let sample = RunSample(of: quantity, condition: line.condition, in: table)
        let points = try Self.points(
          of: sample, quantity, table.conditions[line.condition], line.label, estimate)
        lines.append(
          Plot.Line(label: line.label, style: .init(colour: line.number), points: points))
        failed += sample.failed
        missing += sample.missing
        silent += sample.silent
        stride = max(stride, sample.stride)
        if points.isEmpty { emptyLines.append("\(panel.title), \(line.label)") }

        guard let (other, suffix) = companion else { continue }
        let otherPoints = try Self.points(
          of: RunSample(of: other, condition: line.condition, in: table), other,
          table.conditions[line.condition], line.label, estimate)
        if !otherPoints.isEmpty {
          lines.append(
            Plot.Line(
              label: "\(line.label), \(suffix)",
              style: .init(colour: line.number, isCompanion: true), points: otherPoints))
        }
      }
      panels.append(Plot.Panel(title: panel.title, lines: lines))
    }
    self.panels = panels
    counts = points.map(\.n)
    guard !counts.isEmpty else {
      throw FigureError(.nothingRecorded(figure: figure, measure: quantity.measure))
    }
  }

  private static func points(
    of sample: RunSample, _ quantity: ResultTable.Quantity, _ condition: ResultTable.Condition,
    _ label: String, _ estimate: Estimate
  ) throws(FigureError) -> [Plot.Point] {
    guard let points = estimate(sample, quantity, condition) else {
      throw FigureError(.notFinite(measure: quantity.measure, line: label))
    }
    return points
  }

  /// Of all panels and lines.
  var points: [Plot.Point] { panels.flatMap(\.lines).flatMap(\.points) }

  var hasCompanions: Bool { panels.flatMap(\.lines).contains(where: \.style.isCompanion) }

  /// How many runs, and which are left out.
  var sentences: [String] {
    var sentences: [String] = []
    if let least = counts.min(), let most = counts.max() {
      sentences.append(
        least == most
          ? "n = \(most) \(runs(most)) per line." : "n = \(least) to \(most) runs per line.")
      if least == 1 { sentences.append("A line of a single run has no band.") }
    }
    if failed > 0 { sentences.append("\(failed) failed \(runs(failed)) left out.") }
    if missing > 0 { sentences.append("\(missing) intended \(runs(missing)) not finished yet.") }
    if silent > 0 {
      sentences.append("\(silent) \(runs(silent)) without values of \(quantity.measure) left out.")
    }
    if stride > 1 {
      sentences.append("One in \(stride) recorded steps is drawn.")
    }
    if !emptyLines.isEmpty {
      let named = emptyLines.prefix(3).joined(separator: "; ")
      let more = emptyLines.count > 3 ? "; and \(emptyLines.count - 3) more" : ""
      sentences.append("No values: \(named)\(more).")
    }
    return sentences
  }

  private func runs(_ count: Int) -> String { count == 1 ? "run" : "runs" }
}

/// What lines and bands are, for captions of figures drawn by `Bootstrap.points`.
let bootstrapSentence =
  "Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean "
  + "(B = \(Bootstrap.resamples) resamples of whole runs, seeded by name)."

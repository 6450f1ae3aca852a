import Statistics

/// One line of estimates per condition, and what a caption has to say about the runs behind them.
struct RunCurves {
  /// Turns the runs of one condition into points; nil where they cannot be averaged.
  typealias Estimate = (
    _ sample: RunSample, _ quantity: ResultTable.Quantity, _ condition: ResultTable.Condition
  ) -> [Plot.Point]?

  let panels: [Plot.Panel]
  /// How many panels in succession show the first game.
  let panelsPerGame: Int
  private let leftOut: String?
  private var tally: RunTally
  private var stride = 1

  /// - Parameter companion: a second quantity of the same runs, drawn thin beside the first
  ///   where it was recorded.
  /// - Parameter showsRuns: whether single runs stand behind their mean where they are few.
  init(
    of quantity: ResultTable.Quantity, companion: (ResultTable.Quantity, label: String)? = nil,
    in table: ResultTable, conditions: [Int], compared: ConditionAxis, figure: String,
    showsRuns: Bool = false, estimate: Estimate
  ) throws(FigureError) {
    tally = RunTally(measure: quantity.measure, of: conditions, in: table)
    var panels: [Plot.Panel] = []
    let grid = PanelGrid(of: table, conditions: conditions, compared: compared)
    panelsPerGame = grid.panelsPerGame
    leftOut = grid.leftOut
    for panel in grid.panels {
      var lines: [Plot.Line] = []
      for line in panel.lines {
        let sample = RunSample(of: quantity, condition: line.condition, in: table)
        let points = try Self.points(
          of: sample, quantity, table.conditions[line.condition], line.label, estimate)
        let isClear =
          showsRuns && companion == nil && points.count > 1
          && panel.lines.count <= Self.mostLinesWithRuns
          && (2...Self.mostRuns).contains(sample.rows.count)
        let drawn = Plot.Line(
          label: line.label, style: line.style, points: points,
          runs: isClear ? sample.singleRuns : [])
        lines.append(drawn)
        tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
        stride = max(stride, sample.stride)
        if let n = points.first?.n {
          tally.count(n, seeds: [sample.seeds])
        } else {
          tally.name(empty: "\(panel.title), \(line.label)")
        }
        if drawn.isOfOneRun { tally.name(single: "\(panel.title), \(line.label)") }

        guard let (other, suffix) = companion else { continue }
        let otherPoints = try Self.points(
          of: RunSample(of: other, condition: line.condition, in: table), other,
          table.conditions[line.condition], line.label, estimate)
        if !otherPoints.isEmpty {
          lines.append(
            Plot.Line(
              label: "\(line.label), \(suffix)",
              style: .init(
                colour: line.style.colour, variant: line.style.variant, isCompanion: true),
              points: otherPoints))
        }
      }
      panels.append(Plot.Panel(title: panel.title, lines: lines))
    }
    // What is empty is named in the caption.
    self.panels = panels.filter { $0.lines.contains { !$0.points.isEmpty } }
    guard !points.isEmpty else {
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

  /// Of all panels and lines, single runs among them.
  var points: [Plot.Point] {
    panels.flatMap(\.lines).flatMap { $0.points + $0.runs.flatMap(\.points) }
  }

  /// Behind more lines than these, or more of their runs, nobody can follow a single one.
  private static let mostLinesWithRuns = 3
  private static let mostRuns = 20

  private var hasRuns: Bool { panels.flatMap(\.lines).contains { !$0.runs.isEmpty } }

  var hasCompanions: Bool { panels.flatMap(\.lines).contains(where: \.style.isCompanion) }

  /// What the panels have in common, how many runs of which seeds, and which are left out.
  var sentences: [String] {
    (hasRuns ? ["Thin behind them: single runs."] : []) + [leftOut].compactMap(\.self)
      + tally.sentences()
      + (stride > 1 ? ["One in \(stride) recorded steps is drawn."] : []) + tally.emptySentences
  }
}

/// What lines and bands are, for captions of figures drawn by `Bootstrap.points`.
let bootstrapSentence =
  "Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean "
  + "(B = \(Bootstrap.resamples) resamples of whole runs, seeded by name)."

/// The panels on axes of environment steps: each with its own where their lengths differ.
func overSteps(_ panels: [Plot.Panel]) -> [Plot.Panel] {
  let lengths = panels.map { $0.lines.flatMap(\.points).map(\.x).max() }
  guard Set(lengths.compactMap(\.self)).count > 1 else { return panels }
  return zip(panels, lengths).map { panel, length in
    Plot.Panel(
      title: panel.title, lines: panel.lines, guides: panel.guides,
      xRange: length.map { 0...max(1, $0) }, y: panel.y)
  }
}

/// Said where panels of unequal length stand side by side.
func lengthSentences(_ panels: [Plot.Panel]) -> [String] {
  panels.contains { $0.xRange != nil } ? ["The panels' x axes differ."] : []
}

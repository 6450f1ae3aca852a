import Specifications
import Statistics

@testable import Figures

/// Where the unlucky runs of each condition end.
public struct UnluckyRuns: FigureKind {
  public let name = "unluckyRuns"
  public let summary = "Mean final value of the lowest runs, a row per condition, a panel per game."
  public let source = "arXiv 1912.05663"
  public var share = 0.1

  public init() {}

  public static let settings: [Setting<UnluckyRuns>] = [
    Setting("share", \.share, .within(0.01...1), "which part of the runs counts as unlucky")
  ]

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let measure = study.successMeasure
    let grid = PanelGrid(of: table, conditions: conditions, compared: study.compared)
    var tally = RunTally(measure: measure, unit: "row", of: conditions, in: table)
    var values: [Double] = []
    let panels = grid.panels.map { panel in
      let lines = panel.lines.enumerated().map { row, line in
        let sample = FinalSample(of: line.condition, measure: measure, in: table)
        let point = point(
          of: sample.values, row: row, measure: measure, study: study,
          condition: table.conditions[line.condition])
        tally.add(
          [sample], of: joined([panel.title, line.label]), games: 1, isDrawn: point != nil)
        values += sample.values
        return Plot.Line(
          label: line.label, style: line.style, drawing: .marks, points: point.map { [$0] } ?? [])
      }
      return Plot.Panel(title: panel.title, lines: lines, y: .rows(lines.map(\.label)))
    }
    guard !values.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    return Plot(
      rows: panels, columns: 0,
      x: try finalAxis("final \(words(of: measure))", values: values, measure: measure),
      figure: node.canonicalJSON, study: study,
      caption: [
        "Marks: mean of the lowest \(decimal(100 * share)) % of the runs. "
          + "Bars: 95 % percentile bootstrap interval (B = \(Bootstrap.resamples))."
      ] + [grid.leftOut].compactMap(\.self) + tally.sentences() + tally.emptySentences)
  }

  /// Nil where no run has a value.
  private func point(
    of values: [Double], row: Int, measure: String, study: StudyDescription,
    condition: ResultTable.Condition
  ) -> Plot.Point? {
    guard let value = lowerTailMean(values, share: share) else { return nil }
    var stream = bootstrapStream(
      study: study.name, figure: name, measure: measure, conditions: [condition.specification])
    let replicates = bootstrapReplicates(values, resamples: Bootstrap.resamples, stream: &stream) {
      lowerTailMean($0, share: share)
    }
    return Plot.Point(
      x: Double(row + 1), value: value,
      interval: replicates.flatMap { percentileInterval(replicates: $0, confidence: 0.95) },
      n: values.count)
  }
}

import Specifications
import Statistics

/// How many runs succeed, condition by condition.
public struct SuccessDots: FigureKind {
  public let name = "successDots"
  public let summary = "Share of runs that end in success, a row per condition, a panel per game."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number")
  ]

  public var columns = 0

  public init() {}

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  public var reads: FigureReads { .init(isFinal: true) }

  /// Runs that failed, or ended without a value, are counted as no success.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    guard let threshold = study.successThreshold else {
      throw FigureError(.noSuccess(figure: name))
    }
    let grid = PanelGrid(of: table, conditions: conditions, compared: study.compared)
    let measure = study.successMeasure
    var tally = RunTally(measure: measure, unit: "row", of: conditions, in: table)
    var (valued, failed) = (0, 0)
    let panels = grid.panels.map { panel in
      let lines = panel.lines.enumerated().map { row, line in
        let sample = FinalSample(
          of: line.condition, measure: measure, threshold: threshold, in: table)
        valued += sample.values.count
        failed += sample.failed
        tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
        let (k, n) = (sample.successes ?? 0, sample.endedSeeds.count)
        if n > 0 {
          tally.count(n, seeds: [sample.endedSeeds])
        } else {
          tally.name(empty: joined([panel.title, line.label]))
        }
        let point = Plot.Point(
          x: Double(row + 1), value: Double(k) / Double(max(1, n)),
          interval: wilsonInterval(successes: k, trials: n), n: n)
        return Plot.Line(
          label: line.label, style: line.style, drawing: .marks, points: n > 0 ? [point] : [])
      }
      return Plot.Panel(title: panel.title, lines: lines, y: .rows(lines.map(\.label)))
    }
    guard valued > 0 || failed > 0 else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    let reached = "\(words(of: measure)) ≥ \(decimal(threshold))"
    return Plot(
      rows: panels, columns: columns,
      x: .init(label: "share of runs that end with \(reached)", range: 0...1),
      figure: node.canonicalJSON, study: study,
      caption: [
        "Marks: share of runs that end with \(reached). Bars: 95 % Wilson score interval."
      ] + [grid.leftOut].compactMap(\.self)
        + tally.sentences(failures: "counted as no success") + tally.emptySentences)
  }
}

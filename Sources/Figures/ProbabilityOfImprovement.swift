import Specifications
import Statistics

/// How often a run of one condition ends above a run of the baseline.
public struct ProbabilityOfImprovement: FigureKind {
  public let name = "probabilityOfImprovement"
  public let summary =
    "Probability that a run ends with a higher success measure than a run of the baseline."
  public let source = "Agarwal et al. (2021)"

  public static let settings: [Setting<Self>] = [
    Setting("pooled", \.pooled, .any, "average over games; otherwise a panel for every game"),
    Setting(
      "capped", \.capped, .any,
      "count all values from the study's success threshold on as equal, so that only runs of which "
        + "one fails decide"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var pooled = true
  public var capped = false
  public var columns = 0

  public init() {}

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  public var reads: FigureReads { .init(isFinal: true) }

  private struct Pair {
    let line: TaskGrid.Line
    let baseline: [Int]
  }

  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let wanted = "runs of a baseline and of a condition to compare with it"
    guard let baseline = study.baseline else {
      throw FigureError(.noSuchRuns(figure: name, wanted: wanted))
    }
    guard !capped || study.successThreshold != nil else {
      throw FigureError(.noSuccess(figure: name))
    }
    let grid = TaskGrid(
      of: table, conditions: conditions, compared: study.compared, isPooled: pooled)
    let measure = study.successMeasure
    var tally = RunTally(
      measure: measure, unit: "row, both conditions together", of: conditions, in: table)
    var panels: [Plot.Panel] = []
    for panel in grid.panels {
      let pairs = Self.pairs(in: panel, table: table, baseline: baseline, axis: study.compared)
      guard !pairs.isEmpty else { continue }
      let lines = pairs.enumerated().map { row, pair in
        let order = table.byIdentity(pair.line.conditions)
        let first = TaskSamples(
          of: order.map { pair.line.conditions[$0] }, measure: measure, in: table)
        let second = TaskSamples(of: order.map { pair.baseline[$0] }, measure: measure, in: table)
        let point = point(row: row, first, over: second, study: study)
        tally.add(
          first.samples + second.samples, of: joined([panel.title, pair.line.label]),
          games: panel.games.count, isDrawn: point != nil)
        if point != nil, point?.interval == nil {
          tally.name(single: joined([panel.title, pair.line.label]))
        }
        return Plot.Line(
          label: pair.line.label, style: pair.line.style, drawing: .marks,
          points: [point].compactMap(\.self))
      }
      panels.append(
        Plot.Panel(
          title: panel.title, lines: lines, references: [.vertical(0.5)],
          y: .rows(lines.map(\.label))))
    }
    guard !panels.isEmpty else { throw FigureError(.noSuchRuns(figure: name, wanted: wanted)) }
    guard panels.contains(where: { $0.lines.contains { !$0.points.isEmpty } }) else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    let isPooled = grid.panels.contains { $0.games.count > 1 }
    let cap =
      capped ? study.successThreshold.map { ", as do all values from \(decimal($0)) on" } : nil
    let intervals = panels.flatMap(\.lines).flatMap(\.points).compactMap(\.interval)
    let widthless =
      intervals.contains { $0.low == $0.high }
      ? ["An interval without width knows nothing of runs not made."] : []
    let sentence =
      "Marks: probability that a run ends with a higher \(words(of: measure)) than a run of "
      + "\(baseline), ties counting half\(cap ?? "")\(isPooled ? ", mean over games" : "")."
    let bars =
      "Bars: 95 % percentile bootstrap interval (B = \(Bootstrap.resamples) resamples of each "
      + "condition's runs\(isPooled ? " within each game" : ""), seeded by name). Grey: no "
      + "difference."
    return Plot(
      rows: panels, columns: columns,
      x: .init(label: "P(a run ends above one of \(baseline))", range: 0...1),
      figure: node.canonicalJSON, study: study,
      caption: [sentence, bars] + widthless + [grid.leftOut].compactMap(\.self)
        + tally.sentences(single: "Without an interval, since a game has a single run")
        + tally.emptySentences
        + grid.sentences)
  }

  /// Every line with the baseline's line of the same policy, which is none of its own.
  private static func pairs(
    in panel: TaskGrid.Panel, table: ResultTable, baseline: String, axis: ConditionAxis
  ) -> [Pair] {
    let isBaseline = { (line: TaskGrid.Line) in
      line.conditions.allSatisfy { table.conditions[$0][axis] == baseline }
    }
    let policy = { (line: TaskGrid.Line) in
      axis == .policy ? "" : line.conditions.first.map { table.conditions[$0].policy } ?? ""
    }
    return panel.lines.filter { !isBaseline($0) }.compactMap { line in
      panel.lines.first { isBaseline($0) && policy($0) == policy(line) }.map {
        Pair(line: line, baseline: $0.conditions)
      }
    }
  }

  /// Nil where a game has no runs of one of the two.
  private func point(
    row: Int, _ first: TaskSamples, over second: TaskSamples, study: StudyDescription
  ) -> Plot.Point? {
    let cap = capped ? study.successThreshold ?? .infinity : .infinity
    let x = first.scores.map { $0.map { min($0, cap) } }
    let y = second.scores.map { $0.map { min($0, cap) } }
    guard let probability = probabilityOfImprovement(x, over: y) else { return nil }
    var stream = bootstrapStream(
      study: study.name, figure: name, measure: study.successMeasure,
      conditions: first.names + second.names)
    let interval = probabilityOfImprovementInterval(
      x, over: y, resamples: Bootstrap.resamples, stream: &stream)
    return Plot.Point(
      x: Double(row + 1), value: probability, interval: interval, n: first.count + second.count)
  }
}

import Specifications
import Statistics

/// How much experience a success takes, over all games together.
public struct SampleEfficiencyCurve: FigureKind {
  public let name = "sampleEfficiencyCurve"
  public let summary =
    "Interquartile mean of the success measure over runs and games, against environment steps."
  public let source = "Agarwal et al. (2021)"

  public static let settings: [Setting<Self>] = [
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number")
  ]

  public var columns = 0

  public init() {}

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  /// Games that end at different steps stand in different panels.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let quantity = ResultTable.Quantity(study.successMeasure)
    let samples = table.conditions.indices.map { condition in
      conditions.contains(condition)
        ? RunSample(of: quantity, condition: condition, in: table) : nil
    }
    let grid = TaskGrid(
      of: table, conditions: conditions, compared: study.compared, isPooled: true
    ) { panel in
      panel.lines.compactMap { samples[$0.condition]?.steps.last }.max() ?? 0
    }
    var tally = RunTally(measure: study.successMeasure, of: conditions, in: table)
    var stride = 1
    var panels: [Plot.Panel] = []
    for panel in grid.panels {
      var lines: [Plot.Line] = []
      for line in panel.lines {
        let ordered = table.byIdentity(line.conditions).map { line.conditions[$0] }
        let tasks = ordered.compactMap { samples[$0] }
        let points = points(
          of: tasks, study: study, names: ordered.map { table.conditions[$0].specification })
        let name = joined([panel.title, line.label])
        guard let points else {
          throw FigureError(.notFinite(measure: study.successMeasure, line: name))
        }
        for task in tasks {
          tally.leaveOut(failed: task.failed, missing: task.missing, silent: task.silent)
          stride = max(stride, task.stride)
        }
        let drawn = Plot.Line(label: line.label, style: line.style, points: points)
        if let n = points.first?.n {
          tally.count(n, seeds: tasks.map(\.seeds), games: tasks.count)
        } else {
          tally.name(empty: name)
        }
        if drawn.isOfOneRun { tally.name(single: name) }
        lines.append(drawn)
      }
      panels.append(Plot.Panel(title: panel.title, lines: lines))
    }
    let drawn = panels.flatMap(\.lines).flatMap(\.points)
    guard !drawn.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: study.successMeasure))
    }
    panels = overSteps(panels)
    let measure = words(of: study.successMeasure)
    let ends = drawn.flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }
    let isShare = ends.compactMap(\.self).allSatisfy { (0...1).contains($0) }
    let label = "interquartile mean of \(measure)"
    let isPooled = grid.panels.contains { $0.games.count > 1 }
    let sentence =
      "Lines: mean over the middle half of the runs\(isPooled ? " of all games" : ""). Bands: "
      + "pointwise 95 % percentile bootstrap interval (B = \(Bootstrap.resamples) resamples of "
      + "whole runs\(isPooled ? " within each game" : ""), seeded by name)."
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0 ? columns : Plot.usualColumns(panels: panels.count),
      x: .steps("environment steps", points: drawn),
      y: isShare ? .init(label: label, range: 0...1) : .values(label, points: drawn),
      panels: panels,
      caption: ([sentence, grid.leftOut].compactMap(\.self) + tally.sentences()
        + (stride > 1 ? ["One in \(stride) recorded steps is drawn."] : [])
        + tally.emptySentences + grid.sentences + lengthSentences(panels))
        .joined(separator: " "))
  }

  /// At the steps of all tasks; empty where one has no runs, nil where sums are not finite.
  private func points(
    of tasks: [RunSample], study: StudyDescription, names: [String]
  ) -> [Plot.Point]? {
    guard let first = tasks.first, tasks.allSatisfy({ !$0.rows.isEmpty }) else { return [] }
    let steps = first.steps.filter { step in tasks.allSatisfy { $0.steps.contains(step) } }
    let n = tasks.reduce(0) { $0 + $1.rows.count }
    var points: [Plot.Point] = []
    for step in steps {
      let scores = tasks.map { task in
        task.steps.firstIndex(of: step).map { place in task.rows.map { $0[place] } } ?? []
      }
      // The same stream at every step: a resample is of whole runs.
      var stream = bootstrapStream(
        study: study.name, figure: name, measure: study.successMeasure, conditions: names)
      guard let value = interquartileMean(Array(scores.joined())) else { return nil }
      let interval = interquartileMeanInterval(
        scores, resamples: Bootstrap.resamples, stream: &stream)
      points.append(Plot.Point(x: Double(step), value: value, interval: interval, n: n))
    }
    return points
  }
}

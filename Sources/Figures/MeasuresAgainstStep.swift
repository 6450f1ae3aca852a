import Analysis
import Specifications
import Statistics

/// Several measures of one condition against the step, beside their closed forms.
///
/// Every condition that records one of the measures has a panel.
public struct MeasuresAgainstStep: FigureKind {
  public let name = "measuresAgainstStep"
  public let summary =
    "Means of several measures against the step, as marks, and their closed forms as lines."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("measures", \.drawn, .each(.any, atMost: 7), "the recorded measures to draw as marks"),
    Setting(
      "exact", \.exact,
      "measures that hold closed forms, drawn as lines in the colours of the first measures"),
    Setting(
      "reliable", \.reliable,
      "a measure that is 1 where the first one can be trusted; elsewhere its marks are hollow; "
        + "empty for none"),
    Setting("agent", \.agent, .atLeast(0), "whose: 0 the joint policy's, 1... one agent's"),
    Setting("steps", \.steps, "what the x axis says of the steps"),
    Setting("logarithmic", \.logarithmic, "the axes that are logarithmic"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var drawn = ["ratioVariance"]
  public var exact: [String] = []
  public var reliable = ""
  public var agent = 0
  public var steps = "step"
  public var logarithmic = LogarithmicAxes.y
  public var columns = 0

  public init() {}

  public var measures: [String] { drawn + exact + (reliable.isEmpty ? [] : [reliable]) }

  public var reads: FigureReads { .init(.all, agent: agent) }

  public var inconsistencies: [String] {
    exact.count > drawn.count
      ? ["there are \(counted(exact.count, "closed form")) of \(counted(drawn.count, "measure"))"]
      : []
  }

  /// Points that have no place on a logarithmic axis are kept as numbers, but for steps of 0.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = recordingConditions(drawn.map(quantity), in: table)
    guard !conditions.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: drawn[0]))
    }
    let grid = PanelGrid(of: table, conditions: conditions, compared: study.compared)
    var tally = RunTally(measure: drawn[0], unit: "panel", of: conditions, in: table)
    var (hollow, first) = (0, 0)
    var panels: [Plot.Panel] = []
    for panel in grid.panels {
      for line in panel.lines {
        let title = panel.lines.count == 1 ? panel.title : joined([panel.title, line.label])
        let condition = table.conditions[line.condition]
        let sample = sample(of: drawn[0], line.condition, in: table)
        tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
        if sample.steps.isEmpty {
          tally.name(empty: title)
        } else {
          tally.count(sample.rows.count, seeds: [sample.seeds])
        }
        if sample.rows.count == 1 { tally.name(single: title) }
        let doubtful = doubtfulSteps(of: line.condition, in: table)
        var lines: [Plot.Line] = []
        for (number, measure) in (drawn + exact).enumerated() {
          let points = try points(of: measure, line.condition, condition, in: table, study: study)
          guard number < drawn.count else {
            lines.append(
              Plot.Line(
                label: words(of: quantity(measure)),
                style: .init(colour: number - drawn.count, isCompanion: true), points: points))
            continue
          }
          let isDoubtful = { (point: Plot.Point) in number == 0 && doubtful.contains(point.x) }
          if number == 0 {
            (hollow, first) = (hollow + points.count(where: isDoubtful), first + points.count)
          }
          lines += [
            Plot.Line(
              label: words(of: quantity(measure)), style: .init(colour: number), drawing: .marks,
              points: points.filter { !isDoubtful($0) }),
            Plot.Line(
              label: "\(words(of: quantity(measure))), too few samples",
              style: .init(colour: number, variant: 1), drawing: .marks,
              points: points.filter(isDoubtful)),
          ]
        }
        panels.append(Plot.Panel(title: title, lines: lines.filter { !$0.points.isEmpty }))
      }
    }
    let points = panels.flatMap(\.lines).flatMap(\.points)
    guard !points.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: drawn[0]))
    }
    let label = "mean over runs"
    let y: Plot.Axis =
      logarithmic.includes(.y)
      ? .logarithmicValues(label, points: points) : .values(label, points: points)
    let hidden = points.count { !y.holds($0.value) }
    var caption = [
      "Marks: mean over runs; bars: its 95 % percentile bootstrap interval "
        + "(B = \(Bootstrap.resamples) resamples of runs, seeded by name)."
    ]
    if panels.contains(where: { $0.lines.contains(where: \.style.isCompanion) }) {
      caption.append("Lines: closed forms, in the colours of what they are of.")
    }
    if !reliable.isEmpty {
      caption.append(
        "Hollow: \(hollow) of \(counted(first, "point")) of \(words(of: quantity(drawn[0]))) have too "
          + "few samples for their heavy tail (n < 100 E[R²]), and are mostly too small.")
    }
    caption += zeroSentences(hidden)
    caption += [grid.leftOut].compactMap(\.self)
    let experiments = distinct(conditions.map { table.conditions[$0].experiment })
    if experiments.count == 1 { caption.append("Experiment \(experiments[0]).") }
    caption += tally.sentences(single: "Without bars, a single run") + tally.emptySentences
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0 ? columns : Plot.usualColumns(panels: panels.count),
      x: logarithmic.includes(.x)
        ? .samples(steps, points: points) : .steps(steps, points: points),
      y: y, panels: panels, caption: caption.joined(separator: " "))
  }

  private func quantity(_ measure: String) -> ResultTable.Quantity { .init(measure, agent: agent) }

  private func sample(of measure: String, _ condition: Int, in table: ResultTable) -> RunSample {
    RunSample(of: quantity(measure), condition: condition, in: table)
  }

  private func points(
    of measure: String, _ place: Int, _ condition: ResultTable.Condition, in table: ResultTable,
    study: StudyDescription
  ) throws(FigureError) -> [Plot.Point] {
    let points = Bootstrap.points(
      of: sample(of: measure, place, in: table), study: study.name, figure: name,
      quantity: quantity(measure), condition: condition)
    guard let points else {
      throw FigureError(.notFinite(measure: measure, line: condition.game))
    }
    return points.filter { $0.x > 0 || !logarithmic.includes(.x) }
  }

  /// Where a run says that the first measure cannot be trusted.
  private func doubtfulSteps(of condition: Int, in table: ResultTable) -> Set<Double> {
    guard !reliable.isEmpty else { return [] }
    let sample = sample(of: reliable, condition, in: table)
    return Set(
      sample.steps.indices.filter { step in sample.rows.contains { $0[step] < 1 } }
        .map { Double(sample.steps[$0]) })
  }
}

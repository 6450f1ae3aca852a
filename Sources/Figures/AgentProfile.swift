import Specifications
import Statistics

/// A measure of every agent at one step against the agent's number.
///
/// Of an update in turn, the measures that `updateDiagnostics` records count agents by their place in
/// the order, so this shows what grows from turn to turn. Where a study has one sampler, learners are
/// the lines.
public struct AgentProfile: FigureKind {
  public let name = "agentProfile"
  public let summary = "Mean of a measure of every agent at one step, against the agent's number."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("measure", \.measure, "the measure, recorded per agent"),
    Setting("step", \.step, .atLeast(0), "the step; 0 for the last recorded one"),
    Setting("agents", \.agents, "what the x axis says of the agents"),
    Setting("logarithmic", \.logarithmic, "whether the y axis is logarithmic"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var measure = "advantageVariance"
  public var step = 0
  public var agents = "agent"
  public var logarithmic = false
  public var columns = 0

  public init() {}

  public var measures: [String] { [measure] }

  public var reads: FigureReads { .init(.all, agent: nil) }

  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = Array(table.conditions.indices)
    let samplers = Set(table.conditions.map(\.sampler))
    let curves = try RunCurves(
      of: .init(measure, agent: 1), in: table, conditions: conditions,
      compared: samplers.count == 1 ? .learner : study.compared, figure: name
    ) { _, _, condition in
      points(of: condition, in: table, study: study)
    }
    let label = "mean \(words(of: measure))"
    let y: Plot.Axis =
      logarithmic
      ? .logarithmicValues(label, points: curves.points) : .values(label, points: curves.points)
    let hidden = curves.points.count { !y.holds($0.value) }
    let sentences =
      [bootstrapSentence, step == 0 ? "At the last recorded step." : "At step \(step)."]
      + zeroSentences(hidden)
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0
        ? columns : Plot.usualColumns(panels: curves.panels.count, group: curves.panelsPerGame),
      x: .steps(agents, points: curves.points), y: y, panels: curves.panels,
      caption: (sentences + curves.sentences).joined(separator: " "))
  }

  /// One point per agent, from the first to the last that has values; nil where they cannot be
  /// averaged.
  private func points(
    of condition: ResultTable.Condition, in table: ResultTable, study: StudyDescription
  ) -> [Plot.Point]? {
    guard
      let place = table.conditions.firstIndex(where: {
        $0.specification == condition.specification
      })
    else { return [] }
    var points: [Plot.Point] = []
    while true {
      let quantity = ResultTable.Quantity(measure, agent: points.count + 1)
      let sample = RunSample(of: quantity, condition: place, in: table)
      guard
        let own = Bootstrap.points(
          of: sample, study: study.name, figure: name, quantity: quantity, condition: condition)
      else { return nil }
      guard let point = step == 0 ? own.last : own.first(where: { $0.x == Double(step) })
      else { return points }
      points.append(
        Plot.Point(
          x: Double(points.count + 1), value: point.value, interval: point.interval, n: point.n))
    }
  }
}

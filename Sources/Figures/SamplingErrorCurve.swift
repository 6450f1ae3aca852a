import Specifications
import Statistics

/// How far the collected data are from the policy that they are meant for, while it learns.
public struct SamplingErrorCurve: FigureKind {
  public let name = "samplingErrorCurve"
  public let summary = "Mean sampling error over runs against environment steps."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("measure", \.measure, .any, "the recorded measure to draw"),
    Setting("agent", \.agent, .atLeast(0), "whose error: 0 the joint policy's, 1... one agent's"),
    Setting(
      "paired", \.paired, .any,
      "also draw, thin and dashed, the error of an on-policy batch from the same policies "
        + "(of jointTotalVariation, jointKL or fittedJointKL)"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var measure = "jointTotalVariation"
  public var agent = 0
  public var paired = false
  public var columns = 0

  public init() {}

  public var inconsistencies: [String] {
    paired && pairedMeasure == nil
      ? [
        "no measure of the on-policy batch goes with \(measure); "
          + "paired needs jointTotalVariation, jointKL or fittedJointKL"
      ] : []
  }

  /// The same error of the on-policy batch, which `paired` adds; nil where no measure has it.
  private var pairedMeasure: String? {
    switch measure {
    case "jointTotalVariation": "pairedTotalVariation"
    case "jointKL": "pairedKL"
    case "fittedJointKL": "pairedFittedKL"
    default: nil
    }
  }

  private var companion: String? { paired ? pairedMeasure : nil }

  public var measures: [String] { [measure] + [companion].compactMap { $0 } }

  public var reads: FigureReads { .init(agent: agent) }

  /// The y axis is linear from zero.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let quantity = ResultTable.Quantity(measure, agent: agent)
    let curves = try RunCurves(
      of: quantity,
      companion: companion.map { (.init($0, agent: agent), label: "paired on-policy") },
      in: table, conditions: conditions, compared: study.compared, figure: name,
      showsRuns: true
    ) { sample, quantity, condition in
      Bootstrap.points(
        of: sample, study: study.name, figure: name, quantity: quantity, condition: condition)
    }
    let companionSentences = [companion].compactMap { $0 }.map {
      curves.hasCompanions
        ? "Thin dashed, in the colour of its line: an on-policy batch of equal size from the same policies; its intervals are "
          + "in the data file only."
        : "No \($0) is recorded."
    }
    let y = Plot.Axis.values("mean \(words(of: quantity))", points: curves.points)
    let panels = overSteps(onReadableAxes(curves.panels, y: y))
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0
        ? columns : Plot.usualColumns(panels: panels.count, group: curves.panelsPerGame),
      x: .steps("environment steps", points: curves.points),
      y: y, panels: panels,
      caption: ([bootstrapSentence] + companionSentences + curves.sentences
        + lengthSentences(panels) + axisSentences(panels))
        .joined(separator: " "))
  }
}

import Specifications
import Statistics

/// What is drawn of the runs' success measures at a step.
public enum SuccessValue: String, SettingChoice {
  case mean
  /// The share of runs that reach the study's threshold.
  case fraction
}

/// How reliably the optimum is reached, against environment steps.
public struct SuccessCurve: FigureKind {
  public let name = "successCurve"
  public let summary =
    "Mean success measure over runs, or the share of successful runs, against environment steps."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting(
      "value", \.value, .any,
      "mean of the success measure with bootstrap band, or fraction of successful runs with "
        + "Wilson interval"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var value = SuccessValue.mean
  public var columns = 0

  public init() {}

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  /// The y axis is exactly 0...1, unless a success measure lies outside.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let reached = study.successThreshold
    guard value == .mean || reached != nil else { throw FigureError(.noSuccess(figure: name)) }
    let curves = try RunCurves(
      of: ResultTable.Quantity(study.successMeasure), in: table, conditions: conditions,
      compared: study.compared, figure: name, showsRuns: value == .mean
    ) { sample, quantity, condition in
      switch value {
      case .mean:
        Bootstrap.points(
          of: sample, study: study.name, figure: name, quantity: quantity,
          condition: condition)
      case .fraction: successFractions(of: sample, threshold: reached ?? .infinity)
      }
    }
    let measure = words(of: study.successMeasure)
    let threshold = reached.map { "\(measure) ≥ \(decimal($0))" } ?? measure
    let fractionSentence =
      "Lines: share of runs with \(threshold). Bands: pointwise 95 % Wilson score interval."
    let ends = curves.points.flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }
    let isShare = ends.compactMap(\.self).allSatisfy { (0...1).contains($0) }
    let yLabel = value == .mean ? "mean \(measure)" : "share of runs with \(threshold)"
    let y =
      isShare
      ? Plot.Axis(label: yLabel, range: 0...1) : .values(yLabel, points: curves.points)
    let panels = overSteps(isShare ? curves.panels : onReadableAxes(curves.panels, y: y))
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0
        ? columns : Plot.usualColumns(panels: panels.count, group: curves.panelsPerGame),
      x: .steps("environment steps", points: curves.points),
      y: y, panels: panels,
      caption: ([value == .mean ? bootstrapSentence : fractionSentence] + curves.sentences
        + lengthSentences(panels) + axisSentences(panels))
        .joined(separator: " "))
  }
}

/// The share of runs at or above the threshold at each step, with Wilson's interval.
private func successFractions(of sample: RunSample, threshold: Double) -> [Plot.Point] {
  let n = sample.rows.count
  return sample.steps.indices.map { index in
    let successes = sample.rows.filter { $0[index] >= threshold }.count
    return Plot.Point(
      x: Double(sample.steps[index]), value: Double(successes) / Double(n),
      interval: wilsonInterval(successes: successes, trials: n), n: n)
  }
}

/// The conditions that learn, in the table's order.
func learningConditions(
  of table: ResultTable, figure: String
) throws(FigureError) -> [Int] {
  let found = table.conditions.indices.filter { table.conditions[$0].learns }
  guard !found.isEmpty else {
    throw FigureError(.noSuchRuns(figure: figure, wanted: "runs with a learner"))
  }
  return found
}

/// The conditions of the experiments that record one of these, in the table's order: a grid that
/// studies something else has no part in a figure.
func recordingConditions(_ quantities: [ResultTable.Quantity], in table: ResultTable) -> [Int] {
  let heard = table.runs.indices.filter { run in
    quantities.contains { table.series[run][$0]?.steps.isEmpty == false }
  }
  let experiments = Set(
    heard.map { nameAlone(table.conditions[table.runs[$0].condition].experiment) })
  return table.conditions.indices.filter {
    experiments.contains(nameAlone(table.conditions[$0].experiment))
  }
}

/// The conditions that hold their policy fixed, in the table's order.
func fixedConditions(
  of table: ResultTable, figure: String
) throws(FigureError) -> [Int] {
  let found = table.conditions.indices.filter { !table.conditions[$0].learns }
  guard !found.isEmpty else {
    throw FigureError(.noSuchRuns(figure: figure, wanted: "runs whose policy is held fixed"))
  }
  return found
}

import Analysis
import Specifications
import Statistics

/// A rate of convergence to draw beside the data.
public enum RateGuide: String, SettingChoice {
  /// m^−1/2, the rate of independent samples.
  case inverseRoot
  /// 1/m, the best rate of a total variation from whole counts.
  case inverse
  /// 1/m².
  case inverseSquare

  var label: String {
    switch self {
    case .inverseRoot: "1/√m"
    case .inverse: "1/m"
    case .inverseSquare: "1/m²"
    }
  }

  /// What the error is divided by while m grows by this factor.
  func fall(over growth: Double) -> Double {
    switch self {
    case .inverseRoot: growth.squareRoot()
    case .inverse: growth
    case .inverseSquare: growth * growth
    }
  }

  /// How far m grows while the error falls by this factor: the inverse of `fall(over:)`.
  func growth(over fall: Double) -> Double {
    switch self {
    case .inverseRoot: fall * fall
    case .inverse: fall
    case .inverseSquare: fall.squareRoot()
    }
  }
}

/// How a value per number of samples is put on its axis.
public enum ErrorAxis: String, SettingChoice {
  case logarithmic, linear
  /// 1 less the value, logarithmic: what a cosine lacks.
  case complement
}

/// How fast an error falls with the number of samples from one fixed policy: of the sample itself,
/// or of a gradient estimated from it.
public struct FixedPolicyError: FigureKind {
  public let name = "fixedPolicyError"
  public let summary =
    "Mean error of samples from a fixed policy, or of gradients, against their number, with rates."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("measure", \.measure, .any, "the recorded measure to draw"),
    Setting("agent", \.agent, .atLeast(0), "whose error: 0 the joint policy's, 1... one agent's"),
    Setting(
      "guides", \.guides, .any, "rates to draw in grey through the first point of the first line"),
    Setting(
      "axis", \.axis, "of the values: logarithmic, linear, or logarithmic of 1 less the value"),
    Setting(
      "told", \.told, "a measure whose mean at the last m the caption tells; empty for none"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var measure = "jointTotalVariation"
  public var agent = 0
  public var guides = [RateGuide.inverseRoot, .inverse]
  public var axis = ErrorAxis.logarithmic
  public var told = ""
  public var columns = 0

  public init() {}

  public var measures: [String] { [measure] + (told.isEmpty ? [] : [told]) }

  public var reads: FigureReads { .init(.fixed, agent: agent) }

  /// Points whose mean is not above zero are kept in the plot, which has no place for them.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try fixedConditions(of: table, figure: name)
    let quantity = ResultTable.Quantity(measure, agent: agent)
    let curves = try RunCurves(
      of: quantity, in: table, conditions: conditions, compared: study.compared, figure: name
    ) { sample, quantity, condition in
      // Before the first sample there is no error, and no place on the axis.
      Bootstrap.points(
        of: sample, study: study.name, figure: name, quantity: quantity, condition: condition
      )?.filter { $0.x > 0 }.map { axis == .complement ? $0.complement : $0 }
    }
    let label = "\(axis == .complement ? "1 − " : "")mean \(words(of: quantity))"
    let hits = 1e-20 * (curves.points.map(\.value).max() ?? 0)
    let y: Plot.Axis =
      axis == .linear
      ? .values(label, points: curves.points)
      : .logarithmicValues(label, points: curves.points.filter { $0.value > hits })
    let panels = curves.panels.map { panel in
      Plot.Panel(
        title: panel.title,
        lines: panel.lines.map { axis == .linear ? $0 : $0.withoutRounding(below: hits) },
        guides: guides(for: panel, bottom: y))
    }
    let zeros = panels.flatMap(\.lines).flatMap(\.points).count { !y.holds($0.value) }
    let guideSentence =
      "Grey dashed: rates through the first point of the first line."
    let hasGuides = panels.contains { !$0.guides.isEmpty }
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0
        ? columns : Plot.usualColumns(panels: panels.count, group: curves.panelsPerGame),
      x: .samples("samples m", points: curves.points), y: y, panels: panels,
      caption: ([bootstrapSentence] + (hasGuides ? [guideSentence] : [])
        + zeroSentences(zeros, zero: axis == .complement ? "1" : "0")
        + toldSentences(of: table, conditions, study)
        + curves.sentences).joined(separator: " "))
  }

  /// Each line's mean over runs at its last m, by panel.
  private func toldSentences(
    of table: ResultTable, _ conditions: [Int], _ study: StudyDescription
  ) -> [String] {
    guard !told.isEmpty else { return [] }
    let quantity = ResultTable.Quantity(told, agent: agent)
    let grid = PanelGrid(of: table, conditions: conditions, compared: study.compared)
    let panels = grid.panels.compactMap { panel -> String? in
      let names = shortLabels(panel.lines.map(\.label))
      let means = zip(panel.lines, names).compactMap { line, name -> String? in
        let sample = RunSample(of: quantity, condition: line.condition, in: table, only: 0)
        let values = sample.rows.compactMap(\.first)
        guard let value = mean(values) else { return nil }
        return "\(name) \(Analysis.decimal(value, 2))\(spread(tInterval(values)))"
      }
      return means.isEmpty ? nil : "\(panel.title): \(means.joined(separator: "; "))."
    }
    guard !panels.isEmpty else { return ["No \(told) is recorded."] }
    return [
      "Mean \(words(of: quantity)) at the last m ± half of its 95 % Student interval over runs:"
    ] + panels
  }

  /// Each from the anchor to the panel's last m, or to where it leaves the axis below.
  private func guides(for panel: Plot.Panel, bottom axis: Plot.Axis) -> [Plot.Guide] {
    let firstPoints = panel.lines.compactMap { $0.points.first { axis.holds($0.value) } }
    guard axis.scale.isLogarithmic, let anchor = firstPoints.first,
      let last = panel.lines.flatMap(\.points).map(\.x).max(), last > anchor.x
    else { return [] }
    let bottom = axis.range.lowerBound
    return guides.compactMap { guide in
      let reach = min(last / anchor.x, guide.growth(over: anchor.value / bottom))
      guard reach > 1 else { return nil }
      return Plot.Guide(
        label: guide.label, start: .init(x: anchor.x, y: anchor.value),
        end: .init(x: anchor.x * reach, y: anchor.value / guide.fall(over: reach)))
    }
  }
}

extension Plot.Line {
  /// With zeros for squares of what is zero but for rounding, which lie decades below all else.
  fileprivate func withoutRounding(below least: Double) -> Plot.Line {
    Plot.Line(
      label: label, style: style, drawing: drawing,
      points: points.map { point in
        point.value > least
          ? point
          : Plot.Point(x: point.x, value: min(point.value, 0), interval: point.interval, n: point.n)
      }, xFactor: xFactor)
  }
}

extension Plot.Point {
  /// 1 less the value; nothing where that is but rounding.
  fileprivate var complement: Plot.Point {
    let rest = { (value: Double) in abs(1 - value) < 1e-12 ? 0 : 1 - value }
    return Plot.Point(
      x: x, value: rest(value),
      interval: interval.map { Interval(low: rest($0.high), high: rest($0.low)) }, n: n)
  }
}

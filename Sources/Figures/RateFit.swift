import Analysis
import Specifications
import Statistics

/// The law by which a sampling error falls with the number of samples, and what it leaves.
///
/// Everything is of the same analysis as `quincunx rates`. Every game, and policy where it varies,
/// has a panel of the means over runs with the chosen laws through them, above a panel of the
/// residuals.
public struct RateFit: FigureKind {
  public let name = "rateFit"
  public let summary =
    "Mean sampling error of a fixed policy against the number of samples, with the law chosen by "
    + "AICc and its residuals."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("measure", \.measure, .any, "the recorded error to draw"),
    Setting("agent", \.agent, .atLeast(0), "whose error: 0 the joint policy's, 1... one agent's"),
    Setting("columns", \.columns, .within(0...7), "games per row; 0 chooses by their number"),
  ]

  public var measure = "jointKL"
  public var agent = 0
  public var columns = 0

  public init() {}

  public var measures: [String] { [measure] }

  public var reads: FigureReads { .init(.fixed, agent: agent) }

  /// More lines than these are counted by law and verdict and not listed.
  private static let mostListed = 16

  /// Points whose mean is not above zero are kept in the plot, which has no place for them.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try fixedConditions(of: table, figure: name)
    let quantity = ResultTable.Quantity(measure, agent: agent)
    let grid = PanelGrid(
      of: table, conditions: conditions, compared: study.compared, policiesApart: true)
    var tally = RunTally(measure: measure, of: conditions, in: table)
    var fits: [[FittedLine]] = []
    for panel in grid.panels {
      var row: [FittedLine] = []
      for line in panel.lines {
        let sample = RunSample(of: quantity, condition: line.condition, in: table)
        tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
        let analysis = table.rateAnalysis(of: line.condition, quantity: quantity)
        guard let fit = FittedLine(line, analysis) else {
          throw FigureError(.notFinite(measure: measure, line: line.label))
        }
        row.append(fit)
        let name = "\(panel.title), \(line.label)"
        guard let analysis, !fit.points.isEmpty else {
          tally.name(empty: name)
          continue
        }
        tally.count(analysis.runs, seeds: [sample.seeds])
        if analysis.runs == 1 { tally.name(single: name) }
      }
      fits.append(row)
    }
    let points = fits.joined().flatMap(\.points)
    guard !points.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    let floors = fits.joined().flatMap(\.floorPoints)
    let y = Plot.Axis.logarithmicValues(
      "mean \(words(of: quantity))",
      points: points + fits.joined().flatMap(\.lawPoints) + floors)
    let residualAxis = Self.residualAxis(fits.joined().flatMap(\.residuals))
    let x = Plot.Axis.samples("samples m", points: points)
    let panels = zip(grid.panels, fits).map { panel, fits in
      let hasResiduals = fits.contains { !$0.residuals.isEmpty }
      let factors = sideBySide(fits.count, on: x)
      return (
        data: Plot.Panel(
          title: panel.title, lines: fits.flatMap { $0.lawLine + [$0.dataLine] },
          references: fits.flatMap(\.floorPoints).map { .horizontal($0.value) }, y: y),
        residuals: Plot.Panel(
          title: joined([panel.title, "residuals"]),
          lines: zip(fits, factors).map { $0.residualLine(xFactor: $1) },
          references: hasResiduals ? [.horizontal(0)] : [], y: residualAxis)
      )
    }
    let columns =
      self.columns > 0
      ? min(self.columns, panels.count)
      : panels.count <= 4
        ? panels.count : Plot.usualColumns(panels: panels.count, group: grid.panelsPerGame)
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON, columns: columns,
      x: x, y: y,
      panels: stride(from: 0, to: panels.count, by: columns).flatMap { first in
        let row = panels[first..<min(first + columns, panels.count)]
        let rest = Array(repeating: Plot.Panel.blank, count: columns - row.count)
        return row.map(\.data) + rest + row.map(\.residuals) + rest
      },
      caption: (drawingSentences(fits, on: y) + lawSentences(grid, fits)
        + [grid.leftOut].compactMap(\.self)
        + tally.sentences(single: "Without bars, a single run") + tally.emptySentences)
        .joined(separator: " "))
  }

  /// As far below zero as above, to a number that even a small panel marks.
  private static func residualAxis(_ residuals: [Plot.Point]) -> Plot.Axis {
    let ends = residuals.flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }
    let reach = ends.compactMap(\.self).map(abs).max() ?? 0
    let end = reach > 0 ? roundBound(reach, up: true) : 0.1
    return Plot.Axis(label: "ln mean − ln law", range: -end...end)
  }

  private func drawingSentences(_ fits: [[FittedLine]], on y: Plot.Axis) -> [String] {
    let lines = fits.joined()
    let analyses = lines.compactMap(\.analysis)
    var sentences = [
      "Marks: mean over runs; bars: its 95 % Student interval, in the panels of residuals relative "
        + "to the mean (there the lines' marks stand side by side)."
    ]
    let edge = y.range.lowerBound
    if lines.flatMap(\.points).contains(where: { $0.value > 0 && ($0.interval?.low ?? edge) < edge }
    ) {
      sentences.append("Bars that end on the x axis go on below it.")
    }
    if lines.contains(where: \.isOfEqualRuns) {
      sentences.append("Marks without a bar: runs that do not differ.")
    }
    if lines.contains(where: { !$0.lawPoints.isEmpty }) {
      sentences.append(
        "Thin dashed: the law of least AICc, with a floor c only where that is believed, from its "
          + "first fitted mean to its last.")
    }
    if lines.contains(where: { !$0.floorPoints.isEmpty }) {
      sentences.append("Grey across the upper panels: floors c that are believed.")
    }
    let zeros = lines.flatMap(\.points).count { $0.value == 0 }
    sentences += zeroSentences(zeros, zero: "0")
    let unusable = analyses.flatMap(\.checkpoints).count { $0.mean == nil }
    if unusable > 0 {
      sentences.append("\(counted(unusable, "point")) left out where a run has no finite error.")
    }
    return sentences
  }

  private static func named(_ fits: [FittedLine]) -> [String] {
    zip(fits, shortLabels(fits.map(\.label))).map { "\($1) \($0.words)" }
  }

  /// Law and verdict of every line, or how many lines have which.
  private func lawSentences(_ grid: PanelGrid, _ fits: [[FittedLine]]) -> [String] {
    let lines = fits.joined().filter { !$0.points.isEmpty }
    let square =
      ErrorScale(measure: measure) == .distance
      ? [
        "Verdicts name the rate of the square, which falls like a divergence."
      ] : []
    guard lines.count > Self.mostListed else {
      let panels = zip(grid.panels, fits).map { panel, fits in
        (panel.title, Self.named(fits.filter { !$0.points.isEmpty }))
      }
      return ["Law and verdict (1/m, 1/m², both or neither):"]
        + panels.filter { !$0.1.isEmpty }.map { "\($0): \($1.joined(separator: "; "))." } + square
    }
    let outcomes = lines.map { "\($0.lawName), \($0.verdict)" }
    let counts = distinct(outcomes).map { outcome in
      "\(outcome) \(counted(outcomes.count { $0 == outcome }, "line"))"
    }
    return ["Law and verdict: \(counts.joined(separator: "; "))."] + square
  }
}

/// A condition's means, law and residuals as they are drawn.
private struct FittedLine {
  let label: String
  let style: Plot.Style
  /// Nil where nothing was recorded.
  let analysis: RateAnalysis?
  let points: [Plot.Point]
  let residuals: [Plot.Point]
  /// Two ends, and places between where the law is bent; empty without a law.
  let lawPoints: [Plot.Point]
  /// One where a floor is believed.
  let floorPoints: [Plot.Point]

  /// Nil where values are too large for a mean or its error.
  init?(_ line: PanelGrid.Line, _ analysis: RateAnalysis?) {
    label = line.label
    style = line.style
    self.analysis = analysis
    guard let analysis else {
      (points, residuals, lawPoints, floorPoints) = ([], [], [], [])
      return
    }
    let n = analysis.runs
    let t =
      n > 1
      ? -studentQuantile((1 - analysis.confidence) / 2, degreesOfFreedom: Double(n - 1)) : 0
    func point(_ m: Double, _ value: Double, error: Double?) -> Plot.Point {
      Plot.Point(
        x: m, value: value,
        interval: error.map { Interval(low: value - t * $0, high: value + t * $0) }, n: n)
    }
    let known = analysis.checkpoints.filter { $0.mean != nil }
    // All runs have finite errors, and their mean is not.
    guard analysis.checkpoints.allSatisfy({ $0.mean != nil || $0.unusable > 0 }) else {
      return nil
    }
    let sizes = known.map { abs($0.mean ?? 0) + t * ($0.standardError ?? 0) }
    guard sizes.allSatisfy(\.isFinite) else { return nil }
    points = known.map { point($0.m, $0.mean ?? 0, error: $0.standardError) }

    let relative = Dictionary(
      known.map { ($0.m, ($0.standardError, $0.mean ?? 0)) },
      uniquingKeysWith: { first, _ in first })
    residuals = (analysis.residuals?.points ?? []).map { residual in
      let (error, mean) = relative[residual.m] ?? (nil, 1)
      return point(residual.m, residual.logarithmic, error: error.map { $0 / mean })
    }
    let fitted = known.filter(\.isFitted).map(\.m)
    guard let fit = analysis.law?.fit, let first = fitted.first, let last = fitted.last else {
      (lawPoints, floorPoints) = ([], [])
      return
    }
    lawPoints = Self.places(from: first, to: last, halvings: fit.floor > 0 ? 5 : 0).map {
      point($0, fit.value(at: $0), error: nil)
    }
    floorPoints = fit.floor > 0 ? [point(last, fit.floor, error: nil)] : []
  }

  /// Ends, and geometric means between them.
  private static func places(from first: Double, to last: Double, halvings: Int) -> [Double] {
    var places = [first, last]
    for _ in 0..<halvings {
      places =
        [first]
        + zip(places, places.dropFirst()).flatMap { [($0 * $1).squareRoot(), $1] }
    }
    return places
  }

  var dataLine: Plot.Line { Plot.Line(label: label, style: style, drawing: .marks, points: points) }

  func residualLine(xFactor: Double) -> Plot.Line {
    Plot.Line(label: label, style: style, drawing: .marks, points: residuals, xFactor: xFactor)
  }

  /// None without a law.
  var lawLine: [Plot.Line] {
    guard !lawPoints.isEmpty else { return [] }
    return [
      Plot.Line(
        label: "\(label), law \(lawName)",
        style: .init(colour: style.colour, variant: style.variant, isCompanion: true),
        points: lawPoints)
    ]
  }

  /// Whether several runs agree somewhere above zero.
  var isOfEqualRuns: Bool {
    points.contains { point in
      point.value > 0 && point.interval.map { $0.high - $0.low <= 1e-9 * point.value } ?? false
    }
  }

  var lawName: String { analysis?.law?.law.description ?? "no law" }

  var verdict: String { analysis?.judgement.verdict?.rawValue ?? "no verdict" }

  /// As in `a/m^1.03, 1/m`.
  var words: String {
    guard let law = analysis?.law, let fit = law.fit else { return "\(lawName), \(verdict)" }
    let power = DecayLaw(exponent: law.law.exponent, hasFloor: false).description
    let fitted = law.law.exponent == nil ? "a/m^\(decimal(fit.exponent, 2))" : power
    let spread = analysis?.floor?.interval.map { " " + significantBounds($0) } ?? ""
    let floor = fit.floor > 0 ? " + \(significant(fit.floor))\(spread)" : ""
    return "\(fitted)\(floor), \(verdict)"
  }
}

/// Factors about 1 that set so many marks a little apart on a logarithmic axis.
private func sideBySide(_ count: Int, on x: Plot.Axis) -> [Double] {
  var step = x.range.upperBound / x.range.lowerBound
  // The 64th part of the axis.
  for _ in 0..<6 { step = step.squareRoot() }
  let root = step.squareRoot()
  var factor = 1.0
  for _ in 0..<max(0, count - 1) { factor /= root }
  return (0..<count).map { _ in
    defer { factor *= step }
    return factor
  }
}

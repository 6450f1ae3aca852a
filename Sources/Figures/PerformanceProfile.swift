import Specifications
import Statistics

/// What says how sure a profile is.
public enum ProfileBand: String, SettingChoice {
  /// Pointwise, of all games together.
  case bootstrap
  /// Dvoretzky, Kiefer and Wolfowitz's, of the whole profile at once, for one game.
  case dkw
}

/// The distribution of how runs end: which share of them ends above each value.
public struct PerformanceProfile: FigureKind {
  public let name = "performanceProfile"
  public let summary = "Share of runs whose final success measure is above τ, against τ."
  public let source = "Agarwal et al. (2021)"

  public static let settings: [Setting<Self>] = [
    Setting(
      "inclusive", \.inclusive, .any,
      "count a run that ends at exactly τ, as success thresholds do; published profiles do not"),
    Setting(
      "band", \.band, .any,
      "bootstrap: games pooled with equal weight, pointwise stratified bootstrap; dkw: a panel per "
        + "game, simultaneous over all τ"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var inclusive = false
  public var band = ProfileBand.bootstrap
  public var columns = 0

  public init() {}

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  public var reads: FigureReads { .init(isFinal: true) }

  /// From one end of the axis to the other, so that thresholds such as 0.99 are among them.
  static let thresholds = 101

  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let grid = TaskGrid(
      of: table, conditions: conditions, compared: study.compared, isPooled: band == .bootstrap)
    let measure = study.successMeasure
    let values = grid.panels.flatMap(\.lines).flatMap(\.conditions).flatMap {
      FinalSample(of: $0, measure: measure, in: table).values
    }
    let symbol = inclusive ? "≥" : ">"
    let x = try finalAxis("τ, final \(words(of: measure))", values: values, measure: measure)
    let width = x.range.upperBound - x.range.lowerBound
    let steps = Double(Self.thresholds - 1)
    let thresholds = (0..<Self.thresholds).map {
      x.range.lowerBound + Double($0) * width / steps
    }

    let threshold = study.successThreshold.flatMap { x.range.contains($0) ? $0 : nil }

    var tally = RunTally(measure: measure, of: conditions, in: table)
    let panels = grid.panels.map { panel in
      let lines = panel.lines.map { line in
        let ordered = table.byIdentity(line.conditions).map { line.conditions[$0] }
        let tasks = TaskSamples(of: ordered, measure: measure, in: table)
        let points = points(of: tasks, thresholds: thresholds, study: study)
        let drawn = Plot.Line(
          label: line.label, style: line.style, drawing: .steps, points: points)
        tally.add(
          tasks.samples, of: joined([panel.title, line.label]), games: panel.games.count,
          isDrawn: !points.isEmpty)
        if drawn.isOfOneRun { tally.name(single: joined([panel.title, line.label])) }
        return drawn
      }
      return Plot.Panel(
        title: panel.title, lines: lines, references: threshold.map { [.vertical($0)] } ?? [])
    }
    guard panels.contains(where: { $0.lines.contains { !$0.points.isEmpty } }) else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    let referenceSentence = threshold.map { "Grey: success from \(decimal($0)) on." }
    let isPooled = grid.panels.contains { $0.games.count > 1 }
    let lineSentence =
      "Lines: share of runs that end with \(words(of: measure)) \(symbol) τ, "
      + "at \(Self.thresholds) τ" + (isPooled ? ", mean over games." : ".")
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0 ? columns : Plot.usualColumns(panels: panels.count), x: x,
      y: .init(label: "share of runs \(symbol) τ", range: 0...1), panels: panels,
      caption: ([lineSentence, bandSentence(isPooled: isPooled)]
        + [referenceSentence, grid.leftOut].compactMap(\.self) + tally.sentences()
        + tally.emptySentences
        + grid.sentences).joined(separator: " "))
  }

  private func bandSentence(isPooled: Bool) -> String {
    switch band {
    case .bootstrap:
      "Bands: pointwise 95 % percentile bootstrap interval (B = \(Bootstrap.resamples) resamples of "
        + "runs\(isPooled ? " within games" : ""), seeded by name); no width where all runs agree."
    case .dkw:
      "Bands: 95 % for the whole profile at once (Dvoretzky, Kiefer and Wolfowitz), cut at 0 and 1."
    }
  }

  /// Empty where a task has no value.
  private func points(
    of tasks: TaskSamples, thresholds: [Double], study: StudyDescription
  ) -> [Plot.Point] {
    let profiles = tasks.scores.compactMap {
      performanceProfile(scores: $0, thresholds: thresholds, inclusive: inclusive)
    }
    guard !profiles.isEmpty, profiles.count == tasks.scores.count else { return [] }
    let shares = thresholds.indices.map { place in
      profiles.reduce(0) { $0 + $1[place] } / Double(profiles.count)
    }
    let intervals: [Interval]?
    switch band {
    case .bootstrap:
      var stream = bootstrapStream(
        study: study.name, figure: name, measure: study.successMeasure, conditions: tasks.names)
      intervals = performanceProfileIntervals(
        tasks.scores, thresholds: thresholds, inclusive: inclusive,
        resamples: Bootstrap.resamples, stream: &stream)
    case .dkw:
      let half = profileBandHalfWidth(count: tasks.count)
      intervals =
        tasks.count < 2
        ? nil : shares.map { Interval(low: max(0, $0 - half), high: min(1, $0 + half)) }
    }
    return thresholds.indices.map { place in
      Plot.Point(
        x: thresholds[place], value: shares[place], interval: intervals?[place], n: tasks.count)
    }
  }
}

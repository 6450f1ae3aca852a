import Analysis
import Specifications
import Statistics

/// Which axes of a figure are logarithmic.
public enum LogarithmicAxes: String, SettingChoice {
  case none, x, y, both

  func includes(_ axis: LogarithmicAxes) -> Bool { self == .both || self == axis }
}

/// How measures at one step depend on a number that the study varies, such as that of agents.
///
/// Conditions that are equal but for the setting are one line. Those that have no such setting,
/// such as another sampler, are level lines beside the conditions they can be compared with.
public struct AgainstSetting: FigureKind {
  public let name = "againstSetting"
  public let summary =
    "Mean of measures at one step against a numeric setting of the conditions; on two logarithmic "
    + "axes with the exponents of growth."
  public let source = "Quincunx"

  private static let keys = Constraint<String>("an axis and its setting") {
    ConditionKey($0).map { !$0.isWholeAxis } ?? false
  }
  private static let keysOrNone = Constraint<String>(keys.text + ", or empty") {
    $0.isEmpty || keys.holds($0)
  }

  public static let settings: [Setting<Self>] = [
    Setting("setting", \.setting, keys, "the setting along the x axis; its values are numbers"),
    Setting("measures", \.drawn, .each(.any, atMost: 4), "the recorded measures to draw"),
    Setting("agent", \.agent, .atLeast(0), "whose: 0 the joint policy's, 1... one agent's"),
    Setting("step", \.step, .atLeast(0), "the step m at which they are read; 0 is the last"),
    Setting(
      "together", \.together, "the measures are the lines of a panel, which shows one condition"),
    Setting("logarithmic", \.logarithmic, "the axes that are logarithmic"),
    Setting(
      "exact", \.exact, "the measure that holds the closed form of the first; empty for none"),
    Setting(
      "perSample", \.perSample,
      "draw values times m: the variance of a mean of m samples becomes that of one sample; runs that "
        + "learn, whose steps are no m, are left out"),
    Setting(
      "apart", \.apart, keysOrNone,
      "a setting whose values have panels of their own; conditions without it are in all of them"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var setting = "game.agents"
  public var drawn = ["gradientVariance"]
  public var agent = 0
  public var step = 0
  public var together = false
  public var logarithmic = LogarithmicAxes.both
  public var exact = ""
  public var perSample = false
  public var apart = ""
  public var columns = 0

  public init() {}

  public var inconsistencies: [String] {
    drawn.contains(exact) ? ["exact is \(exact), which is drawn as a measure too"] : []
  }

  public var conditionSettings: [String] { [setting] + (apart.isEmpty ? [] : [apart]) }

  public var measures: [String] { drawn + (exact.isEmpty ? [] : [exact]) }

  /// Means that have no place on a logarithmic axis are kept as numbers.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    var conditions = recordingConditions(drawn.map(quantity), in: table)
    if perSample {
      let fixed = try fixedConditions(of: table, figure: name)
      conditions.removeAll { !fixed.contains($0) }
    }
    guard !conditions.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: drawn[0]))
    }
    let tracks = ConditionKey(setting).map {
      SettingTrack.tracks(along: $0, apart: ConditionKey(apart), in: table, among: conditions)
    }
    guard let tracks, tracks.contains(where: { !$0.isLevel }) else {
      throw FigureError(
        .noSuchRuns(figure: name, wanted: "conditions with a number for \(setting)"))
    }
    // Where there is but one sampler, learners are compared.
    let varies = Set(tracks.map { $0.labels[study.compared] }).count > 1
    let compared = varies ? study.compared : .learner
    let labels = TrackLabels(of: tracks.map(\.labels), on: compared)
    let mergesExperiments = perSample && Set(tracks.map(\.labels.experiment)).count > 1
    let labelled = zip(tracks, labels.labels).map { track, label in
      let own = track.labels
      let named = own.with(label: label, of: compared, specification: own.specification)
      // What is per sample may be compared whatever m.
      return mergesExperiments
        ? named.with(
          label: nameAlone(own.experiment), of: .experiment, specification: own.specification)
        : named
    }
    let grid = PanelGrid(
      of: ResultTable(study: table.study, conditions: labelled, runs: [], series: []),
      conditions: Array(tracks.indices), compared: compared)
    // Level lines alone have no place on the x axis.
    let panels = grid.panels.filter { $0.lines.contains { !tracks[$0.condition].isLevel } }
    let used = distinct(
      panels.flatMap(\.lines).flatMap { tracks[$0.condition].members.map(\.condition) })

    var tally = RunTally(measure: drawn[0], unit: "point", of: used, in: table)
    var steps: Set<Int> = []
    for condition in used {
      let sample = sample(of: drawn[0], condition, in: table)
      tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
      if !sample.steps.isEmpty { tally.count(sample.seeds.count, seeds: [sample.seeds]) }
      steps.formUnion(sample.steps)
    }
    let curves = try curves(panels, tracks, in: table, study: study)
    let points = curves.flatMap(\.points)
    guard !points.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: drawn[0]))
    }
    for curve in curves where curve.measure == drawn[0] {
      let line = joined([panels[curve.panel].title, curve.label])
      if curve.points.isEmpty { tally.name(empty: line) }
      if curve.line.isOfOneRun { tally.name(single: line) }
    }
    let others = conditions.filter { !used.contains($0) }.map {
      joined([table.conditions[$0].game, table.conditions[$0][compared]])
    }
    let shown = plotPanels(panels.map(\.title), curves)
    var caption = [readingSentence(steps, table.conditions[used[0]]), bootstrapSentence]
    caption += lookSentences(curves) + growthSentences(curves, panels.map(\.title), in: table)
    if !labels.shared.isEmpty { caption.append("All \(labels.shared.joined(separator: "; ")).") }
    caption += [grid.leftOut].compactMap(\.self) + tally.sentences() + tally.emptySentences
    if !others.isEmpty {
      let names = distinct(others)
      let which =
        names.count > 3 ? counted(names.count, "condition") : names.joined(separator: "; ")
      caption.append("Not drawn, without a number for \(setting) or with one alone: \(which).")
    }
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: shown.columns, x: xAxis(points), y: yAxis(of: drawn, curves), panels: shown.panels,
      caption: caption.joined(separator: " "))
  }

  /// The setting's own name, without its axis.
  private var settingName: String {
    setting.split(separator: ".").last.map { String($0) } ?? setting
  }

  private func quantity(_ measure: String) -> ResultTable.Quantity { .init(measure, agent: agent) }

  private func sample(of measure: String, _ condition: Int, in table: ResultTable) -> RunSample {
    RunSample(of: quantity(measure), condition: condition, in: table, only: step)
  }

  /// By panel, line and measure, the closed form after the others.
  private func curves(
    _ panels: [PanelGrid.Panel], _ tracks: [SettingTrack], in table: ResultTable,
    study: StudyDescription
  ) throws(FigureError) -> [SettingCurve] {
    let styles = Self.styles(of: panels)
    var curves: [SettingCurve] = []
    for (number, panel) in panels.enumerated() {
      let places = panel.lines.flatMap { tracks[$0.condition].members.compactMap(\.value) }
        .filter { $0 > 0 || !logarithmic.includes(.x) }
      let ends = distinct([places.min(), places.max()].compactMap(\.self))
      for line in panel.lines {
        let track = tracks[line.condition]
        for measure in measures {
          let points = try points(
            of: measure, track, label: line.label, level: ends, in: table, study: study)
          curves.append(
            SettingCurve(
              panel: number, label: line.label, style: styles[line.label] ?? line.style,
              track: track, measure: measure, isClosedForm: measure == exact, points: points))
        }
      }
    }
    return curves
  }

  /// - Parameter ends: where a level line begins and ends.
  private func points(
    of measure: String, _ track: SettingTrack, label: String, level ends: [Double],
    in table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> [Plot.Point] {
    var points: [Plot.Point] = []
    for member in track.members {
      let estimates = Bootstrap.points(
        of: sample(of: measure, member.condition, in: table), study: study.name, figure: name,
        quantity: quantity(measure), condition: table.conditions[member.condition])
      guard let estimates else {
        throw FigureError(.notFinite(measure: measure, line: label))
      }
      guard let estimate = estimates.first else { continue }
      let factor = perSample ? estimate.x : 1
      let places = (member.value.map { [$0] } ?? ends).filter {
        $0 > 0 || !logarithmic.includes(.x)
      }
      points += places.map { x in
        Plot.Point(
          x: x, value: factor * estimate.value,
          interval: estimate.interval.map {
            Interval(low: factor * $0.low, high: factor * $0.high)
          }, n: estimate.n)
      }
    }
    return points
  }

  /// Empty where a name's variants can be told apart as in other figures; otherwise a colour for
  /// each label.
  private static func styles(of panels: [PanelGrid.Panel]) -> [String: Plot.Style] {
    let lines = panels.flatMap(\.lines)
    guard lines.contains(where: { $0.style.variant >= Palette.variants }) else { return [:] }
    let count = Palette.colours
    let numbered = distinct(lines.map(\.label)).enumerated().map { number, label in
      (label, Plot.Style(colour: number % count, variant: number / count))
    }
    return Dictionary(numbered, uniquingKeysWith: { first, _ in first })
  }

  private func xAxis(_ points: [Plot.Point]) -> Plot.Axis {
    guard !logarithmic.includes(.x) else { return .samples(settingName, points: points) }
    let places = points.map { Plot.Point(x: 0, value: $0.x, interval: nil, n: $0.n) }
    return .values(settingName, points: places)
  }

  /// For these measures together.
  private func yAxis(of some: [String], _ curves: [SettingCurve]) -> Plot.Axis {
    let means = some.map { words(of: quantity($0)) }.joined(separator: ", ")
    let label = (perSample ? "m × mean " : "mean ") + means
    let closed = some.contains(drawn[0]) ? [exact] : []
    let points = curves.filter { (some + closed).contains($0.measure) }.flatMap(\.points)
    return logarithmic.includes(.y)
      ? .logarithmicValues(label, points: points) : .values(label, points: points)
  }

  private func plotPanels(
    _ titles: [String], _ curves: [SettingCurve]
  ) -> (panels: [Plot.Panel], columns: Int) {
    if together {
      let panels = distinct(curves.map { [titles[$0.panel], $0.label] }).map { title in
        Plot.Panel(
          title: joined(title),
          lines: curves.filter { [titles[$0.panel], $0.label] == title && !$0.points.isEmpty }.map {
            $0.lineOfMeasure(among: drawn)
          })
      }
      return (panels, columns > 0 ? columns : Plot.usualColumns(panels: panels.count))
    }
    func row(_ places: Range<Int>, _ measure: String, y: Plot.Axis?) -> [Plot.Panel] {
      let shown = measure == drawn[0] ? [measure, exact] : [measure]
      return places.map { place in
        Plot.Panel(
          title: titles[place],
          lines: curves.filter { $0.panel == place && shown.contains($0.measure) }.map(\.line), y: y
        )
      }
    }
    guard drawn.count > 1 else {
      return (
        row(titles.indices, drawn[0], y: nil),
        columns > 0 ? columns : Plot.usualColumns(panels: titles.count)
      )
    }
    let width = min(columns > 0 ? columns : 4, titles.count)
    let panels = stride(from: 0, to: titles.count, by: width).flatMap { first in
      let places = first..<min(first + width, titles.count)
      let rest = Array(repeating: Plot.Panel.blank, count: width - places.count)
      return drawn.flatMap { row(places, $0, y: yAxis(of: [$0], curves)) + rest }
    }
    return (panels, width)
  }

  private func readingSentence(
    _ steps: Set<Int>, _ condition: ResultTable.Condition
  ) -> String {
    let ends = [steps.min(), steps.max()].compactMap { $0 }
    let range = distinct(ends).map(String.init).joined(separator: " to ")
    return condition.learns
      ? "Read after \(range) environment steps." : "Read at m = \(range)."
  }

  private func lookSentences(_ curves: [SettingCurve]) -> [String] {
    var sentences: [String] = []
    if !exact.isEmpty {
      sentences.append(
        curves.contains { $0.isClosedForm && !$0.points.isEmpty }
          ? "Thin dashed, in the colour of its line: the closed form."
          : "No \(exact) is recorded.")
    }
    if curves.contains(where: { $0.track.isLevel && !$0.points.isEmpty }) {
      sentences.append("Level lines: conditions without \(settingName).")
    }
    let hidden = curves.flatMap(\.points).count { logarithmic.includes(.y) && $0.value <= 0 }
    if hidden > 0 {
      sentences.append(
        "\(counted(hidden, "mean")) not above 0 cannot stand on the log axis; see the data file.")
    }
    return sentences
  }

  /// Straight lines on two logarithmic axes are powers of the setting.
  private func growthSentences(
    _ curves: [SettingCurve], _ titles: [String], in table: ResultTable
  ) -> [String] {
    guard logarithmic == .both else { return [] }
    let read = step == 0 ? nil : step
    var known: [(sweep: ConditionSweep, measure: String)] = []
    var panels: [(title: String, exponents: [String])] = []
    for curve in curves where !curve.isClosedForm {
      // What stands in several panels is said once.
      guard let sweep = curve.track.sweep,
        !known.contains(where: { $0.sweep == sweep && $0.measure == curve.measure }),
        let rate = sweep.growth(of: quantity(curve.measure), at: read, in: table),
        let slope = rate.slope
      else { continue }
      known.append((sweep, curve.measure))
      let closed =
        curve.measure == drawn[0] && !exact.isEmpty
        ? sweep.growth(of: quantity(exact), at: read, in: table)?.slope : nil
      let form = closed.map { " (\(decimal($0, 2)))" } ?? ""
      let title = joined([
        titles[curve.panel], drawn.count > 1 ? words(of: curve.measure) : "",
      ])
      if panels.last?.title != title { panels.append((title, [])) }
      panels[panels.count - 1].exponents.append(
        "\(curve.label) \(decimal(slope, 2))\(spread(rate.interval))\(form)")
    }
    guard !panels.isEmpty else { return [] }
    return [
      "Exponents of growth with \(settingName) (log-log slope of each seed's values; mean over "
        + "seeds ± half of its 95 % Student interval"
        + (exact.isEmpty ? "):" : "; that of the closed form in brackets):")
    ] + panels.map { "\($0.title): \($0.exponents.joined(separator: "; "))." }
  }
}

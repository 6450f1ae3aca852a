import Analysis
import Specifications
import Statistics

/// How two settings of a sampler decide together where runs end.
public struct HeatMap: FigureKind {
  public let name = "heatMap"
  public let summary =
    "Final success over two settings of a sampler: a cell per pair, a panel per game and learner."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting("x", \.x, "the setting of the sampler along the x axis; its values are numbers"),
    Setting("y", \.y, "the setting of the sampler along the y axis; its values are numbers"),
    Setting(
      "value", \.value,
      "mean of the final success measure with bootstrap interval, or fraction of successful runs "
        + "with Wilson interval"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var x = "clip"
  public var y = "klCutoff"
  public var value = SuccessValue.mean
  public var columns = 0

  public init() {}

  public var inconsistencies: [String] {
    x == y ? ["x and y are both \(x); name two settings"] : []
  }

  public var conditionSettings: [String] { [x, y].map { "sampler.\($0)" } }

  /// None besides the study's success measure.
  public var measures: [String] { [] }

  /// Runs that failed, or ended without a value, are no success, and have no part in a mean.
  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let threshold = study.successThreshold
    guard value == .mean || threshold != nil else { throw FigureError(.noSuccess(figure: name)) }
    let cells = conditions.compactMap { Cell($0, of: table.conditions[$0], x: x, y: y) }
    guard !cells.isEmpty else {
      let wanted = "runs of a sampler whose settings \(x) and \(y) are numbers"
      throw FigureError(.noSuchRuns(figure: name, wanted: wanted))
    }
    let measure = study.successMeasure
    let drawn = cells.map(\.condition)
    let samples = cells.map {
      FinalSample(of: $0.condition, measure: measure, threshold: threshold, in: table)
    }
    guard samples.contains(where: { !$0.values.isEmpty || (value == .fraction && $0.failed > 0) })
    else { throw FigureError(.nothingRecorded(figure: name, measure: measure)) }
    var points: [Plot.Point?] = []
    for (sample, cell) in zip(samples, cells) {
      switch value {
      case .mean: points.append(try mean(of: sample, at: cell, in: table, study: study))
      case .fraction: points.append(fraction(of: sample, at: cell))
      }
    }

    let reached = "\(words(of: measure)) ≥ \(decimal(threshold ?? 0))"
    let quantity =
      value == .mean ? "mean final \(words(of: measure))" : "share of runs that end with \(reached)"
    let colours = try finalAxis(
      quantity, values: points.compactMap { $0?.value }, measure: measure)
    var tally = RunTally(measure: measure, unit: "cell", of: drawn, in: table)
    let rows = Set(cells.map(\.y)).sorted(by: >)
    let labels = rows.map { "\(y) \(decimal($0))" }
    let parts = Titles(of: drawn.map { table.conditions[$0] }, cells: cells)
    let panels = distinct(cells.map(\.rest)).map { rest in
      let members = cells.indices.filter { cells[$0].rest == rest }
      for index in members {
        let (sample, place) = (samples[index], "\(x) \(decimal(cells[index].x))")
        tally.leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
        if let point = points[index] {
          let seeds = value == .mean ? sample.seeds : sample.endedSeeds
          tally.count(point.n, seeds: [seeds])
          if point.interval == nil {
            tally.name(single: joined([parts.titles[index], place]))
          }
        } else {
          tally.name(
            empty: joined([parts.titles[index], place, "\(y) \(decimal(cells[index].y))"]))
        }
      }
      let lines = zip(rows, labels).map { row, label in
        Plot.Line(
          label: label, style: .init(colour: 0), drawing: .cells(colours),
          points: members.filter { cells[$0].y == row }.sorted { cells[$0].x < cells[$1].x }
            .compactMap { points[$0] })
      }
      return Plot.Panel(title: parts.titles[members[0]], lines: lines)
    }
    let places = Set(cells.map(\.x)).sorted()
    // A cell holds its interval where five of them or fewer share half the page.
    let usual = min(places.count > 5 ? 1 : 2, Plot.usualColumns(panels: panels.count))
    var caption = [sentence(quantity)] + parts.sentences
    caption += tally.sentences(
      failures: value == .mean ? "left out" : "counted as no success",
      single: "A single run, without an interval")
    caption += tally.emptySentences
    caption += leftOut(conditions.filter { !drawn.contains($0) }, table)
    return Plot(
      study: study.name, question: study.question, figure: node.canonicalJSON,
      columns: columns > 0 ? columns : usual, x: .columns(places, label: x), y: .rows(labels),
      panels: panels,
      caption: caption.joined(separator: " "))
  }

  private func sentence(_ quantity: String) -> String {
    let interval =
      value == .mean
      ? "95 % percentile bootstrap interval (B = \(Bootstrap.resamples) resamples of runs, "
        + "seeded by name)"
      : "95 % Wilson score interval"
    return "Cells: \(quantity), darker for more, with its \(interval)."
  }

  private func leftOut(_ others: [Int], _ table: ResultTable) -> [String] {
    let samplers = distinct(others.map { table.conditions[$0].sampler })
    return samplers.isEmpty
      ? [] : ["Not drawn, without numbers for \(x) and \(y): \(listed(samplers))."]
  }

  private func fraction(of sample: FinalSample, at cell: Cell) -> Plot.Point? {
    let (k, n) = (sample.successes ?? 0, sample.endedSeeds.count)
    guard n > 0 else { return nil }
    return Plot.Point(
      x: cell.x, value: Double(k) / Double(n), interval: wilsonInterval(successes: k, trials: n),
      n: n)
  }

  private func mean(
    of sample: FinalSample, at cell: Cell, in table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot.Point? {
    guard !sample.values.isEmpty else { return nil }
    let condition = table.conditions[cell.condition]
    var stream = bootstrapStream(
      study: study.name, figure: name, measure: study.successMeasure,
      conditions: [condition.specification])
    guard
      let band = bootstrapBand(
        rows: sample.values.map { [$0] }, resamples: Bootstrap.resamples, confidence: 0.95,
        stream: &stream)
    else { throw FigureError(.notFinite(measure: study.successMeasure, line: condition.sampler)) }
    let n = sample.values.count
    return Plot.Point(
      x: cell.x, value: band.mean[0], interval: n > 1 ? band.intervals[0] : nil, n: n)
  }
}

/// A condition by its two settings, and everything else of it.
private struct Cell {
  let condition: Int
  let x: Double
  let y: Double
  let sampler: String
  /// Canonical texts of the sampler's other settings.
  let settings: [String: String]
  /// Equal for conditions that differ in the two settings alone.
  let rest: String

  /// Nil where the sampler lacks one of the settings, or has no number for it.
  init?(_ index: Int, of condition: ResultTable.Condition, x: String, y: String) {
    var problems: [Problem] = []
    guard
      case .record(var parts)? = Node(
        yaml: condition.specification, file: "condition", problems: &problems)?.content,
      let place = parts.firstIndex(where: { $0.key == "sampler" }),
      case .record(var named) = parts[place].value.content, named.count == 1,
      case .record(let settings) = named[0].value.content,
      let xNode = named[0].value[x], let yNode = named[0].value[y],
      let xValue = Double(node: xNode), let yValue = Double(node: yNode)
    else { return nil }
    let others = settings.filter { $0.key != x && $0.key != y }
    self.condition = index
    self.x = xValue
    self.y = yValue
    sampler = named[0].key
    self.settings = Dictionary(
      others.map { ($0.key, $0.value.canonicalJSON) }, uniquingKeysWith: { first, _ in first })
    named[0].value = .record(others)
    parts[place].value = .record(named)
    rest = Node.record(parts).canonicalJSON
  }
}

/// What panels are called: their game, and whatever else tells any of them apart.
private struct Titles {
  /// One per cell.
  let titles: [String]
  /// What all have in common.
  let sentences: [String]

  init(of conditions: [ResultTable.Condition], cells: [Cell]) {
    let axes: [(name: String, labels: [String])] = [
      ("sampler", cells.map(\.sampler)), ("learner", conditions.map(\.learner)),
      ("policy", conditions.map(\.policy)), ("experiment", conditions.map(\.experiment)),
    ]
    let keys = Set(cells.flatMap(\.settings.keys)).sorted()
    let settings = keys.map { key in
      cells.map { cell in cell.settings[key].map { "\(key) \($0)" } ?? "" }
    }
    let varying = (axes.map(\.labels) + settings).filter { Set($0).count > 1 }
    titles = cells.indices.map { index in
      joined([conditions[index].game] + varying.map { $0[index] })
    }
    let shared = axes.filter { Set($0.labels).count == 1 && $0.labels.first != "" }
      .map { "\($0.name) \($0.labels[0])" }
    let sentence = shared.joined(separator: ", ")
    sentences = shared.isEmpty ? [] : [sentence.prefix(1).uppercased() + sentence.dropFirst() + "."]
  }
}

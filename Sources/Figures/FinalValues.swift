import Specifications
import Statistics

/// What stands for the middle of the runs.
public enum FinalCentre: String, SettingChoice {
  case median
  /// The interquartile mean.
  case iqm
}

/// Where every single run ends.
public struct FinalValues: FigureKind {
  public let name = "finalValues"
  public let summary =
    "Every run's final value as a dot, with their median or interquartile mean, a row per condition."
  public let source = "Quincunx"

  public static let settings: [Setting<Self>] = [
    Setting(
      "measure", \.measure, .any,
      "the recorded measure to draw; empty for the study's success measure"),
    Setting(
      "centre", \.centre, .any,
      "median with an interval between order statistics, or iqm, the interquartile mean, with a "
        + "bootstrap interval"),
    Setting("columns", \.columns, .within(0...7), "panels per row; 0 chooses by their number"),
  ]

  public var measure = ""
  public var centre = FinalCentre.median
  public var columns = 0

  public init() {}

  public var measures: [String] { measure.isEmpty ? [] : [measure] }

  public var reads: FigureReads { .init(isFinal: true) }

  /// Runs whose values fall into one of so many equal parts of the axis are stacked.
  private static let bins = 60
  /// Where, in parts of a row below its middle, a stack begins, the highest one ends, and the
  /// centre is marked.
  private static let places = (foot: 0.12, top: -0.4, centre: 0.3)

  public func plot(
    of table: ResultTable, study: StudyDescription
  ) throws(FigureError) -> Plot {
    let conditions = try learningConditions(of: table, figure: name)
    let measure = self.measure.isEmpty ? study.successMeasure : self.measure
    let grid = PanelGrid(of: table, conditions: conditions, compared: study.compared)
    let samples = grid.panels.map { panel in
      panel.lines.map { FinalSample(of: $0.condition, measure: measure, in: table) }
    }
    let values = samples.joined().flatMap(\.values)
    guard !values.isEmpty else {
      throw FigureError(.nothingRecorded(figure: name, measure: measure))
    }
    let x = try finalAxis("final \(words(of: measure))", values: values, measure: measure)
    let stacks = samples.map { $0.map { Stacks(of: $0.values, on: x, bins: Self.bins) } }
    let highest = stacks.joined().map(\.highest).max() ?? 1
    let pitch = min(0.1, (Self.places.foot - Self.places.top) / Double(max(1, highest - 1)))

    var tally = RunTally(measure: measure, unit: "row", of: conditions, in: table)
    var withoutInterval: [String] = []
    let panels = grid.panels.indices.map { index in
      let panel = grid.panels[index]
      var lines: [Plot.Line] = []
      for (row, line) in panel.lines.enumerated() {
        let sample = samples[index][row]
        let name = joined([panel.title, line.label])
        tally.add([sample], of: name, games: 1, isDrawn: !sample.values.isEmpty)
        let middle = Double(row + 1)
        let dots = zip(sample.values, stacks[index][row].heights).map { value, height in
          Plot.Point(
            x: middle + Self.places.foot - Double(height) * pitch, value: value, interval: nil,
            n: 1)
        }
        let mark = mark(
          of: sample.values, at: middle + Self.places.centre, measure: measure,
          condition: table.conditions[line.condition], study: study)
        if let mark, mark.interval == nil { withoutInterval.append(name) }
        lines.append(
          Plot.Line(
            label: "\(line.label), runs",
            style: .init(
              colour: line.style.colour, variant: line.style.variant, isCompanion: true),
            drawing: .marks, points: dots))
        lines.append(
          Plot.Line(
            label: line.label, style: line.style, drawing: .marks,
            points: [mark].compactMap(\.self)))
      }
      return Plot.Panel(title: panel.title, lines: lines, y: .rows(panel.lines.map(\.label)))
    }
    let missing =
      withoutInterval.isEmpty
      ? [] : ["Too few runs for an interval: \(listed(withoutInterval))."]
    return Plot(
      rows: panels, columns: columns, x: x, figure: node.canonicalJSON, study: study,
      caption: [
        "Small dots: one run each, stacked where runs end alike; all rows have one scale.",
        centreSentence,
      ] + [grid.leftOut].compactMap(\.self) + tally.sentences() + missing + tally.emptySentences)
  }

  private var centreSentence: String {
    switch centre {
    case .median:
      "Marks below: median, with the 95 % interval between two of the runs (order statistics)."
    case .iqm:
      "Marks below: interquartile mean, with its 95 % percentile bootstrap interval "
        + "(B = \(Bootstrap.resamples) resamples of runs, seeded by name)."
    }
  }

  /// Nil where there are no values or their sum is too large.
  private func mark(
    of values: [Double], at place: Double, measure: String, condition: ResultTable.Condition,
    study: StudyDescription
  ) -> Plot.Point? {
    let value: Double?
    let interval: Interval?
    switch centre {
    case .median:
      value = quantile(values, 0.5)
      interval = medianInterval(values)?.interval
    case .iqm:
      value = interquartileMean(values)
      var stream = bootstrapStream(
        study: study.name, figure: name, measure: measure, conditions: [condition.specification])
      interval = interquartileMeanInterval(
        [values], resamples: Bootstrap.resamples, stream: &stream)
    }
    return value.map { Plot.Point(x: place, value: $0, interval: interval, n: values.count) }
  }
}

/// Values that fall into one bin, one above the other in their order.
private struct Stacks {
  /// Of each value, how many are below it.
  let heights: [Int]
  /// Most values in a bin.
  let highest: Int

  init(of values: [Double], on axis: Plot.Axis, bins: Int) {
    var counts = [Int](repeating: 0, count: bins)
    let width = axis.range.upperBound - axis.range.lowerBound
    heights = values.map { value in
      let share = (value - axis.range.lowerBound) / width
      let bin = min(bins - 1, max(0, Int(share * Double(bins))))
      counts[bin] += 1
      return counts[bin] - 1
    }
    highest = counts.max() ?? 0
  }
}

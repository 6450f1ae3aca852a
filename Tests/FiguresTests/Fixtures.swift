import Figures
import Foundation
import Statistics

/// Two lines, one of them a companion, on logarithmic axes, with a guide and an undrawable zero.
let smallPlot = Plot(
  study: "small", question: "Does the error fall?", figure: "{\"fixedPolicyError\":{}}",
  columns: 1,
  x: Plot.Axis(label: "samples m", scale: .doublings, range: 1...8),
  y: Plot.Axis(label: "mean error", scale: .decades, range: 0.1...1),
  panels: [
    Plot.Panel(
      title: "climbing",
      lines: [
        Plot.Line(
          label: "onPolicy", style: .init(colour: 0),
          points: [
            Plot.Point(x: 2, value: 0.5, interval: Interval(low: 0.05, high: 0.75), n: 3),
            Plot.Point(x: 4, value: 1 / 3.0, interval: nil, n: 1),
            Plot.Point(x: 8, value: 0, interval: Interval(low: 0, high: 0), n: 3),
          ]),
        Plot.Line(
          label: "onPolicy, paired", style: .init(colour: 0, isCompanion: true),
          points: [Plot.Point(x: 2, value: 0.5, interval: nil, n: 1)]),
      ],
      guides: [
        Plot.Guide(label: "1/m", start: .init(x: 2, y: 0.5), end: .init(x: 8, y: 0.125))
      ])
  ],
  caption: "Lines: mean over runs.")

/// A linear plot of one line in which every text of a user is `text`.
func plot(saying text: String) -> Plot {
  Plot(
    study: text, question: text, figure: text, columns: 1,
    x: Plot.Axis(label: text, range: 0...2), y: Plot.Axis(label: text, range: 0...1),
    panels: [
      Plot.Panel(
        title: text,
        lines: [
          Plot.Line(
            label: text, style: .init(colour: 0),
            points: [
              Plot.Point(x: 1, value: 0.5, interval: Interval(low: 0.25, high: 0.75), n: 4),
              Plot.Point(x: 2, value: 0.625, interval: Interval(low: 0.5, high: 0.75), n: 4),
            ])
        ],
        guides: [Plot.Guide(label: text, start: .init(x: 0, y: 0), end: .init(x: 2, y: 1))])
    ],
    caption: text)
}

/// One condition of a table under construction: its labels and what its runs recorded.
struct Recorded {
  var game = "climbing"
  var policy = "tabular"
  var sampler = "onPolicy"
  var learner = "mappo"
  var experiment = "training"
  /// Nil where no test reads it.
  var specification: String?
  /// Per run; nil is a failed run, an empty dictionary a run that recorded nothing.
  var runs: [[String: [Int: Double]]?]
  var missing = 0
  /// Of the program that made the runs; nil where nothing is known.
  var binary: String?
}

func table(_ recorded: [Recorded], agent: Int = 0) -> ResultTable {
  var runs: [ResultTable.Run] = []
  var series: [[ResultTable.Quantity: ResultTable.Series]] = []
  for (condition, record) in recorded.enumerated() {
    for (seed, values) in record.runs.enumerated() {
      let code = record.binary.map {
        ResultTable.Code(version: "1", commit: nil, isDirty: nil, binary: $0, compiler: "")
      }
      runs.append(
        .init(
          condition: condition, seed: seed + 1, state: values == nil ? .failed : .done, code: code))
      var stored: [ResultTable.Quantity: ResultTable.Series] = [:]
      for (measure, points) in values ?? [:] {
        let steps = points.keys.sorted()
        stored[.init(measure, agent: agent)] = .init(
          steps: steps, values: steps.compactMap { points[$0] })
      }
      series.append(stored)
    }
    for seed in 0..<record.missing {
      runs.append(
        .init(condition: condition, seed: record.runs.count + seed + 1, state: .missing))
      series.append([:])
    }
  }
  let conditions = recorded.map {
    ResultTable.Condition(
      game: $0.game, policy: $0.policy, sampler: $0.sampler, learner: $0.learner,
      experiment: $0.experiment,
      specification: $0.specification
        ?? [$0.game, $0.policy, $0.sampler, $0.learner, $0.experiment].joined(separator: "|"))
  }
  return ResultTable(study: "small", conditions: conditions, runs: runs, series: series)
}

let smallStudy = StudyDescription(
  name: "small", question: "Does it reach the optimum?", successMeasure: "success",
  successThreshold: 0.9)

/// Calls the body with a fresh folder that is removed afterwards.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("quincunx-figures-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// The sentence of the error that the body throws; nil if it throws none.
func sentence(of body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return "\(error)"
  }
}

func fileNames(in folder: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

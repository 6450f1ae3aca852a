import Analysis
import Randomness
import Statistics

/// How the runs of one condition ended.
struct FinalSample {
  /// The last value of each run that has one, by increasing seed.
  let values: [Double]
  /// One per value.
  let seeds: [Int]
  let failed: Int
  let missing: Int
  /// Finished runs that hold no value.
  let silent: Int
  /// How many runs that ended reached the threshold; nil where none is given.
  let successes: Int?
  /// The seeds of all runs that ended, failed or not.
  let endedSeeds: [Int]

  init(of condition: Int, measure: String, threshold: Double? = nil, in table: ResultTable) {
    let ends = table.ends(of: condition, measure: measure, threshold: threshold)
    let valued = ends.filter { $0.value != nil }
    values = valued.compactMap(\.value)
    seeds = valued.map(\.seed)
    failed = ends.count { $0.state == .failed }
    missing = ends.count { $0.state == .missing }
    silent = ends.count { $0.state == .done && $0.value == nil }
    successes = threshold.map { _ in ends.count { $0.isSuccess == true } }
    endedSeeds = ends.filter { $0.state != .missing }.map(\.seed)
  }
}

/// The samples of a line's conditions, a task each.
struct TaskSamples {
  let samples: [FinalSample]
  /// The canonical forms of the conditions.
  let names: [String]

  init(of conditions: [Int], measure: String, in table: ResultTable) {
    samples = conditions.map { FinalSample(of: $0, measure: measure, in: table) }
    names = conditions.map { table.conditions[$0].specification }
  }

  /// A list for each task.
  var scores: [[Double]] { samples.map(\.values) }
  var count: Int { samples.reduce(0) { $0 + $1.values.count } }
}

extension ResultTable {
  /// Places in the list of conditions by their identity, so that no other order reaches a bootstrap.
  func byIdentity(_ list: [Int]) -> [Int] {
    list.indices.sorted { conditions[list[$0]].specification < conditions[list[$1]].specification }
  }
}

extension RunTally {
  /// Adds the runs of a line that is drawn, or names it among those without values.
  /// - Parameter games: how many games the samples are of.
  mutating func add(_ samples: [FinalSample], of line: String, games: Int, isDrawn: Bool) {
    for sample in samples {
      leaveOut(failed: sample.failed, missing: sample.missing, silent: sample.silent)
    }
    guard isDrawn else { return name(empty: line) }
    count(
      samples.reduce(0) { $0 + $1.values.count }, seeds: samples.map(\.seeds), games: games)
  }
}

/// The axis of final values: exactly 0...1 unless one lies outside.
func finalAxis(
  _ label: String, values: [Double], measure: String
) throws(FigureError) -> Plot.Axis {
  guard values.contains(where: { !(0...1).contains($0) }) else {
    return Plot.Axis(label: label, range: 0...1)
  }
  guard let least = values.min(), let most = values.max(), (most - least).isFinite,
    max(-least, most) < 1e300
  else { throw FigureError(.notFinite(measure: measure, line: "all runs")) }
  return .values(label, points: values.map { .init(x: 0, value: $0, interval: nil, n: 1) })
}

/// The figure's own random numbers for the conditions named, whatever else is drawn.
func bootstrapStream(
  study: String, figure: String, measure: String, conditions: [String]
) -> RandomStream {
  RandomStream(root: 0, path: ["bootstrap", study, figure, measure] + conditions)
}

import Statistics
import Store

/// How another tool tells its runs apart.
public struct RunLabel: Sendable, Hashable {
  /// Empty where the file names none.
  public let environment: String
  public let task: String
  public let algorithm: String
  /// The run within these: a seed or any text.
  public let run: String

  public init(environment: String = "", task: String, algorithm: String, run: String) {
    self.environment = environment
    self.task = task
    self.algorithm = algorithm
    self.run = run
  }
}

/// A run as a file of another tool tells it.
public struct ImportedRun: Sendable, Equatable {
  /// What the file says that the run came to.
  public enum Outcome: Sendable, Equatable {
    /// At least one value; quantities in the order of their names, each once.
    case done([MeasuredSeries])
    case failed(reason: String)
    /// Intended, as the file says, but not there.
    case missing
  }

  public let label: RunLabel
  public let outcome: Outcome
  /// Where the run begins in its file.
  public let line: Int
}

/// What a file of another tool holds.
public struct ImportedFile: Sendable, Equatable {
  /// The formats that can be read.
  public enum Format: String, Sendable, CaseIterable {
    case marlEval = "marl-eval"
    case csv
  }

  /// What messages and the store call it.
  public let name: String
  public let format: Format
  public let byteCount: Int
  /// In hexadecimal.
  public let sha256: String
  /// In the order of the file, each label once.
  public let runs: [ImportedRun]
  /// In the order of the file.
  public let measures: [String]
  /// The k of the first `step_k` of a marl-eval file.
  public let firstStep: Int
  /// How many values belong to runs that failed: they are not kept.
  public let droppedValues: Int
}

/// Values of one run while they are collected, in any order.
struct PointCollection {
  struct Point {
    let quantity: Int
    let step: Int
    /// Nil for a value that is no single episode's.
    let episode: Int?
    let value: Double
    let line: Int
  }

  var points: [Point] = []

  /// The points as series, quantities by name, steps increasing; of episodes the mean is taken.
  ///
  /// A step that has two values of a quantity is reported, the line of both with it.
  func series(
    quantities: [ResultTable.Quantity], report: (_ line: Int, _ sentence: String) -> Void
  ) -> [MeasuredSeries] {
    let sorted = points.sorted {
      ($0.quantity, $0.step, $0.episode ?? .min, $0.line)
        < ($1.quantity, $1.step, $1.episode ?? .min, $1.line)
    }
    var series: [MeasuredSeries] = []
    var rest = sorted[...]
    while let first = rest.first {
      let own = rest.prefix { $0.quantity == first.quantity }
      rest = rest.dropFirst(own.count)
      var steps: [Int] = []
      var values: [Double] = []
      var episodes: [[Double]] = []
      var at = own
      while let point = at.first {
        let together = at.prefix { $0.step == point.step }
        at = at.dropFirst(together.count)
        for (one, other) in zip(together, together.dropFirst())
        where one.episode == nil || one.episode == other.episode {
          let quantity = quantities[one.quantity]
          let episode = other.episode.map { ", episode \($0)" } ?? ""
          report(
            other.line,
            "\(quantity.measure) at step \(one.step)\(episode) has a value already, in line "
              + "\(one.line); expected one")
        }
        let list = together.map(\.value)
        steps.append(point.step)
        if let mean = mean(list) {
          values.append(mean)
        } else {
          values.append(0)
          report(point.line, "the mean of the episodes at step \(point.step) is beyond all numbers")
        }
        episodes.append(point.episode == nil ? [] : list)
      }
      series.append(
        MeasuredSeries(
          quantity: quantities[first.quantity], steps: steps, values: values,
          episodes: episodes.contains { !$0.isEmpty } ? episodes : []))
    }
    return series.sorted {
      ($0.quantity.measure, $0.quantity.agent) < ($1.quantity.measure, $1.quantity.agent)
    }
  }
}

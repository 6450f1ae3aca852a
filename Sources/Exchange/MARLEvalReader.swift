import Statistics
import Store

/// In a marl-eval file, the last evaluation, of a run's best policy, stands outside the steps: its
/// metrics become measures whose names begin so, at the run's last step.
let absolutePrefix = "absolute_metrics."

extension ImportedFile {
  /// The runs of a marl-eval file: environment, task, algorithm, run, `step_k`, then `step_count`
  /// and metrics, each a number or a list of one number per evaluation episode.
  ///
  /// The format of Gorsane et al. (2022), as id-marl-eval 0.0.4 reads it and Mava and BenchMARL write
  /// it. Steps must increase with k. A run without any value has failed.
  public init(marlEval bytes: [UInt8], name: String) throws(ImportFailure) {
    var reader = MARLEvalReader(file: name)
    do throws(JSONSyntaxError) {
      reader.readEnvironments(try JSON(bytes))
    } catch {
      throw ImportFailure([ImportProblem(file: name, line: error.line, error.sentence)])
    }
    guard reader.problems.isEmpty else { throw ImportFailure(reader.problems) }
    self.init(
      name: name, format: .marlEval, byteCount: bytes.count, sha256: Exchange.sha256(bytes),
      runs: reader.runs, measures: reader.quantities.map(\.measure),
      firstStep: reader.firstStep ?? 0, droppedValues: 0)
  }
}

private struct MARLEvalReader {
  private(set) var problems: [ImportProblem] = []
  private(set) var runs: [ImportedRun] = []
  private(set) var quantities: [ResultTable.Quantity] = []
  private(set) var firstStep: Int?
  private var positions: [String: Int] = [:]
  private let file: String

  init(file: String) { self.file = file }

  mutating func readEnvironments(_ root: JSON) {
    for (environment, tasks) in entries(root, "environments") {
      for (task, algorithms) in entries(tasks, "the tasks of \(environment)") {
        for (algorithm, runs) in entries(algorithms, "the algorithms of \(task)") {
          for (run, steps) in entries(runs, "the runs of \(algorithm) on \(task)") {
            let label = RunLabel(
              environment: environment, task: task, algorithm: algorithm, run: run)
            readRun(label, steps)
          }
        }
      }
    }
  }

  private mutating func readRun(_ label: RunLabel, _ steps: JSON) {
    var numbered: [(k: Int, metrics: JSON)] = []
    var absolute: JSON?
    for (key, metrics) in entries(steps, "the steps of \(label.run)") {
      if key.lowercased() == "absolute_metrics" {
        absolute = metrics
      } else if key.lowercased().hasPrefix("step_"), let k = Int(key.dropFirst(5)), k >= 0 {
        numbered.append((k, metrics))
      } else {
        complain(
          metrics.line, "expected step_0, step_1 and so on, or absolute_metrics, found \"\(key)\"")
      }
    }
    var collection = PointCollection()
    var last: Int?
    for (k, metrics) in numbered.sorted(by: { $0.k < $1.k }) {
      guard let step = step(of: metrics, k: k, after: last) else { continue }
      last = step
      for (metric, value) in entries(metrics, "the metrics of step_\(k)")
      where metric != "step_count" {
        if metric.hasPrefix(absolutePrefix) {
          complain(value.line, "a metric's name may not begin with \(absolutePrefix)")
        }
        collect(value, metric, step: step, into: &collection)
      }
    }
    if let first = numbered.map(\.k).min(), firstStep == nil { firstStep = first }
    if let absolute {
      for (metric, value) in entries(absolute, "the absolute metrics") {
        collect(value, absolutePrefix + metric, step: last ?? 0, into: &collection)
      }
    }
    let quantities = quantities
    let series = collection.series(quantities: quantities) { complain($0, $1) }
    let outcome: ImportedRun.Outcome =
      series.isEmpty ? .failed(reason: "no value in \(file)") : .done(series)
    runs.append(ImportedRun(label: label, outcome: outcome, line: steps.line))
  }

  /// Nil where there is none that follows `last`.
  private mutating func step(of metrics: JSON, k: Int, after last: Int?) -> Int? {
    guard let count = metrics["step_count"] else {
      complain(metrics.line, "step_\(k) has no step_count; expected the environment steps so far")
      return nil
    }
    guard let number = count.number, let step = Int(exactly: number), step >= 0 else {
      complain(count.line, "step_count must be a whole number of at least 0, not \(count.kind)")
      return nil
    }
    if let last, step <= last {
      complain(
        count.line, "step_count \(step) of step_\(k) does not increase; the step before has \(last)"
      )
      return nil
    }
    return step
  }

  private mutating func collect(
    _ value: JSON, _ metric: String, step: Int, into collection: inout PointCollection
  ) {
    let position = position(of: metric)
    func add(_ value: JSON, episode: Int?) {
      guard let number = value.number else {
        complain(value.line, "\(metric) must be a number or a list of numbers, not \(value.kind)")
        return
      }
      guard number.isFinite else {
        complain(value.line, "\(metric) is \(number); expected a finite number")
        return
      }
      collection.points.append(
        .init(
          quantity: position, step: step, episode: episode, value: number, line: value.line))
    }
    guard case .list(let episodes) = value.content else {
      add(value, episode: nil)
      return
    }
    if episodes.isEmpty {
      complain(value.line, "\(metric) is an empty list; expected one number per episode")
    }
    for (index, episode) in episodes.enumerated() { add(episode, episode: index + 1) }
  }

  private mutating func position(of metric: String) -> Int {
    if let known = positions[metric] { return known }
    positions[metric] = quantities.count
    quantities.append(ResultTable.Quantity(metric))
    return quantities.count - 1
  }

  private mutating func entries(_ value: JSON, _ what: String) -> [(key: String, value: JSON)] {
    if case .record(let entries) = value.content { return entries }
    complain(value.line, "\(what) must be an object, not \(value.kind)")
    return []
  }

  private mutating func complain(_ line: Int, _ sentence: String) {
    problems.append(ImportProblem(file: file, line: line, sentence))
  }
}

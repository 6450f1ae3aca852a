import Figures
import Foundation
import Runner
import Statistics
import Store
import Studies

/// How one cost grows with one size, for several things that are done.
struct CostCurve {
  /// File name and title.
  let name: String
  let question: String
  /// What is varied, and what is measured.
  let size: String
  let cost: String
  let caption: String
  let lines: [Line]

  typealias Work = @MainActor () async throws -> Void

  struct Line {
    let label: String
    /// Exponent of the power law that the cost should approach, and the reason.
    let expected: Double
    let reason: String
    let sizes: [Int]
    /// Prepares the work of one size, in an empty folder, and returns what is to be timed.
    let prepare: @MainActor (_ size: Int, _ folder: URL) async throws -> Work
    /// The cost is the work's time divided by this.
    let divisor: (_ size: Int) -> Double
  }
}

/// Measures every curve, draws it into the folder, and prints its exponents.
@MainActor
func drawCurves(into folder: URL) async throws {
  say("\(Report.Machine.current().text)\n")
  say("| cost | of | exponent expected | measured | because |\n| --- | --- | ---: | ---: | --- |")
  let writer = FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
  var drawn: [String] = []
  for curve in try costCurves() {
    var lines: [Plot.Line] = []
    for (colour, line) in curve.lines.enumerated() {
      var points: [Plot.Point] = []
      for size in line.sizes { points.append(try await measure(line, size: size)) }
      let slope = upperSlope(points.map { ($0.x, $0.value) })
      let measured = slope.map { String(format: "%.2f", $0) } ?? "none"
      say(
        "| \(curve.cost) | \(line.label) | \(plain(line.expected)) | \(measured) | \(line.reason) |"
      )
      lines.append(
        Plot.Line(
          label: "\(line.label): expected \(plain(line.expected)), measured \(measured)",
          style: Plot.Style(colour: colour), points: points))
    }
    let changed = try writer.render(curve.plot(of: lines), named: curve.name, into: folder)
    if !changed.isEmpty { drawn.append(curve.name) }
  }
  say("\ndrew \(drawn.joined(separator: ", ")) into \(folder.relativePath)")
}

/// Draws the curves in the folder again from their data files, without measuring.
@MainActor
func redrawCurves(in folder: URL) throws {
  let writer = FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
  for curve in try costCurves() {
    let file = folder.appendingPathComponent("\(curve.name).tsv")
    var points: [(label: String, points: [Plot.Point])] = []
    for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 7, let x = Double(cells[2]), let value = Double(cells[3]),
        let n = Int(cells[6])
      else { continue }
      let ends = [cells[4], cells[5]].compactMap { Double($0) }
      let point = Plot.Point(
        x: x, value: value, interval: ends.count == 2 ? Interval(low: ends[0], high: ends[1]) : nil,
        n: n)
      if points.last?.label != String(cells[1]) { points.append((String(cells[1]), [])) }
      points[points.count - 1].points.append(point)
    }
    let lines = points.enumerated().map { number, line in
      Plot.Line(label: line.label, style: Plot.Style(colour: number), points: line.points)
    }
    try writer.render(curve.plot(of: lines), named: curve.name, into: folder)
  }
}

/// The least processor time of a few repetitions, and the most as the upper end of its interval:
/// other work on the machine can only add.
///
/// Work is first done unmeasured for 50 milliseconds, and repeated at most seven times, as long as
/// 300 milliseconds are not spent.
@MainActor
private func measure(_ line: CostCurve.Line, size: Int) async throws -> Plot.Point {
  let times = try await inTemporaryFolder { folder in
    let work = try await line.prepare(size, folder)
    let clock = ContinuousClock()
    let begin = clock.now
    var times: [Double] = []
    repeat {
      let start = processorSeconds(CLOCK_PROCESS_CPUTIME_ID)
      try await work()
      let elapsed = processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - start
      times.append(1000 * elapsed / line.divisor(size))
      if clock.now - begin < .milliseconds(50) { times = [] }
    } while times.isEmpty || times.count < 7 && clock.now - begin < .milliseconds(300)
    return times.sorted()
  }
  return Plot.Point(
    x: Double(size), value: times[0],
    interval: times.count > 1 ? Interval(low: times[0], high: times[times.count - 1]) : nil,
    n: times.count)
}

/// The exponent over the upper half of the points, where small constants weigh least.
private func upperSlope(_ points: [(size: Double, cost: Double)]) -> Double? {
  let upper = points.suffix((points.count + 1) / 2)
  return logLogSlope(m: upper.map(\.size), error: upper.map(\.cost))
}

/// Two decimals, or none where the number is whole.
private func plain(_ number: Double) -> String {
  number == number.rounded() ? String(Int(number)) : String(format: "%.2f", number)
}

extension CostCurve {
  fileprivate func plot(of lines: [Plot.Line]) -> Plot {
    let points = lines.flatMap(\.points)
    let sizes = points.map(\.x)
    let ends = points.flatMap { [$0.interval?.low ?? $0.value, $0.interval?.high ?? $0.value] }
    let areDoublings = sizes.allSatisfy { $0.significand == 1 }
    return Plot(
      study: "performance", question: question, figure: name, columns: 1,
      x: Plot.Axis(
        label: size, scale: areDoublings ? .doublings : .decades,
        range: (sizes.min() ?? 1) / 1.2...(sizes.max() ?? 1) * 1.2),
      y: Plot.Axis(
        label: cost, scale: .decades, range: (ends.min() ?? 1) / 1.3...(ends.max() ?? 1) * 1.3),
      panels: [Plot.Panel(title: "", lines: lines)],
      caption: caption
        + " The least of up to seven repetitions, with bands to the most; the exponents are"
        + " log-log slopes over the upper half of the points.")
  }
}

// MARK: - The curves

@MainActor
private func costCurves() throws -> [CostCurve] {
  [try batches(), try agents(), try jointActions(), try seeds()]
}

/// A line whose work is one run of a study with one condition, on this thread.
private func runs(
  _ label: String, expected: Double, reason: String, sizes: [Int],
  divisor: @escaping (Int) -> Double = { _ in 1 }, study: (_ size: Int) -> String
) throws -> CostCurve.Line {
  var conditions: [Int: Condition] = [:]
  for size in sizes {
    let text = "question: How long?\nseeds: 1\n" + study(size)
    conditions[size] = try Study(text: text, name: "curve", file: "curve").plan.conditions[0]
  }
  return CostCurve.Line(
    label: label, expected: expected, reason: reason, sizes: sizes,
    prepare: { [conditions] size, _ in
      {
        if let condition = conditions[size] { _ = try execute(Run(condition: condition, seed: 1)) }
      }
    }, divisor: divisor)
}

private func batches() throws -> CostCurve {
  // Two updates or more, so that the start of a run weighs little.
  func steps(_ batch: Int) -> Int { max(2 * batch, 1024) }
  return CostCurve(
    name: "batch", question: "How does the time of an update grow with the batch?",
    size: "batch (environment steps)", cost: "processor time per update (ms)",
    caption: "Game 19 with MAPPO: two updates, or those of 1024 environment steps.",
    lines: try ["onPolicy", "mostUnderSampled", "ros", "props", "maProps"].map { sampler in
      let isOfNetworks = ["ros", "props"].contains(sampler)
      return try runs(
        sampler, expected: 1,
        reason: "a step is drawn, played and counted once; losses run over distinct joint actions",
        sizes: (4...(isOfNetworks ? 12 : 15)).map { 1 << $0 },
        divisor: { Double(steps($0) / $0) }
      ) { batch in
        """
        games: [{ noConflict: { index: 19 } }]
        samplers: [\(sampler)]
        learners: [mappo]
        measures: [optimumProbability]
        experiment: { training: { environmentSteps: \(steps(batch)), batch: \(batch) } }
        """
      }
    })
}

private func agents() throws -> CostCurve {
  // Beyond ten agents the joint actions take over, whose curve is the next.
  let sizes = [2, 3, 4, 5, 6, 8, 10]
  /// Weights of a network of two layers of 64 units.
  func weights(_ inputs: Int, _ outputs: Int) -> Int { 64 * (inputs + 64 + outputs) }
  func line(
    _ learner: String, _ reason: String, weights: (_ agents: Int) -> Int
  ) throws -> CostCurve.Line {
    try runs(
      learner, expected: upperSlope(sizes.map { (Double($0), Double($0 * weights($0))) }) ?? 0,
      reason: "\(reason), of 64 × 64 units, where an agent observes as many numbers as agents",
      sizes: sizes
    ) { agents in
      """
      games: [{ coordination: { agents: \(agents) } }]
      samplers: [onPolicy]
      learners: [\(learner)]
      measures: [optimumProbability]
      experiment: { training: { environmentSteps: 120, batch: 20 } }
      """
    }
  }
  return CostCurve(
    name: "agents", question: "How does the time of a run grow with the number of agents?",
    size: "agents", cost: "processor time per run (ms)",
    caption: "Coordination of two actions each, 120 environment steps in batches of 20, on-policy. "
      + "Expected: the growth of all weights.",
    lines: [
      try line("reinforce", "the weights of an actor per agent") { weights($0, 2) },
      try line("ippo", "the weights of an actor and a critic per agent") {
        weights($0, 2) + weights($0, 1)
      },
      try line("mappo", "the weights of an actor and a critic of the joint observation per agent") {
        weights($0, 2) + weights($0 * $0, 1)
      },
    ])
}

private func jointActions() throws -> CostCurve {
  let agents = 6
  func count(_ actions: Int) -> Int { (0..<agents).reduce(1) { count, _ in count * actions } }
  let actions = Dictionary(uniqueKeysWithValues: (2...10).map { (count($0), $0) })
  return CostCurve(
    name: "jointActions",
    question: "How does the time of a run grow with the number of joint actions?",
    size: "joint actions", cost: "processor time per run (ms)",
    caption: "Coordination of six agents, tabular policies held fixed for 4 environment steps, "
      + "all measures; everything is exact over the joint actions.",
    lines: try ["onPolicy", "mostUnderSampled", "maProps"].map { sampler in
      try runs(
        sampler, expected: 1,
        reason: "every step and measure walks the joint actions once or twice",
        sizes: actions.keys.sorted()
      ) { size in
        """
        games: [{ coordination: { agents: \(agents), actions: \(actions[size] ?? 2) } }]
        policies: [tabular]
        samplers: [\(sampler)]
        experiment: { fixedPolicy: { samples: [4] } }
        """
      }
    })
}

@MainActor
private func seeds() throws -> CostCurve {
  let sizes = (6...15).map { 1 << $0 }
  @MainActor
  func executed(_ study: Study, in folder: URL) async throws -> ResultStore {
    let own = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let store = try makeStore(for: study, in: own)
    try execute(
      study.plan.runs.map { PendingRun($0) }, into: store, workers: 1,
      provenance: { noProvenance })
    return store
  }
  func line(
    _ label: String, prepare: @escaping @MainActor (Study, URL) async throws -> CostCurve.Work
  )
    -> CostCurve.Line
  {
    CostCurve.Line(
      label: label, expected: 1,
      reason: "runs are independent; every value is written once and read once", sizes: sizes,
      prepare: { size, folder in try await prepare(try studyOfTinyRuns(seeds: size), folder) },
      divisor: { _ in 1 })
  }
  return CostCurve(
    name: "seeds", question: "How does the time of a study grow with the number of seeds?",
    size: "seeds", cost: "processor time per study (ms)",
    caption: "The motivating game with tabular REINFORCE, two batches of 20 environment steps, "
      + "one worker and the store.",
    lines: [
      line("run and store") { study, folder in
        { _ = try await executed(study, in: folder) }
      },
      line("find what is missing") { study, folder in
        let store = try await executed(study, in: folder)
        return {
          let states = try store.outcomes(of: study.name)
          let missing = study.plan.runs.filter { states[$0.key] == nil }
          guard missing.isEmpty else { throw Unexpected(what: "\(missing.count) runs are missing") }
        }
      },
      line("read all results") { study, folder in
        let store = try await executed(study, in: folder)
        return {
          let table = try store.resultTable(study: study.name)
          guard table.runs.allSatisfy({ $0.state == .done }) else {
            throw Unexpected(what: "some runs are not done")
          }
        }
      },
    ])
}

import Foundation
import Runner
import Statistics
import Store
import Studies

/// What the manager of runs is measured by; each in an empty folder.
@MainActor
let managerMeasurements: [@MainActor (URL) async throws -> [Finding]] = [
  workersTogether, storing, residentSet, start, manyStored,
]

/// The cheapest sampled runs of the first table, where the manager's share is the largest.
private func studyOfShortRuns(seeds: Int) throws(InvalidStudy) -> Study {
  try Study(
    text: """
      question: What does the manager cost beside short runs?
      seeds: \(seeds)
      games: [{ noConflict: { index: 19 } }]
      samplers: [onPolicy, mostUnderSampled, maProps]
      learners: [mappo]
      experiment: { training: { environmentSteps: 240, batch: 20 } }
      """, name: "short", file: "short")
}

/// Runs that take next to nothing, so that the manager's work is most of all.
func studyOfTinyRuns(seeds: Int) throws(InvalidStudy) -> Study {
  try Study(
    text: """
      question: What does the manager cost alone?
      seeds: \(seeds)
      games: [motivating]
      policies: [tabular]
      samplers: [onPolicy]
      learners: [reinforce]
      measures: [optimumProbability]
      experiment: { training: { environmentSteps: 40, batch: 20 } }
      """, name: "tiny", file: "tiny")
}

/// What executing runs on several workers took.
private struct Cost {
  /// By the clock on the wall.
  let seconds: Double
  /// Of all threads together.
  let processorSeconds: Double
  /// Of the thread that claims and stores.
  let storingSeconds: Double
}

/// Executes runs and stores them, or only executes them where there is no store.
@MainActor
private func cost(
  of runs: [Run], workers: Int, into store: ResultStore? = nil
) async throws -> Cost {
  let clock = ContinuousClock()
  let begin = clock.now
  let processor = processorSeconds(CLOCK_PROCESS_CPUTIME_ID)
  // The thread that calls only waits for workers, claims and stores.
  let own = processorSeconds(CLOCK_THREAD_CPUTIME_ID)
  if let store {
    try execute(
      runs.map { PendingRun($0) }, into: store, workers: workers, provenance: { noProvenance })
  } else {
    let pool = WorkerPool(workers: workers)
    defer { pool.close() }
    pool.feed(runs)
    while pool.unfinished > 0 { _ = pool.collect() }
  }
  let storing = processorSeconds(CLOCK_THREAD_CPUTIME_ID) - own
  return Cost(
    seconds: (clock.now - begin) / .seconds(1),
    processorSeconds: processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - processor,
    storingSeconds: storing)
}

/// Processor time of this process or thread.
func processorSeconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}

let noProvenance = Provenance(
  gitCommit: nil, dirty: nil, version: "benchmark", binary: nil, compiler: "", os: "",
  cpu: "", host: "")

/// A store in the folder that has the study registered.
func makeStore(for study: Study, in folder: URL) throws -> ResultStore {
  let store = try ResultStore(path: folder.appendingPathComponent("\(study.name).sqlite").path)
  try store.register(study.record)
  return store
}

/// So many runs of a study, the conditions in turn.
private func someRuns(_ count: Int, of study: Study) -> [Run] {
  let inTurn = study.plan.seeds.flatMap { seed in
    study.plan.conditions.map { Run(condition: $0, seed: seed) }
  }
  return Array(inTurn.prefix(count))
}

/// Two workers against one, in turn, on the same runs.
@MainActor
private func workersTogether(_ folder: URL) async throws -> [Finding] {
  let runs = someRuns(240, of: try studyOfShortRuns(seeds: 100))
  var one: [Cost] = []
  var two: [Cost] = []
  for _ in 0..<5 {
    one.append(try await cost(of: runs, workers: 1))
    two.append(try await cost(of: runs, workers: 2))
  }
  // The fastest of five each, because other work on the machine can only slow them down.
  func least(_ costs: [Cost], _ value: KeyPath<Cost, Double>) -> Double {
    costs.map { $0[keyPath: value] }.min() ?? 0
  }
  let ratio = least(one, \.seconds) / least(two, \.seconds)
  let processor = least(two, \.processorSeconds) / least(one, \.processorSeconds)
  return [
    Finding(
      quantity: "two workers against one, same runs", value: ratio, unit: "times the throughput",
      goal: "≥ 1.9", isMet: ratio >= 1.9,
      remark: "\(runs.count) runs, fastest of five; processor time per run \(short(processor)) "
        + "times that of one worker")
  ]
}

/// The processor time that storing takes of a study's.
@MainActor
private func storing(_ folder: URL) async throws -> [Finding] {
  let study = try studyOfShortRuns(seeds: 200)
  let runs = someRuns(600, of: study)
  var shares: [Double] = []
  var milliseconds: [Double] = []
  var perRun: [Double] = []
  for repetition in 0..<3 {
    let own = folder.appendingPathComponent("\(repetition)")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let store = try makeStore(for: study, in: own)
    let cost = try await cost(of: runs, workers: 2, into: store)
    shares.append(100 * cost.storingSeconds / cost.processorSeconds)
    milliseconds.append(1000 * cost.storingSeconds / Double(runs.count))
    perRun.append(1000 * cost.processorSeconds / Double(runs.count))
  }
  let share = quantile(shares, 0.5) ?? 0
  return [
    Finding(
      quantity: "storing, of all processor time", value: share, unit: "%", goal: "< 3 %",
      isMet: share < 3,
      remark: "two workers and the writer; runs of \(short(quantile(perRun, 0.5) ?? 0)) ms"),
    Finding(
      quantity: "storing a run of 192 values", value: quantile(milliseconds, 0.5) ?? 0,
      unit: "ms of processor time", goal: "", isMet: nil,
      remark: "in groups of what finishes within 50 ms; "
        + "\(short(milliseconds.min() ?? 0))–\(short(milliseconds.max() ?? 0))"),
  ]
}

let residentSetFlag = "--resident-set"
private let fewRuns = 1000
private let manyRuns = 10_000

/// Memory after some and after many runs, in a process that does nothing else.
@MainActor
private func residentSet(_ folder: URL) async throws -> [Finding] {
  let output = try output(of: ownExecutable, [residentSetFlag], in: folder)
  let sizes = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  guard sizes.count == 2 else { throw Unexpected(what: "the resident sets read \(output)") }
  let growth = 100 * (sizes[1] / sizes[0] - 1)
  return [
    Finding(
      quantity: "memory from \(fewRuns) to \(manyRuns) runs", value: growth, unit: "% more",
      goal: "< 5 %", isMet: growth < 5,
      remark: "one worker and the store; resident set "
        + "\(short(sizes[0] / 0x1p20)) and \(short(sizes[1] / 0x1p20)) MiB")
  ]
}

/// Prints the bytes that this process has in memory after few and after many stored runs.
@MainActor
func printResidentSets(_ folder: URL) async throws {
  let study = try studyOfShortRuns(seeds: manyRuns)
  let store = try makeStore(for: study, in: folder)
  var done = 0
  var early: Int?
  try execute(
    someRuns(manyRuns, of: study).map { PendingRun($0) }, into: store, workers: 1,
    provenance: { noProvenance },
    report: { event in
      if case .stored(let group) = event { done += group.count }
      if early == nil, done >= fewRuns { early = residentBytes() }
    })
  say("\(early ?? 0) \(residentBytes())")
}

/// The second number of `statm` counts pages in memory.
private func residentBytes() -> Int {
  let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}

/// From the start of `quincunx run` to the start of its first run, and to its end.
@MainActor
private func start(_ folder: URL) async throws -> [Finding] {
  let study = try studyOfTinyRuns(seeds: 1)
  try Data(study.text.utf8).write(to: folder.appendingPathComponent("tiny.yaml"))
  let quincunx = ownExecutable.deletingLastPathComponent().appendingPathComponent("quincunx")
  var beginnings: [Double] = []
  var ends: [Double] = []
  for repetition in 0..<9 {
    let name = "\(repetition).sqlite"
    let begin = Date()
    try output(
      of: quincunx, ["run", "tiny.yaml", "--quiet", "--store", name], in: folder)
    ends.append(1000 * Date().timeIntervalSince(begin))
    let store = try ResultStore(
      path: folder.appendingPathComponent(name).path, access: .readOnly)
    guard let run = try store.runDetails(id: 1) else {
      throw Unexpected(what: "quincunx run stored no run")
    }
    beginnings.append(1000 * run.started.timeIntervalSince(begin))
  }
  let milliseconds = quantile(beginnings, 0.5) ?? 0
  return [
    Finding(
      quantity: "from the program's start to the first run's", value: milliseconds, unit: "ms",
      goal: "< 50 ms", isMet: milliseconds < 50,
      remark:
        "new store; \(short(quantile(ends, 0.5) ?? 0)) ms until it is stored and all has ended"
    )
  ]
}

/// What a user waits for beside 100,000 runs: the plan of a new study, the status of one that is
/// stored, and that nothing is left to run.
@MainActor
private func manyStored(_ folder: URL) async throws -> [Finding] {
  let study = try studyOfTinyRuns(seeds: 100_000)
  try Data(study.text.utf8).write(to: folder.appendingPathComponent("tiny.yaml"))
  let store = try makeStore(for: study, in: folder)
  let records = study.plan.runs.map {
    RunRecord(
      key: $0.key, outcome: .done([]), started: Date(), seconds: 0, provenance: noProvenance)
  }
  for first in stride(from: 0, to: records.count, by: 1000) {
    try store.write(Array(records[first..<min(first + 1000, records.count)]))
  }
  let quincunx = ownExecutable.deletingLastPathComponent().appendingPathComponent("quincunx")
  func finding(
    _ quantity: String, _ words: [String], goal: Double, remark: String
  ) throws -> Finding {
    var seconds: [Double] = []
    for _ in 0..<5 {
      let begin = ContinuousClock.now
      try output(of: quincunx, words, in: folder)
      seconds.append((ContinuousClock.now - begin) / .seconds(1))
    }
    let least = seconds.min() ?? 0
    return Finding(
      quantity: quantity, value: least, unit: "s", goal: "< \(short(goal)) s",
      isMet: least < goal, remark: remark)
  }
  var findings = [
    try finding(
      "plan of 100,000 runs", ["plan", "tiny.yaml", "--store", "none.sqlite"], goal: 2,
      remark: "fastest of five, as the following"),
    try finding(
      "status beside 100,000 runs", ["status", "--store", "tiny.sqlite"], goal: 0.2, remark: ""),
    try finding(
      "nothing to run of 100,000 runs", ["run", "tiny.yaml", "--store", "tiny.sqlite"], goal: 2,
      remark: ""),
  ]
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  let size = Double(usage.ru_maxrss) / 1024
  findings.append(
    Finding(
      quantity: "memory of these", value: size, unit: "MiB", goal: "< 500 MB",
      isMet: size * 1.048576 < 500, remark: "resident set of the largest program started so far"))
  return findings
}

private let ownExecutable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()

/// A program that did not do what it should.
struct Unexpected: Error, CustomStringConvertible {
  let what: String
  var description: String { what }
}

/// What a program prints that has ended well.
@discardableResult
private func output(
  of program: URL, _ words: [String], in folder: URL
) throws(Unexpected) -> String {
  guard let process = Subprocess(program.path, words, in: folder), process.succeeded else {
    throw Unexpected(what: "\(program.lastPathComponent) \(words) did not end well")
  }
  return process.output
}

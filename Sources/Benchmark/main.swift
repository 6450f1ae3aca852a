import Foundation

private let usage = """
  usage: quincunx-bench [--json]
         quincunx-bench --curves FOLDER
         quincunx-bench --redraw FOLDER
         quincunx-bench --storage STORE
         quincunx-bench --tasks
         quincunx-bench --gradients

  Without words, measures in about two minutes:
  - whole runs, one at a time on one core, each condition unmeasured for a quarter of a second and
    then in seven repetitions of as much work;
  - a run of each game of many steps, beside what its batches hold and the time of its arithmetic;
  - gradient samples of many agents;
  - the kernels of networks: arithmetic rates beside the processor's peak;
  - the manager: two workers against one, the share of storing, memory, and the start;
  - the analysis of 10,000 stored runs, and an exact test.
  Prints Markdown tables, or JSON. The manager's start needs quincunx built beside this program.

  With --curves, measures how costs grow with batch, agents, joint actions and seeds, draws a figure
  of each into the folder, and prints measured beside expected exponents. With --redraw, draws the
  figures again from the numbers in the folder.

  With --storage, writes a new store of 3 million values and prints as JSON what that took; `make
  bench-storage` goes on with it.

  With --tasks, measures the games of many steps alone; with --gradients, the gradient samples.
  """

/// Writes a line at once, so that a row can be read while the next one is measured.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

/// Calls `body` with an empty folder, which is removed afterwards.
@MainActor
func inTemporaryFolder<Value>(_ body: @MainActor (URL) async throws -> Value) async throws -> Value
{
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("quincunx-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

@MainActor
private func benchmark(isJSON: Bool) async throws {
  func show(_ line: String) { if !isJSON { say(line) } }
  let machine = Report.Machine.current()
  show("\(machine.text)\n\n\(Report.Row.heading)")
  var rows: [Report.Row] = []
  for workload in runWorkloads(of: try benchmarkStudy()) {
    let row = Report.Row(
      task: workload.task, sampler: workload.sampler, steps: workload.steps,
      runs: try timing(repetitions: 7, seconds: 0.25, of: workload.run))
    rows.append(row)
    show(row.text)
  }
  show("\n\(TaskRow.heading)")
  let tasks = try taskRows { show($0.text) }
  show("\n\(GradientRow.heading)")
  let gradients = try gradientRows { show($0.text) }
  show("\n\(KernelRate.heading)")
  let kernels = kernelRates()
  for rate in kernels { show(rate.text) }
  show("\n\(Finding.heading)")
  var findings: [Finding] = []
  for measurement in managerMeasurements + analysisMeasurements {
    for finding in try await inTemporaryFolder(measurement) {
      findings.append(finding)
      show(finding.text)
    }
  }
  if isJSON {
    let report = Report(
      machine: machine, rows: rows, tasks: tasks, gradients: gradients, kernels: kernels,
      manager: findings)
    say(try report.json())
  }
}

@MainActor
private func perform(_ words: [String]) async throws -> Int32 {
  switch (words.first, words.count) {
  case (nil, _): try await benchmark(isJSON: false)
  case ("--json", 1): try await benchmark(isJSON: true)
  case ("--redraw", 2): try redrawCurves(in: URL(fileURLWithPath: words[1]))
  case ("--curves", 2): try await drawCurves(into: URL(fileURLWithPath: words[1]))
  case ("--storage", 2):
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    say(String(decoding: try encoder.encode(writeManyValues(path: words[1])), as: UTF8.self))
  case ("--tasks", 1):
    say(TaskRow.heading)
    _ = try taskRows { say($0.text) }
  case ("--gradients", 1):
    say(GradientRow.heading)
    _ = try gradientRows { say($0.text) }
  case (residentSetFlag, 1): try await inTemporaryFolder(printResidentSets)
  default:
    say(usage)
    return words == ["--help"] ? 0 : 2
  }
  return 0
}

do {
  exit(try await perform(Array(CommandLine.arguments.dropFirst())))
} catch {
  FileHandle.standardError.write(Data("quincunx-bench: \(error)\n".utf8))
  exit(1)
}

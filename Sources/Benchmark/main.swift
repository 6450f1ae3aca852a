import Foundation

private let usage = """
  usage: quincunx-bench [--json]

  Measures whole runs, one at a time on one core: five samplers with MAPPO on two games and with a
  fixed policy, and the writing of runs to a store. Each row is done unmeasured for a quarter of a
  second, then in seven repetitions of as much work. Prints a Markdown table, or JSON.
  """

/// Writes a line at once, so that a row can be read while the next one is measured.
private func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

private func benchmark(isJSON: Bool) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("quincunx-bench-\(ProcessInfo.processInfo.processIdentifier)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }

  let machine = Report.Machine.current()
  let study = try benchmarkStudy()
  var rows: [Report.Row] = []
  if !isJSON { say("\(machine.text)\n\n\(Report.Row.heading)") }
  for workload in runWorkloads(of: study) + [try storeWorkload(of: study, folder: folder)] {
    let row = Report.Row(
      task: workload.task, sampler: workload.sampler, part: workload.part,
      partsPerRun: workload.partsPerRun,
      runs: try timing(repetitions: 7, seconds: 0.25, of: workload.run))
    rows.append(row)
    if !isJSON { say(row.text) }
  }
  if isJSON { say(try Report(machine: machine, rows: rows).json()) }
}

let words = Array(CommandLine.arguments.dropFirst())
guard words.isEmpty || words == ["--json"] else {
  say(usage)
  exit(words == ["--help"] ? 0 : 2)
}
do {
  try benchmark(isJSON: words == ["--json"])
} catch {
  FileHandle.standardError.write(Data("quincunx-bench: \(error)\n".utf8))
  exit(1)
}

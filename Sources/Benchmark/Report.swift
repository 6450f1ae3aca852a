import Foundation
import Runner
import Store

/// All that `quincunx-bench` has found out.
struct Report: Codable {
  struct Machine: Codable {
    let processor: String
    let cores: Int
    let memoryGiB: Double
    let system: String
    let compiler: String
    let commit: String?
    /// Other work that ran over the last minute, in cores; above a few tenths it disturbs.
    let loadBefore: Double

    static func current() -> Machine {
      let provenance = Provenance.current(
        version: "", executable: URL(fileURLWithPath: "/proc/self/exe"))
      var load = 0.0
      let process = ProcessInfo.processInfo
      return Machine(
        processor: provenance.cpu, cores: process.activeProcessorCount,
        memoryGiB: Double(process.physicalMemory) / 0x1p30, system: provenance.os,
        compiler: provenance.compiler,
        commit: provenance.gitCommit.map { provenance.dirty == true ? "\($0), changed" : $0 },
        loadBefore: getloadavg(&load, 1) == 1 ? load : 0)
    }
  }

  struct Row: Codable {
    let task: String
    let sampler: String
    let part: String
    let partsPerRun: Int
    /// Runs per second on one core.
    let runs: Timing

    var partsPerSecond: Double { runs.median * Double(partsPerRun) }
  }

  let machine: Machine
  let rows: [Row]

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension Report.Machine {
  var text: String {
    """
    \(processor), \(cores) cores, \(String(format: "%.0f", memoryGiB)) GiB, \(system)
    \(compiler), release; commit \(commit ?? "unknown"); load before \
    \(String(format: "%.1f", loadBefore))
    """
  }
}

extension Report.Row {
  static let heading = """
    | task | sampler | runs/s, median (min–max) | ms per run | parts/s |
    | --- | --- | ---: | ---: | ---: |
    """

  /// A line of a Markdown table.
  var text: String {
    let range = "\(short(runs.median)) (\(short(runs.slowest))–\(short(runs.fastest)))"
    let parts = "\(short(partsPerSecond)) \(part)"
    return "| \(task) | \(sampler) | \(range) | \(short(1000 / runs.median)) | \(parts) |"
  }
}

/// Three significant digits without an exponent.
private func short(_ value: Double) -> String {
  switch value {
  case ..<9.995: String(format: "%.2f", value)
  case ..<99.95: String(format: "%.1f", value)
  case ..<999.5: String(format: "%.0f", value)
  default:
    String(
      format: "%.0f",
      (value / pow(10, floor(log10(value)) - 2)).rounded()
        * pow(10, floor(log10(value)) - 2))
  }
}

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
    /// Environment steps of a run.
    let steps: Int
    /// Runs per second on one core.
    let runs: Timing

    var stepsPerSecond: Double { runs.median * Double(steps) }
  }

  let machine: Machine
  let rows: [Row]
  let tasks: [TaskRow]
  let gradients: [GradientRow]
  let kernels: [KernelRate]
  let manager: [Finding]

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
    | task | sampler | ms per run, median (min–max) | runs/s | environment steps/s |
    | --- | --- | ---: | ---: | ---: |
    """

  /// A line of a Markdown table.
  var text: String {
    let range =
      "\(short(1000 / runs.median)) (\(short(1000 / runs.fastest))–\(short(1000 / runs.slowest)))"
    return "| \(task) | \(sampler) | \(range) | \(short(runs.median)) | \(short(stepsPerSecond)) |"
  }
}

/// A number about the manager, with the goal it is held against.
struct Finding: Codable {
  let quantity: String
  let value: Double
  let unit: String
  /// Empty where there is none.
  let goal: String
  /// Nil without a goal.
  let isMet: Bool?
  /// How it was measured, and what else was seen.
  let remark: String

  static let heading = """
    | the manager and the analysis | value | goal | |
    | --- | ---: | ---: | --- |
    """

  /// A line of a Markdown table.
  var text: String {
    let verdict = isMet.map { $0 ? ", met" : ", missed" } ?? ""
    return "| \(quantity) | \(short(value)) \(unit) | \(goal)\(verdict) | \(remark) |"
  }
}

/// Three significant digits without an exponent.
func short(_ value: Double) -> String {
  switch value {
  case ..<0: "−" + short(-value)
  case ..<0.09995: String(format: "%.4f", value)
  case ..<0.9995: String(format: "%.3f", value)
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

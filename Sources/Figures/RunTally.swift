import Analysis
import Statistics

/// What a caption has to say about the runs behind a figure.
struct RunTally {
  /// What was looked for in the runs.
  let measure: String
  /// What holds one count of runs: "line", "row".
  let unit: String
  private var counts: [Int] = []
  private var seeds: [[Int]] = []
  /// Per line, of how many games its runs are.
  private var games: [Int] = []
  private var failed = 0
  private var missing = 0
  private var silent = 0
  private let codeWarnings: [String]
  private var emptyLines: [String] = []
  private var singleRuns: [String] = []

  /// - Parameter conditions: those of the table that the figure shows.
  init(measure: String, unit: String = "line", of conditions: [Int], in table: ResultTable) {
    codeWarnings = table.codeWarnings(of: conditions)
    self.measure = measure
    self.unit = unit
  }

  mutating func leaveOut(failed: Int, missing: Int, silent: Int) {
    self.failed += failed
    self.missing += missing
    self.silent += silent
  }

  /// A line of `n` runs of so many games; `seeds` of each of its conditions.
  mutating func count(_ n: Int, seeds: [[Int]], games: Int = 1) {
    counts.append(n)
    self.games.append(games)
    self.seeds += seeds
  }

  mutating func name(empty line: String) { emptyLines.append(line) }
  mutating func name(single line: String) { singleRuns.append(line) }

  /// How many runs of which seeds, and which are left out.
  ///
  /// - Parameter failures: what is done with failed runs.
  func sentences(
    failures: String = "left out", single: String = "Thin, without a band, a single run"
  )
    -> [String]
  {
    var sentences: [String] = []
    if let least = counts.min(), let most = counts.max() {
      let count = least == most ? "\(most) \(runs(most))" : "\(least) to \(most) runs"
      let isEqual = least == most && games.allSatisfy { $0 == games[0] }
      let share = isEqual && games[0] > 1 ? " of \(games[0]) games" : ""
      sentences.append("n = \(count)\(share) per \(unit), \(seedWords).")
    }
    if !singleRuns.isEmpty { sentences.append("\(single): \(listed(singleRuns)).") }
    if failed > 0 { sentences.append("\(failed) failed \(runs(failed)) \(failures).") }
    if missing > 0 { sentences.append("\(missing) intended \(runs(missing)) not finished yet.") }
    if silent > 0 {
      sentences.append("\(silent) \(runs(silent)) without values of \(measure) \(failures).")
    }
    return sentences + codeWarnings.map { "Warning: \($0)." }
  }

  /// Which lines hold nothing.
  var emptySentences: [String] {
    emptyLines.isEmpty ? [] : ["No values: \(listed(emptyLines))."]
  }

  /// "seeds 1 to 100" only where every line has a run of each of them.
  private var seedWords: String {
    let all = seeds.flatMap(\.self)
    guard let first = all.min(), let last = all.max() else { return "no seeds" }
    if first == last { return "seed \(first)" }
    let isWhole = seeds.allSatisfy { $0.count == last - first + 1 }
    return isWhole ? "seeds \(first) to \(last)" : "seeds among \(first) to \(last)"
  }

  private func runs(_ count: Int) -> String { count == 1 ? "run" : "runs" }
}

/// The first three, and how many more.
func listed(_ lines: [String]) -> String {
  lines.prefix(3).joined(separator: "; ")
    + (lines.count > 3 ? "; and \(lines.count - 3) more" : "")
}

import Analysis
import Foundation
import Store

/// Runs done, failed and left, their rate and the time they will take, on standard error.
///
/// One line that rewrites itself on a terminal; elsewhere a line every five seconds.
struct ProgressLine {
  private let total: Int
  private let isTerminal: Bool
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private var latest = ContinuousClock.now
  private(set) var done = 0
  private(set) var failed = 0
  /// Executed by other processes meanwhile.
  private var elsewhere = 0
  private var hasSaidWait = false

  init(total: Int, workers: Int, isQuiet: Bool) {
    self.total = total
    self.isQuiet = isQuiet
    isTerminal = isatty(2) == 1
    if !isQuiet { write("\(counted(total, "run")) on \(counted(workers, "worker"))\n") }
  }

  mutating func add(succeeded: Bool) {
    if succeeded { done += 1 } else { failed += 1 }
    show()
  }

  mutating func add(elsewhere count: Int) {
    elsewhere += count
    show()
  }

  /// Says once that other processes execute what is left.
  mutating func wait(for runs: Int, of claimants: [Claimant]) {
    guard !hasSaidWait else { return }
    hasSaidWait = true
    let shown = claimants.prefix(3).map(words(for:))
    let rest = claimants.count - shown.count
    say(
      "waiting for \(counted(runs, "run")) of "
        + (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", "))
  }

  /// A line of its own.
  func say(_ sentence: String) {
    guard !isQuiet else { return }
    write((isTerminal ? "\r\u{1B}[K" : "") + sentence + "\n")
  }

  private var finished: Int { done + failed + elsewhere }

  private mutating func show() {
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(5)
    guard !isQuiet, finished < total, now - latest >= pause else { return }
    latest = now
    write(isTerminal ? "\r" + text(at: now) + "\u{1B}[K" : text(at: now) + "\n")
  }

  func finish() {
    guard !isQuiet else { return }
    let text = text(at: .now)
    write(isTerminal ? "\r" + text + "\u{1B}[K\n" : text + "\n")
  }

  private func text(at now: ContinuousClock.Instant) -> String {
    let elapsed = (now - start) / .seconds(1)
    // What others do counts: it brings the end nearer.
    let rate = Double(finished) / max(elapsed, 1e-3)
    let left = total - finished
    let bar = isTerminal ? "[" + bar + "] " : ""
    let counts =
      "\(done) done, \(failed) failed, "
      + (elsewhere > 0 ? "\(elsewhere) by other processes, " : "") + "\(left) left"
    let speed = String(format: "%.1f runs/s", rate)
    let ending =
      left == 0
      ? "in \(duration(elapsed))" : rate > 0 ? "ETA \(duration(Double(left) / rate))" : ""
    return "\(bar)\(counts)  \(speed)  \(ending)"
  }

  private var bar: String {
    let width = 24
    let filled = total == 0 ? width : width * finished / total
    return String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

/// A time span in the two largest units that matter.
func duration(_ seconds: Double) -> String {
  guard seconds >= 10 else { return String(format: "%.1f s", seconds) }
  let whole = Int(seconds.rounded())
  switch whole {
  case ..<120: return "\(whole) s"
  case ..<7200: return "\(whole / 60) min \(whole % 60) s"
  default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

import Analysis
import Foundation

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

  init(total: Int, workers: Int, isQuiet: Bool) {
    self.total = total
    self.isQuiet = isQuiet
    isTerminal = isatty(2) == 1
    if !isQuiet { write("\(counted(total, "run")) on \(counted(workers, "worker"))\n") }
  }

  mutating func add(succeeded: Bool) {
    if succeeded { done += 1 } else { failed += 1 }
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(5)
    guard !isQuiet, done + failed < total, now - latest >= pause else { return }
    latest = now
    write(isTerminal ? "\r" + text(at: now) + "\u{1B}[K" : text(at: now) + "\n")
  }

  func finish() {
    guard !isQuiet else { return }
    let text = text(at: .now)
    write(isTerminal ? "\r" + text + "\u{1B}[K\n" : text + "\n")
  }

  private func text(at now: ContinuousClock.Instant) -> String {
    let finished = done + failed
    let elapsed = (now - start) / .seconds(1)
    let rate = Double(finished) / max(elapsed, 1e-3)
    let left = total - finished
    let bar = isTerminal ? "[" + bar(finished) + "] " : ""
    let counts = "\(done) done, \(failed) failed, \(left) left"
    let speed = String(format: "%.1f runs/s", rate)
    let ending =
      left == 0
      ? "in \(duration(elapsed))" : rate > 0 ? "ETA \(duration(Double(left) / rate))" : ""
    return "\(bar)\(counts)  \(speed)  \(ending)"
  }

  private func bar(_ finished: Int) -> String {
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

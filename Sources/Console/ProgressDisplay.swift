import Foundation
import Synchronization

/// Shows on standard error how far some work has come, once it has lasted.
///
/// On a terminal that is one line, rewritten in place; elsewhere a line every five seconds, and after
/// the first minute every thirty. A thread of its own writes, so that whoever works only counts.
public final class ProgressDisplay: Sendable {
  /// For whom progress is shown, if at all.
  public enum Style: Sendable {
    case none, text
    /// A JSON object a line: at the start, at most once a second, and at the end.
    case json
  }

  private struct State: Sendable {
    var headway: Headway
    var began = 0.0
    /// Whether a piece was begun and not finished.
    var isBegun = false
    var hasEnded = false
  }

  private let style: Style
  private let start = ContinuousClock.now
  private let state: Mutex<State>
  /// Held before `state` by whoever writes.
  private let writing = Mutex(())
  private let hasEnded = DispatchSemaphore(value: 0)

  /// What lasts less than so many seconds is not shown on a terminal.
  private static let patience = 2.0

  public init(_ headway: Headway, style: Style) {
    self.style = style
    state = Mutex(State(headway: headway))
    switch style {
    case .none: return
    case .json: Screen.write(line: headway.json(.start, after: 0))
    case .text: break
    }
    Thread { [self] in show() }.start()
  }

  private var elapsed: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Says what is done from now on.
  public func begin(_ condition: String) {
    let now = elapsed
    state.withLock {
      $0.headway.condition = condition
      $0.began = now
      $0.isBegun = true
    }
  }

  /// One piece is done, or has failed; it was begun when `begin` was called.
  public func finish(failed: Bool = false) {
    let now = elapsed
    state.withLock {
      $0.isBegun = false
      $0.headway.work.settle("", seconds: now - $0.began)
      if failed { $0.headway.failed += 1 } else { $0.headway.done += 1 }
      $0.headway.settled = now
    }
  }

  /// The piece that was begun is done, if there is one, and this one begins.
  public func next(_ condition: String) {
    if state.withLock({ $0.isBegun }) { finish() }
    begin(condition)
  }

  /// One piece, from its beginning to its end; it has failed where it throws.
  public func during<Value, Failure>(
    _ condition: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    begin(condition)
    do throws(Failure) {
      let value = try body()
      finish()
      return value
    } catch {
      finish(failed: true)
      throw error
    }
  }

  /// Changes the counts by a function that takes no time.
  public func count(_ change: (inout Headway) -> Void) {
    guard style != .none else { return }
    let now = elapsed
    state.withLock {
      let before = $0.headway.finished
      change(&$0.headway)
      if $0.headway.finished > before { $0.headway.settled = now }
    }
  }

  /// A sentence that stays.
  public func note(_ sentence: String) {
    switch style {
    case .none: return
    case .text: Screen.write(line: sentence)
    case .json: Screen.write(line: json(note: sentence))
    }
  }

  /// Takes the line away; from now on nothing is written.
  /// - Parameter summarised: whether a line stays that says what was done.
  public func end(summarised: Bool = false) {
    let now = elapsed
    // So that nothing is written after the end.
    writing.withLock { _ in
      let last: Headway? = state.withLock {
        guard !$0.hasEnded else { return nil }
        $0.hasEnded = true
        return $0.headway
      }
      guard let last else { return }
      hasEnded.signal()
      switch style {
      case .none: return
      case .text:
        if summarised { Screen.write(line: last.summary(after: now)) } else { Screen.clear() }
      case .json: Screen.write(line: last.json(.end, after: now))
      }
    }
  }

  /// When to write the next time, in seconds after the start.
  static func next(after elapsed: Double, _ style: Style, isTerminal: Bool) -> Double {
    switch style {
    case .none: return .infinity
    case .json: return elapsed + 1
    case .text:
      if isTerminal { return max(patience, elapsed + 0.2) }
      let pause = elapsed < 55 ? 5.0 : 30.0
      return ((elapsed / pause).rounded(.down) + 1) * pause
    }
  }

  private func show() {
    let isTerminal = Screen.isTerminal
    let typography = Typography(
      environment: ProcessInfo.processInfo.environment, isTerminal: isTerminal)
    while true {
      let now = elapsed
      let pause = Self.next(after: now, style, isTerminal: isTerminal) - now
      guard hasEnded.wait(timeout: .now() + pause) == .timedOut else { return }
      writing.withLock { _ in
        // A copy, so that a terminal that is held up holds up nobody who counts.
        guard let headway = state.withLock({ $0.hasEnded ? nil : $0.headway }) else { return }
        let now = elapsed
        switch style {
        case .none: return
        case .json: Screen.write(line: headway.json(.progress, after: now))
        case .text where isTerminal:
          Screen.rewrite(headway.line(width: Screen.size().columns, after: now, typography))
        case .text: Screen.write(line: headway.plainLine(after: now))
        }
      }
    }
  }
}

import Specifications

extension Headway {
  /// Which of the lines of one piece of work it is.
  public enum Event: String, Sendable {
    case start, progress, end
  }

  /// One JSON object without a line break; the keys in alphabetical order, seconds to milliseconds.
  public func json(_ event: Event, after elapsed: Double) -> String {
    let remaining = remaining(after: elapsed)
    return Node.record([
      .init("command", Node(.text(command))), .init("condition", Node(.text(condition))),
      .init("done", Node(.integer(done))),
      .init("elapsed_seconds", Node(.number(milliseconds(elapsed)))),
      .init("elsewhere", Node(.integer(elsewhere))),
      .init("eta_seconds", Node(remaining.map { .number(milliseconds($0)) } ?? .null)),
      .init("event", Node(.text(event.rawValue))), .init("failed", Node(.integer(failed))),
      .init("left", Node(.integer(left))),
      .init("rate", Node(.number(milliseconds(rate(after: elapsed))))),
      .init("total", Node(.integer(total))), .init("unit", Node(.text(unit))),
    ]).canonicalJSON
  }

  private func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
}

/// A sentence among the lines of progress.
func json(note sentence: String) -> String {
  Node.record([
    .init("event", Node(.text("note"))), .init("sentence", Node(.text(sentence))),
  ]).canonicalJSON
}

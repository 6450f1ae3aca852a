import Foundation

/// How a terminal, or a file that stands for one, wants to be written to.
public struct Typography: Sendable, Equatable {
  /// Whether block characters are understood.
  public let isUnicode: Bool
  public let isColoured: Bool

  public init(isUnicode: Bool, isColoured: Bool) {
    self.isUnicode = isUnicode
    self.isColoured = isColoured
  }

  /// - Parameter isTerminal: whether somebody looks at it at once.
  public init(environment: [String: String], isTerminal: Bool) {
    // As the C library reads them: the first that is set and not empty.
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let encoding = (locale ?? "").lowercased()
    isUnicode = encoding.contains("utf-8") || encoding.contains("utf8")
    isColoured =
      isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// The text without what would move a cursor or take more than one column.
  func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x20...0x7E: scalar
          case 0xA1...0x24F where isUnicode && scalar.value != 0xAD: scalar
          default: "?"
          }
        }))
  }

  /// The text in at most so many columns, at least 3, without its middle where it is longer.
  func cut(_ text: String, to width: Int) -> String {
    guard text.count > width else { return text }
    let mark = isUnicode ? "…" : "..."
    let kept = width - mark.count
    return String(text.prefix(kept - kept / 2)) + mark + String(text.suffix(kept / 2))
  }
}

extension Headway {
  /// One line of less than `width` columns, so that no terminal wraps it.
  ///
  /// What matters least is left out first: the bar, then the condition, the rate, the words.
  public func line(width: Int, after elapsed: Double, _ typography: Typography) -> String {
    let room = width - 1
    let numbers = [counts, speed(after: elapsed), ending(after: elapsed)]
    let core = numbers.joined(separator: "  ")
    guard core.count <= room else {
      let shorter = [
        [counts, numbers[2]].joined(separator: "  "),
        "\(finished)/\(total), \(failed) failed, \(numbers[2])",
        "\(finished)/\(total), \(failed) failed", "\(finished)/\(total)",
      ]
      return shorter.first { $0.count <= room }.map { coloured($0, typography) } ?? ""
    }
    var rest = room - core.count
    var line = coloured(core, typography)
    if !condition.isEmpty, rest >= 2 + Self.leastCondition {
      let words = typography.cut(typography.plain(condition), to: rest - 2)
      line += "  " + words
      rest -= words.count + 2
    }
    let bar = min(Self.greatestBar, rest - 3)
    return bar < Self.leastBar ? line : "[\(self.bar(bar, typography))] \(line)"
  }

  private static let leastCondition = 12
  private static let leastBar = 10
  private static let greatestBar = 24

  /// For a file or a pipe: as long as it wants to be.
  public func plainLine(after elapsed: Double) -> String {
    ([counts, speed(after: elapsed), ending(after: elapsed)]
      + (condition.isEmpty ? [] : [condition]))
      .joined(separator: "  ")
  }

  /// What was done and how long it took, at the end.
  public func summary(after elapsed: Double) -> String {
    let ending = left == 0 ? "in \(duration(elapsed))" : "after \(duration(elapsed))"
    return [counts, speed(after: elapsed), ending].joined(separator: "  ")
  }

  private var counts: String {
    "\(done) done, \(failed) failed, "
      + (elsewhere > 0 ? "\(elsewhere) by other processes, " : "") + "\(left) left"
  }

  /// In the unit of time that gives a number near 1 or above.
  private func speed(after elapsed: Double) -> String {
    let rate = rate(after: elapsed)
    let (scale, time) =
      rate >= 0.5 || rate == 0 ? (1.0, "s") : rate * 60 >= 0.5 ? (60, "min") : (3600, "h")
    return String(format: "%.1f", rate * scale) + " \(units)/\(time)"
  }

  private var units: String { unit == "study" ? "studies" : unit + "s" }

  private func ending(after elapsed: Double) -> String {
    remaining(after: elapsed).map { "ETA \(duration($0))" } ?? "\(duration(elapsed)) so far"
  }

  private func bar(_ width: Int, _ typography: Typography) -> String {
    let filled = total == 0 ? width : width * finished / total
    let (full, empty) = typography.isUnicode ? ("█", "·") : ("#", ".")
    return String(repeating: full, count: filled) + String(repeating: empty, count: width - filled)
  }

  /// Failures in red, for they are what somebody may want to stop for.
  private func coloured(_ line: String, _ typography: Typography) -> String {
    guard typography.isColoured, failed > 0 else { return line }
    return line.replacing("\(failed) failed", with: "\u{1B}[31m\(failed) failed\u{1B}[m")
  }
}

/// A time span in the two largest units that matter.
public func duration(_ seconds: Double) -> String {
  guard seconds >= 10 else { return String(format: "%.1f s", seconds) }
  let whole = Int(seconds.rounded())
  switch whole {
  case ..<120: return "\(whole) s"
  case ..<7200: return "\(whole / 60) min \(whole % 60) s"
  default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

import Console

extension Option {
  static let json = Option(
    "--json", nil, "progress as JSON, an object a line on standard error")

  /// What commands take that may last.
  static let progress = [quiet, json]
}

extension Arguments {
  func progressStyle() throws -> ProgressDisplay.Style {
    guard has(.quiet) else { return has(.json) ? .json : .text }
    guard !has(.json) else {
      throw UsageError("--quiet and --json exclude each other: leave one of them out")
    }
    return .none
  }

  /// Shows how far a command has come with so many pieces of work.
  /// - Parameter unit: what a piece is called, as in "figure".
  func progress(of command: String, _ unit: String, total: Int) throws -> ProgressDisplay {
    ProgressDisplay(Headway(command: command, unit: unit, total: total), style: try progressStyle())
  }
}

/// To standard output, after the line of progress has left the terminal that both may lead to.
func print(_ text: String = "", terminator: String = "\n") {
  Screen.clear { Swift.print(text, terminator: terminator) }
}

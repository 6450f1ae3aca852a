/// Why a figure could not be made, or could be made only in part.
public struct FigureError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What stood in the way.
  public enum Fact: Sendable, Equatable {
    /// The name would not be a plain file name.
    case badName(String)
    /// No finished run holds the measure.
    case nothingRecorded(figure: String, measure: String)
    /// The figure draws runs with a learner, or runs without, and the study has none of them.
    case noSuchRuns(figure: String, wanted: String)
    /// The figure draws successes, and the study declares none.
    case noSuccess(figure: String)
    /// The runs' values are too large to be averaged.
    case notFinite(measure: String, line: String)
    /// The data file and the script of figure `name` are written; only the drawing is missing.
    case gnuplotMissing(name: String)
    case gnuplotFailed(name: String, status: Int, message: String)
    case cannotWrite(path: String, reason: String)
  }

  public let fact: Fact

  public init(_ fact: Fact) {
    self.fact = fact
  }

  /// Whether the results hold nothing for this kind of figure: nothing went wrong.
  public var saysNothingToDraw: Bool {
    switch fact {
    case .nothingRecorded, .noSuchRuns, .noSuccess: true
    case .badName, .notFinite, .gnuplotMissing, .gnuplotFailed, .cannotWrite: false
    }
  }

  public var description: String {
    switch fact {
    case .badName(let name):
      let shown = printable(name)
      return "\"\(shown)\" cannot name a figure; use letters, digits, '.', '_' and '-', "
        + "beginning with a letter or a digit"
    case .nothingRecorded(let figure, let measure):
      return "\(figure) has nothing to draw: no finished run holds values of \(measure)"
    case .noSuchRuns(let figure, let wanted):
      return "\(figure) has nothing to draw: it needs \(wanted), and the study has none"
    case .noSuccess(let figure):
      return "\(figure) has nothing to draw: the study does not say when a run is a success"
    case .notFinite(let measure, let line):
      return "the values of \(measure) for \(printable(line)) are too large to be averaged"
    case .gnuplotMissing(let name):
      return "\(name).tsv and \(name).gp are written, but gnuplot was not found in PATH to draw "
        + "them; install it (on Debian: apt-get install gnuplot-nox)"
    case .gnuplotFailed(let name, let status, let message):
      let said = message.isEmpty ? "" : ": \(printable(message))"
      return "gnuplot could not draw \(name).gp (status \(status))\(said)"
    case .cannotWrite(let path, let reason):
      return "cannot write \(printable(path)): \(printable(reason))"
    }
  }
}

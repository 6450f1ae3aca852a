import Console
import Figures
import Foundation
import LiveFigures

/// Where the figures of a running study are shown.
@MainActor
struct LiveView {
  private enum Place {
    case windows(LiveWindows)
    /// In the lines above the cursor, one page after the other.
    case terminal(LiveText)
    /// Nowhere before the end.
    case file(LiveText)
  }

  private let place: Place
  private let study: String
  private var picture: FollowedStudy.Picture?
  private var pages: [(name: String, plot: Plot)] = []
  /// How many times one was shown; each is for two times in turn.
  private var turns = 0
  /// How many lines above the cursor are ours, and how wide the terminal was.
  private var shown = 0
  private var size = Screen.size(of: STDOUT_FILENO)

  /// Nil where there is no gnuplot.
  init?(of study: String, style: String, asText: Bool) {
    self.study = study
    let environment = ProcessInfo.processInfo.environment
    if !asText, let windows = LiveWindows(style: style, environment: environment) {
      place = .windows(windows)
      return
    }
    guard let gnuplot = GnuplotStream(isQuiet: true) else { return nil }
    let isTerminal = isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb"
    let text = LiveText(
      gnuplot, style: style,
      isColoured: Typography(environment: environment, isTerminal: isTerminal).isColoured)
    place = isTerminal ? .terminal(text) : .file(text)
  }

  /// A sentence in the place of the picture.
  mutating func wait(for what: String) {
    let sentence = "waiting for \(what)"
    switch place {
    case .terminal: put([sentence])
    case .windows, .file:
      guard shown == 0 else { return }
      shown = 1
      Screen.write(line: "quincunx: \(sentence)")
    }
  }

  mutating func show(_ picture: FollowedStudy.Picture) throws(GnuplotEnded) {
    switch place {
    case .windows(let windows):
      for (number, figure) in picture.plots.enumerated() {
        try windows.draw(
          figure.plot, in: number, title: "\(study), \(figure.name): \(picture.runs)")
      }
      self.picture = picture
    case .terminal:
      self.picture = picture
      size = Screen.size(of: STDOUT_FILENO)
      // Two lines are for words, and the cursor has one.
      pages = picture.plots.flatMap { figure in
        figure.plot.pages(lines: size.rows - 3).map { (figure.name, $0) }
      }
      try draw()
    case .file: self.picture = picture
    }
  }

  /// Nothing has changed but the time, and perhaps the terminal.
  mutating func turn() throws(GnuplotEnded) {
    guard case .terminal = place, let picture else { return }
    if Screen.size(of: STDOUT_FILENO) != size { return try show(picture) }
    if pages.count > 1 { try draw() }
  }

  /// A moment has passed.
  func listen() throws(GnuplotEnded) {
    if case .windows(let windows) = place { try windows.listen() }
  }

  /// What the end of gnuplot means; nil where its user has closed a window.
  var complaint: String? {
    guard case .windows = place else {
      return "gnuplot has ended; the same command follows the study again"
    }
    return picture == nil
      ? "gnuplot could not open a window; with --terminal dumb it draws text" : nil
  }

  /// All figures in full, for the last time; where somebody has interrupted at a terminal, what is
  /// shown stays.
  mutating func finish(isInterrupted: Bool) throws(GnuplotEnded) {
    let text: LiveText
    switch place {
    case .windows: return
    case .terminal(let it), .file(let it): text = it
    }
    if case .terminal = place, isInterrupted { return }
    var lines: [String] = []
    for figure in picture?.plots ?? [] {
      lines += ["\(study), \(figure.name)", ""]
      lines += try text.picture(of: figure.plot, columns: Self.columns, rows: .max)
    }
    lines += (picture?.lacking ?? []) + [picture.map { "\(study): \($0.runs)" } ?? ""]
    if shown > 0, case .terminal = place { write("\u{1B}[\(shown)A\r\u{1B}[J") }
    print(lines.joined(separator: "\n"))
  }

  /// As wide as the figure of record as text.
  private static let columns = 79

  private mutating func draw() throws(GnuplotEnded) {
    guard case .terminal(let text) = place, let picture else { return }
    guard !pages.isEmpty else { return put(picture.lacking + ["\(study): \(picture.runs)"]) }
    let page = turns / 2 % pages.count
    turns += 1
    let (name, plot) = pages[page]
    let lines = try text.picture(of: plot, columns: size.columns - 1, rows: size.rows - 3)
    let place = pages.count > 1 ? ", page \(page + 1) of \(pages.count)" : ""
    put(lines + ["\(study), \(name)\(place): \(picture.runs)"])
  }

  /// Puts lines in the place of those that are shown, in one piece, so that nothing flickers.
  private mutating func put(_ lines: [String]) {
    let now = Screen.size(of: STDOUT_FILENO)
    // What was shown has been broken into other lines by a terminal that changes its width.
    let home =
      shown > now.rows - 1 || now != size
      ? "\u{1B}[H\u{1B}[2J" : shown > 0 ? "\u{1B}[\(shown)A\r" : ""
    let fitting = lines.suffix(now.rows - 1).map { line in
      (line.contains("\u{1B}") ? line : String(line.prefix(now.columns - 1))) + "\u{1B}[K\n"
    }
    write(home + fitting.joined() + "\u{1B}[J")
    shown = fitting.count
  }

  private func write(_ text: String) {
    // A terminal that is gone is noticed by what reads it.
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }
}

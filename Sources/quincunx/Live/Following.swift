import Figures
import Foundation
import LiveFigures

extension Option {
  static let live = Option(
    "--live", nil, "follow a study that another process executes, in windows or as text")
  static let every = Option(
    "--every", "SECONDS", in: 1...86_400, "with --live: the time between two pictures (2)")
  static let figure = Option("--figure", "NAME", "with --live: only this figure (all)")
}

/// Draws the figures of a study anew as its runs come in, until all are there, somebody interrupts
/// or closes a window.
@MainActor
func followStudy(_ arguments: Arguments) throws -> Int32 {
  let terminals = arguments.texts(.terminal)
  guard terminals.allSatisfy({ $0 == Terminal.dumb.rawValue }) else {
    throw UsageError("with --live there is --terminal dumb, for text where windows could be had")
  }
  for option in Option.progress where arguments.has(option) {
    throw UsageError("\(option.name) is about a line of progress, and --live shows none")
  }
  var study = try FollowedStudy(arguments)
  let looks = style(in: figureFolder(arguments))
  guard var view = LiveView(of: study.name, style: looks, asText: !terminals.isEmpty) else {
    complain("gnuplot was not found in PATH; install it (on Debian: apt-get install gnuplot-nox)")
    return 1
  }
  watchForInterruption()
  let pause = Duration.seconds(arguments.number(.every) ?? 2)
  do {
    while !isInterrupted() {
      let start = ContinuousClock.now
      switch try study.look() {
      case .waiting(let what): view.wait(for: what)
      case .unchanged: try view.turn()
      case .changed(let picture):
        try view.show(picture)
        guard !picture.isComplete else {
          try view.finish(isInterrupted: false)
          return 0
        }
      }
      // At most a tenth of a core's time, however large the study is.
      let took = ContinuousClock.now - start
      let end = start + max(pause, took * 10)
      while ContinuousClock.now < end, !isInterrupted() {
        Thread.sleep(forTimeInterval: 0.1)
        try view.listen()
      }
    }
    try view.finish(isInterrupted: true)
    return 130
  } catch is GnuplotEnded {
    guard let sentence = view.complaint else { return 0 }
    complain(sentence)
    return 1
  }
}

/// The looks of the figures of record: those of the folder, or the usual ones.
private func style(in folder: URL) -> String {
  let own = folder.appendingPathComponent(FigureStyle.fileName)
  return (try? String(contentsOf: own, encoding: .utf8)) ?? FigureStyle.text
}

import Figures
import Foundation
import LiveFigures
import Statistics
import Testing

@Suite struct LiveTextTests {
  /// A success of two samplers in two games, one of which has no values yet.
  private static let plot: Plot = {
    func line(_ label: String, _ values: [Double], colour: Int) -> Plot.Line {
      Plot.Line(
        label: label, style: .init(colour: colour),
        points: values.enumerated().map { step, value in
          let interval = step == 0 ? nil : Interval(low: value - 0.1, high: value + 0.1)
          return Plot.Point(x: Double(100 * step), value: value, interval: interval, n: 7)
        })
    }
    let lines = [
      line("onPolicy", [0.2, 0.4, 0.5], colour: 0), line("maProps", [0.3, 0.7, 0.9], colour: 1),
    ]
    return Plot(
      study: "study", question: "Does it?", figure: "figure", columns: 2,
      x: .init(label: "environment steps", range: 0...200),
      y: .init(label: "success", range: 0...1),
      panels: [
        .init(title: "game 19", lines: lines),
        .init(title: "game 20", lines: [line("onPolicy", [], colour: 0), lines[1]]),
      ],
      caption: "")
  }()

  private func gnuplot() throws -> GnuplotStream { try #require(GnuplotStream()) }

  /// What gnuplot draws from the script and the table of record.
  private func drawingOfRecord(_ plot: Plot) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-live-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = FigureWriter(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
    try writer.writeStyle(into: folder)
    let own = folder.appendingPathComponent("study")
    try writer.render(plot, named: "figure", into: own, as: [.dumb])
    return try String(contentsOf: own.appendingPathComponent("figure.txt"), encoding: .utf8)
  }

  private func text(_ lines: [String]) -> [String] {
    lines.map { $0.replacing(/\s+$/, with: "") }.filter { !$0.isEmpty }
  }

  @Test func theLivePictureIsTheFigureOfRecord() throws {
    let live = LiveText(try gnuplot(), style: FigureStyle.text, isColoured: false)
    let lines = try live.picture(of: Self.plot, columns: 79, rows: .max)
    let record = try drawingOfRecord(Self.plot).replacing("\u{C}", with: "")
      .split(separator: "\n").map(String.init)
    #expect(text(lines).count > 20)
    #expect(text(lines) == text(record))
  }

  /// What one picture has set must not be left in the next.
  @Test func onePictureAfterTheOtherIsTheSame() throws {
    let live = LiveText(try gnuplot(), style: FigureStyle.text, isColoured: false)
    let first = try live.picture(of: Self.plot, columns: 79, rows: .max)
    for page in Self.plot.pages(lines: 20) {
      _ = try live.picture(of: page, columns: 60, rows: 20)
    }
    #expect(try live.picture(of: Self.plot, columns: 79, rows: .max) == first)
  }

  @Test func aPictureIsAsWideAndHighAsItIsToldTo() throws {
    let live = LiveText(try gnuplot(), style: FigureStyle.text, isColoured: false)
    let page = Self.plot.pages(lines: 21)[0]
    let lines = try live.picture(of: page, columns: 60, rows: 21)
    #expect(lines.map(\.count).max() == 60)
    #expect(text(lines).count <= 21)
    #expect(lines.contains { $0.contains("game 19") })
  }

  @Test func coloursAreOnlyWhereTheyAreAskedFor() throws {
    let plain = LiveText(try gnuplot(), style: FigureStyle.text, isColoured: false)
    let coloured = LiveText(try gnuplot(), style: FigureStyle.text, isColoured: true)
    let lines = try [plain, coloured].map { try $0.picture(of: Self.plot, columns: 79, rows: 60) }
    #expect(lines.map { $0.joined().contains("\u{1B}[") } == [false, true])
  }

  @Test func panelsThatDoNotFitComeOnPagesOfTheirOwn() {
    let plot = Self.plot
    #expect(
      plot.pages(lines: plot.textLines).map { $0.panels.map(\.title) } == [
        ["game 19", "game 20"]
      ])
    #expect(
      plot.pages(lines: plot.textLines - 1).map { $0.panels.map(\.title) } == [
        ["game 19"], ["game 20"],
      ])
    #expect(plot.pages(lines: 3).count == 2)
  }

  /// Panel and line are words there; 0.3 has no lower bound.
  @Test func blocksAreTheNumbersOfTheTable() {
    let blocks = Self.plot.blocks
    #expect(blocks.count == 3)
    #expect(blocks.map { $0[2] } == [[0, 100, 200], [0, 100, 200], [0, 100, 200]])
    #expect(blocks[1][3] == [0.3, 0.7, 0.9])
    #expect(blocks[1][4][0].isNaN)
    #expect(Array(blocks[1][5].dropFirst()) == [0.8, 1])
    #expect(blocks[1][6] == [7, 7, 7])
  }

  @Test func withoutAScreenThereAreNoWindows() {
    let windows = LiveWindows(style: FigureStyle.text, environment: ["DISPLAY": ""])
    #expect(windows == nil)
  }
}

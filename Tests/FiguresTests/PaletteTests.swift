import Foundation
import Testing

@testable import Figures

@Test func linesCountThroughColoursAndThenVariants() {
  #expect(Palette.lineStyle(.init(colour: 2)) == 3)
  #expect(Palette.lineStyle(.init(colour: 2, variant: 1)) == 10)
  #expect(Palette.lineStyle(.init(colour: 1, variant: 1, isCompanion: true)) == 1002)
  #expect(Palette.lineStyle(.init(colour: 8)) == 2)
}

/// The styles that gnuplot reads from the style file, as gnuplot writes them.
private func shownStyles() throws -> [Int: String] {
  var styles: [Int: String] = [:]
  try withFolder { folder in
    let style = folder.appendingPathComponent("style.gp")
    try Data(FigureStyle.text.utf8).write(to: style)
    let script = folder.appendingPathComponent("show.gp")
    try Data(
      "name = 'x'; width = 3; height = 2; textlines = 9; load 'style.gp'; show style line\n".utf8
    ).write(to: script)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gnuplot", "-d", "show.gp"]
    process.environment = ["PATH": gnuplotFolder, "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = folder
    let said = Pipe()
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    for line in text.split(separator: "\n") where line.contains("linestyle ") {
      let words = line.split(separator: " ", maxSplits: 2)
      if let number = Int(words[1].prefix { $0 != "," }) { styles[number] = String(words[2]) }
    }
  }
  return styles
}

@Test(.enabled(if: FigureWriter(searchPath: gnuplotFolder).canDraw))
func everyLineOfThePaletteHasALookOfItsOwn() throws {
  let styles = try shownStyles()
  let looks = (0..<Palette.colours).flatMap { colour in
    (0..<Palette.mostVariants).compactMap {
      styles[Palette.lineStyle(.init(colour: colour, variant: $0))]
    }
  }
  #expect(looks.count == 70)
  #expect(Set(looks).count == 70)
}

/// A grey print: what is left of the style without its colour.
@Test(.enabled(if: FigureWriter(searchPath: gnuplotFolder).canDraw))
func fourVariantsOfSevenColoursDifferWithoutTheirColour() throws {
  let styles = try shownStyles()
  let looks = (0..<7).flatMap { colour in
    (0..<Palette.variants).compactMap { variant in
      styles[Palette.lineStyle(.init(colour: colour, variant: variant))]?
        .replacing(/rgb "[^"]+"/, with: "")
    }
  }
  #expect(looks.count == 28)
  #expect(Set(looks).count == 28)
}

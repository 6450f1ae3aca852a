import Foundation
import Testing

@testable import Figures

private let writer = FigureWriter(searchPath: gnuplotFolder)
private let needsGnuplot = Comment("gnuplot is not installed")
private let texts = "50 % of_m · a&b #1 {x}"

private func drawn(_ terminal: Terminal, _ plot: Plot = plot(saying: texts)) throws -> [String] {
  var contents: [String] = []
  try withFolder { folder in
    let study = folder.appendingPathComponent("study")
    let files = try writer.render(plot, named: "f", into: study, as: [terminal])
    #expect(files == ["f.tsv", "f.gp"] + terminal.files(of: "f"))
    contents = try terminal.files(of: "f").map {
      String(decoding: try Data(contentsOf: study.appendingPathComponent($0)), as: UTF8.self)
    }
  }
  return contents
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func scalableDrawingsHaveTheirSizeInInches() throws {
  let width = 3.25
  let height = FigureLayout(plot(saying: texts)).height
  let svg = try drawn(.svg)[0]
  #expect(svg.contains("width=\"\(Int(width * 96))\" height=\"\(Int((height * 96).rounded()))\""))
  #expect(svg.contains(">50 % of_m · a&amp;b #1 {x}<"))
  let pdf = try drawn(.pdf)[0]
  #expect(pdf.hasPrefix("%PDF-"))
  // Cairo from 1.18 on packs the page's box into a compressed stream of objects.
  #expect(pdf.contains("/MediaBox [ 0 0 \(Int(width * 72)) ") || pdf.contains("/Type /ObjStm"))
}

/// Bytes 16 to 24 of a PNG are its width and height.
@Test(.enabled(if: writer.canDraw, needsGnuplot))
func pixelsAreThreeHundredToAnInch() throws {
  try withFolder { folder in
    let study = folder.appendingPathComponent("study")
    try writer.render(smallPlot, named: "f", into: study, as: [.png])
    let png = [UInt8](try Data(contentsOf: study.appendingPathComponent("f.png")))
    #expect(Array(png[1...3]) == Array("PNG".utf8))
    #expect(png[16..<20].reduce(0) { 256 * $0 + Int($1) } == 975)
    let height = Int((FigureLayout(smallPlot).height * 300).rounded())
    #expect(abs(png[20..<24].reduce(0) { 256 * $0 + Int($1) } - height) <= 1)
  }
}

@Test(.enabled(if: writer.canDraw, needsGnuplot), arguments: [Terminal.tikz, .cairolatex])
func laTeXReadsTheLettersOfLabels(terminal: Terminal) throws {
  let picture = try drawn(terminal)[0]
  #expect(picture.contains(##"50 \% of\_m \ensuremath{\cdot} a\&b \#1 \{x\}"##))
  #expect(!picture.contains("a&b"))
  let guides = try drawn(terminal, plot(saying: #"a\b^2 ä·√m−1 10⁻²"#))[0]
  #expect(
    guides.contains(
      #"a\textbackslash{}b\^{}2 ä\ensuremath{\cdot}\ensuremath{\surd}m\ensuremath{-}1 "#
        + #"10\ensuremath{{}^-}\ensuremath{{}^2}"#))
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func laTeXPicturesHoldNoDateAndNoFolder() throws {
  let tikz = try drawn(.tikz)[0].split(separator: "\n")
  #expect(tikz[0] == #"\begin{tikzpicture}[gnuplot]"#)
  #expect(tikz[1].hasPrefix("%% generated with GNUPLOT"))
  #expect(!tikz[2].hasPrefix("%%"))
  #expect(try drawn(.tikz) == drawn(.tikz))
  let latex = try drawn(.cairolatex)
  #expect(latex[0].contains("{f-latex}}%"))
  #expect(latex[1].hasPrefix("%PDF-"))
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func plainTextHasEveryLabelInSeventyNineColumns() throws {
  let lines = try drawn(.dumb, smallPlot)[0].components(separatedBy: "\n").map {
    // gnuplot fills lines up, and counts bytes.
    $0.replacing(#/ +$/#, with: "")
  }
  #expect(lines.allSatisfy { $0.count <= 79 })
  let bare = lines.map { $0.trimmingCharacters(in: .whitespaces) }
  for label in ["climbing", "mean error", "samples m"] { #expect(bare.contains(label)) }
  // The numbers of the x axis stand in one line.
  #expect(bare.contains { $0.split(separator: " ") == ["1", "2", "4", "8"] })
  #expect(lines.contains { $0.contains("1/m") } && lines.contains { $0.contains("onPolicy") })
  #expect(try drawn(.dumb, smallPlot) == drawn(.dumb, smallPlot))
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func anUnknownTerminalIsSaid() throws {
  try withFolder { folder in
    let study = folder.appendingPathComponent("study")
    try writer.render(smallPlot, named: "f", into: study, as: [.svg])
    let outcome = Gnuplot(searchPath: gnuplotFolder)?.draw(
      script: "f.gp", terminal: "jpeg", output: "x", in: study)
    #expect(outcome?.status == 1)
    #expect(
      outcome?.message.contains("svg, pdf, png, tikz, cairolatex or dumb, not jpeg") == true)
  }
}

import Figures
import Foundation
import Testing

/// Where gnuplot is looked for in tests.
let gnuplotFolder = "/usr/local/bin:/usr/bin"

private let writer = FigureWriter(searchPath: gnuplotFolder)
private let needsGnuplot = Comment("gnuplot is not installed")

/// Calls the body with a folder for one study's figures.
private func withStudyFolder(_ body: (URL) throws -> Void) throws {
  try withFolder { try body($0.appendingPathComponent("study")) }
}

private func bytes(_ name: String, in folder: URL) throws -> Data {
  try Data(contentsOf: folder.appendingPathComponent(name))
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func rebuildingChangesNoFile() throws {
  try withStudyFolder { folder in
    let first = try writer.render(smallPlot, named: "small", into: folder)
    #expect(first == ["small.tsv", "small.gp", "small.pdf", "small.svg"])
    let second = try writer.render(smallPlot, named: "small", into: folder)
    #expect(second == [])
    let files = try fileNames(in: folder)
    #expect(files == ["small.gp", "small.pdf", "small.svg", "small.tsv"])
  }
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func drawingsElsewhereHaveTheSameBytes() throws {
  try withFolder { folder in
    let (a, b) = (folder.appendingPathComponent("a"), folder.appendingPathComponent("b"))
    try writer.render(smallPlot, named: "small", into: a)
    try writer.render(smallPlot, named: "small", into: b)
    let drawn = try bytes("small.svg", in: a)
    let again = try bytes("small.svg", in: b)
    #expect(drawn == again)
    let svg = String(decoding: drawn, as: UTF8.self)
    for text in ["climbing", "onPolicy", "mean error", "samples m", "1/m"] {
      #expect(svg.contains(">\(text)<"))
    }
    // The caption stands beside a figure, and not inside.
    #expect(!svg.contains("Lines: mean over runs."))
  }
}

/// What gnuplot, started in a folder, ends with; its drawing stays.
private func gnuplot(_ arguments: [String], in folder: URL) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gnuplot", "-d"] + arguments
  process.environment = ["PATH": gnuplotFolder, "LC_ALL": "C"]
  process.standardError = FileHandle.nullDevice
  process.currentDirectoryURL = folder
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}

@Test(
  .enabled(if: writer.canDraw, needsGnuplot),
  arguments: [[".", "small.gp"], ["..", "study/small.gp"], ["../..", ""]])
func scriptRunsByItselfFromAnywhere(start: [String]) throws {
  try withStudyFolder { folder in
    try writer.render(smallPlot, named: "small", into: folder)
    let drawn = try bytes("small.svg", in: folder)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("small.svg"))
    let script = start[1].isEmpty ? folder.appendingPathComponent("small.gp").path : start[1]
    let status = try gnuplot([script], in: folder.appendingPathComponent(start[0]))
    #expect(status == 0)
    let redrawn = try bytes("small.svg", in: folder)
    #expect(redrawn == drawn)
  }
}

@Test(
  .enabled(if: writer.canDraw, needsGnuplot),
  arguments: [
    "`touch CANARY`", "$(touch CANARY)", "'; system('touch CANARY'); '", "\"; !touch CANARY",
    "a\n!touch CANARY\nsystem('touch CANARY')", "a\\\n!touch CANARY", "@system('touch CANARY')",
    "'''", "\\", "a\\", "{}", "{", "}'{", "# x", "%s %g %n", "<b>&amp;</b>", "^{x}_{y}",
    "{/Symbol a}", "../../CANARY",
    "< touch CANARY", "| touch CANARY", "?", "NaN", "é 漢字 🙂", "'", "''; !touch CANARY",
    "'; !touch CANARY #", " ",
  ])
func hostileLabelsAreOnlyDrawn(text: String) throws {
  try withFolder { folder in
    let canary = folder.appendingPathComponent("canary")
    let hostile = text.replacingOccurrences(of: "CANARY", with: canary.path)
    let figures = folder.appendingPathComponent("figures")
    try writer.render(plot(saying: hostile), named: "f", into: figures)
    #expect(!FileManager.default.fileExists(atPath: canary.path))
    let outside = try fileNames(in: folder)
    #expect(outside == ["figures", "style.gp"])
    let inside = try fileNames(in: figures)
    #expect(inside == ["f.gp", "f.pdf", "f.svg", "f.tsv"])
    let harmless = try writer.render(plot(saying: "plain"), named: "plain", into: figures)
    #expect(harmless.count == 4)
    // The same curves, whatever the labels say.
    func curves(_ name: String) throws -> [Substring] {
      String(decoding: try bytes(name, in: figures), as: UTF8.self).split(separator: "\n")
        .filter { $0.contains("gpPt6") }
    }
    let (hostileCurves, plainCurves) = (try curves("f.svg"), try curves("plain.svg"))
    #expect(hostileCurves.count == plainCurves.count)
  }
}

@Test(.enabled(if: writer.canDraw, needsGnuplot))
func markupInLabelsIsEscapedAndDrawnAsItStands() throws {
  try withStudyFolder { folder in
    try writer.render(plot(saying: "<b>&x^{2}"), named: "f", into: folder)
    let svg = String(decoding: try bytes("f.svg", in: folder), as: UTF8.self)
    #expect(svg.contains("&lt;b>&amp;x^{2}"))
    #expect(!svg.contains("<b>"))
  }
}

@Test(arguments: ["../x", "", "a/b", "-e", "a b", "x;y", "`x`"])
func figureNamesStayInTheirFolder(name: String) throws {
  try withFolder { folder in
    #expect(throws: FigureError(.badName(name))) {
      try writer.render(smallPlot, named: name, into: folder.appendingPathComponent("inner"))
    }
    let files = try fileNames(in: folder)
    #expect(files == [])
  }
}

@Test func withoutGnuplotNumbersAndScriptAreWritten() throws {
  try withStudyFolder { folder in
    let helpless = FigureWriter(searchPath: folder.path + ":relative::")
    #expect(!helpless.canDraw)
    #expect(
      sentence { _ = try helpless.render(smallPlot, named: "small", into: folder) }
        == "small.tsv and small.gp are written, but gnuplot was not found in PATH to "
        + "draw them; install it (on Debian: apt-get install gnuplot-nox)")
    let numbers = try bytes("small.tsv", in: folder)
    #expect(numbers == Data(smallPlot.tsv.utf8))
    let script = smallPlot.gnuplotScript(dataFile: "small.tsv", output: "small")
    let written = try bytes("small.gp", in: folder)
    #expect(written == Data(script.utf8))
  }
}

/// A program of that name that only complains.
@Test func aFailingGnuplotIsQuoted() throws {
  try withFolder { folder in
    let program = folder.appendingPathComponent("gnuplot")
    try Data("#!/bin/sh\necho 'line 3: no such terminal' >&2\nexit 2\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let failing = FigureWriter(searchPath: folder.path)
    let figures = folder.appendingPathComponent("figures")
    #expect(
      sentence { _ = try failing.render(smallPlot, named: "small", into: figures) }
        == "gnuplot could not draw small.gp (status 2): line 3: no such terminal")
    let files = try fileNames(in: figures)
    #expect(files == ["small.gp", "small.tsv"])
  }
}

@Test func aFolderThatIsAFileIsAnError() throws {
  try withFolder { folder in
    let file = folder.appendingPathComponent("figures")
    try Data("x".utf8).write(to: file)
    let said = sentence { _ = try writer.render(smallPlot, named: "small", into: file) }
    #expect(said?.hasPrefix("cannot write \(file.path): ") == true)
    let untouched = try Data(contentsOf: file)
    #expect(untouched == Data("x".utf8))
  }
}

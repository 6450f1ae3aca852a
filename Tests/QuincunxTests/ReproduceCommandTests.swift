import Foundation
import Testing

@Suite struct ReproduceCommandTests {
  @Test func onlyWhatIsMissingIsDone() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let first = try quincunx("reproduce", "tiny.yaml")
    #expect(first.code == 0)
    #expect(first.errors.hasPrefix("3 runs on "))
    #expect(first.output.contains("drew figures/tiny/successCurve\n"))
    #expect(first.output.contains("\ntiny: Does it work?\n"))

    let second = try quincunx("reproduce", "tiny.yaml")
    #expect(second.code == 0)
    #expect(second.output.hasPrefix("nothing to do: all 3 runs are stored and all figures are"))

    let drawing = try quincunx.contents(of: "figures/tiny/successCurve.svg")
    try FileManager.default.removeItem(
      at: quincunx.folder.appendingPathComponent("figures/tiny/successCurve.svg"))
    let third = try quincunx("reproduce", "tiny.yaml")
    #expect(third.code == 0)
    #expect(third.output.hasPrefix("nothing to run: all 3 runs are stored\ndrew figures/"))
    #expect(try quincunx.contents(of: "figures/tiny/successCurve.svg") == drawing)

    try quincunx.write(tinyStudy.replacing("it work", with: "it still work"), to: "tiny.yaml")
    #expect(
      try quincunx("reproduce", "tiny.yaml").output.contains("\ntiny: Does it still work?\n"))
  }

  @Test func aStudyWithoutFiguresIsCompleteOnceRun() throws {
    let quincunx = try CommandLineTool()
    let text = tinyStudy.split(separator: "\n").filter { !$0.hasPrefix("figures") }
    try quincunx.write(text.joined(separator: "\n"), to: "plain.yaml")
    #expect(try quincunx("reproduce", "plain.yaml").code == 0)
    #expect(try quincunx("reproduce", "plain.yaml").output.hasPrefix("nothing to do"))
  }

  /// Whoever asked for them to be executed again.
  @Test func staleRunsAreDoneAgainAndDrawn() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("reproduce", "tiny.yaml").code == 0)
    let drawn = try quincunx.contents(of: "figures/tiny/successCurve.tsv")
    func spoil(_ digits: String) throws {
      try quincunx.sql(
        """
        UPDATE provenance SET binary = '\(String(repeating: digits, count: 32))'
        WHERE id = (SELECT provenance FROM run);
        UPDATE measured_value SET value = 0.125
        """)
      try FileManager.default.removeItem(
        at: quincunx.folder.appendingPathComponent("figures/tiny"))
      #expect(try quincunx("reproduce", "tiny.yaml").code == 0)
      #expect(try quincunx.contents(of: "figures/tiny/successCurve.tsv") != drawn)
    }
    try spoil("ab")
    #expect(
      try quincunx("reproduce", "tiny.yaml", "--redo-stale").errors.hasPrefix("3 runs on "))
    #expect(try quincunx.contents(of: "figures/tiny/successCurve.tsv") == drawn)
    try spoil("cd")
    #expect(try quincunx("run", "tiny.yaml", "--redo-stale", "--quiet").code == 0)
    #expect(try quincunx("reproduce", "tiny.yaml").output.contains("drew figures/tiny/success"))
    #expect(try quincunx.contents(of: "figures/tiny/successCurve.tsv") == drawn)
    #expect(try quincunx("reproduce", "tiny.yaml").output.hasPrefix("nothing to do"))
  }
}

import Foundation
import Testing

@Suite struct ReportCommandTests {
  private func text(_ path: String, _ quincunx: CommandLineTool) throws -> String {
    String(decoding: try quincunx.contents(of: path), as: UTF8.self)
  }

  @Test func aStudyGetsAPageThatIsTheSameEveryTime() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(quincunx("run", "tiny.yaml", "--quiet").code == 0)
    let first = try quincunx("report", "tiny.yaml")
    #expect(first.code == 0)
    #expect(first.output == "wrote figures/tiny/report.html\nwrote figures/index.html\n")
    let page = try text("figures/tiny/report.html", quincunx)
    #expect(page.contains("All 3 runs are done, none failed."))
    #expect(page.contains("<svg role=\"img\""))
    #expect(page.contains("quincunx run tiny.yaml\n"))
    for ending in ["tsv", "gp", "svg"] {
      #expect(quincunx.exists("figures/tiny/successCurve.\(ending)"))
    }
    #expect(try quincunx("report", "tiny.yaml").code == 0)
    #expect(try text("figures/tiny/report.html", quincunx) == page)
  }

  @Test func aFigureOfOtherRunsIsDrawnAgain() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(quincunx("run", "tiny.yaml", "--quiet").code == 0)
    try #require(quincunx("report", "tiny.yaml").code == 0)
    let numbers = try text("figures/tiny/successCurve.tsv", quincunx)
    try quincunx.write("# of last year\n", to: "figures/tiny/successCurve.tsv")
    try #require(quincunx("report", "tiny.yaml").code == 0)
    #expect(try text("figures/tiny/successCurve.tsv", quincunx) == numbers)
  }

  @Test func withoutGnuplotThePageSaysSo() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(quincunx("run", "tiny.yaml", "--quiet").code == 0)
    let outcome = try quincunx("report", "tiny.yaml", environment: ["PATH": "/nowhere"])
    #expect(outcome.code == 1)
    #expect(outcome.complaints.count == 1)
    let page = try text("figures/tiny/report.html", quincunx)
    #expect(page.contains("gnuplot was not found in PATH"))
    #expect(page.contains("<a href=\"successCurve.tsv\">"))
    #expect(!page.contains("<svg"))
  }

  @Test func aStudyThatWasNeverRunHasAPage() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(tinyStudy, to: "other.yaml")
    try #require(quincunx("run", "other.yaml", "--quiet").code == 0)
    #expect(try quincunx("report", "tiny.yaml").code == 0)
    let page = try text("figures/tiny/report.html", quincunx)
    #expect(page.contains("Of 3 planned runs, 0 are done, 0 failed and 3 are missing."))
    #expect(page.contains("successCurve has nothing to draw"))
  }

  @Test func importedStudiesAndNamesOfStoredOnesHavePages() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(quincunx("run", "tiny.yaml", "--quiet").code == 0)
    try quincunx.write(
      """
      algorithm,task,seed,step,metric,value,status
      A,maze,1,100,return,0.25,ok
      A,maze,2,100,return,,out of memory

      """, to: "other.csv")
    try #require(quincunx("import", "other.csv", "--as", "other").code == 0)
    try FileManager.default.removeItem(at: quincunx.folder.appendingPathComponent("tiny.yaml"))
    #expect(try quincunx("report", "other", "tiny").code == 0)
    let imported = try text("figures/other/report.html", quincunx)
    #expect(imported.contains("made by another tool"))
    #expect(imported.contains("out of memory"))
    // The store keeps the study file, so that its figure is known.
    #expect(try text("figures/tiny/report.html", quincunx).contains("Figure 1: "))
    let index = try text("figures/index.html", quincunx)
    #expect(index.contains("2 studies, 4 of 5 runs done"))
  }

  @Test func theIndexKeepsStudiesOfEarlierCalls() throws {
    let quincunx = try CommandLineTool()
    for name in ["one", "two"] {
      try quincunx.write(tinyStudy, to: "\(name).yaml")
      try #require(quincunx("run", "\(name).yaml", "--quiet").code == 0)
      try #require(quincunx("report", "\(name).yaml", "--into", "pages").code == 0)
    }
    let index = try text("pages/index.html", quincunx)
    #expect(
      index.contains("href=\"one/report.html\"") && index.contains("href=\"two/report.html\""))
  }

  @Test func reproduceEndsWithTheReport() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx("reproduce", "tiny.yaml", "--quiet")
    #expect(outcome.output.hasSuffix("wrote figures/index.html: open it in a web browser\n"))
    #expect(quincunx.exists("figures/tiny/report.html"))
    try FileManager.default.removeItem(
      at: quincunx.folder.appendingPathComponent("figures/tiny/report.html"))
    #expect(try !quincunx("reproduce", "tiny.yaml", "--quiet").output.hasPrefix("nothing to do"))
  }
}

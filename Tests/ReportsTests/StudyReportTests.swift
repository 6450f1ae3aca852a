import Analysis
import Foundation
import Statistics
import Store
import Testing

@testable import Reports

@Suite struct StudyReportTests {
  /// The texts of a table's cells, row by row, of the page's element with this caption id.
  private func rows(_ page: String, table id: String) throws -> [[String]] {
    let start = try #require(page.firstRange(of: "<caption id=\"\(id)\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</tbody>"))
    let body = try #require(rest.firstRange(of: "<tbody>"))
    let rows = rest[body.upperBound..<end.lowerBound].split(separator: "</tr>")
    return rows.map { row in
      row.split(separator: "\n").compactMap { cell in
        let text = String(cell).replacing(/<[^>]*>/, with: { _ in "" })
        return text.isEmpty ? nil : text
      }
    }.filter { !$0.isEmpty }
  }

  @Test func tablesHoldTheNumbersOfTheAnalysis() throws {
    let report = try report(whole)
    let page = report.html
    let analysis = try #require(report.results.first)
    #expect(try rows(page, table: "results-1") == analysis.groupTable.rows)
    let compared = try #require(analysis.comparisonTable)
    #expect(
      try rows(page, table: "results-1-compared") == compared.rows.map { $0.map(shownInHTML) })
    // By hand: all four runs of ros end with 0.99 or more.
    #expect(try rows(page, table: "results-1")[1][4] == "4/4 [0.51, 1.00]")
  }

  @Test func everyLabelIsTextAndNoElement() throws {
    let page = try report(whole).html
    #expect(!page.contains("<b>one</b>") && !page.contains("<i>another</i>"))
    #expect(page.contains("Is &lt;b&gt;one&lt;/b&gt; better than &quot;the other&quot; &amp; why?"))
    #expect(page.contains("it was &lt;i&gt;another&lt;/i&gt; game"))
    #expect(page.contains("AMD &lt;EPYC&gt;"))
  }

  @Test func headingsLeaveNoLevelOut() throws {
    let page = try report(whole).html
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.count { $0 == 1 } == 1)
    #expect(levels.first == 1)
    for (one, next) in zip(levels, levels.dropFirst()) {
      #expect(next <= one + 1)
    }
  }

  @Test func claimsAreToldInWords() throws {
    let rows = try rows(report(whole).html, table: "claims-table")
    #expect(rows[0][1] == "agrees")
    #expect(rows[1][1] == "differs, known, reason 1")
    // Source, verdict, condition, what, step, published, ours, interval, runs, points.
    #expect(rows[0][5] == "0.5" && rows[0][6] == "0.5")
    #expect(rows[1][6] == "0.9975")
    let unknown = studyText.replacing("    differs: it was <i>another</i> game\n", with: "")
    let page = try report(whole, text: unknown).html
    #expect(
      page.contains(
        "1 of 2 claims agree; 1 differs, 0 of them as known; 1 is not as expected."))
  }

  @Test func failuresStandWithTheirReasons() throws {
    let diverged: [[Outcome]] = [
      [.failure("not finite <here>"), .failure("not finite <here>"), .value(1), .failure("slow")],
      [.value(1), .missing, .value(1), .value(1)],
    ]
    let page = try report(diverged).html
    let failures = try rows(page, table: "failures")
    let labels = "motivating, tabular, onPolicy, reinforce (learningRate 0.5), "
    #expect(failures[0][0].hasPrefix(labels))
    #expect(
      failures.map { Array($0.dropFirst()) } == [
        ["1–2", "not finite &lt;here&gt;"], ["4", "slow"],
      ])
    let runs = try rows(page, table: "runs-table")
    #expect(runs[0] == ["onPolicy", "4", "1", "3", "0", "2.50 s"])
    #expect(runs[1] == ["ros", "4", "3", "0", "1", "3.00 s"])
    #expect(page.contains("Of 8 planned runs, 4 are done, 3 failed and 1 is missing."))
  }

  @Test func aStudyWithoutRunsHasAPage() throws {
    let none = [[Outcome]](repeating: [.missing, .missing, .missing, .missing], count: 2)
    let page = try report(none).html
    #expect(page.contains("Of 8 planned runs, 0 are done, 0 failed and 8 are missing."))
    #expect(page.contains("<p>No run is stored yet.</p>"))
    #expect(try rows(page, table: "claims-table").map { $0[1] } == ["not run", "not run"])
  }

  @Test func figuresStandWithTheirCaptionsAndFiles() throws {
    let svg = "<svg width='10' height='10'><path id='p' d='M0,0'/><use xlink:href='#p'/></svg>"
    let page = try report(
      whole,
      figures: ["one", "two"].map {
        ReportedFigure(
          name: $0, summary: "Shows <it>.", measures: [],
          content: .drawn(caption: "n = 4 & more.", svg: svg, reason: ""))
      }
    ).html
    // Two drawings of the same names stand in one page.
    #expect(
      page.contains("<use href=\"#figure-1-p\">") && page.contains("<use href=\"#figure-2-p\">"))
    #expect(page.contains("aria-describedby=\"figure-2-caption\""))
    #expect(page.contains("<strong>Figure 2. </strong>Shows &lt;it&gt;. n = 4 &amp; more."))
    for name in ["one.tsv", "one.gp", "two.svg"] {
      #expect(page.contains("<a href=\"\(name)\">\(name)</a>"))
    }
    #expect(page.contains("(cd figures/pair &amp;&amp; gnuplot two.gp)"))
  }

  @Test func aFigureThatCouldNotBeDrawnStillHasItsNumbers() throws {
    let page = try report(
      whole,
      figures: [
        ReportedFigure(
          name: "one", summary: "It.", measures: [],
          content: .drawn(caption: "n = 4.", svg: nil, reason: "gnuplot was not found"))
      ]
    ).html
    #expect(page.contains("<strong>Not drawn: </strong>gnuplot was not found."))
    #expect(page.contains("<a href=\"one.tsv\">one.tsv</a>"))
    #expect(!page.contains("one.svg"))
  }

  @Test func provenanceTellsTheCodeAndTheTime() throws {
    let clean = try report(whole).html
    #expect(clean.contains("20.0 s of 8 stored runs") || clean.contains("20 s of 8 stored runs"))
    #expect(clean.contains("git checkout 0123456789abcdef &amp;&amp; make build"))
    #expect(
      clean.contains("started at 2026-01-02 03:04:00 UTC, the last at 2026-01-02 03:04:03 UTC"))
    #expect(
      try rows(clean, table: "machines") == [["node1", "Debian", "AMD &lt;EPYC&gt;", "8", "20 s"]])
    let dirty = try report(whole, isDirty: true).html
    #expect(!dirty.contains("git checkout"))
    #expect(try rows(dirty, table: "builds")[0][2] == "uncommitted changes")
  }

  @Test func theSpecificationIsTheDigestOfConditionsAndSeeds() throws {
    let report = try report(whole)
    let lines = report.table.conditions.map { $0.specification + " 1-4\n" }.joined()
    #expect(report.html.contains(sha256(Data(lines.utf8))))
  }

  @Test func equalReportsHaveEqualBytes() throws {
    #expect(try report(whole).html == report(whole).html)
  }

  @Test func theIndexReadsWhatThePageSays() throws {
    let report = try report(whole)
    let entry = try #require(IndexEntry(page: report.html))
    #expect(entry == report.entry)
    #expect(entry.question == "Is <b>one</b> better than \"the other\" & why?")
    #expect(entry.claims == .init(agree: 1, differ: 1, notRun: 0, unexpected: 0))
    let index = indexPage(of: [entry], version: "0.1.0")
    #expect(index.contains("<a href=\"pair/report.html\">pair</a>"))
    #expect(index.contains("8 runs, all done."))
    #expect(index.contains("1 of 2 claims agree, 1 differs, as known."))
    #expect(IndexEntry(page: "<html></html>") == nil)
  }
}

private func shownInHTML(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}

import Foundation
import Testing

/// `docs/coverage.md` holds what the coverage tests find, to the digit.
@Suite struct CoverageTableTests {
  static let tables: [(title: String, table: String)] = [
    ("Success fractions", Coverage.table(ProportionCoverageTests.rows)),
    (
      "Differences of success fractions",
      Coverage.table(DifferenceCoverageTests.independent + DifferenceCoverageTests.paired)
    ),
    ("Looking after every run", Coverage.table(SimulatedCoverageTests.looking)),
    (
      "Means, variances and order statistics",
      Coverage.table(
        SimulatedCoverageTests.exactForNormal + SimulatedCoverageTests.skewed
          + SimulatedCoverageTests.orderStatistics.map(\.row) + [SimulatedCoverageTests.band]
          + RankCoverageTests.rows)
    ),
    (
      "Bootstrap",
      Coverage.table(
        SimulatedCoverageTests.bootstrap + SimulatedCoverageTests.interquartile
          + SimulatedCoverageTests.improvement)
    ),
    ("Slopes over runs", Coverage.table(SimulatedCoverageTests.slopes)),
  ]

  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/coverage.md")

  /// With COVERAGE_PAGE=write in the environment the page gets the tables found.
  @Test func thePageHoldsWhatIsFound() throws {
    let text = String(decoding: try Data(contentsOf: Self.page), as: UTF8.self)
    let introduction = try #require(text.components(separatedBy: "\n## ").first)
    let found =
      introduction + Self.tables.map { "\n## \($0.title)\n\n\($0.table)" }.joined()
    if ProcessInfo.processInfo.environment["COVERAGE_PAGE"] == "write" {
      try Data(found.utf8).write(to: Self.page)
    }
    #expect(text == found, "docs/coverage.md holds other numbers than are found")
  }
}

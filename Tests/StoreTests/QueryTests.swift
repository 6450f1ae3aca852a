import Foundation
import Statistics
import TestSupport
import Testing

@testable import Store

@Suite struct QueryTests {
  private func answer(_ sql: String) throws -> QueryAnswer {
    // A folder, since SQLite puts files beside its own.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quincunx-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("query.sqlite").path
    _ = try ResultStore(path: path)
    return try ResultStore(path: path, access: .readOnly).answer(sql)
  }

  private func number(_ expression: String) throws -> Double? {
    let answer = try answer("SELECT \(expression)")
    guard case .real(let real) = answer.rows.first?.first else { return nil }
    return real
  }

  private func sentence(of sql: String) -> String? {
    do {
      _ = try answer(sql)
      return nil
    } catch {
      guard case .query(let reason) = (error as? StoreError)?.problem else { return "\(error)" }
      return reason
    }
  }

  private let values =
    "(SELECT column1 AS x, column2 AS m FROM (VALUES (3.0, 10), (1.0, 20), (2.0, 40), (10.0, 80)))"

  @Test func cellsKeepTheirTypes() throws {
    let answer = try answer(
      "SELECT 1 AS one, 0.5 AS half, 'a' AS text, NULL AS none, x'0aff' AS b")
    #expect(answer.columns == ["one", "half", "text", "none", "b"])
    #expect(answer.rows == [[.integer(1), .real(0.5), .text("a"), .null, .blob("0aff")]])
  }

  @Test func boundsAreThoseOfTheStatistics() throws {
    #expect(try number("wilson_low(8, 100)") == wilsonInterval(successes: 8, trials: 100)?.low)
    #expect(try number("wilson_high(8, 100)") == wilsonInterval(successes: 8, trials: 100)?.high)
    // 0.025 to the third root.
    let low = try number("clopper_pearson_low(3, 3)")
    #expect(close(low, 0.2924017738212866, relative: 1e-12))
    #expect(try number("clopper_pearson_high(3, 3)") == 1)
    #expect(try answer("SELECT wilson_low(0, 0), wilson_low(NULL, 3)").rows == [[.null, .null]])
  }

  @Test func aggregatesAreOverTheRowsOfAGroup() throws {
    #expect(try number("median(x) FROM \(values)") == 2.5)
    #expect(try number("iqm(x) FROM \(values)") == 2.5)
    #expect(try number("quantile(x, 0.25) FROM \(values)") == 1.75)
    let groups = try answer(
      "SELECT m > 15 AS late, median(x) FROM \(values) GROUP BY late ORDER BY late")
    #expect(groups.rows == [[.integer(0), .real(3)], [.integer(1), .real(2)]])
    let slope = try number("slope_loglog(m, 100.0 / (m * m)) FROM \(values)")
    #expect(close(slope, -2, absolute: 1e-12))
  }

  @Test func nullsAreLeftOutAndNothingIsNull() throws {
    #expect(try number("median(x) FROM (SELECT 1.0 AS x UNION ALL SELECT NULL)") == 1)
    let empty = try answer(
      "SELECT median(x), iqm(x), quantile(x, 0.5), bootstrap_low(x, 0.95, 10, 0), "
        + "slope_loglog(m, x) FROM \(values) WHERE x > 100")
    #expect(empty.rows == [[.null, .null, .null, .null, .null]])
  }

  @Test func theBootstrapIsNamedByItsSeed() throws {
    let low = try number("bootstrap_low(x, 0.95, 500, 7) FROM \(values)")
    let high = try number("bootstrap_high(x, 0.95, 500, 7) FROM \(values)")
    let reordered = try number(
      "bootstrap_low(x, 0.95, 500, 7) FROM (SELECT x FROM \(values) ORDER BY x)")
    let one = try number("bootstrap_low(x, 0.5, 500, 7) FROM \(values)")
    let other = try number("bootstrap_low(x, 0.5, 500, 8) FROM \(values)")
    let (least, greatest) = (try #require(low), try #require(high))
    #expect(least >= 1 && least < 4 && greatest > 4 && greatest <= 10)
    #expect(low == reordered)
    #expect(one == 2.25 && other == 2.5)
  }

  @Test(arguments: [
    ("SELECT wilson_low(4, 3)", "wilson_low(k, n) needs whole numbers with 0 <= k <= n"),
    ("SELECT wilson_low(0.5, 3)", "wilson_low(k, n) needs whole numbers"),
    ("SELECT wilson_high('many', 3)", "argument 1 is none"),
    ("SELECT quantile(x, 2) FROM (SELECT 1 AS x)", "a q from 0 to 1"),
    (
      "SELECT quantile(x, x) FROM (SELECT 0.1 AS x UNION ALL SELECT 0.2)", "the same q in every row"
    ),
    ("SELECT bootstrap_low(x, 95, 100, 0) FROM (SELECT 1 AS x)", "a level between 0 and 1"),
    ("SELECT bootstrap_low(x, 0.9, 0, 0) FROM (SELECT 1 AS x)", "a whole B"),
    ("SELECT bootstrap_high(x, 0.9, 10, -1) FROM (SELECT 1 AS x)", "a whole seed"),
    ("SELECT slope_loglog(0, 1)", "needs positive m"),
    ("SELECT nonsense FROM v_run", "no such column: nonsense"),
    ("DELETE FROM run", "queries only read"),
    ("SELECT 1; SELECT 2", "more than one statement"),
    ("  ", "it is empty"),
  ])
  func whatCannotBeAnsweredIsExplained(sql: String, words: String) throws {
    let said = try #require(sentence(of: sql))
    #expect(said.contains(words), "\(said)")
  }
}

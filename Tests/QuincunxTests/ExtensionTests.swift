import Foundation
import Testing

/// The library that other SQLite clients load is beside the tool.
@Suite struct ExtensionTests {
  private let library = CommandLineTool.executable.deletingLastPathComponent()
    .appendingPathComponent("libquincunxsql").path

  /// Every function, to the last bit.
  private let question = [
    "wilson_low(8, 10)", "wilson_high(8, 10)", "clopper_pearson_low(8, 10)",
    "clopper_pearson_high(8, 10)", "iqm(value)", "quantile(value, 0.3)", "median(value)",
    "bootstrap_low(value, 0.9, 200, 7)", "bootstrap_high(value, 0.9, 200, 7)",
    "slope_loglog(step, 1 + value * value)",
  ].map { "printf('%!.17g', \($0))" }.joined(separator: " || ' ' || ")

  @Test func theShellAnswersAsTheToolDoes() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let query = "SELECT \(question) AS answer FROM v_trajectory"
    let tool = try quincunx("query", query, "--format", "csv")
    try quincunx.write(".load \(library)\n\(query);\n", to: "script.sql")
    let shell = try quincunx.shell("sqlite3 -batch -bail quincunx.sqlite <script.sql")
    #expect(shell.code == 0, "\(shell.errors)")
    #expect(tool.output == "answer\n" + shell.output)
    let numbers = shell.output.split(whereSeparator: \.isWhitespace).map { Double($0) }
    #expect(numbers.count == 10 && numbers.allSatisfy { $0?.isFinite == true })
    // 8 of 10, worked out in R by binom::binom.wilson(8, 10).
    #expect(abs((numbers.first.flatMap { $0 } ?? 0) - 0.4901625) < 1e-7)
  }

  @Test func misuseEndsTheStatementInTheShell() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(".load \(library)\nSELECT wilson_low(4, 3);\n", to: "script.sql")
    let shell = try quincunx.shell("sqlite3 -batch -bail :memory: <script.sql")
    #expect(shell.code != 0)
    #expect(shell.errors.contains("wilson_low(k, n) needs whole numbers with 0 <= k <= n"))
  }
}

import Testing

@Suite struct ResultsCommandTests {
  /// Every final value is set to 1 for the first sampler and to 0 for the second, so that
  /// everything is known: Wilson's bounds of 3 of 3 are 3/(3 + 1.96²) and 1, Clopper and Pearson's
  /// 0.025^(1/3) and 1, and of two samplers that differ on three of three seeds p is 2/2³.
  @Test func theTableHoldsHandWorkedIntervals() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    try quincunx.sql(
      """
      UPDATE measured_value SET value = (SELECT sampler = 'onPolicy' FROM v_run
        WHERE v_run.run = measured_value.run)
      """)
    let outcome = try quincunx("results", "tiny.yaml")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    let onPolicy = try #require(lines.first { $0.contains("  onPolicy  ") })
    #expect(onPolicy.contains("3/3       0      3/3  [0.44, 1.00]     [0.29, 1.00]  1.000"))
    let ros = try #require(lines.first { $0.contains("  ros  ") })
    #expect(ros.contains("3/3       0      0/3  [0.00, 0.56]     [0.00, 0.71]  0.000"))
    #expect(ros.contains("  -1.00  "))
    #expect(ros.hasSuffix("  0.2500"))
  }
}

import Testing

@Suite struct ClaimsCommandTests {
  /// Four draws of each of four joint actions leave no error at 16 samples.
  static func study(published: String, differs: String? = nil) -> String {
    """
    question: Is anything left?
    seeds: 3
    games: [{ noConflict: { index: 1 } }]
    policies: [tabular]
    samplers: [mostUnderSampled]
    measures: [jointTotalVariation]
    experiment: { fixedPolicy: { samples: [16] } }
    claims:
      - source: By hand
        where: { sampler: mostUnderSampled }
        mean: jointTotalVariation
        published: \(published)
    \(differs.map { "    differs: \($0)" } ?? "")
    """
  }

  /// The exit code of the claims, and the last line.
  private func outcome(published: String, differs: String? = nil) throws -> (Int32, String) {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study(published: published, differs: differs), to: "claim.yaml")
    #expect(try quincunx("run", "claim.yaml", "--quiet").code == 0)
    let claims = try quincunx("claims", "claim.yaml")
    return (claims.code, claims.output.split(separator: "\n").last.map(String.init) ?? "")
  }

  @Test func onlyExpectedVerdictsSucceed() throws {
    #expect(
      try outcome(published: "0")
        == (0, "1 claim: 1 agree, 0 differ (0 known to), 0 not run; 0 not as expected"))
    #expect(
      try outcome(published: "0.25")
        == (1, "1 claim: 0 agree, 1 differ (0 known to), 0 not run; 1 not as expected"))
    #expect(
      try outcome(published: "0.25", differs: "a slip of the pen")
        == (0, "1 claim: 0 agree, 1 differ (1 known to), 0 not run; 0 not as expected"))
    #expect(
      try outcome(published: "0", differs: "a slip of the pen").0 == 1,
      "a difference that vanished is news")
  }

  @Test func aClaimWithoutAllItsRunsFallsShort() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study(published: "0"), to: "claim.yaml")
    #expect(try quincunx("run", "claim.yaml", "--quiet").code == 0)
    try quincunx.sql(
      """
      DELETE FROM measured_value WHERE run = 2;
      DELETE FROM run WHERE id = 2
      """)
    let claims = try quincunx("claims", "claim.yaml")
    #expect(claims.code == 1)
    #expect(claims.output.contains("1 not run; 1 not as expected"))
  }
}

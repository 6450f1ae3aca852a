import Foundation
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

  /// One claim that agrees, by every run to the letter, and one that is known to differ.
  private func twoClaims() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    let study =
      Self.study(published: "0")
        + """

          - source: By foot
            where: { sampler: mostUnderSampled }
            mean: jointTotalVariation
            published: 0.25
            differs: a slip
        """
    try quincunx.write(study, to: "claim.yaml")
    #expect(try quincunx("run", "claim.yaml", "--quiet").code == 0)
    return quincunx
  }

  @Test func markdownHasARowPerSourceAndNumberedReasons() throws {
    let outcome = try twoClaims()("claims", "claim.yaml", "--format", "markdown")
    let condition = "noConflict 1, mostUnderSampled"
    // Behind it a warning where the program was built with uncommitted changes.
    #expect(
      outcome.output.hasPrefix(
        """
        ### claim

        2 claims: 1 agree, 1 differ (1 known to), 0 not run; 0 not as expected

        | claim | what | condition | step | published | ours | 95 % | runs | verdict |
        | --- | --- | --- | ---: | ---: | ---: | --- | ---: | --- |
        | By hand | mean jointTotalVariation | \(condition) | 16 | 0 | 0 | 0 to 0 | 3 | agrees |
        | By foot | mean jointTotalVariation | \(condition) | 16 | 0.25 | 0 | 0 to 0 | 3 | differs (1) |

        Known to differ:

        1. a slip

        """))
    #expect(outcome.code == 0)
  }

  @Test func commaSeparatedValuesHaveARowPerPoint() throws {
    let outcome = try twoClaims()("claims", "claim.yaml", "--format", "csv")
    let what = "\"noConflict 1, mostUnderSampled\",mean jointTotalVariation"
    #expect(
      outcome.output == """
        study,source,condition,what,step,published,ours,low,high,runs,verdict,known to differ
        claim,By hand,\(what),16,0.0,0.0,0.0,0.0,3,agrees,
        claim,By foot,\(what),16,0.25,0.0,0.0,0.0,3,differs,a slip

        """)
  }

  @Test func jsonHoldsEveryVerdict() throws {
    let outcome = try twoClaims()("claims", "claim.yaml", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let studies = json?["studies"] as? [[String: Any]]
    let claims = studies?.first?["claims"] as? [[String: Any]]
    #expect(claims?.map { $0["verdict"] as? String } == ["agrees", "differs"])
  }
}

import Foundation
import Testing

@Suite struct InitCommandTests {
  /// What `quincunx init` tells a newcomer to type does work, and the figures have both samplers.
  @Test func theStarterStudyRunsDrawsAndAgrees() throws {
    let quincunx = try CommandLineTool()
    let made = try quincunx("init", "mine")
    #expect(made.code == 0)
    let steps = made.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      steps == [
        "wrote mine.yaml; next:", "quincunx run mine.yaml", "quincunx figures mine.yaml",
        "quincunx claims mine.yaml",
      ])
    #expect(try quincunx("plan", "mine.yaml").output.contains("100 runs planned, 100 to run"))
    for step in steps.dropFirst() {
      let outcome = try quincunx.shell(step)
      #expect(outcome.code == 0, "\(step): \(outcome.errors)")
    }
    let table = String(
      decoding: try quincunx.contents(of: "figures/mine/successCurve.tsv"), as: UTF8.self)
    #expect(table.contains("\tonPolicy\t") && table.contains("\tmaProps\t"))
    #expect(quincunx.exists("figures/mine/samplingErrorCurve.svg"))
    let claims = try quincunx("claims", "mine.yaml").output
    #expect(claims.contains("1 claim: 1 agree, 0 differ"))
  }

  /// The claim holds for a reason and not for seeds that were picked: far inside its bounds.
  @Test func theClaimHoldsForOtherSeedsToo() throws {
    let quincunx = try CommandLineTool()
    #expect(try quincunx("init", "mine").code == 0)
    let text = String(decoding: try quincunx.contents(of: "mine.yaml"), as: UTF8.self)
    for first in [1001, 2001, 3001] {
      try quincunx.write("firstSeed: \(first)\n" + text, to: "from\(first).yaml")
      #expect(try quincunx("run", "from\(first).yaml", "--quiet").code == 0)
      #expect(try quincunx("claims", "from\(first).yaml").code == 0)
    }
    let least = try quincunx.sql(
      "SELECT min(successes) >= 46, max(done) FROM v_success WHERE sampler = 'maProps'")
    #expect(least == "1|50")
  }

  /// The comments advise to try these, so they must be studies.
  @Test(arguments: [
    (
      "samplers: [onPolicy, maProps]",
      "samplers: [onPolicy, maProps: { learningRate: { sweep: [0.03, 0.3] } }]", 150
    ),
    ("learners: [mappo]", "learners: [mappo, ippo]", 200),
    ("seeds: 50", "seeds: 200", 400),
  ])
  func whatTheCommentsAdviseIsPlanned(_ old: String, _ new: String, _ runs: Int) throws {
    let quincunx = try CommandLineTool()
    #expect(try quincunx("init", "mine").code == 0)
    let text = String(decoding: try quincunx.contents(of: "mine.yaml"), as: UTF8.self)
    #expect(text.contains("\n\(old)"))
    #expect(text.contains(new), "the file advises otherwise")
    try quincunx.write(text.replacing("\n\(old)", with: "\n\(new)"), to: "mine.yaml")
    #expect(try quincunx("plan", "mine.yaml").output.contains("\(runs) runs planned"))
  }

  @Test func anExistingFileIsReplacedOnlyByForce() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write("mine\n", to: "mine.yaml")
    let refused = try quincunx("init", "mine.yaml")
    #expect(refused.code == 2)
    #expect(refused.errors.contains("mine.yaml: there is such a file already; --force replaces it"))
    #expect(try quincunx.contents(of: "mine.yaml") == Data("mine\n".utf8))
    #expect(try quincunx("init", "mine.yaml", "--force").code == 0)
    #expect(try quincunx.contents(of: "mine.yaml").count > 1000)
  }

  @Test func aNameMayHaveAFolder() throws {
    let quincunx = try CommandLineTool()
    let refused = try quincunx("init", "my studies/first")
    #expect(refused.code == 2)
    #expect(
      refused.errors.contains("there is no folder my studies; make it first: mkdir -p 'my studies'")
    )
    let made = try quincunx.shell("mkdir 'my studies' && quincunx init 'my studies/first'")
    #expect(made.output.contains("  quincunx run 'my studies/first.yaml'\n"))
    #expect(try quincunx("plan", "my studies/first.yaml").code == 0)
  }
}

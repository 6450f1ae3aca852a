import Foundation
import Testing

@Suite struct FiguresCommandTests {
  @Test func figuresOfTrainingAndFixedPoliciesAreDrawn() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(
      """
      question: At which rate does the error fall?
      seeds: 3
      games: [motivating]
      policies: [tabular]
      samplers: [onPolicy, maProps]
      measures: [jointTotalVariation]
      experiment: { fixedPolicy: { samples: [8, 16] } }
      figures: [fixedPolicyError]
      """, to: "fixed.yaml")
    #expect(try quincunx("run", "tiny.yaml", "fixed.yaml").code == 0)
    let drawn = try quincunx("figures", "tiny.yaml", "fixed.yaml", "--into", "a/b")
    #expect(drawn.code == 0)
    #expect(drawn.output == "drew a/b/tiny/successCurve\ndrew a/b/fixed/fixedPolicyError\n")
    for stem in ["tiny/successCurve", "fixed/fixedPolicyError"] {
      for kind in ["tsv", "gp", "svg"] {
        #expect(try !quincunx.contents(of: "a/b/\(stem).\(kind)").isEmpty)
      }
    }
    let again = try quincunx("figures", "tiny.yaml", "--into", "a/b")
    #expect(again.output == "a/b/tiny/successCurve is up to date\n")
  }

  /// A study that is only named, such as an imported one, has no list of figures.
  @Test func ofAStoredStudyEveryKindIsDrawnThatHasRuns() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let drawn = try quincunx("figures", "tiny", "--into", "f")
    #expect(drawn.code == 0 && drawn.errors.isEmpty)
    for kind in ["successCurve", "successDots", "probabilityOfImprovement"] {
      #expect(
        drawn.output.contains("drew f/tiny/\(kind)\n") && quincunx.exists("f/tiny/\(kind).svg"))
    }
    #expect(drawn.output.contains("left out: fixedPolicyError has nothing to draw"))
  }

  @Test func withoutGnuplotTheNumbersAndTheScriptAreWritten() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let outcome = try quincunx("figures", "tiny.yaml", environment: ["PATH": "/nowhere"])
    #expect(outcome.code == 1)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains("gnuplot was not found in PATH"))
    #expect(outcome.errors.contains("apt-get install gnuplot-nox"))
    #expect(quincunx.exists("figures/tiny/successCurve.tsv"))
    #expect(quincunx.exists("figures/tiny/successCurve.gp"))
    #expect(!quincunx.exists("figures/tiny/successCurve.svg"))
  }

  @Test func aFileInPlaceOfTheFolderIsSaid() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let outcome = try quincunx("figures", "tiny.yaml", "--into", "tiny.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains("cannot write"))
    #expect(try quincunx.contents(of: "tiny.yaml") == Data(tinyStudy.utf8))
  }
}

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

  /// The mean over runs at the last step, as the drawing has it and as the query's values have it.
  @Test func theQueryOfAScriptAnswersWithTheDrawnValues() throws {
    let quincunx = try CommandLineTool()
    let smoke = packageFolder.appendingPathComponent("studies/smoke.yaml").path
    #expect(try quincunx("run", smoke, "--quiet").code == 0)
    #expect(try quincunx("figures", smoke, "--terminal", "dumb").code == 0)
    let drawn = [
      (figure: "successCurve", measure: "optimumProbability"),
      (figure: "samplingErrorCurve", measure: "jointTotalVariation"),
      (figure: "fixedPolicyError", measure: "jointTotalVariation"),
    ]
    for (figure, measure) in drawn {
      func text(_ kind: String) throws -> String {
        String(
          decoding: try quincunx.contents(of: "figures/smoke/\(figure).\(kind)"), as: UTF8.self)
      }
      let script = try text("gp").split(separator: "\n")
      let query = try #require(script.first { $0.hasPrefix("# query: ") }).dropFirst(9)
      let rows = try quincunx.sql(String(query)).split(separator: "\n").map {
        $0.split(separator: "|", omittingEmptySubsequences: false)
      }
      let runs = Set(rows.map { $0[..<6] })
      #expect(script.contains("# runs: \(runs.count)"))

      // Of each line its last row: every condition of the query is one of them.
      let own = rows.filter { $0[6] == measure }
      let conditions = Set(own.map { $0[..<5] })
      let ends = try text("tsv").components(separatedBy: "\n\n\n").compactMap { block in
        block.split(separator: "\n").last.map { $0.split(separator: "\t") }
      }.filter { !$0[1].contains("run of seed") && !$0[1].contains("paired") }
      #expect(ends.count == conditions.count)
      let means = conditions.map { condition -> Double in
        let last = own.filter { $0[..<5] == condition }.compactMap { row in
          Int(row[8]).flatMap { step in Double(row[9]).map { (step: step, value: $0) } }
        }
        let step = last.map(\.step).max()
        let values = last.filter { $0.step == step }.map(\.value)
        return values.reduce(0, +) / Double(values.count)
      }
      let shown = ends.compactMap { Double($0[3]) }
      for (mean, drawn) in zip(means.sorted(), shown.sorted()) {
        #expect(abs(mean - drawn) < 1e-9)
      }
    }
  }

  @Test func terminalsAreChosenAndMisspeltOnesCorrected() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let drawn = try quincunx("figures", "tiny.yaml", "--terminal", "png", "--terminal", "tikz")
    #expect(drawn.code == 0)
    #expect(try quincunx.contents(of: "figures/tiny/successCurve.png").starts(with: [0x89, 0x50]))
    #expect(quincunx.exists("figures/tiny/successCurve.tex"))
    #expect(!quincunx.exists("figures/tiny/successCurve.svg"))
    let wrong = try quincunx("figures", "tiny.yaml", "--terminal", "pgn")
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("not pgn, did you mean png?"))
  }

  @Test func anEditedStyleIsKeptAndSaid() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    #expect(try quincunx("figures", "tiny.yaml").code == 0)
    _ = try quincunx.shell("sed -i s/0072B2/112233/ figures/style.gp")
    let drawn = try quincunx("figures", "tiny.yaml")
    #expect(
      drawn.output == """
        figures/style.gp has changes of its own and is kept
        drew figures/tiny/successCurve

        """)
    let svg = String(
      decoding: try quincunx.contents(of: "figures/tiny/successCurve.svg"), as: UTF8.self)
    #expect(svg.contains("rgb( 17,  34,  51)"))
  }
}

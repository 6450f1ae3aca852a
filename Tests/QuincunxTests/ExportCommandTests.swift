import Foundation
import Testing

@Suite struct ExportCommandTests {
  @Test func aStudyOfThisToolGoesOutAndComesBack() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let out = try quincunx("export", "tiny.yaml", "--format", "csv", "--to", "tiny.csv")
    #expect(out.code == 0, "\(out.errors)")
    #expect(out.output == "wrote tiny.csv\n")
    #expect(try quincunx("import", "tiny.csv", "--as", "copy").code == 0)
    let values = """
      SELECT seed, measure, agent, step, printf('%!.17g', value) FROM v_trajectory
      JOIN v_study_run USING (run, seed) WHERE study = 'tiny' ORDER BY seed, measure, agent, step
      """
    let tiny = try quincunx.sql(values)
    #expect(tiny.split(separator: "\n").count == 6)
    #expect(try quincunx.sql(values.replacing("'tiny'", with: "'copy'")) == tiny)
    let export = try quincunx("export", "copy", "--format", "csv")
    let file = try quincunx.contents(of: "tiny.csv")
    #expect(export.output == String(decoding: file, as: UTF8.self))
  }

  @Test func marlEvalHasNoPlaceForRunsThatFailed() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      "algorithm,task,seed,step,metric,value,status\nA,t,1,5,m,1,\nA,t,2,,,,crashed\n",
      to: "x.csv")
    #expect(try quincunx("import", "x.csv", "--as", "x").code == 0)
    let outcome = try quincunx("export", "x", "--format", "marl-eval")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.filter { !$0.isWhitespace }
        == #"{"x":{"t":{"A":{"1":{"step_0":{"step_count":5,"m":1.0}}}}}}"#)
    #expect(
      outcome.complaints == [
        "quincunx: 1 run not in the file, for marl-eval has no place for them:",
        "  A on t, run 2: failed, crashed",
      ])
  }

  @Test func scoresAreOneFilePerAlgorithmWithAnIndex() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      """
      algorithm,task,seed,step,metric,value,status
      A/b,t,1,5,m,1,
      A/b,u,1,5,m,2,
      A/b,t,2,5,m,3,
      A b,t,1,5,m,4,
      A b,u,1,5,m,5,

      """, to: "x.csv")
    #expect(try quincunx("import", "x.csv", "--as", "x").code == 0)
    let csv = try quincunx("export", "x", "--format", "rliable-csv", "--to", "scores")
    #expect(csv.code == 0, "\(csv.errors)")
    #expect(csv.output == "A_b.csv: 1 run × 2 tasks\nA_b_2.csv: 1 run × 2 tasks\n")
    #expect(
      csv.complaints == [
        "quincunx: 1 run left out, for rliable wants a score of every run on every task:",
        "  A/b, seed 2: u was never planned",
      ])
    func text(_ file: String) throws -> String {
      String(decoding: try quincunx.contents(of: "scores/\(file)"), as: UTF8.self)
    }
    #expect(try text("A_b.csv") == "seed,t,u\n1,1.0,2.0\n")
    #expect(try text("A_b_2.csv") == "seed,t,u\n1,4.0,5.0\n")
    #expect(
      try text("index.json") == """
        {"leftOut":["A/b, seed 2: u was never planned"],"matrices":[\
        {"algorithm":"A/b","file":"A_b.csv","seeds":[1],"tasks":["t","u"]},\
        {"algorithm":"A b","file":"A_b_2.csv","seeds":[1],"tasks":["t","u"]}],"measure":"m"}

        """)
    #expect(try quincunx("export", "x", "--format", "npy", "--to", "npy").code == 0)
    let bytes = try quincunx.contents(of: "npy/A_b.npy")
    #expect(bytes.count == 128 + 16)
    #expect(Array(bytes[136...]) == [0, 0, 0, 0, 0, 0, 0, 0x40])
  }

  @Test func algorithmsOnDifferentTasksAreTold() throws {
    let quincunx = try CommandLineTool()
    let rows = (1...25).map { "A,t,\($0),5,m,1\nA,u,\($0 + 25),5,m,1\n" }.joined()
    try quincunx.write(
      "algorithm,task,seed,step,metric,value\nB,t,1,5,m,1\n" + rows, to: "x.csv")
    #expect(try quincunx("import", "x.csv", "--as", "x").code == 0)
    let outcome = try quincunx("export", "x", "--format", "npy", "--to", "npy")
    #expect(outcome.code == 1)
    #expect(outcome.output == "B.npy: 1 run × 1 task\nA.npy: 0 runs × 2 tasks\n")
    #expect(outcome.complaints.count == 1 + 20 + 1 + 2)
    #expect(outcome.complaints[21] == "  and 30 more")
    #expect(outcome.complaints[22].contains("the algorithms ran on different tasks"))
    #expect(outcome.complaints[23] == "quincunx: an algorithm has no seed with m on every task")
  }

  @Test(arguments: [
    (["export", "--format", "csv"], "export takes one study"),
    (["export", "x"], "export needs --format FORMAT, one of marl-eval, csv, rliable-csv, npy"),
    (["export", "x", "--format", "npz"], "not npz, did you mean npy?"),
    (["export", "x", "--format", "npy"], "npy is one file per algorithm: give --to FOLDER"),
    (["export", "y", "--format", "csv"], "is stored; known: x"),
    (
      ["export", "x", "--format", "csv", "--measure", "mm"],
      "x has no measure \"mm\", did you mean \"m\"? known: m"
    ),
    (["export", "x", "--format", "csv", "--to", "no/x.csv"], "no/x.csv cannot be written"),
  ])
  func mistakesAreNamed(words: [String], sentence: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write("algorithm,task,seed,step,metric,value\nA,t,1,5,m,1\n", to: "x.csv")
    #expect(try quincunx("import", "x.csv", "--as", "x").code == 0)
    let outcome = try quincunx.start(words).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }
}

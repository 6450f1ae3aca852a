import Foundation
import Testing

/// What a new user may type wrongly, or where something is missing, and the whole of what is said.
@Suite struct WrongCallTests {
  struct Call: CustomTestStringConvertible, Sendable {
    let words: [String]
    let code: Int32
    let errors: String

    init(_ words: String..., code: Int32 = 2, says errors: String) {
      self.words = words
      self.code = code
      self.errors = errors
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  /// In a folder with tiny.yaml and other files, but without a store.
  private static let withoutStore: [Call] = [
    Call("rnu", says: "no command is called rnu, did you mean run? quincunx --help lists them"),
    Call(
      "run", "tiny",
      says: "tiny: cannot be read: there is no such file, did you mean tiny.yaml?"),
    Call(
      "plan", "empty/x.yaml",
      says:
        "empty/x.yaml: cannot be read: there is no such file; quincunx init NAME writes a first study"
    ),
    Call("run", ".", says: ".: cannot be read: it is a folder; name the study files in it"),
    Call(
      "run", "tiny.yaml", "--sotre", "a",
      says: "unknown option --sotre, did you mean --store? quincunx run --help shows how"),
    Call(
      "run", "tiny.yaml", "--seeds", "abc",
      says:
        "--seeds needs a whole number from 1 to 1000000, not \"abc\"; quincunx run --help shows how"
    ),
    Call(
      "run", "tiny.yaml", "--shard", "3/2",
      says:
        "--shard needs I/N, part I of N with I from 1 to N, as in 2/8, not \"3/2\"; quincunx run --help shows how"
    ),
    Call(
      "figures", "tiny.yaml",
      says:
        "quincunx.sqlite: there is no such result store; quincunx run STUDY.yaml makes one, and --store FILE names another"
    ),
    Call(
      "verify",
      says:
        "quincunx.sqlite: there is no such result store; quincunx run STUDY.yaml makes one, and --store FILE names another"
    ),
    Call("merge", "none.sqlite", says: "none.sqlite: there is no such result store"),
    Call(
      "run", "tiny.yaml", "--store", "tiny.yaml",
      says:
        "tiny.yaml: this is not an SQLite file; give the path of a result store (SQLite 26: file is not a database)"
    ),
    Call(
      "run", "tiny.yaml", "--store", "empty",
      says: "empty: this is a folder, not a result store"),
    Call(
      "run", "tiny.yaml", "--store", "none/x.sqlite",
      says: "none/x.sqlite: the folder to put the result store in does not exist"),
    Call(
      "plan", "tiny.yaml", "empty/../tiny.yaml",
      says:
        "tiny.yaml and empty/../tiny.yaml would both be the study tiny; rename one file; quincunx plan --help shows how"
    ),
    Call(
      "import", "half.json", "--as", "x",
      says: "half.json:2: the JSON text ends too soon\nquincunx: nothing was imported"),
    Call(
      "import", "none.json", "--as", "x",
      says: "none.json: it holds no run\nquincunx: nothing was imported"),
    Call(
      "import", "bare.csv", "--as", "x",
      says: "bare.csv: the file is empty\nquincunx: nothing was imported"),
    Call(
      "init", "a b",
      says:
        "\"a b\" cannot be a study's name, which holds letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit; quincunx init --help shows how"
    ),
    Call(
      "completion", "fis",
      says:
        "completion knows bash, zsh, fish, not fis, did you mean fish? quincunx completion --help shows how"
    ),
  ]

  /// Where the study tiny is stored.
  private static let withStore: [Call] = [
    Call(
      "show", "99999",
      says: "the store has no run 99999; quincunx query \"SELECT run FROM v_run\" lists them"),
    Call(
      "query", "selct 1",
      says:
        "quincunx.sqlite: the query cannot be answered: near \"selct\": syntax error; quincunx query --help lists views and functions"
    ),
    Call(
      "query", "select * from v_runs",
      says:
        "quincunx.sqlite: the query cannot be answered: no such table: v_runs; quincunx query --help lists views and functions"
    ),
    Call(
      "query", "delete from run",
      says:
        "quincunx.sqlite: the query cannot be answered: it would write, and queries only read; quincunx query --help lists views and functions"
    ),
    Call(
      "figures", "tyni",
      says:
        "quincunx.sqlite: no study “tyni” is stored; known: tiny; quincunx run executes a study file's runs"
    ),
    Call(
      "claims", "other.yaml",
      says:
        "quincunx.sqlite: no study “other” is stored; known: tiny; quincunx run executes a study file's runs"
    ),
    Call(
      "export", "tiny",
      says:
        "export needs --format FORMAT, one of marl-eval, csv, rliable-csv, npy; quincunx export --help shows how"
    ),
    Call(
      "analyse", "tiny", "--measure", "optimumProbabilty",
      says:
        "tiny has no values of optimumProbabilty, did you mean \"optimumProbability\"? recorded: optimumProbability; quincunx analyse --help shows how"
    ),
    Call(
      "analyse", "tiny", "--where", "sampler=maProps",
      says:
        "--where sampler=maProps: no condition has it; sampler is onPolicy; quincunx analyse --help shows how"
    ),
    Call(
      "analyse", "tiny", "--format", "jsn",
      says:
        "--format is one of text, csv, json, latex, markdown, not jsn, did you mean json? quincunx analyse --help shows how"
    ),
    Call(
      "figures", "tiny.yaml", "--into", "tiny.yaml", code: 1,
      says: "tiny, successCurve: cannot write FOLDER/tiny.yaml/tiny: Not a directory"),
    Call(
      "plan", "tiny.yaml", "--power", "2",
      says:
        "--power needs a number above 0 and below 1, as in 0.8, not \"2\"; quincunx plan --help shows how"
    ),
  ]

  private func folder() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write("{ \"a\":\n", to: "half.json")
    try quincunx.write("{}\n", to: "none.json")
    try quincunx.write("", to: "bare.csv")
    _ = try quincunx.shell("mkdir empty")
    return quincunx
  }

  private func check(_ call: Call, in quincunx: CommandLineTool) throws {
    let outcome = try quincunx.start(call.words).outcome()
    let errors = outcome.errors.replacing(
      quincunx.folder.resolvingSymlinksInPath().path, with: "FOLDER")
    #expect(outcome.code == call.code)
    #expect(outcome.output == "")
    // Of a file that is wrong the message begins with the file.
    let said = errors.hasPrefix("quincunx: ") ? String(errors.dropFirst(10)) : errors
    #expect(said == call.errors + "\n")
  }

  @Test(arguments: withoutStore)
  func aWrongCallIsExplained(_ call: Call) throws {
    let quincunx = try folder()
    try check(call, in: quincunx)
    #expect(!quincunx.exists("quincunx.sqlite"))
  }

  @Test func aWrongCallAboutStoredRunsIsExplained() throws {
    let quincunx = try folder()
    try quincunx.write(tinyStudy, to: "other.yaml")
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    for call in Self.withStore { try check(call, in: quincunx) }
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "3")
  }

  @Test func withoutGnuplotTheNumbersAreWrittenAndItSaysWhatToInstall() throws {
    let quincunx = try folder()
    #expect(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    let outcome = try quincunx("figures", "tiny.yaml", environment: ["PATH": "/nowhere"])
    #expect(outcome.code == 1)
    #expect(
      outcome.complaints == [
        "quincunx: tiny, successCurve: successCurve.tsv and successCurve.gp are written, but gnuplot "
          + "was not found in PATH to draw them; install it (on Debian: apt-get install gnuplot-nox)"
      ])
    #expect(quincunx.exists("figures/tiny/successCurve.gp"))
  }

  /// Sums of such payoffs are infinite, so that every run fails, with a reason.
  @Test func hugePayoffsFailWithAReason() throws {
    let quincunx = try folder()
    let game = "[matrix: { payoffs: [[1.0e308, -1.0e308], [1.0, 2.0]] }]"
    try quincunx.write(tinyStudy.replacing("[motivating]", with: game), to: "huge.yaml")
    let run = try quincunx("run", "huge.yaml", "--quiet")
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("3 runs failed; quincunx status says why"))
    let reason = try quincunx.sql("SELECT DISTINCT reason FROM v_run")
    #expect(
      reason == "optimumProbability is not a number after 20 environment steps: the run diverged")
    let figures = try quincunx("figures", "huge.yaml")
    #expect(
      figures.complaints == [
        "quincunx: huge, successCurve: successCurve has nothing to draw: no finished run holds values "
          + "of optimumProbability"
      ])
  }
}

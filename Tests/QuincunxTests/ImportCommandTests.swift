import Foundation
import Testing

@Suite struct ImportCommandTests {
  private let results = """
    algorithm,task,seed,step,metric,value,status
    MAPPO,3m,1,1000,win_rate,0.25,done
    MAPPO,3m,1,2000,win_rate,0.75,done
    MAPPO,3m,2,,,,out of memory
    IPPO,3m,1,1000,win_rate,0.5,done
    IPPO,3m,1,2000,win_rate,0.5,done
    IPPO,3m,2,2000,win_rate,0.25,done

    """

  @Test func aCSVFileBecomesAStudy() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(results, to: "results.csv")
    let words = ["import", "results.csv", "--as", "smac", "--success", "win_rate >= 0.5"]
    let outcome = try quincunx.start(words + ["--baseline", "IPPO"]).outcome()
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        smac: 4 runs imported (1 failed); the study has 3 done, 1 failed, 0 missing
          algorithms  2: IPPO, MAPPO
          tasks       1: 3m
          metrics     1: win_rate
          steps       2, from 1000 to 2000
          judged by   success: win_rate ≥ 0.5

        next: quincunx analyse smac

        """)
    #expect(
      try quincunx.sql("SELECT learner, successes, done, failed FROM v_success ORDER BY learner")
        == "IPPO|1|2|0\nMAPPO|1|1|1")
    #expect(
      try quincunx.sql("SELECT origin, compared, baseline, question FROM study")
        == "import|learner|IPPO|Imported from results.csv.")
    let again = try quincunx.start(words).outcome()
    #expect(again.output.hasPrefix("smac: 0 runs imported (0 failed), 4 were stored already;"))
    #expect(try quincunx.sql("SELECT baseline FROM study") == "IPPO")
    let exported = try quincunx("export", "smac", "--format", "csv")
    #expect(exported.output == results)
  }

  @Test func columnsAreNamedOnTheCommandLine() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      "algo;map;run;t;win rate;length\nQMIX;8m;a;5;0.5;9\nQMIX;8m;b;5;0.25;\n", to: "wide.txt")
    let outcome = try quincunx(
      "import", "wide.txt", "--format", "csv", "--as", "wide", "--algorithm", "algo", "--task",
      "map", "--seed", "run", "--step", "t", "--metrics", "win rate,length", "--separator",
      "semicolon")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      try quincunx.sql("SELECT learner, game, seed, measure, step, value FROM v_trajectory")
        == "QMIX|8m|1|length|5|9.0\nQMIX|8m|1|win rate|5|0.5\nQMIX|8m|2|win rate|5|0.25")
    #expect(try quincunx.sql("SELECT seed, name FROM v_run") == "1|a\n2|b")
  }

  @Test func badFilesAreReportedByLineAndLeaveNothing() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      "algorithm,task,seed,step,metric,value\nA,t,1,1,m,high\nA,t,1,x,m,1\n", to: "bad.csv")
    try quincunx.write("{\"e\": {\"t\": []}}", to: "bad.json")
    try quincunx.write(results, to: "results.csv")
    let outcome = try quincunx("import", "bad.csv", "results.csv", "bad.json", "--as", "x")
    #expect(outcome.code == 2)
    #expect(
      outcome.complaints == [
        "bad.csv:2: m must be a number, not \"high\"",
        "bad.csv:3: the step must be a whole number of at least 0, not \"x\"",
        "bad.json:1: the algorithms of t must be an object, not a list of 0",
        "quincunx: nothing was imported",
      ])
    #expect(!quincunx.exists("quincunx.sqlite"))
  }

  @Test func contradictionsLeaveTheStoreAsItWas() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(results, to: "results.csv")
    #expect(try quincunx("import", "results.csv", "--as", "x").code == 0)
    let before = try quincunx.sql(".dump")
    try quincunx.write(
      results.replacing("2000,win_rate,0.5", with: "2000,win_rate,0.625")
        .replacing("MAPPO,3m,2", with: "MAPPO,3m,9"), to: "other.csv")
    let outcome = try quincunx("import", "other.csv", "--as", "x")
    #expect(outcome.code == 2)
    #expect(
      outcome.complaints == [
        "other.csv:5: IPPO on 3m, run 1: win_rate at step 2000 is 0.625, and 0.5 in the store",
        "quincunx: nothing was imported",
      ])
    #expect(try quincunx.sql(".dump") == before)
  }

  @Test(arguments: [
    (["import", "--as", "x"], "no file to import is named"),
    (["import", "results.csv"], "the study needs a name: --as NAME"),
    (["import", "none.csv", "--as", "x"], "there is no file none.csv"),
    (["import", ".", "--as", "x", "--format", "csv"], ". is a folder"),
    (["import", "notes.txt", "--as", "x"], "notes.txt does not say what it is"),
    (["import", "results.csv", "--as", "a b"], "\"a b\" cannot be a study's name"),
    (["import", "results.csv", "--as", "x", "--format", "cvs"], "not cvs, did you mean csv?"),
    (["import", "results.csv", "--as", "x", "--separator", "bar"], "--separator is one of comma"),
    (["import", "results.csv", "--as", "x", "--success", "win_rate>0"], "--success reads"),
    (
      ["import", "results.csv", "--as", "x", "--measure", "winrate"],
      "no metric is called \"winrate\", did you mean \"win_rate\"? known: win_rate"
    ),
    (
      ["import", "results.csv", "--as", "x", "--baseline", "mapo"],
      "no algorithm is called \"mapo\", did you mean \"MAPPO\"? known: IPPO, MAPPO"
    ),
    (
      ["import", "results.csv", "--as", "x", "--success", "a>=1", "--measure", "b"],
      "--success and --measure name two metrics"
    ),
  ])
  func mistakesAreNamed(words: [String], sentence: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(results, to: "results.csv")
    try quincunx.write("", to: "notes.txt")
    let outcome = try quincunx.start(words).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(try !quincunx.exists("quincunx.sqlite") || quincunx.sql("SELECT * FROM run") == "")
  }

  @Test func namesOfStudyFilesAndImportsStayApart() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(tinyStudy, to: "smac.yaml")
    try quincunx.write(results, to: "results.csv")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let taken = try quincunx("import", "results.csv", "--as", "tiny")
    #expect(taken.code == 2)
    #expect(
      taken.errors.contains("the study tiny has a study file here; import under another name"))
    #expect(try quincunx("import", "results.csv", "--as", "smac").code == 0)
    let run = try quincunx("run", "smac.yaml")
    #expect(run.code == 2)
    #expect(run.errors.contains("was imported, so that no study file can stand for it"))
    try FileManager.default.removeItem(at: quincunx.folder.appendingPathComponent("smac.yaml"))
    for command in ["run", "plan", "verify", "claims", "reproduce"] {
      let outcome = try quincunx(command, "smac")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("smac was imported and has no study file"))
    }
  }

  /// Two algorithms, and what reading commands say of a study that only the store knows.
  @Test func importedStudiesAreAnalysedDrawnAndExportedByName() throws {
    let quincunx = try CommandLineTool()
    var rows = "algorithm,task,seed,step,metric,value\n"
    for (algorithm, last) in [("mappo", 0), ("qmix", 1)] {
      for seed in 1...4 {
        rows += "\(algorithm),3m,\(seed),10,win,0\n\(algorithm),3m,\(seed),20,win,\(last)\n"
      }
    }
    try quincunx.write(rows, to: "results.csv")
    let words = [
      "import", "results.csv", "--as", "smac", "--success", "win>=1", "--baseline", "mappo",
    ]
    #expect(try quincunx.start(words, environment: [:]).outcome().code == 0)
    let analysed = try quincunx("analyse", "smac")
    #expect(analysed.code == 0 && analysed.errors.isEmpty)
    // Four discordant pairs: 2/2⁴.
    #expect(
      analysed.output.contains("qmix succeeds more often than mappo in these runs, 4/4 against 0/4")
        && analysed.output.contains("p = 0.1250"))
    let drawn = try quincunx("figures", "smac", "--into", "f")
    #expect(drawn.code == 0 && drawn.output.contains("drew f/smac/successDots"))
    let rates = try quincunx("rates", "smac", "--measure", "win")
    #expect(rates.code == 0)
    #expect(try quincunx("export", "smac", "--format", "csv").output.contains("qmix,3m,4,20,win,1"))
  }

  @Test func importedRunsAreShownAndNotVerified() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(results.replacing(",1,", with: ",run_b,"), to: "results.csv")
    #expect(try quincunx("import", "results.csv", "--as", "smac").code == 0)
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let all = try quincunx("verify", "tiny.yaml")
    #expect(all.code == 0)
    #expect(
      all.output.contains(
        "skipped: 4 imported runs, which only other tools can execute again\n"))
    let one = try quincunx("verify", "--run", "1")
    #expect(one.code == 2)
    #expect(
      one.errors.contains("run 1 was imported; only the tool that made it could execute it again"))
    let shown = try quincunx("show", "1")
    #expect(shown.output.contains("seed 1, called run_b\n"))
    #expect(shown.output.contains("It was imported, and only the tool that made it"))
    #expect(shown.output.contains("\"name\":\"results.csv\""))
    #expect(try quincunx("status").output.contains("smac"))
  }
}

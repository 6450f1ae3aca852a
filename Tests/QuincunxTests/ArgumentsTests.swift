import Testing

@Suite struct ArgumentsTests {
  /// What a new user may type, and the sentence that should help.
  @Test(arguments: [
    (["rnu", "tiny.yaml"], "no command is called rnu, did you mean run?"),
    (["frobnicate"], "no command is called frobnicate; quincunx --help lists them"),
    (["--store", "a", "run"], "a command comes first, before --store"),
    (["run"], "no study file is named"),
    (["run", ""], "an empty word stands where a study file is expected"),
    (["run", "--sotre", "a", "tiny.yaml"], "unknown option --sotre, did you mean --store?"),
    (["run", "-w", "3", "tiny.yaml"], "unknown option -w;"),
    (["run", "tiny.yaml", "--workers"], "--workers needs a value: --workers N"),
    (["run", "tiny.yaml", "--store="], "--store needs a value: --store FILE"),
    (["run", "tiny.yaml", "--store", ""], "--store needs a value: --store FILE"),
    (["run", "--store", "--quiet", "tiny.yaml"], "--store needs a value: --store FILE"),
    (["run", "tiny.yaml", "--quiet=3"], "--quiet takes no value"),
    (["run", "--store", "a", "--store=b", "tiny.yaml"], "--store is given twice"),
    (["run", "tiny.yaml", "--quiet", "--quiet"], "--quiet is given twice"),
    (["run", "tiny.yaml", "--workers", "0"], "from 1 to 1024, not \"0\""),
    (["run", "tiny.yaml", "--workers", "-1"], "from 1 to 1024, not \"-1\""),
    (["run", "tiny.yaml", "--workers", "100000"], "from 1 to 1024, not \"100000\""),
    (["run", "tiny.yaml", "--seeds", "x"], "--seeds needs a whole number"),
    (["run", "tiny.yaml", "--seeds", "1.5"], "--seeds needs a whole number"),
    (["run", "tiny.yaml", "--seeds", "99999999999999"], "from 1 to 1000000"),
    (["run", "tiny.yaml", "--seeds", "99999999999999999999"], "from 1 to 1000000"),
    (["run", "tiny.yaml", "--shuffle", "0"], "--shuffle needs a whole number of at least 1"),
    (["run", "tiny.yaml", "tiny.yaml"], "tiny.yaml is named twice"),
    (["verify", "tiny.yaml", "--sample", "0"], "--sample needs a whole number of at least 1"),
    (["verify", "--run", "x"], "--run takes the number of a run"),
    (["verify", "--run", "1", "tiny.yaml"], "--run takes the number of a run"),
    (["show"], "show takes one run"),
    (["show", "1", "2"], "show takes one run"),
    (["show", "one"], "a run is a number"),
    (["status", "tiny.yaml"], "status takes no operand"),
    (["list", "games", "learners"], "list takes one kind or one name"),
    (["list", "gmaes"], "nothing is called gmaes, did you mean games?"),
    (["claims", "--into", "x", "tiny.yaml"], "unknown option --into"),
  ])
  func aWrongWordGetsOneSentence(_ words: [String], _ sentence: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx.start(words).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.count == 1)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(!quincunx.exists("quincunx.sqlite"), "nothing may be made of a wrong word")
  }

  @Test func wordsBehindTwoDashesAreOperands() throws {
    let quincunx = try CommandLineTool()
    let outcome = try quincunx("run", "--", "--help")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--help: cannot be read: there is no such file"))
  }
}

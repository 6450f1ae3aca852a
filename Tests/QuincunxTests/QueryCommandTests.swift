import Testing

@Suite struct QueryCommandTests {
  private func prepared() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    return quincunx
  }

  private let question = "SELECT 'a,b' AS name, count(*) AS runs, NULL AS gap FROM v_run"

  @Test func answersComeInFourFormats() throws {
    let quincunx = try prepared()
    #expect(
      try quincunx("query", question).output == """
        name  runs  gap
        ────  ────  ───
        a,b      3    –

        """)
    #expect(
      try quincunx("query", question, "--format", "csv").output
        == "name,runs,gap\n\"a,b\",3,\n")
    #expect(
      try quincunx("query", question, "--format", "json").output
        == "[{\"gap\":null,\"name\":\"a,b\",\"runs\":3}]\n")
    #expect(
      try quincunx("query", question, "--format", "markdown").output
        == "| name | runs | gap |\n| --- | ---: | ---: |\n| a,b | 3 | – |\n")
  }

  /// 3/(3 + 1.96²) for three successes of three.
  @Test func statisticsAreFunctions() throws {
    let quincunx = try prepared()
    let outcome = try quincunx(
      "query", "SELECT round(wilson_low(count(*), count(*)), 4) AS low FROM v_run", "--format",
      "csv")
    #expect(outcome.output == "low\n0.4385\n")
  }

  @Test func wrongQuestionsAreTheUsersMistake() throws {
    let quincunx = try prepared()
    for words in [
      ["SELECT nothing"], ["DELETE FROM run"], [], ["SELECT 1", "SELECT 2"],
      ["SELECT 1", "--format", "xml"],
    ] {
      let outcome = try quincunx.start(["query"] + words, environment: [:]).outcome()
      #expect(outcome.code == 2 && outcome.complaints.count == 1 && outcome.output.isEmpty)
    }
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "3")
  }
}

import Testing

@Suite struct VerifyCommandTests {
  @Test func equalValuesAreVerifiedAndAChangedOneIsFound() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    let equal = try quincunx("verify", "tiny.yaml")
    #expect(equal.code == 0)
    #expect(
      equal.output
        == "tiny: 3 of 3 stored runs executed again\nall values are equal, bit for bit\n")
    #expect(
      try quincunx("verify", "tiny.yaml", "--sample", "2").output.contains("2 of 3 stored runs"))

    try quincunx.sql("UPDATE measured_value SET value = value + 1e-15 WHERE run = 2 AND step = 40")
    let changed = try quincunx("verify", "tiny.yaml")
    #expect(changed.code == 1)
    let seed = try quincunx.sql("SELECT seed FROM run WHERE id = 2")
    #expect(changed.output.contains("tiny, seed \(seed) of {"))
    #expect(changed.output.contains("optimumProbability of agent 0 at step 40 is stored as"))
    #expect(changed.output.contains("1 run with differences"))
    #expect(try quincunx("verify", "--run", "2").code == 1)
    #expect(try quincunx("verify", "--run", "1").code == 0)
    let none = try quincunx("verify", "--run", "99")
    #expect(none.code == 2)
    #expect(none.errors.contains("the store has no run 99"))
  }

  private func toolWithRuns() throws -> CommandLineTool {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try #require(try quincunx("run", "tiny.yaml").code == 0)
    return quincunx
  }

  @Test func aStoreIsVerifiedPartByPart() throws {
    let quincunx = try toolWithRuns()
    let outcome = try quincunx("verify", "--choice", "7", "--sample", "2")
    #expect(outcome.code == 0, "\(outcome.output)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let parts = ["file", "schema", "references", "checksums", "plans", "values"]
    #expect(lines.count == parts.count + 1)
    for (line, part) in zip(lines, parts) { #expect(line.hasPrefix("ok     \(part): "), "\(line)") }
    #expect(lines[3].hasSuffix("the checksums of 3 runs are right"))
    #expect(lines[4].hasSuffix("1 study, all 3 planned runs stored"))
    #expect(
      lines[5].hasSuffix("2 of 3 runs executed again (--choice 7), equal bit for bit"))
    #expect(lines[6] == "quincunx.sqlite is in order")
    _ = try quincunx.shell("cp quincunx.sqlite other.name")
    #expect(try quincunx("verify", "other.name").code == 0)
    #expect(try quincunx("verify", "quincunx.sqlite").code == 0)
  }

  /// The printed choice draws the same runs once more.
  @Test func theChoiceOfRunsCanBeRepeated() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 60"), to: "tiny.yaml")
    try #require(try quincunx("run", "tiny.yaml", "--quiet").code == 0)
    try quincunx.sql("UPDATE measured_value SET value = value + 1e-12")
    func executed(_ words: String...) throws -> [String] {
      let outcome = try quincunx.start(["verify"] + words).outcome()
      #expect(outcome.code == 1)
      return outcome.output.split(separator: "\n").map(String.init)
        .filter { $0.hasPrefix("WRONG  values: ") }
    }
    let first = try executed("--sample", "3")
    #expect(first.count == 4)
    let choice = try #require(first.last?.firstMatch(of: /--choice (\d+)/)?.1)
    #expect(try executed("--sample", "3", "--choice", String(choice)) == first)
    let one = try executed("--sample", "3", "--choice", "1")
    #expect(try one != executed("--sample", "3", "--choice", "2"))
  }

  @Test(arguments: [
    ("DROP INDEX provenance_content", "schema: the index provenance_content is missing"),
    ("CREATE INDEX mine ON run (seed)", "schema: the index mine is not of this version"),
    (
      "DROP VIEW v_success; CREATE VIEW v_success AS SELECT 1 AS fraction",
      "schema: the view v_success is not what this version makes"
    ),
    ("DELETE FROM condition", "references: 1 rows of planned refer to no condition"),
    ("DELETE FROM measured_value WHERE run = 2", "checksums: run 2 is not what was stored"),
    (
      "UPDATE run SET state = 'failed', reason = 'x' WHERE id = 2",
      "checksums: run 2 is not what was stored"
    ),
    (
      "DELETE FROM measured_value WHERE run = 2; DELETE FROM run WHERE id = 2",
      "plans: tiny lacks 1 of 3 planned runs"
    ),
    (
      "UPDATE run SET checksum = NULL; UPDATE measured_value SET value = 0.5 WHERE run = 3",
      "values: run 3: optimumProbability of agent 0 at step 20 is stored as 0.5, now "
    ),
  ])
  func everyPartFindsWhatIsWrong(_ change: String, _ sentence: String) throws {
    let quincunx = try toolWithRuns()
    try quincunx.sql(change)
    let outcome = try quincunx("verify")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("WRONG  \(sentence)"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("quincunx.sqlite is NOT in order\n"))
  }

  @Test func damageAndFaultyUseAreTold() throws {
    let quincunx = try toolWithRuns()
    #expect(try quincunx("verify", "none.sqlite").code == 2)
    #expect(try quincunx("verify", "quincunx.sqlite", "tiny.yaml").code == 2)
    #expect(try quincunx("verify", "quincunx.sqlite", "--store", "x.sqlite").code == 2)
    #expect(try quincunx("verify", "tiny.yaml", "--choice", "1").code == 2)
    try quincunx.overwriteRootPage(of: "measured_value")
    let outcome = try quincunx("verify")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("WRONG  file: "), "\(outcome.output)")
    #expect(outcome.output.contains("ok     schema: "), "\(outcome.output)")
  }

  @Test func importedAndFailedAndUnplannedRunsAreCounted() throws {
    let quincunx = try toolWithRuns()
    try quincunx.write("algorithm,task,seed,step,metric,value\nA,t,1,0,m,0.5\n", to: "x.csv")
    #expect(try quincunx("import", "x.csv", "--as", "theirs").code == 0)
    #expect(try quincunx("run", "tiny.yaml", "--seeds", "2").code == 0)
    let outcome = try quincunx("verify")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("2 studies, all 3 planned runs stored; 1 more that no study"))
    #expect(outcome.output.contains("3 of 3 runs executed again"))
    #expect(outcome.output.contains("; 1 imported run skipped"))
  }
}

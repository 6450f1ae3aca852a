import Testing

@Suite struct RunCommandTests {
  @Test func theSecondCallHasNothingToRun() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let first = try quincunx("run", "tiny.yaml")
    #expect(first.code == 0)
    #expect(first.complaints.first?.hasPrefix("3 runs on ") == true)
    #expect(first.complaints.last?.hasPrefix("3 done, 0 failed, 0 left") == true)
    #expect(try quincunx.sql("SELECT count(*), min(seed), max(seed) FROM run") == "3|1|3")
    let second = try quincunx("run", "tiny.yaml")
    #expect(second.code == 0)
    #expect(second.output == "nothing to run: all 3 runs are stored\n")
    #expect(second.errors.isEmpty)
  }

  @Test func quietRunsSayNothing() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx("run", "tiny.yaml", "--quiet", "--seeds", "1")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "1")
  }

  @Test func moreSeedsKeepTheRunsThatAreStored() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    _ = try quincunx("run", "tiny.yaml", "--seeds", "1")
    let outcome = try quincunx("run", "tiny.yaml")
    #expect(outcome.complaints.first?.hasPrefix("2 runs on ") == true)
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "3")
  }

  @Test func workersAndOrderChangeNoValue() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, mostUnderSampled, ros]")
        .replacing("seeds: 3", with: "seeds: 5"), to: "tiny.yaml")
    let one = try quincunx("run", "tiny.yaml", "--workers", "1", "--store", "one.sqlite")
    let four = try quincunx(
      "run", "tiny.yaml", "--workers", "4", "--shuffle", "3", "--store", "four.sqlite")
    #expect(one.code == 0 && four.code == 0)
    let order = "SELECT group_concat(condition || '.' || seed) FROM (SELECT * FROM run ORDER BY id)"
    #expect(
      try quincunx.sql(order, store: "one.sqlite") != quincunx.sql(order, store: "four.sqlite"))
    let dumps = try ["one.sqlite", "four.sqlite"].map {
      try quincunx("dump", "tiny.yaml", "--store", $0).output
    }
    // 15 runs with a line each and two values.
    #expect(dumps[0].split(separator: "\n").count == 45)
    #expect(dumps[0] == dumps[1])
  }

  @Test func aDivergedRunIsARowWithAReason() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[reinforce]", with: "[{ reinforce: { learningRate: 1e308 } }]"),
      to: "far.yaml")
    let outcome = try quincunx("run", "far.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("3 runs failed"))
    let stored = "SELECT count(*), count(DISTINCT reason), max(reason LIKE '%diverged') FROM run"
    #expect(try quincunx.sql(stored + " WHERE state = 'failed'") == "3|1|1")
    #expect(try quincunx("status").output.contains("the run diverged"))

    let again = try quincunx("run", "far.yaml")
    #expect(again.code == 1, "stored failures are failures")
    #expect(again.complaints.isEmpty, "and are not tried again unasked")
    let retried = try quincunx("run", "far.yaml", "--retry-failed")
    #expect(retried.code == 1)
    #expect(retried.complaints.first?.hasPrefix("3 runs on ") == true)
    #expect(try quincunx.sql("SELECT count(*) FROM run") == "3")

    let id = try quincunx.sql("SELECT min(id) FROM run")
    let shown = try quincunx("show", id)
    #expect(shown.output.contains("--retry-failed") && !shown.output.contains("quincunx verify"))
    let verified = try quincunx("verify", "--run", id)
    #expect(verified.code == 2)
    #expect(verified.errors.contains("run \(id) has no values to compare: it failed, "))
    #expect(try quincunx("verify", "far.yaml").output.contains("nothing is verified"))
    #expect(try quincunx("reproduce", "far.yaml").code == 1)
    #expect(try quincunx("reproduce", "far.yaml").code == 1, "failures are never complete")
  }
}

import Testing

@Suite struct PlanCommandTests {
  @Test func thePlanCountsWhatIsStoredAndEstimatesTheRest() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("[onPolicy]", with: "[onPolicy, ros]"), to: "tiny.yaml")
    let before = try quincunx("plan", "tiny.yaml")
    #expect(before.code == 0)
    #expect(
      before.output.contains(
        "6 runs planned, 6 to run: no past run to estimate the time from"))
    #expect(try quincunx("run", "tiny.yaml", "--seeds", "2").code == 0)
    // A minute for each run but the first, so that the median is known.
    try quincunx.sql("UPDATE run SET seconds = 60")
    let after = try quincunx("plan", "tiny.yaml", "--workers", "1")
    #expect(after.output.contains("6 runs planned, 2 to run: about 2 min 0 s on 1 worker\n"))
    #expect(
      try quincunx("plan", "tiny.yaml", "--workers", "2").output.contains("about 60 s on 2 workers")
    )
    #expect(
      try quincunx("plan", "tiny.yaml", "--seeds", "2").output.contains(
        "4 runs planned, 0 to run: nothing to run"))
  }
}

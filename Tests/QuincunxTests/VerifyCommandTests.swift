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
}

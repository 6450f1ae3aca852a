import Testing

@Suite struct DumpCommandTests {
  /// 0.75 is 1.5 · 2⁻¹: exponent 1022 = 3FE, fraction 8 and zeros.
  @Test func valuesAreDumpedWithTheirBitsAlwaysAlike() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    #expect(try quincunx("run", "tiny.yaml").code == 0)
    try quincunx.sql("UPDATE measured_value SET value = 0.75 WHERE step = 40")
    let dump = try quincunx("dump", "tiny.yaml").output
    let lines = dump.split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines.count { $0 == "optimumProbability\t0\t40\t3fe8000000000000\t0.75" } == 3)
    #expect(lines[0].hasPrefix("tiny\t{\"experiment\":") && lines[0].hasSuffix("}\t1\tdone"))
    #expect(try quincunx("dump", "tiny.yaml").output == dump)
  }
}

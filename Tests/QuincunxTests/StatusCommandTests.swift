import Testing

@Suite struct StatusCommandTests {
  @Test func everyStoredStudyIsCounted() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    try quincunx.write(tinyStudy.replacing("seeds: 3", with: "seeds: 5"), to: "more.yaml")
    #expect(try quincunx("run", "tiny.yaml", "more.yaml").code == 0)
    try quincunx.sql("DELETE FROM measured_value WHERE run = 2; DELETE FROM run WHERE id = 2")
    let outcome = try quincunx("status")
    #expect(outcome.code == 0)
    let cells = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(cells[0].prefix(5) == ["study", "intended", "done", "failed", "left"])
    #expect(cells[2] == ["more", "5", "4", "0", "1", "–"])
    #expect(cells[3] == ["tiny", "3", "2", "0", "1", "–"])
  }
}

import Foundation
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
    #expect(cells[0].prefix(6) == ["study", "intended", "done", "failed", "claimed", "left"])
    #expect(cells[2] == ["more", "5", "4", "0", "0", "1", "–"])
    #expect(cells[3] == ["tiny", "3", "2", "0", "0", "1", "–"])
    #expect(cells.count == 4)
  }

  @Test func whoExecutesIsSaidWhileItDoes() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      tinyStudy.replacing("seeds: 3", with: "seeds: 500")
        .replacing("environmentSteps: 40", with: "environmentSteps: 4000"), to: "long.yaml")
    let started = try quincunx.start(["run", "long.yaml", "--workers", "1", "--quiet"])
    let pid = started.process.processIdentifier
    let deadline = ContinuousClock.now + .seconds(60)
    var lines: [String] = []
    // Until it has told of a run that it has stored.
    while ContinuousClock.now < deadline {
      let outcome = try quincunx("status")
      lines = outcome.output.split(separator: "\n").map(String.init)
      if outcome.code == 0, lines.count == 5 { break }
    }
    try #require(lines.count == 5 && started.process.isRunning)
    #expect(lines[3].hasPrefix("process \(pid) on "))
    #expect(lines[3].contains(": 1 worker, "))
    #expect(lines[3].hasSuffix("; at work"))
    #expect(lines[4].wholeMatch(of: /[0-9.e+]+ runs\/s; about .+ for the [0-9]+ runs left/) != nil)

    kill(pid, SIGKILL)
    started.process.waitUntilExit()
    let after = try quincunx("status").output.split(separator: "\n").map(String.init)
    #expect(after.count == 4)
    #expect(after[3].hasPrefix("process \(pid) on "))
    #expect(after[3].hasSuffix("has ended; the next quincunx run takes its claims over"))
  }
}

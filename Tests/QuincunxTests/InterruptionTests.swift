import Foundation
import Testing

@Suite struct InterruptionTests {
  static let runs = 200

  /// 200 runs that take some seconds together, in a debug build.
  static let study =
    tinyStudy.replacing("seeds: 3", with: "seeds: \(runs)")
    .replacing("environmentSteps: 40", with: "environmentSteps: 2000")

  static let uninterrupted = Result {
    let quincunx = try CommandLineTool()
    try quincunx.write(study, to: "long.yaml")
    #expect(try quincunx("run", "long.yaml", "--quiet").code == 0)
    return try quincunx("dump", "long.yaml").output
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func finishedRunsStayAndTheNextCallCompletes(_ signal: Int32) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study, to: "long.yaml")
    let started = try quincunx.start(["run", "long.yaml", "--workers", "1"])
    // As soon as a run is stored there is something to lose.
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline, try count(quincunx) == 0 {
      Thread.sleep(forTimeInterval: 0.02)
    }
    let before = try count(quincunx)
    try #require(before > 0 && started.process.isRunning)
    let asked = ContinuousClock.now
    kill(started.process.processIdentifier, signal)
    let outcome = try started.outcome()
    #expect(ContinuousClock.now - asked < .seconds(1))
    #expect(outcome.code == (signal == SIGKILL ? -SIGKILL : 130))
    if signal != SIGKILL {
      #expect(outcome.errors.contains("interrupted; finished runs are stored"))
      #expect(outcome.errors.contains(" done, 0 failed, "))
    }
    let kept = try count(quincunx)
    #expect(kept >= before && kept < Self.runs)
    #expect(try quincunx.sql("PRAGMA integrity_check") == "ok")

    let rest = try quincunx("run", "long.yaml")
    #expect(rest.code == 0)
    #expect(rest.complaints.first?.hasPrefix("\(Self.runs - kept) runs on ") == true)
    #expect(try quincunx("dump", "long.yaml").output == Self.uninterrupted.get())
  }

  /// Stored runs; 0 while there is no store yet.
  private func count(_ quincunx: CommandLineTool) throws -> Int {
    guard quincunx.exists("quincunx.sqlite") else { return 0 }
    let answer = try quincunx.shell(
      "sqlite3 -batch -cmd '.timeout 2000' quincunx.sqlite 'SELECT count(*) FROM run'")
    return Int(answer.output.trimmingCharacters(in: .newlines)) ?? 0
  }
}

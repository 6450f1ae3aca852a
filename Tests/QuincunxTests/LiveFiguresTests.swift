import Foundation
import Testing

@Suite struct LiveFiguresTests {
  /// Three seconds of runs, in a debug build.
  private static let study = InterruptionTests.study.replacing("seeds: 200", with: "seeds: 60")

  private static let text = ["--terminal", "dumb", "--every", "1"]

  /// Follows into a file, as a process of its own.
  private func follow(_ quincunx: CommandLineTool, _ words: String...) throws -> Started {
    try quincunx.start(["figures", "--live", "long.yaml"] + Self.text + words)
  }

  /// The picture of record, without blanks at the ends of lines.
  private func lines(_ text: String) -> [String] {
    text.replacing("\u{C}", with: "").split(separator: "\n").map {
      String($0.replacing(/\s+$/, with: ""))
    }.filter { !$0.isEmpty }
  }

  /// The store appears after the follower, and the study ends before it.
  @Test func theLastPictureHasTheFinalValues() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study, to: "long.yaml")
    let following = try follow(quincunx)
    Thread.sleep(forTimeInterval: 1)
    #expect(try quincunx("run", "long.yaml", "--quiet").code == 0)
    let outcome = try following.outcome()
    #expect(outcome.code == 0)
    #expect(
      outcome.complaints.first
        == "quincunx: waiting for quincunx.sqlite, which is not there yet")
    #expect(try quincunx("figures", "long.yaml", "--terminal", "dumb").code == 0)
    let record = String(
      decoding: try quincunx.contents(of: "figures/long/successCurve.txt"), as: UTF8.self)
    #expect(
      lines(outcome.output)
        == ["long, successCurve"] + lines(record) + ["long: 60 of 60 runs done"])
  }

  @Test func nothingIsWrittenOrHeldUp() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study, to: "long.yaml")
    let running = try quincunx.start(["run", "long.yaml", "--workers", "1", "--quiet"])
    let following = try follow(quincunx)
    #expect(try running.outcome().code == 0)
    #expect(try following.outcome().code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM run WHERE state = 'done'") == "60")
    #expect(!quincunx.exists("figures"))
  }

  @Test func theUserCanEndIt() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "long.yaml")
    _ = try quincunx("run", "long.yaml", "--seeds", "2", "--quiet")
    // A run is missing that nobody executes.
    try quincunx.sql("DELETE FROM run WHERE seed = 2")
    let following = try follow(quincunx, "--seeds", "2")
    Thread.sleep(forTimeInterval: 3)
    #expect(following.process.isRunning)
    kill(following.process.processIdentifier, SIGINT)
    let outcome = try following.outcome()
    #expect(outcome.code == 130)
    #expect(
      lines(outcome.output).last == "long: 1 of 2 runs done; nobody executes the others now")
  }

  @Test func aGnuplotThatEndsIsTold() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "long.yaml")
    try quincunx.write("#!/bin/sh\nexit 3\n", to: "gnuplot")
    _ = try quincunx.shell("chmod +x gnuplot")
    _ = try quincunx("run", "long.yaml", "--quiet")
    let outcome = try quincunx.shell(
      "PATH=$PWD:$PATH quincunx figures --live long.yaml --terminal dumb")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == "quincunx: gnuplot has ended; the same command follows the study again\n")
  }

  private static let wrong: [(words: [String], sentence: String)] = [
    (["tiny.yaml", "--live", "--figure", "succesCurve"], "did you mean successCurve?"),
    (["tiny.yaml", "tiny.yaml", "--live"], "figures --live follows one study"),
    (["tiny.yaml", "--live", "--terminal", "svg"], "with --live there is --terminal dumb"),
    (["tiny.yaml", "--every", "3"], "--every goes with --live"),
    (["tiny.yaml", "--live", "--json"], "--json is about a line of progress"),
  ]

  @Test(arguments: wrong) func mistakesAreTold(_ words: [String], _ sentence: String) throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx.start(["figures"] + words).outcome()
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(sentence))
  }

  /// In place, and no wider than the terminal.
  @Test func aTerminalIsDrawnInPlace() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(Self.study, to: "long.yaml")
    let run = try quincunx.start(["run", "long.yaml", "--workers", "1", "--quiet"])
    let call =
      "stty cols 60 rows 20; env -u DISPLAY -u NO_COLOR TERM=xterm "
      + "quincunx figures --live long.yaml --every 1"
    let outcome = try quincunx.shell("script --quiet --return --command '\(call)' /dev/null")
    #expect(try run.outcome().code == 0)
    #expect(outcome.code == 0)
    // The last picture is printed in full, behind those in place.
    let pictures = outcome.output.split(separator: "\u{1B}[J")
    #expect(pictures.count > 1)
    #expect(pictures.last?.contains("60 of 60 runs done") == true)
    for picture in pictures.dropLast() {
      let lines = picture.replacing(/\u{1B}\[[0-9;]*[A-Za-z]/, with: "")
        .split(whereSeparator: \.isNewline)
      #expect(lines.count < 20)
      #expect(lines.allSatisfy { $0.count < 60 })
    }
  }
}

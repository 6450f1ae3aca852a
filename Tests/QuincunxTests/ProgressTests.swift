import Foundation
import Testing

@Suite struct ProgressTests {
  /// The keys of a line of progress, in their order.
  private static let keys = [
    "command", "condition", "done", "elapsed_seconds", "elsewhere", "eta_seconds", "event",
    "failed", "left", "rate", "total", "unit",
  ]

  private struct Line: Decodable {
    let command: String
    let done: Int
    let event: String
    let failed: Int
    let left: Int
    let total: Int
    let unit: String
  }

  /// The lines of progress; whatever else is on standard error must be a sentence.
  private func lines(_ outcome: CommandLineTool.Outcome) throws -> [Line] {
    try outcome.complaints.filter { !$0.hasPrefix("quincunx: ") }.map { line in
      let keys = line.matches(of: /"([a-z_]+)":/).map { String($0.1) }
      #expect(keys == Self.keys)
      return try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    }
  }

  @Test func machinesAreToldStartAndEndOfEveryCommand() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let calls: [(words: [String], unit: String, total: Int)] = [
      (["run", "tiny.yaml", "--store", "one.sqlite"], "run", 3),
      (["merge", "one.sqlite"], "store", 1),
      (["figures", "tiny.yaml"], "figure", 1),
      (["claims", "tiny.yaml"], "study", 1),
      (["analyse", "tiny.yaml"], "study", 1),
      (["verify", "tiny.yaml"], "run", 3),
      (["verify"], "check", 9),
      (["backup", "copy.sqlite"], "step", 2),
      (["export", "tiny", "--format", "csv"], "study", 1),
      (["bundle", "tiny.tar.gz", "tiny.yaml"], "step", 4),
      (["salvage", "one.sqlite", "--into", "saved.sqlite"], "run", 3),
    ]
    for call in calls {
      let outcome = try quincunx.start(call.words + ["--json"]).outcome()
      let name = call.words.joined(separator: " ")
      #expect(outcome.code == 0, "\(name): \(outcome.errors)")
      let lines = try lines(outcome)
      #expect(lines.first?.event == "start", "\(name)")
      let end = try #require(lines.last)
      #expect(end.event == "end", "\(name)")
      #expect(end.command == call.words[0])
      #expect(end.unit == call.unit, "\(name)")
      let counts = [end.total, end.done, end.failed, end.left]
      #expect(counts == [call.total, call.total, 0, 0], "\(name)")
    }
  }

  @Test func aReproductionIsTwoPartsForMachines() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let lines = try lines(quincunx("reproduce", "tiny.yaml", "--json"))
    let ends = lines.filter { $0.event == "end" }
    #expect(ends.map(\.unit) == ["run", "step"])
    #expect(ends.map(\.done) == [3, 3])
  }

  @Test func nobodyIsToldWhatWasFast() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    _ = try quincunx("run", "tiny.yaml")
    for words in [["figures", "tiny.yaml"], ["claims", "tiny.yaml"], ["verify"], ["doctor"]] {
      #expect(try quincunx.start(words).outcome().errors.isEmpty)
    }
  }

  @Test func aFailedFigureIsCountedAsSuch() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    _ = try quincunx("run", "tiny.yaml")
    let outcome = try quincunx(
      "figures", "tiny.yaml", "--json", environment: ["PATH": quincunx.folder.path])
    #expect(outcome.code == 1)
    let end = try #require(outcome.complaints.last)
    #expect(end.contains(#""done":0,"#) && end.contains(#""failed":1,"left":0,"#))
  }

  /// A reader that goes away after the first line.
  @Test func runsGoOnWhereNobodyReadsTheirProgress() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx.shell(
      """
      mkfifo progress; head -n 1 progress > first & reader=$!
      exec 3> progress; echo begun >&3; wait $reader
      quincunx run tiny.yaml --json 2>&3
      """)
    #expect(outcome.code == 0)
    #expect(try quincunx.sql("SELECT count(*) FROM run WHERE state = 'done'") == "3")
  }

  @Test func quietAndJSONExcludeEachOther() throws {
    let quincunx = try CommandLineTool()
    try quincunx.write(tinyStudy, to: "tiny.yaml")
    let outcome = try quincunx("run", "tiny.yaml", "--quiet", "--json")
    #expect(outcome.code == 2)
    #expect(outcome.errors.hasPrefix("quincunx: --quiet and --json exclude each other"))
  }

  private static let widths = [40, 80, 200]

  /// What a terminal of this width gets while runs are executed and then interrupted.
  private func shown(width: Int, _ setting: String) throws -> String {
    let quincunx = try CommandLineTool()
    try quincunx.write(
      InterruptionTests.study.replacing("environmentSteps: 2000", with: "environmentSteps: 20000"),
      to: "long.yaml")
    let call =
      "stty cols \(width) rows 24; timeout --foreground -s INT 5 "
      + "env -u NO_COLOR \(setting) quincunx run long.yaml --workers 1"
    let outcome = try quincunx.shell("script --quiet --return --command '\(call)' /dev/null")
    // What `timeout` says of a process that it has ended.
    try #require(outcome.code == 124, "\(outcome.output)")
    return outcome.output
  }

  @Test(arguments: widths) func aLineInPlaceFitsTheTerminal(width: Int) throws {
    let text = try shown(width: width, "TERM=xterm LC_ALL=C.UTF-8")
    let redrawn = text.split(separator: "\u{1B}[K").dropLast().map {
      String($0.drop { $0.isWhitespace || $0.isNewline })
    }.dropFirst().map { $0.split(whereSeparator: \.isNewline).last ?? "" }
    #expect(redrawn.count > 3)
    for line in redrawn { #expect(line.count < width, "\(line)") }
    #expect(text.contains("█") || width < 200)
    // The summary has a line of its own, and nothing stands behind it.
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.last?.hasPrefix("quincunx: interrupted; ") == true)
    #expect(lines.dropLast().last?.contains(" left  ") == true)
  }

  @Test func aTerminalWithoutCursorGetsPlainLines() throws {
    let text = try shown(width: 80, "TERM=dumb LC_ALL=C")
    #expect(!text.contains("\u{1B}") && !text.contains("█"))
    #expect(text.contains(" done, 0 failed, "))
  }
}

import Console
import Testing

@Suite struct HeadwayTests {
  /// 12 of 200 runs of 2 seconds after 12 seconds of two workers.
  private static let headway: Headway = {
    var headway = Headway(
      command: "run", unit: "run", total: 200, workers: 2,
      work: RemainingWork(left: ["": 200], stored: ["": 2]))
    headway.done = 10
    headway.failed = 2
    for _ in 0..<12 { headway.work.settle("", seconds: 2) }
    headway.settled = 12
    headway.condition = "noConflict 19, tabular, maProps, mappo"
    return headway
  }()

  private static let plain = Typography(isUnicode: false, isColoured: false)
  private static let widths = Array(1...250)

  /// 188 runs of 2 seconds on two workers, of which 3 seconds have passed since the last run.
  @Test func theTimeToGoCountsDown() {
    #expect(Self.headway.remaining(after: 12) == 188)
    #expect(Self.headway.remaining(after: 15) == 185)
    #expect(Self.headway.remaining(after: 1000) == 0)
  }

  /// Twice as many runs were settled as by this process alone.
  @Test func otherProcessesHalveTheTime() {
    var headway = Self.headway
    headway.elsewhere = 12
    for _ in 0..<12 { headway.work.settle("") }
    #expect(headway.left == 176)
    #expect(headway.remaining(after: 12) == 88)
  }

  @Test func aWideTerminalShowsAll() {
    #expect(
      Self.headway.line(width: 200, after: 12, Typography(isUnicode: true, isColoured: false))
        == "[█·······················] 10 done, 2 failed, 188 left  1.0 runs/s  ETA 3 min 8 s  "
        + "noConflict 19, tabular, maProps, mappo")
  }

  @Test func eightyColumnsLoseTheBarAndTheMiddleOfTheCondition() {
    #expect(
      Self.headway.line(width: 80, after: 12, Self.plain)
        == "10 done, 2 failed, 188 left  1.0 runs/s  ETA 3 min 8 s  noConflict...ops, mappo")
  }

  @Test func fortyColumnsKeepTheCountsAndTheTime() {
    #expect(
      Self.headway.line(width: 40, after: 12, Self.plain) == "12/200, 2 failed, ETA 3 min 8 s")
  }

  @Test(arguments: widths)
  func noTerminalHasToWrapTheLine(width: Int) {
    #expect(Self.headway.line(width: width, after: 12, Self.plain).count < width)
  }

  @Test func failuresAreRedWhereColoursAreWanted() {
    let coloured = Typography(isUnicode: false, isColoured: true)
    let line = Self.headway.line(width: 80, after: 12, coloured)
    #expect(line.hasPrefix("10 done, \u{1B}[31m2 failed\u{1B}[m, 188 left"))
    var headway = Self.headway
    headway.failed = 0
    #expect(!headway.line(width: 80, after: 12, coloured).contains("\u{1B}"))
  }

  @Test func aConditionCannotMoveTheCursor() {
    var headway = Self.headway
    headway.condition = "a\u{1B}[2J\tb 漢"
    #expect(headway.line(width: 90, after: 12, Self.plain).hasSuffix("  a?[2J?b ?"))
  }

  @Test func aPipeGetsTheWholeConditionAndNoBar() {
    #expect(
      Self.headway.plainLine(after: 12)
        == "10 done, 2 failed, 188 left  1.0 runs/s  ETA 3 min 8 s  "
        + "noConflict 19, tabular, maProps, mappo")
  }

  @Test func slowWorkIsCountedByTheMinuteOrTheHour() {
    #expect(Self.headway.summary(after: 60).contains("  12.0 runs/min  "))
    #expect(Self.headway.summary(after: 6000).contains("  7.2 runs/h  "))
  }

  @Test func theSummaryTellsWhetherAllWasDone() {
    #expect(
      Self.headway.summary(after: 24) == "10 done, 2 failed, 188 left  0.5 runs/s  after 24 s")
    var headway = Headway(command: "figures", unit: "figure", total: 1)
    headway.done = 1
    #expect(headway.summary(after: 1) == "1 done, 0 failed, 0 left  1.0 figures/s  in 1.0 s")
  }

  @Test func aLineForMachinesHasTheseKeysInThisOrder() {
    #expect(
      Self.headway.json(.progress, after: 12.3456) == """
        {"command":"run","condition":"noConflict 19, tabular, maProps, mappo","done":10,\
        "elapsed_seconds":12.346,"elsewhere":0,"eta_seconds":187.654,"event":"progress",\
        "failed":2,"left":188,"rate":0.972,"total":200,"unit":"run"}
        """)
  }

  @Test func aMachineIsToldThatNothingIsKnown() {
    let headway = Headway(command: "merge", unit: "store", total: 2)
    #expect(
      headway.json(.start, after: 0) == """
        {"command":"merge","condition":"","done":0,"elapsed_seconds":0.0,"elsewhere":0,\
        "eta_seconds":null,"event":"start","failed":0,"left":2,"rate":0.0,"total":2,\
        "unit":"store"}
        """)
  }
}

@Suite struct TypographyTests {
  @Test func theFirstOfTheLocalesCounts() {
    func isUnicode(_ environment: [String: String]) -> Bool {
      Typography(environment: environment, isTerminal: true).isUnicode
    }
    #expect(isUnicode(["LANG": "de_AT.UTF-8"]))
    #expect(isUnicode(["LANG": "C", "LC_ALL": "C.utf8"]))
    #expect(!isUnicode(["LANG": "C.UTF-8", "LC_ALL": "C"]))
    #expect(isUnicode(["LANG": "C.UTF-8", "LC_ALL": ""]))
    #expect(!isUnicode([:]))
  }

  @Test func coloursAreForTerminalsThatDoNotRefuse() {
    func isColoured(_ environment: [String: String], isTerminal: Bool = true) -> Bool {
      Typography(environment: environment, isTerminal: isTerminal).isColoured
    }
    #expect(isColoured(["TERM": "xterm"]))
    #expect(!isColoured(["TERM": "xterm"], isTerminal: false))
    #expect(!isColoured(["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(isColoured(["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!isColoured(["TERM": "dumb"]))
  }
}

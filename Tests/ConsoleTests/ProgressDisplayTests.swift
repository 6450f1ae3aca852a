import Testing

@testable import Console

@Suite struct ProgressDisplayTests {
  private func times(
    _ style: ProgressDisplay.Style, isTerminal: Bool, until end: Double
  ) -> [Double] {
    var times: [Double] = []
    var now = 0.0
    while true {
      now = ProgressDisplay.next(after: now, style, isTerminal: isTerminal)
      guard now < end else { return times }
      times.append(now)
    }
  }

  @Test func aPipeGetsALineEveryFiveSecondsAndLaterEveryThirty() {
    #expect(
      times(.text, isTerminal: false, until: 130)
        == [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 90, 120])
  }

  @Test func aTerminalShowsNothingForTwoSeconds() {
    let times = times(.text, isTerminal: true, until: 3)
    #expect(times.first == 2)
    #expect(times.count == 5)
  }

  @Test func aMachineIsToldOnceASecond() {
    #expect(times(.json, isTerminal: false, until: 4.5) == [1, 2, 3, 4])
  }
}

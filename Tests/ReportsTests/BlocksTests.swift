import Testing

@testable import Reports

@Suite struct BlocksTests {
  @Test func thousandsStandApart() {
    #expect(
      [0, 999, 1000, 31266, 1_234_567].map(grouped) == ["0", "999", "1,000", "31,266", "1,234,567"])
    #expect(groupedCount(1, "run") == "1 run")
    #expect(groupedCount(6300, "run") == "6,300 runs")
  }

  @Test func timesHaveTheUnitThatPeopleUse() {
    let seconds = [0.00144, 0.0522, 0.204, 9.9, 45, 125, 7300, 200_000]
    let texts = [
      "1.44 ms", "52.2 ms", "0.20 s", "9.90 s", "45 s", "2 min 5 s", "2 h 1 min", "2 d 7 h",
    ]
    #expect(seconds.map(span) == texts)
  }

  @Test func momentsAreReadable() {
    #expect(moment("2026-11-21T22:52:34.123Z") == "2026-11-21 22:52:34 UTC")
  }
}

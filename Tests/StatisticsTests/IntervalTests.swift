import Statistics
import Testing

@Suite struct IntervalTests {
  let unit = Interval(low: 0, high: 1)

  @Test func endsBelongToTheInterval() {
    #expect(unit.contains(0) && unit.contains(1) && unit.contains(0.5))
    #expect(!unit.contains(1.000_000_1) && !unit.contains(-0.000_000_1))
    #expect(!unit.contains(.nan))
  }

  @Test func touchingIntervalsOverlap() {
    #expect(unit.overlaps(Interval(low: 1, high: 2)))
    #expect(Interval(low: 1, high: 2).overlaps(unit))
    #expect(!unit.overlaps(Interval(low: 1.5, high: 2)))
    #expect(!unit.overlaps(Interval(low: -2, high: -1)))
    #expect(unit.overlaps(Interval(low: -1, high: 2)))
  }

  @Test func containsOnlyWholeIntervals() {
    #expect(unit.contains(unit))
    #expect(unit.contains(Interval(low: 0.5, high: 0.5)))
    #expect(!unit.contains(Interval(low: 0.5, high: 1.5)))
    #expect(!unit.contains(Interval(low: -1, high: 2)))
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct PairedOutcomesTests {
  @Test func pairsAreCountedByBothOutcomes() {
    let outcomes = PairedOutcomes(
      first: [true, true, true, true, true, true, false, false, false, false],
      second: [true, true, true, false, false, false, true, true, false, false])
    #expect(
      outcomes == PairedOutcomes(both: 3, onlyFirst: 3, onlySecond: 2, neither: 2))
    #expect(outcomes.pairs == 10)
    #expect(outcomes.difference == 0.1)
  }

  @Test func differenceAgreesWithReference() throws {
    let golden = try GoldenCases("paired_difference_intervals")
    for item in golden.cases {
      let outcomes = try PairedOutcomes(item["input"])
      #expect(try golden.agree(outcomes.difference, item, "expected", "difference"))
    }
  }

  @Test func noPairsHaveNoDifference() {
    #expect(PairedOutcomes(first: [], second: []).difference == nil)
  }
}

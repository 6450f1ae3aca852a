import Analysis
import Statistics
import Testing

@Suite struct PowerPlanTests {
  @Test func theFamilySharesTheLevel() {
    let plan = PowerPlan(seeds: 20, comparisons: 4)
    #expect(plan.familyLevel == 0.0125)
    #expect(plan.power == 0.8)
    // Wilson's half-width at 10 of 20: 0.2007.
    #expect(abs(plan.plannedHalfWidth - 0.2007) < 0.0001)
    #expect(PowerPlan(seeds: 20, comparisons: 4, halfWidth: 0.1).plannedHalfWidth == 0.1)
  }

  /// The condition may stop at the first look at which the sequence is narrow, not at a later one.
  @Test func monitoringFindsTheFirstLookThatSuffices() throws {
    let outcomes = (0..<200).map { $0 % 4 != 0 }
    let now = Monitored(outcomes, halfWidth: 0.15)
    #expect(now.trials == 200 && now.successes == 150)
    #expect(now.wilson == wilsonInterval(successes: 150, trials: 200))
    #expect(now.sequence == confidenceSequence(successes: 150, trials: 200))
    let enough = try #require(now.sufficed)
    func halfWidth(_ trials: Int) -> Double {
      let interval = confidenceSequence(
        successes: outcomes.prefix(trials).count { $0 }, trials: trials)
      return (interval.high - interval.low) / 2
    }
    #expect(halfWidth(enough) <= 0.15)
    #expect((1..<enough).allSatisfy { halfWidth($0) > 0.15 })
    #expect(Monitored(Array(outcomes.prefix(enough - 1)), halfWidth: 0.15).sufficed == nil)
  }

  @Test func withoutRunsNothingIsKnown() {
    let now = Monitored([], halfWidth: 0.1)
    #expect(now.wilson == nil && now.sufficed == nil)
    #expect(now.sequence == Interval(low: 0, high: 1))
  }

  @Test func equalFractionsAreSaidToBeEqual() {
    let plan = PowerPlan(
      seeds: 10, comparisons: 1, difference: .init(baseline: 0.4, other: 0.4))
    let text = plan.text(family: "a single comparison", measure: "return", stored: [])
    #expect(text.contains("No number of seeds tells 0.4 against 0.4: the fractions are equal."))
  }
}

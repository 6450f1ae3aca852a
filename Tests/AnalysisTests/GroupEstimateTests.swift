import Statistics
import Testing

@testable import Analysis

@Suite struct GroupEstimateTests {
  /// Ends .95, .1, failed, missing; the first run is at .9 at step 20 of 30.
  private let mixed = Recorded(runs: [[0.5, 0.9, 0.95], [0, 0.2, 0.1], nil], missing: 1)

  @Test func everyIntendedRunIsAccountedFor() {
    let group = report([mixed]).groups[0]
    #expect(group.intended == 4 && group.done == 2 && group.failed == 1 && group.missing == 1)
    #expect(group.successes == 1 && group.trials == 3 && group.measured == 2)
    #expect(group.wilson == wilsonInterval(successes: 1, trials: 3))
    #expect(group.clopperPearson == clopperPearsonInterval(successes: 1, trials: 3))
  }

  @Test func failedRunsCanBeLeftOut() {
    let group = report([mixed], failuresCount: false).groups[0]
    #expect(group.successes == 1 && group.trials == 2 && group.failed == 1)
    #expect(group.stepsToThreshold?.runs == 2)
  }

  /// Areas per step by hand: (0.7 · 10 + 0.925 · 10)/20 and (0.1 · 10 + 0.15 · 10)/20.
  @Test func areasFollowTheSteps() throws {
    let area = try #require(report([mixed]).groups[0].area)
    #expect(abs(area.value - (0.8125 + 0.125) / 2) < 1e-15)
  }

  @Test func runsThatNeverArriveAreLaterThanAnyStep() throws {
    let steps = try #require(report([mixed]).groups[0].stepsToThreshold)
    #expect(steps.reached == 1 && steps.runs == 3 && steps.median == .infinity)
    #expect(steps.interval == nil)
    let early = Recorded(runs: Array(repeating: [0, 1, 0], count: 6) + [[0, 0, 0]])
    let most = try #require(report([early]).groups[0].stepsToThreshold)
    #expect(most.reached == 6 && most.median == 20)
    #expect(most.interval == Interval(low: 20, high: .infinity))
  }

  /// Eight runs, a quarter dropped at either end.
  @Test func theMiddleHalfIsAveraged() throws {
    let group = report([Recorded(runs: ends([8, 1, 7, 2, 6, 3, 5, 4]))]).groups[0]
    #expect(group.interquartileMean?.value == 4.5)
    #expect(group.mean?.value == 4.5)
    let interval = try #require(group.mean?.interval)
    let student = try #require(tInterval([1, 2, 3, 4, 5, 6, 7, 8]))
    #expect(abs(interval.low - student.low) < 1e-14 && abs(interval.high - student.high) < 1e-14)
    let bootstrapped = try #require(group.interquartileMean?.interval)
    #expect(bootstrapped.low >= 1 && bootstrapped.low < 4.5)
    #expect(bootstrapped.high <= 8 && bootstrapped.high > 4.5)
  }

  @Test func onlyTheSeedOfTheBootstrapChangesIt() {
    let one = table([Recorded(runs: ends([8, 1, 7, 2, 6, 3, 5, 4]))])
    func interval(seed: Int) -> Interval? {
      AnalysisReport(
        of: one, study: study,
        options: AnalysisOptions(measure: "x", threshold: nil, seed: seed)
      ).groups[0].interquartileMean?.interval
    }
    #expect(interval(seed: 0) == interval(seed: 0))
    #expect(interval(seed: 0) != interval(seed: 1))
  }

  @Test func degenerateRunsHaveAStatedAnswer() {
    let nothing = report([Recorded(runs: [], missing: 3)]).groups[0]
    #expect(nothing.intended == 3 && nothing.trials == 0 && nothing.successes == 0)
    #expect(nothing.wilson == nil && nothing.mean == nil && nothing.interquartileMean == nil)
    #expect(nothing.area == nil && nothing.stepsToThreshold == nil)
    let failed = report([Recorded(runs: [nil, nil])]).groups[0]
    #expect(failed.successes == 0 && failed.trials == 2 && failed.mean == nil)
    #expect(failed.stepsToThreshold?.median == .infinity)
    let silent = report([Recorded(runs: [[], []])]).groups[0]
    #expect(silent.done == 2 && silent.measured == 0 && silent.successes == 0)
    let single = report([Recorded(runs: [[1]])]).groups[0]
    #expect(single.mean == Estimate(value: 1, interval: nil))
    #expect(single.interquartileMean == Estimate(value: 1, interval: nil))
    #expect(single.area == nil)
    let equal = report([Recorded(runs: ends([1, 1, 1]))]).groups[0]
    #expect(equal.mean == Estimate(value: 1, interval: Interval(low: 1, high: 1)))
  }
}

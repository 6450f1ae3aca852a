import Randomness
import Statistics
import Testing

private func intervals(
  _ scores: [[Double]], _ thresholds: [Double], inclusive: Bool = false, resamples: Int = 20_000
) -> [Interval]? {
  var stream = RandomStream(root: 7, path: ["performanceProfileIntervals"])
  return performanceProfileIntervals(
    scores, thresholds: thresholds, inclusive: inclusive, resamples: resamples, stream: &stream)
}

/// Two tasks of two runs, one of which passes in each: the replicates are 0, 1/4, 1/2, 3/4 and 1
/// with chances 1, 4, 6, 4 and 1 of 16, so one tail of 2.5 % ends at 0 and the other at 1.
@Test func profileIntervalsOfFourRunsReachFromNoneToAll() {
  #expect(intervals([[0, 1], [0, 1]], [0.5]) == [Interval(low: 0, high: 1)])
}

/// Of four runs of one task k pass with probability C(4, k)/16; the other task always passes.
/// 1/16 is more than 2.5 %, so the replicates' quantiles are (0 + 1)/2 and (1 + 1)/2.
@Test func tasksAreResampledOnTheirOwnAndWeighAlike() {
  #expect(
    intervals([[0, 0, 1, 1], [1, 1]], [0.5, 2]) == [
      Interval(low: 0.5, high: 1), Interval(low: 0, high: 0),
    ])
}

/// The share of 100 runs of which half pass has standard error 0.05: the 2.5 % quantile of
/// Bin(100, 1/2)/100 is 0.40 (R: qbinom(c(0.025, 0.975), 100, 0.5) is 40 and 60).
@Test func profileIntervalsAreBinomialQuantiles() throws {
  let scores = (0..<100).map { $0 % 2 == 0 ? 0.0 : 1 }
  let found = try #require(intervals([scores], [0.5])?.first)
  #expect(abs(found.low - 0.4) < 0.0051 && abs(found.high - 0.6) < 0.0051)
}

@Test func inclusiveProfileIntervalsCountTies() {
  #expect(
    intervals([[1, 1]], [0, 1, 2], resamples: 10)?.map(\.low) == [1, 0, 0])
  #expect(
    intervals([[1, 1]], [0, 1, 2], inclusive: true, resamples: 10)?.map(\.low) == [1, 1, 0])
}

@Test func profileIntervalsNeedTwoRunsInEveryTask() {
  #expect(intervals([], [0.5], resamples: 10) == nil)
  #expect(intervals([[1, 0], [1]], [0.5], resamples: 10) == nil)
  #expect(intervals([[1, .nan]], [0.5], resamples: 10) == nil)
}

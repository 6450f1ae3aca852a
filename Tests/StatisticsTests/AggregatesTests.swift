import Statistics
import TestSupport
import Testing

@Suite struct AggregatesTests {
  @Test func agreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("iqm_and_aggregates")
    for item in golden.cases {
      let scores = item["input"]["scores"].matrix
      let gap = optimalityGap(scores: scores, threshold: try item["input"]["gamma"].double)
      #expect(try golden.agree(aggregateMean(scores: scores), item, "expected", "mean"))
      #expect(try golden.agree(aggregateMedian(scores: scores), item, "expected", "median"))
      #expect(try golden.agree(gap, item, "expected", "optimality_gap"))
    }
  }

  @Test func medianIsOfTaskMeans() {
    let scores: [[Double]] = [[0, 1, 9], [2, 3, 9]]
    #expect(taskMeans(scores: scores) == [1, 2, 9])
    #expect(aggregateMedian(scores: scores) == 2 && aggregateMean(scores: scores) == 4)
  }

  @Test func scoresBeyondTheThresholdDoNotMakeUpForOthers() {
    #expect(optimalityGap(scores: [[0.5], [100]]) == 0.25)
    #expect(optimalityGap(scores: [[1], [100]]) == 0)
  }

  @Test func undefinedScoresHaveNoAggregate() {
    for scores in [[], [[]], [[1, .nan], [1, 2]]] {
      #expect(aggregateMean(scores: scores) == nil && aggregateMedian(scores: scores) == nil)
      #expect(optimalityGap(scores: scores) == nil)
    }
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct PerformanceProfileTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("performance_profile")
    for item in golden.cases {
      let scores = item["input"]["scores"].matrix
      let pooled = Array(scores.joined())
      let thresholds = item["input"]["tau"].numbers
      let strict = try #require(performanceProfile(scores: pooled, thresholds: thresholds))
      let inclusive = try #require(
        performanceProfile(scores: pooled, thresholds: thresholds, inclusive: true))
      let ofMeans = try #require(taskMeanProfile(scores: scores, thresholds: thresholds))
      #expect(try golden.agree(strict, item, "expected", "run_profile"))
      #expect(try golden.agree(inclusive, item, "expected", "run_profile_inclusive"))
      #expect(try golden.agree(ofMeans, item, "expected", "mean_profile"))
      #expect(
        try golden.agree(
          profileBandHalfWidth(count: pooled.count), item, "expected", "dkw_half_width"))
    }
  }

  @Test func tiesWithTheThresholdCountOnlyInclusively() {
    let scores: [Double] = [0, 1, 1]
    #expect(performanceProfile(scores: scores, thresholds: [1]) == [0])
    #expect(performanceProfile(scores: scores, thresholds: [1], inclusive: true) == [2 / 3.0])
  }

  @Test func undefinedScoresHaveNoProfile() {
    #expect(performanceProfile(scores: [], thresholds: [0]) == nil)
    #expect(performanceProfile(scores: [1, .nan], thresholds: [0]) == nil)
    #expect(performanceProfile(scores: [1], thresholds: []) == [])
    #expect(taskMeanProfile(scores: [], thresholds: [0]) == nil)
    #expect(taskMeanProfile(scores: [[1, .nan]], thresholds: [0]) == nil)
    #expect(taskMeanProfile(scores: [[1, 2], [3, 2]], thresholds: [2]) == [0])
    #expect(taskMeanProfile(scores: [[1, 2], [3, 2]], thresholds: [2], inclusive: true) == [1])
  }
}

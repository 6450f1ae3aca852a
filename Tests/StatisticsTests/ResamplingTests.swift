import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct ResamplingTests {
  @Test func replicatesAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("bootstrap")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let indices = item["input"]["indices"].matrix.map { $0.map { Int($0) } }
      let statistic = try namedStatistic(item)
      let replicates = try #require(
        bootstrapReplicates(x, indices: indices, statistic: statistic))
      let jackknife = try #require(jackknifeReplicates(x, statistic: statistic))
      let error = sampleStandardDeviation(replicates)
      #expect(try golden.agree(statistic(x), item, "expected", "theta_hat"))
      #expect(try golden.agree(replicates, item, "expected", "replicates"))
      #expect(try golden.agree(jackknife, item, "expected", "jackknife"))
      #expect(try golden.agree(error, item, "expected", "se"))
    }
  }

  /// 0.1, 0.2 and 0.3 sum to different doubles in different orders.
  @Test func orderOfDrawingDoesNotMatter() {
    let x = [0.1, 0.2, 0.3]
    let plainSum: ([Double]) -> Double? = { $0.reduce(0, +) }
    #expect(plainSum(x) != plainSum(x.reversed()))
    let replicates = bootstrapReplicates(x, indices: [[0, 1, 2], [2, 1, 0]], statistic: plainSum)
    #expect(replicates?.first == plainSum(x) && replicates?.last == plainSum(x))
  }

  @Test func drawsComeFromTheStream() {
    var stream = RandomStream(root: 11, path: ["resampling"])
    var again = RandomStream(root: 11, path: ["resampling"])
    let x = [3.0, 1, 8, 2.5]
    let indices = (0..<20).map { _ in (0..<4).map { _ in again.below(4) } }
    #expect(
      bootstrapReplicates(x, resamples: 20, stream: &stream, statistic: mean)
        == bootstrapReplicates(x, indices: indices, statistic: mean))
  }

  @Test func undefinedStatisticsHaveNoReplicates() {
    var stream = RandomStream(root: 12, path: [])
    #expect(bootstrapReplicates([], resamples: 3, stream: &stream, statistic: mean) == nil)
    #expect(
      bootstrapReplicates([1], resamples: 3, stream: &stream, statistic: sampleVariance) == nil)
    #expect(jackknifeReplicates([], statistic: mean) == nil)
    #expect(jackknifeReplicates([1], statistic: mean) == nil)
    #expect(jackknifeReplicates([1, 3], statistic: mean) == [3, 1])
  }
}

/// The statistic a golden bootstrap case names.
func namedStatistic(_ item: Golden) throws -> ([Double]) -> Double? {
  let statistics: [String: ([Double]) -> Double?] = [
    "mean": mean, "median": { quantile($0, 0.5) }, "iqm": interquartileMean,
    "sd": sampleStandardDeviation,
  ]
  let name = try #require(item["input"]["statistic"].text)
  return try #require(statistics[name])
}

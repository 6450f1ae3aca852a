import Statistics
import TestSupport
import Testing

@Suite struct BCaTests {
  /// From the data on, so that ties are decided on our own replicates.
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("bootstrap")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let indices = item["input"]["indices"].matrix.map { $0.map { Int($0) } }
      let statistic = try namedStatistic(item)
      let estimate = try #require(statistic(x))
      let replicates = try #require(
        bootstrapReplicates(x, indices: indices, statistic: statistic))
      let jackknife = try #require(jackknifeReplicates(x, statistic: statistic))
      let confidence = try item["input"]["conf"].double
      let bca = try #require(
        BCa(
          estimate: estimate, replicates: replicates, jackknife: jackknife,
          confidence: confidence))
      #expect(try golden.agree(bca.biasCorrection, item, "expected", "z0"), "\(x)")
      #expect(try golden.agree(bca.acceleration, item, "expected", "acceleration"), "\(x)")
      #expect(try golden.agree(bca.levels?.low, item, "expected", "alpha_low"), "\(x)")
      #expect(try golden.agree(bca.levels?.high, item, "expected", "alpha_high"), "\(x)")
      #expect(try golden.agree(bca.interval, item, "expected", "bca"), "\(x)")
    }
  }

  @Test func withoutBiasAndSkewnessItIsThePercentileInterval() throws {
    let replicates = (-50...50).map(Double.init)
    let bca = try #require(BCa(estimate: 0, replicates: replicates, jackknife: [-1, 0, 1]))
    let percentile = try #require(percentileInterval(replicates: replicates, confidence: 0.95))
    let interval = try #require(bca.interval)
    #expect(bca.biasCorrection == 0 && bca.acceleration == 0)
    #expect(close(interval.low, percentile.low, relative: 1e-13))
    #expect(close(interval.high, percentile.high, relative: 1e-13))
  }

  @Test func undefinedPartsSayWhy() throws {
    let outside = try #require(BCa(estimate: 9, replicates: [1, 2, 3], jackknife: [1, 2, 4]))
    #expect(outside.biasCorrection == nil && outside.acceleration != nil)
    #expect(outside.levels == nil && outside.interval == nil)
    #expect(
      BCa(estimate: 0, replicates: [1, 2, 3], jackknife: [1, 2, 4])?.biasCorrection == nil)

    let flat = try #require(BCa(estimate: 2, replicates: [1, 2, 3], jackknife: [2, 2, 2]))
    #expect(flat.biasCorrection == 0 && flat.acceleration == nil && flat.interval == nil)

    #expect(BCa(estimate: 1, replicates: [], jackknife: [1, 2]) == nil)
    #expect(BCa(estimate: 1, replicates: [1, .nan], jackknife: [1, 2]) == nil)
  }

  /// One distant jackknife value of many brings the acceleration near its largest, 1/6; beyond
  /// six standard errors the levels then turn over.
  @Test func levelsThatTurnOverAreUndefined() throws {
    let jackknife = [Double](repeating: 0, count: 400) + [-1]
    let replicates = (-50...50).map(Double.init)
    let bca = try #require(
      BCa(
        estimate: 30, replicates: replicates, jackknife: jackknife, confidence: 1 - 1e-12))
    let acceleration = try #require(bca.acceleration)
    #expect(acceleration > 0.16)
    #expect(bca.biasCorrection != nil && bca.levels == nil && bca.interval == nil)
  }
}

import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct MeanBootstrapTests {
  /// On given indices the golden file's replicates; here the same by drawing.
  @Test func agreesWithTheGeneralBootstrapOnGoldenScores() throws {
    for item in try GoldenCases("stratified_bootstrap").cases {
      let tasks = item["input"]["scores"].matrix
      let scores = (0..<tasks[0].count).map { task in tasks.map { $0[task] } }
      var stream = RandomStream(root: 51, path: [])
      var again = RandomStream(root: 51, path: [])
      let replicates = try #require(meanReplicates(scores, resamples: 60, stream: &stream))
      // Runs × tasks again, drawn task by task.
      let indices = (0..<60).map { _ in
        let drawn = scores.map { $0.map { _ in again.below(tasks.count) } }
        return tasks.indices.map { run in drawn.map { $0[run] } }
      }
      let general = try #require(
        stratifiedReplicates(scores: tasks, indices: indices) { aggregateMean(scores: $0) })
      #expect(zip(replicates, general).allSatisfy { close($0, $1, relative: 1e-14) })
    }
  }

  @Test func oneTaskDrawsAsTheBandDoes() throws {
    let x = [0.3, 0.9, 0.1, 0.9, 0.5]
    var stream = RandomStream(root: 52, path: [])
    var again = RandomStream(root: 52, path: [])
    let replicates = try #require(meanReplicates([x], stream: &stream))
    let band = try #require(bootstrapBand(rows: x.map { [$0] }, stream: &again))
    #expect(percentileInterval(replicates: replicates, confidence: 0.95) == band.intervals[0])
  }

  /// 0 or 4 less 1 or 3, two runs each: of the nine sums −3 ... 3 the extremes have 1/16.
  @Test func aDifferenceWorkedByHand() throws {
    var stream = RandomStream(root: 53, path: [])
    let interval = try #require(
      meanDifferenceBootstrapInterval([[0, 4]], [[1, 3]], resamples: 4000, stream: &stream))
    #expect(interval == Interval(low: -3, high: 3))
    let inner = try #require(
      meanDifferenceBootstrapInterval(
        [[0, 4]], [[1, 3]], resamples: 4000, confidence: 0.8, stream: &stream))
    // −3 has 1/16, and with −2 it is 3/16: the tenth percentile is −2.
    #expect(inner == Interval(low: -2, high: 2))
  }

  @Test func undefinedAndEqualScores() {
    var stream = RandomStream(root: 54, path: [])
    for scores in [[], [[]], [[1]], [[1, 2], [3]], [[1, .nan]], [[1, .infinity]]] as [[[Double]]] {
      #expect(
        meanDifferenceBootstrapInterval(scores, [[1, 2]], resamples: 9, stream: &stream) == nil)
    }
    #expect(
      meanDifferenceBootstrapInterval(
        [[0.1, 0.1, 0.1]], [[0.1, 0.1]], resamples: 9, stream: &stream)
        == Interval(low: 0, high: 0))
  }
}

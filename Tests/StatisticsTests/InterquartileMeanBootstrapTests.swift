import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct InterquartileMeanBootstrapTests {
  static let unequalTasks: [[Double]] = [
    [0.3, 0.9, 0.1, 0.9, 0.5], [2, 1, 4], [0.2, 0.7, 0.6, 0.2],
  ]

  /// Every resample drawn and sorted by hand, from the same names.
  @Test func countingAgreesWithSorting() throws {
    var stream = RandomStream(root: 31, path: ["iqm"])
    var again = RandomStream(root: 31, path: ["iqm"])
    let replicates = try #require(
      interquartileMeanReplicates(Self.unequalTasks, resamples: 300, stream: &stream))
    for value in replicates {
      let resample = Self.unequalTasks.flatMap { task in
        task.map { _ in task[again.below(task.count)] }
      }
      #expect(close(value, interquartileMean(resample), relative: 1e-14))
    }
    #expect(Set(replicates).count > 20)
  }

  /// The golden file's replicates come from given indices; these from the same function's draws.
  @Test func agreesWithTheGeneralBootstrapOnGoldenScores() throws {
    for item in try GoldenCases("stratified_bootstrap").cases {
      // One task: then both draw in the same order.
      let scores = item["input"]["scores"].matrix.map { [$0[0]] }
      var stream = RandomStream(root: 32, path: ["iqm"])
      var again = RandomStream(root: 32, path: ["iqm"])
      let general = stratifiedReplicates(scores: scores, resamples: 100, stream: &again) {
        interquartileMean(Array($0.joined()))
      }
      let fast = try #require(
        interquartileMeanReplicates([scores.map { $0[0] }], resamples: 100, stream: &stream))
      let slow = try #require(general)
      #expect(zip(fast, slow).allSatisfy { close($0, $1, relative: 1e-14) })
    }
  }

  /// Four runs keep their middle two: of 0, 0, 4, 4 that is 2, and a resample's mean is 0, 2 or 4
  /// for at most one, two, and at least three fours: 5/16, 6/16, 5/16.
  @Test func fourRunsWorkedByHand() throws {
    var stream = RandomStream(root: 33, path: ["iqm"])
    let replicates = try #require(
      interquartileMeanReplicates([[0, 4, 0, 4]], resamples: 4000, stream: &stream))
    #expect(Set(replicates) == [0, 2, 4])
    // Four standard errors of a share of 6/16 in 4000.
    #expect(abs(Double(replicates.count { $0 == 2 }) / 4000 - 0.375) < 4 * 0.0077)
    var another = RandomStream(root: 33, path: ["iqm"])
    #expect(
      interquartileMeanInterval([[0, 4, 0, 4]], stream: &another) == Interval(low: 0, high: 4))
  }

  /// Arms drawn one after the other: the difference of two known sets of replicates.
  @Test func theArmsOfADifferenceAreDrawnOnTheirOwn() throws {
    let (x, y) = (Self.unequalTasks, [[3.0, 5, 4], [1, 8]])
    var stream = RandomStream(root: 34, path: ["iqm"])
    var again = RandomStream(root: 34, path: ["iqm"])
    let first = try #require(interquartileMeanReplicates(x, resamples: 200, stream: &again))
    let second = try #require(interquartileMeanReplicates(y, resamples: 200, stream: &again))
    let expected = percentileInterval(
      replicates: zip(first, second).map { $0 - $1 }, confidence: 0.9)
    #expect(
      interquartileMeanDifferenceInterval(
        x, y, resamples: 200, confidence: 0.9, stream: &stream) == expected)
  }

  @Test func undefinedAndEqualScores() {
    var stream = RandomStream(root: 35, path: [])
    for scores in [[], [[]], [[1]], [[1, 2], [3]], [[1, .nan]], [[1, .infinity]]] as [[[Double]]] {
      #expect(interquartileMeanInterval(scores, resamples: 9, stream: &stream) == nil)
      #expect(
        interquartileMeanDifferenceInterval([[1, 2]], scores, resamples: 9, stream: &stream) == nil)
    }
    // The sum of the two overflows.
    let huge = Double.greatestFiniteMagnitude
    #expect(interquartileMeanReplicates([[huge, huge]], resamples: 9, stream: &stream) == nil)
    #expect(
      interquartileMeanInterval([[0.1, 0.1, 0.1]], resamples: 9, stream: &stream)
        == Interval(low: 0.1, high: 0.1))
    #expect(interquartileMeanReplicates([[7]], resamples: 2, stream: &stream) == [7, 7])
  }
}

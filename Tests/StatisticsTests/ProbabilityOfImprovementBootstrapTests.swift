import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct ProbabilityOfImprovementBootstrapTests {
  /// Every resample drawn by hand and compared pair by pair, on the golden file's scores.
  @Test func countingAgreesWithComparingPairs() throws {
    for (number, item) in try GoldenCases("probability_of_improvement").cases.enumerated() {
      let (x, y) = (item["input"]["x"].matrix, item["input"]["y"].matrix)
      var stream = RandomStream(root: 41, path: ["\(number)"])
      var again = RandomStream(root: 41, path: ["\(number)"])
      let replicates = try #require(
        probabilityOfImprovementReplicates(x, over: y, resamples: 50, stream: &stream))
      for value in replicates {
        var (first, second): ([[Double]], [[Double]]) = ([], [])
        for (x, y) in zip(x, y) {
          first.append(x.map { _ in x[again.below(x.count)] })
          second.append(y.map { _ in y[again.below(y.count)] })
        }
        #expect(value == probabilityOfImprovement(first, over: second))
      }
    }
  }

  /// Two runs against two, 0 and 2 against 1 and 1: won by the number of twos drawn of two, so
  /// 0, ½, 1 in a quarter, a half, a quarter of the resamples.
  @Test func twoAgainstTwoWorkedByHand() throws {
    var stream = RandomStream(root: 42, path: [])
    let replicates = try #require(
      probabilityOfImprovementReplicates(
        [[0, 2]], over: [[1, 1]], resamples: 4000, stream: &stream))
    #expect(Set(replicates) == [0, 0.5, 1])
    #expect(abs(Double(replicates.count { $0 == 0.5 }) / 4000 - 0.5) < 4 * 0.0079)
    #expect(abs(Double(replicates.count { $0 == 1 }) / 4000 - 0.25) < 4 * 0.0068)
  }

  @Test func theIntervalHoldsPercentilesOfTheReplicates() throws {
    let (x, y) = ([[3.0, 8, 1, 7, 12], [1, 2]], [[2.0, 9, 4], [2, 5, 0]])
    var stream = RandomStream(root: 43, path: [])
    var again = RandomStream(root: 43, path: [])
    let replicates = try #require(
      probabilityOfImprovementReplicates(x, over: y, stream: &again))
    #expect(replicates.count == 2000)
    #expect(
      probabilityOfImprovementInterval(x, over: y, confidence: 0.9, stream: &stream)
        == percentileInterval(replicates: replicates, confidence: 0.9))
  }

  @Test func separatedEqualAndUndefinedScores() {
    var stream = RandomStream(root: 44, path: [])
    func interval(_ x: [[Double]], _ y: [[Double]]) -> Interval? {
      probabilityOfImprovementInterval(x, over: y, resamples: 20, stream: &stream)
    }
    #expect(interval([[5, 6]], [[1, 2]]) == Interval(low: 1, high: 1))
    #expect(interval([[1, 1]], [[1, 1, 1]]) == Interval(low: 0.5, high: 0.5))
    #expect(interval([[0.0, .infinity]], [[-.infinity, -1]]) == Interval(low: 1, high: 1))
    #expect(interval([[-0.0, 0.0]], [[0.0, -0.0]]) == Interval(low: 0.5, high: 0.5))
    #expect(interval([], []) == nil && interval([[1]], [[1, 2]]) == nil)
    #expect(interval([[1, 2]], [[1]]) == nil && interval([[1, .nan]], [[1, 2]]) == nil)
    #expect(interval([[1, 2], [3]], [[1, 2], [4, 5]]) == nil)
    #expect(
      probabilityOfImprovementReplicates([[]], over: [[1]], resamples: 2, stream: &stream) == nil)
  }
}

import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct StratifiedBootstrapTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("stratified_bootstrap")
    for item in golden.cases {
      let scores = item["input"]["scores"].matrix
      let indices = item["input"]["indices"].list.map { $0.matrix.map { $0.map { Int($0) } } }
      let confidence = try item["input"]["conf"].double
      let statistics: [(String, ([[Double]]) -> Double?)] = [
        ("iqm", { interquartileMean(Array($0.joined())) }),
        ("mean", { aggregateMean(scores: $0) }),
      ]
      for (name, statistic) in statistics {
        let replicates = try #require(
          stratifiedReplicates(scores: scores, indices: indices, statistic: statistic))
        let interval = percentileInterval(replicates: replicates, confidence: confidence)
        #expect(try golden.agree(replicates, item, "expected", "\(name)_replicates"))
        #expect(try golden.agree(interval, item, "expected", "\(name)_percentile"))
      }
    }
  }

  /// Tasks with 0 and 1000 as base: a resample never carries a score across tasks.
  @Test func tasksKeepTheirOwnScoresAndDrawOnTheirOwn() throws {
    let scores: [[Double]] = [[1, 1001], [2, 1002], [3, 1003]]
    var stream = RandomStream(root: 21, path: ["strata"])
    var split = 0
    let drawn = stratifiedReplicates(scores: scores, resamples: 200, stream: &stream) {
      resample in
      #expect(resample.allSatisfy { (1...3).contains($0[0]) && (1001...1003).contains($0[1]) })
      if resample.map({ $0[0] + 1000 }) != resample.map({ $0[1] }) { split += 1 }
      return aggregateMean(scores: resample)
    }
    let replicates = try #require(drawn)
    #expect(replicates.count == 200)
    // Both tasks draw the same of the ten multisets in (3 · 1 + 6 · 3² + 6²)/27², 12.8 %, so 174.5
    // differ; within four standard errors.
    #expect(abs(Double(split) - 174.5) < 4 * 4.72)
  }

  @Test func drawsComeFromTheStream() {
    let scores: [[Double]] = [[1, 5], [2, 7], [4, 9]]
    var stream = RandomStream(root: 22, path: ["strata"])
    var again = RandomStream(root: 22, path: ["strata"])
    let indices = (0..<10).map { _ in (0..<3).map { _ in (0..<2).map { _ in again.below(3) } } }
    func median(_ scores: [[Double]]) -> Double? { aggregateMedian(scores: scores) }
    #expect(
      stratifiedReplicates(scores: scores, resamples: 10, stream: &stream, statistic: median)
        == stratifiedReplicates(scores: scores, indices: indices, statistic: median))
  }

  @Test func undefinedScoresHaveNoReplicates() {
    var stream = RandomStream(root: 23, path: [])
    for scores in [[], [[]], [[Double.nan]]] as [[[Double]]] {
      let replicates = stratifiedReplicates(scores: scores, resamples: 2, stream: &stream) {
        aggregateMean(scores: $0)
      }
      #expect(replicates == nil)
    }
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct FisherTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("exact_2x2_tests")
    for item in golden.cases {
      let input = item["input"]
      let p = fisherTest(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int)
      #expect(try golden.agree(p?.less, item, "expected", "fisher", "less"), "\(input)")
      #expect(try golden.agree(p?.greater, item, "expected", "fisher", "greater"), "\(input)")
      #expect(
        try golden.agree(p?.twoSided, item, "expected", "fisher", "two_sided"), "\(input)")
    }
  }

  /// Fisher (1935): the lady who tells three of four cups each way; 17/70 and 34/70.
  @Test func ladyTastingTea() throws {
    let p = try #require(
      fisherTest(firstSuccesses: 3, firstTrials: 4, secondSuccesses: 1, secondTrials: 4))
    #expect(close(p.greater, 17.0 / 70, relative: 1e-14))
    #expect(close(p.twoSided, 34.0 / 70, relative: 1e-14))
  }

  /// By `scipy.stats.fisher_exact`, SciPy 1.17.1.
  @Test func agreesWithSciPyInLargerArms() throws {
    let p = try #require(
      fisherTest(firstSuccesses: 7, firstTrials: 31, secondSuccesses: 20, secondTrials: 44))
    #expect(close(p.less, 0.03564474114862669, relative: 1e-12))
    #expect(close(p.greater, 0.9895862596563926, relative: 1e-12))
    #expect(close(p.twoSided, 0.05274084067983808, relative: 1e-12))
  }

  /// Two tables as likely as each other, whose probabilities round apart; by exact fractions.
  @Test(arguments: [
    (0, 5, 8, 21, 0.28051079355427183), (5, 5, 13, 21, 0.28051079355427183),
    (1, 7, 8, 14, 0.1588235294117647), (6, 7, 6, 14, 0.1588235294117647),
  ])
  func decidesTiesExactly(x1: Int, n1: Int, x2: Int, n2: Int, want: Double) {
    let p = fisherTest(firstSuccesses: x1, firstTrials: n1, secondSuccesses: x2, secondTrials: n2)
    #expect(close(p?.twoSided, want, relative: 1e-13))
  }

  /// Exchanging equal arms gives a table that is exactly as likely: both tails or neither count.
  @Test func countsTheMirroredTableOfEqualArms() throws {
    for n in [9, 20] {
      for x1 in 0...n {
        for x2 in 0...n where x1 != x2 {
          let p = try #require(
            fisherTest(firstSuccesses: x1, firstTrials: n, secondSuccesses: x2, secondTrials: n))
          #expect(close(p.twoSided, 2 * min(p.less, p.greater), relative: 1e-12), "\(x1) \(x2)")
        }
      }
    }
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      fisherTest(firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0) == nil)
  }
}

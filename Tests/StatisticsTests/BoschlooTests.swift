import Statistics
import TestSupport
import Testing

@Suite struct BoschlooTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("exact_2x2_tests")
    for item in golden.cases {
      let input = item["input"]
      let p = boschlooTest(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int)
      #expect(try golden.agree(p?.less, item, "expected", "boschloo", "less"), "\(input)")
      #expect(try golden.agree(p?.greater, item, "expected", "boschloo", "greater"), "\(input)")
      #expect(
        try golden.agree(p?.twoSided, item, "expected", "boschloo", "two_sided"), "\(input)")
    }
  }

  @Test func oneSidedIsNeverWeakerThanFishers() throws {
    for (n1, n2) in [(5, 5), (7, 4), (1, 6)] {
      for x1 in 0...n1 {
        for x2 in 0...n2 {
          let p = try #require(
            boschlooTest(firstSuccesses: x1, firstTrials: n1, secondSuccesses: x2, secondTrials: n2)
          )
          let fisher = try #require(
            fisherTest(firstSuccesses: x1, firstTrials: n1, secondSuccesses: x2, secondTrials: n2))
          #expect(p.less <= fisher.less * (1 + 1e-12))
          #expect(p.greater <= fisher.greater * (1 + 1e-12))
        }
      }
    }
  }

  /// By `scipy.stats.boschloo_exact`, SciPy 1.17.1, with n = 256.
  @Test func agreesWithSciPyInLargerArms() throws {
    let even = try #require(
      boschlooTest(firstSuccesses: 60, firstTrials: 100, secondSuccesses: 40, secondTrials: 100))
    #expect(close(even.less, 0.9976196432727237, relative: 1e-11))
    #expect(close(even.greater, 0.002842582883172199, relative: 1e-11))
    let uneven = try #require(
      boschlooTest(firstSuccesses: 7, firstTrials: 31, secondSuccesses: 20, secondTrials: 44))
    #expect(close(uneven.less, 0.021870959582384598, relative: 1e-11))
    #expect(close(uneven.twoSided, 0.043741919164769195, relative: 1e-11))
  }

  /// Pairs of tables with one Fisher p-value, 2/11 and 15/22, that rounds apart between different
  /// totals of successes; the set of tables by exact fractions in a separate program.
  @Test(arguments: [
    (1, 2, 9, 9, 0.08401386636482033), (0, 2, 6, 9, 0.08401386636482033),
    (1, 2, 6, 10, 0.4659619856573915), (0, 2, 2, 10, 0.4659619856573915),
  ])
  func decidesTiesExactly(x1: Int, n1: Int, x2: Int, n2: Int, want: Double) {
    let p = boschlooTest(firstSuccesses: x1, firstTrials: n1, secondSuccesses: x2, secondTrials: n2)
    #expect(close(p?.less, want, relative: 1e-12))
  }

  /// Counting failures for successes and exchanging equal arms leaves Fisher's one-sided p-value
  /// exactly as it was, and so the set of tables.
  @Test func mirroredTablesOfEqualArmsTie() throws {
    let n = 8
    for x1 in 0...n {
      for x2 in 0...n {
        let p = try #require(
          boschlooTest(firstSuccesses: x1, firstTrials: n, secondSuccesses: x2, secondTrials: n))
        let mirrored = try #require(
          boschlooTest(
            firstSuccesses: n - x2, firstTrials: n, secondSuccesses: n - x1, secondTrials: n))
        #expect(close(p.less, mirrored.less, relative: 1e-11), "\(x1) \(x2)")
        #expect(close(p.greater, mirrored.greater, relative: 1e-11), "\(x1) \(x2)")
      }
    }
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      boschlooTest(firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0) == nil)
  }
}

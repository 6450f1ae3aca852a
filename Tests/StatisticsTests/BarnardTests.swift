import Statistics
import TestSupport
import Testing

@Suite struct BarnardTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("exact_2x2_tests")
    for item in golden.cases {
      let input = item["input"]
      for (pooled, key) in [(true, "barnard_pooled"), (false, "barnard_unpooled")] {
        let test = barnardTest(
          firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
          secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int, pooled: pooled)
        #expect(
          try golden.agree(test?.statistic, item, "expected", key, "statistic"), "\(input)")
        #expect(try golden.agree(test?.p.less, item, "expected", key, "less"), "\(input)")
        #expect(try golden.agree(test?.p.greater, item, "expected", key, "greater"), "\(input)")
        #expect(
          try golden.agree(test?.p.twoSided, item, "expected", key, "two_sided"), "\(input)")
      }
    }
  }

  @Test(arguments: [true, false])
  func exchangingTheArmsExchangesTheSides(pooled: Bool) throws {
    let test = try #require(
      barnardTest(
        firstSuccesses: 9, firstTrials: 15, secondSuccesses: 3, secondTrials: 12, pooled: pooled))
    let mirrored = try #require(
      barnardTest(
        firstSuccesses: 3, firstTrials: 12, secondSuccesses: 9, secondTrials: 15, pooled: pooled))
    #expect(test.statistic == -mirrored.statistic)
    #expect(close(test.p.greater, mirrored.p.less, relative: 1e-12))
    #expect(close(test.p.twoSided, mirrored.p.twoSided, relative: 1e-12))
  }

  /// The maximum over 19,999 values of p of sums over all tables, ties decided in whole numbers by
  /// a separate program; the supremum over p may exceed it by the width of that grid.
  @Test func agreesWithEnumerationInLargerArms() throws {
    for pooled in [true, false] {
      let test = try #require(
        barnardTest(
          firstSuccesses: 60, firstTrials: 100, secondSuccesses: 40, secondTrials: 100,
          pooled: pooled))
      #expect(close(test.p.twoSided, 0.005685165767471295, relative: 1e-12))
    }
    let uneven = try #require(
      barnardTest(firstSuccesses: 7, firstTrials: 31, secondSuccesses: 20, secondTrials: 44))
    #expect(uneven.p.twoSided >= 0.04444413935838493 * (1 - 1e-13))
    #expect(close(uneven.p.twoSided, 0.04444413935838493, relative: 1e-8))
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      barnardTest(firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0) == nil)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct ProbabilityOfImprovementTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("probability_of_improvement")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].matrix, item["input"]["y"].matrix)
      let tasks = zip(x, y).compactMap { RankComparison($0, $1) }
      let probability = probabilityOfImprovement(x, over: y)
      let comment: Comment = "\(x) \(y)"
      #expect(tasks.count == x.count)
      #expect(try golden.agree(tasks.map(\.u), item, "expected", "u"), comment)
      #expect(
        try golden.agree(
          tasks.map(\.probabilityOfImprovement), item, "expected", "poi_task"), comment)
      #expect(try golden.agree(probability, item, "expected", "poi"), comment)
      #expect(
        try golden.agree(tasks.map(\.cliffsDelta), item, "expected", "cliffs_delta"), comment)
      #expect(
        try golden.agree(tasks.map(\.exactP), item, "expected", "p_exact_two_sided"), comment)
      #expect(
        try golden.agree(tasks.map(\.asymptoticP), item, "expected", "p_asymptotic"), comment)
    }
  }

  /// All of five above all of five: 2/252, of the (10 choose 5) equally likely orders.
  @Test func completeSeparationIsOneOrderOfAll() throws {
    let comparison = try #require(RankComparison([6, 7, 8, 9, 10], [1, 2, 3, 4, 5]))
    #expect(comparison.u == 25 && comparison.cliffsDelta == 1)
    #expect(close(comparison.exactP, 2 / 252.0, relative: 1e-14))
  }

  @Test func exchangingTheConditionsMirrorsTheComparison() throws {
    let (x, y) = ([3.0, 8, 1, 7, 12], [2.0, 9, 4])
    let comparison = try #require(RankComparison(x, y))
    let mirrored = try #require(RankComparison(y, x))
    #expect(comparison.u + mirrored.u == 15)
    #expect(close(comparison.exactP, mirrored.exactP, relative: 1e-14))
    #expect(comparison.asymptoticP == mirrored.asymptoticP)
  }

  @Test func equalAndUndefinedScores() throws {
    let equal = try #require(RankComparison([1, 1], [1, 1, 1]))
    #expect(equal.probabilityOfImprovement == 0.5 && equal.cliffsDelta == 0)
    #expect(equal.exactP == nil && equal.asymptoticP == nil)
    let single = try #require(RankComparison([2], [1]))
    #expect(single.probabilityOfImprovement == 1 && single.exactP == 1)
    #expect(RankComparison([], [1]) == nil && RankComparison([1], [.nan]) == nil)
    #expect(probabilityOfImprovement([], over: []) == nil)
    #expect(probabilityOfImprovement([[1], []], over: [[1], [1]]) == nil)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct StratifiedMeanTests {
  private let x = [1.0, 2, 4, 9]
  private let y = [0.5, 0.25, 3]

  @Test func oneTaskIsStudents() throws {
    let one = try #require(StratifiedMean([x]))
    let expected = try #require(tInterval(x))
    let interval = try #require(one.interval())
    #expect(one.mean == 4)
    #expect(abs(interval.low - expected.low) < 1e-13)
    #expect(abs(interval.high - expected.high) < 1e-13)
    let test = try #require(one.test)
    let reference = try #require(oneSampleTest(x))
    #expect(abs(test.p - reference.p) < 1e-14)
  }

  @Test func oneTaskOfTwoSidesIsWelchs() throws {
    let difference = try #require(StratifiedMean(first: [x], second: [y]))
    let expected = try #require(welchInterval(x, y))
    let interval = try #require(difference.interval())
    #expect(abs(interval.low - expected.low) < 1e-13)
    #expect(abs(interval.high - expected.high) < 1e-13)
    #expect(abs(try #require(difference.test).p - (try #require(welchTest(x, y))).p) < 1e-14)
  }

  /// Tasks of 2 and 3 runs: s²/n are 0.5 · 2²/2 = 1 and 12/3 = 4, so the error is √5/2 and the
  /// degrees of freedom 25/(1/1 + 16/2).
  @Test func tasksWeighTheSame() throws {
    let two = try #require(StratifiedMean([[0, 2], [4, 10, 10]]))
    #expect(two.mean == 4.5)
    #expect(abs(try #require(two.standardError) - 5.0.squareRoot() / 2) < 1e-15)
    #expect(abs(try #require(two.degreesOfFreedom) - 25.0 / 9) < 1e-14)
  }

  @Test func degenerateRunsHaveAStatedAnswer() throws {
    #expect(StratifiedMean([]) == nil)
    #expect(StratifiedMean([[1], []]) == nil)
    #expect(StratifiedMean([[1, .nan]]) == nil)
    let single = try #require(StratifiedMean([[1], [2, 3]]))
    #expect(single.mean == 1.75 && single.interval() == nil && single.test == nil)
    let equal = try #require(StratifiedMean([[1, 1], [2, 2]]))
    #expect(equal.interval() == Interval(low: 1.5, high: 1.5) && equal.test == nil)
  }
}

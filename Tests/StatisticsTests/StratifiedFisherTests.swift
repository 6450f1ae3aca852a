import Statistics
import Testing

/// p by whole numbers in Python: all hypergeometric tables of every task, convolved as fractions.
@Suite struct StratifiedFisherTests {
  private func outcomes(_ a: Int, _ n: Int, _ b: Int, _ m: Int) -> IndependentOutcomes {
    IndependentOutcomes(firstSuccesses: a, firstTrials: n, secondSuccesses: b, secondTrials: m)
  }

  @Test func sumsOverTasksAreExact() throws {
    let two = try #require(stratifiedFisherP([outcomes(3, 4, 1, 4), outcomes(5, 6, 2, 7)]))
    #expect(abs(two - 0.034299034299034296) < 1e-14)
    let opposed = try #require(stratifiedFisherP([outcomes(5, 5, 0, 5), outcomes(0, 5, 5, 5)]))
    #expect(abs(opposed - 1) < 1e-12)
  }

  @Test func oneTaskIsFishersTestAndNewcombesInterval() throws {
    // 34/70, the lady tasting tea.
    let p = try #require(stratifiedFisherP([outcomes(3, 4, 1, 4)]))
    #expect(abs(p - 34.0 / 70) < 1e-14)
    let one = try #require(stratifiedNewcombe([outcomes(3, 4, 1, 4)]))
    let newcombe = try #require(
      newcombeInterval(firstSuccesses: 3, firstTrials: 4, secondSuccesses: 1, secondTrials: 4))
    #expect(one.difference == 0.5)
    #expect(abs(one.interval.low - newcombe.low) < 1e-15)
    #expect(abs(one.interval.high - newcombe.high) < 1e-15)
  }

  @Test func tasksWithoutTrialsHaveNone() {
    #expect(stratifiedFisherP([]) == nil && stratifiedNewcombe([]) == nil)
    let empty = [outcomes(1, 2, 1, 2), outcomes(0, 0, 1, 2)]
    #expect(stratifiedFisherP(empty) == nil && stratifiedNewcombe(empty) == nil)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct SufficientRunsTests {
  /// The last number below the power wanted and one more, of all up to 60, by SciPy 1.17.1
  /// (`hypergeom`, `binom`).
  @Test(arguments: [(0.9, 0.5, 23), (0.8, 0.4, 27), (1, 0.6, 16), (0.95, 0.7, 39)])
  func fisherAgreesWithEnumeration(first: Double, second: Double, runs: Int) throws {
    for (first, second) in [(first, second), (second, first), (1 - first, 1 - second)] {
      let found = runsForFisherPower(firstProbability: first, secondProbability: second)
      #expect(found?.runs == runs && found?.isExact == true, "\(first) \(second)")
    }
  }

  /// Python, as in `McNemarPowerTests`.
  @Test(arguments: [(0.4, 0.1, 46), (0.3, 0.05, 45), (0.2, 0, 39), (1, 0, 6)])
  func mcNemarAgreesWithEnumeration(first: Double, second: Double, pairs: Int) throws {
    for (first, second) in [(first, second), (second, first)] {
      let found = runsForMcNemarPower(onlyFirstProbability: first, onlySecondProbability: second)
      #expect(found?.runs == pairs && found?.isExact == true, "\(first) \(second)")
    }
  }

  /// Four of four against none has p = 2/70, three of three 2/20.
  @Test func certainOutcomesNeedTheLeastTableThatRejects() {
    #expect(runsForFisherPower(firstProbability: 1, secondProbability: 0)?.runs == 4)
    #expect(
      runsThatWouldHaveSufficed(
        firstSuccesses: 3, firstTrials: 3, secondSuccesses: 0, secondTrials: 2)?.runs == 4)
  }

  /// SciPy 1.17.1: 0.821 with 24 runs, but 0.765, 0.797 and 0.793 with the next three.
  @Test func moreRunsCanHaveLessPower() {
    let powers = (24...28).map {
      fisherPower(firstProbability: 0.99, secondProbability: 0.7, runs: $0)
    }
    #expect(close(powers[0], 0.8211993420155729, relative: 1e-9))
    #expect(close(powers[1], 0.7647069350472886, relative: 1e-9))
    #expect(powers.map { $0 >= 0.8 } == [true, false, false, false, true])
    #expect(runsForFisherPower(firstProbability: 0.99, secondProbability: 0.7)?.runs == 28)
  }

  /// Nothing from the number found to three times it falls short again, and one less does.
  @Test(arguments: [(1.0, 0.8), (1, 0.4), (0.9, 0.3), (0.6, 0.1), (0.99, 0.7)])
  func theLastToothDecides(first: Double, second: Double) throws {
    for (power, level) in [(0.8, 0.05), (0.9, 0.05 / 6), (0.3, 0.05)] {
      let found = runsForFisherPower(
        firstProbability: first, secondProbability: second, power: power, level: level)
      try expectLasting(found) {
        fisherPower(
          firstProbability: first, secondProbability: second, runs: $0, level: level) >= power
      }
      let (onlyFirst, onlySecond) = (first - second, (1 - first) / 2)
      let paired = runsForMcNemarPower(
        onlyFirstProbability: onlyFirst, onlySecondProbability: onlySecond, power: power,
        level: level)
      try expectLasting(paired) {
        mcNemarPower(
          onlyFirstProbability: onlyFirst, onlySecondProbability: onlySecond, pairs: $0,
          level: level) >= power
      }
    }
  }

  private func expectLasting(_ found: SufficientRuns?, reaches: (Int) -> Bool) throws {
    let runs = try #require(found).runs
    #expect(found?.isExact == true)
    #expect(runs == 1 || !reaches(runs - 1))
    for more in stride(from: runs, through: 3 * runs, by: max(1, runs / 20)) {
      #expect(reaches(more), "\(runs) is called enough, \(more) is not")
    }
  }

  /// The numbers of the approximation that takes over have the power wanted within 0.005.
  @Test func theApproximationGoesOnWhereEnumerationEnds() throws {
    let last = try #require(runsForFisherPower(firstProbability: 0.5, secondProbability: 0.453))
    #expect(!last.isExact && last.runs > 1700 && last.runs < 2200)
    // Its power, enumerated once.
    let power = fisherPower(firstProbability: 0.5, secondProbability: 0.453, runs: last.runs)
    #expect(abs(power - 0.8) < 0.005)
    let pairs = try #require(
      runsForMcNemarPower(onlyFirstProbability: 0.2, onlySecondProbability: 0.16))
    #expect(!pairs.isExact && pairs.runs > 1700)
    let paired = mcNemarPower(
      onlyFirstProbability: 0.2, onlySecondProbability: 0.16, pairs: pairs.runs)
    #expect(abs(paired - 0.8) < 0.005)
  }

  @Test func equalFractionsAreNeverTold() {
    #expect(runsForFisherPower(firstProbability: 0.3, secondProbability: 0.3) == nil)
    #expect(
      runsThatWouldHaveSufficed(
        firstSuccesses: 3, firstTrials: 6, secondSuccesses: 5, secondTrials: 10) == nil)
    #expect(
      runsThatWouldHaveSufficed(
        firstSuccesses: 0, firstTrials: 0, secondSuccesses: 5, secondTrials: 10) == nil)
    for equal in [(0, 0, 0, 0), (4, 0, 0, 0), (0, 2, 2, 9)] {
      #expect(
        runsThatWouldHaveSufficed(
          PairedOutcomes(
            both: equal.0, onlyFirst: equal.1, onlySecond: equal.2, neither: equal.3)) == nil)
    }
    // One in ten thousand apart is asked for in billions, of which none is enumerated.
    let many = runsForFisherPower(firstProbability: 0.5, secondProbability: 0.4999)
    #expect(many?.isExact == false && (many?.runs ?? 0) > 100_000_000)
  }

  /// Two of ten pairs discordant, both in favour of the first: as 0.2 against none.
  @Test func observedPairsAreTakenForTheTruth() {
    let outcomes = PairedOutcomes(both: 5, onlyFirst: 2, onlySecond: 0, neither: 3)
    #expect(runsThatWouldHaveSufficed(outcomes)?.runs == 39)
    // At the level of four comparisons it takes more.
    #expect((runsThatWouldHaveSufficed(outcomes, level: 0.05 / 4)?.runs ?? 0) > 39)
  }
}

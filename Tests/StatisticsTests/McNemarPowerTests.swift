import Statistics
import TestSupport
import Testing

@Suite struct McNemarPowerTests {
  /// Enumerated in whole numbers by Python's `math.comb` and `fractions`.
  @Test func agreesWithEnumeration() {
    func power(_ onlyFirst: Double, _ onlySecond: Double, _ pairs: Int) -> Double {
      mcNemarPower(
        onlyFirstProbability: onlyFirst, onlySecondProbability: onlySecond, pairs: pairs)
    }
    #expect(close(power(0.4, 0.1, 20), 0.3670826487139956, relative: 1e-12))
    #expect(close(power(0.3, 0.05, 20), 0.3211718577891797, relative: 1e-12))
    #expect(close(power(0.2, 0, 20), 0.1957922145404508, relative: 1e-12))
    #expect(close(power(0.4, 0.1, 46), 0.8053172590209388, relative: 1e-12))
  }

  /// O'Brien's example of 50 pairs, odds ratio 0.25 and 0.4 discordant has power 0.839343 one-sided
  /// at 0.05, as the manual of G*Power has it; two-sided at 0.1 the wrong side adds 0.000015.
  @Test func agreesWithOBrien() {
    let power = mcNemarPower(
      onlyFirstProbability: 0.08, onlySecondProbability: 0.32, pairs: 50, level: 0.1)
    #expect(close(power, 0.8393582248791269, relative: 1e-12))
  }

  /// Six pairs all of one kind have p = 2/64, five 2/32.
  @Test func sixPairsAreTheLeastThatCanReject() {
    for pairs in 1...8 {
      let power = mcNemarPower(onlyFirstProbability: 0, onlySecondProbability: 1, pairs: pairs)
      #expect(power == (pairs >= 6 ? 1 : 0))
    }
    #expect(
      mcNemarPower(onlyFirstProbability: 1, onlySecondProbability: 0, pairs: 5, level: 0.0625) == 1)
  }

  @Test func withoutDiscordantPairsNothingIsRejected() {
    #expect(mcNemarPower(onlyFirstProbability: 0, onlySecondProbability: 0, pairs: 100) == 0)
  }

  /// For equal probabilities it is the test's true level, below the nominal one.
  @Test func equalConditionsAreRejectedLessOftenThanTheLevel() {
    for pairs in [10, 50, 400, 2000] {
      let power = mcNemarPower(
        onlyFirstProbability: 0.2, onlySecondProbability: 0.2, pairs: pairs)
      #expect(power > 0 && power <= 0.05)
    }
  }
}

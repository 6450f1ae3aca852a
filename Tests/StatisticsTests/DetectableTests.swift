import Statistics
import TestSupport
import Testing

@Suite struct DetectableTests {
  /// The nearest thousandths are seen and the next ones not, by the enumeration itself.
  @Test(arguments: [(0.5, 30), (0.1, 50), (0.9, 100), (0, 12)])
  func theNearestFractionsAreJustSeen(probability: Double, runs: Int) {
    for level in [0.05, 0.05 / 4] {
      let seen = detectableFractions(from: probability, runs: runs, level: level)
      func power(_ other: Double) -> Double {
        fisherPower(
          firstProbability: probability, secondProbability: other, runs: runs, level: level)
      }
      for (found, nearer) in [(seen.below, 0.001), (seen.above, -0.001)] {
        guard let found else { continue }
        #expect(power(found) >= 0.8 && power(found + nearer) < 0.8)
      }
      #expect((seen.below == nil) == (power(0) < 0.8))
      #expect((seen.above == nil) == (power(1) < 0.8))
    }
  }

  /// Three runs of each arm reject nothing at 5 %: 3 of 3 against none has p = 0.1.
  @Test func threeRunsSeeNothing() {
    let seen = detectableFractions(from: 0.5, runs: 3)
    #expect(seen.below == nil && seen.above == nil)
    #expect(detectableFractions(from: 0, runs: 4).above ?? 0 > 0.9)
  }

  /// Beyond enumeration the fractions go on shrinking towards each other, by the root of the runs.
  @Test func manyRunsAreApproximated() throws {
    let last = try #require(
      detectableFractions(from: 0.5, runs: SufficientRuns.mostEnumerated).above)
    let next = try #require(
      detectableFractions(from: 0.5, runs: SufficientRuns.mostEnumerated + 1).above)
    #expect(abs(last - next) <= 0.001)
    let four = try #require(
      detectableFractions(from: 0.5, runs: 4 * SufficientRuns.mostEnumerated).above)
    #expect(abs((four - 0.5) / (next - 0.5) - 0.5) < 0.03)
    #expect(detectableFractions(from: 0, runs: 5000).above ?? 1 < 0.003)
  }

  /// R's `power.t.test(power = 0.8)`: 63.8, 25.5 and 393.4 runs of each arm.
  @Test func effectsAgreeWithR() throws {
    for (effect, runs) in [(0.5, 64), (0.8, 26), (0.2, 394)] {
      let enough = try #require(detectableEffect(runs: runs))
      let few = try #require(detectableEffect(runs: runs - 1))
      #expect(enough <= effect && effect < few, "\(runs)")
      #expect(close(tTestPower(effect: enough, runs: runs), 0.8, relative: 1e-7))
    }
    #expect(detectableEffect(runs: 1) == nil)
    // Two runs of each arm: t with two degrees of freedom needs a huge effect.
    #expect(detectableEffect(runs: 2) ?? 0 > 5)
  }
}

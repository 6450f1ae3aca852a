import Statistics
import TestSupport
import Testing

@Suite struct FisherPowerTests {
  @Test func agreesWithEnumeration() throws {
    let golden = try GoldenCases("power_and_seeds")
    for item in golden.cases {
      let input = item["input"]
      let power = fisherPower(
        firstProbability: try input["p1"].double, secondProbability: try input["p2"].double,
        runs: try input["n"].int, level: try input["alpha"].double)
      #expect(try golden.agree(power, item, "expected", "exact_fisher_power"), "\(input)")
    }
  }

  /// Three of three against none has p = 0.1, and no table of these arms has less.
  @Test func reachesALevelThatAPValueEquals() {
    #expect(fisherPower(firstProbability: 1, secondProbability: 0, runs: 3, level: 0.1) == 1)
    #expect(fisherPower(firstProbability: 1, secondProbability: 0, runs: 3, level: 0.0999) == 0)
  }
}

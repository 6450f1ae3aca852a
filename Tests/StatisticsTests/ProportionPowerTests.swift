import Statistics
import TestSupport
import Testing

@Suite struct ProportionPowerTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("power_and_seeds")
    for item in golden.cases {
      let input = item["input"]
      let (p1, p2) = (try input["p1"].double, try input["p2"].double)
      let level = try input["alpha"].double
      let h = cohenH(firstProbability: p1, secondProbability: p2)
      #expect(try golden.agree(h, item, "expected", "cohen_h"), "\(input)")
      let power = proportionPower(
        firstProbability: p1, secondProbability: p2, runs: try input["n"].int, level: level)
      #expect(try golden.agree(power, item, "expected", "normal_power_two_prop"), "\(input)")
      let runs = runsForProportionPower(
        firstProbability: p1, secondProbability: p2, power: try input["target"].double,
        level: level)
      #expect(
        try golden.agree(runs.map(Double.init), item, "expected", "n_per_arm_two_prop"),
        "\(input)")
    }
  }

  @Test func numberOfRunsIsTheLeast() throws {
    let runs = try #require(
      runsForProportionPower(firstProbability: 0.6, secondProbability: 0.55, power: 0.9))
    func power(_ runs: Int) -> Double {
      proportionPower(firstProbability: 0.6, secondProbability: 0.55, runs: runs)
    }
    #expect(power(runs) >= 0.9 && power(runs - 1) < 0.9)
  }

  @Test func effectSizeSpansItsRange() {
    #expect(cohenH(firstProbability: 1, secondProbability: 0) == .pi)
    #expect(cohenH(firstProbability: 0, secondProbability: 1) == -.pi)
    #expect(cohenH(firstProbability: 0.3, secondProbability: 0.3) == 0)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct StudentPowerTests {
  /// The golden file states 1e-7 for these, which come from another library's noncentral t.
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("power_and_seeds")
    for item in golden.cases {
      let input = item["input"]
      let power = tTestPower(
        effect: try input["d"].double, runs: try input["n"].int, level: try input["alpha"].double)
      #expect(
        close(power, try item["expected"]["t_power"].double, relative: 1e-7), "\(input)")
    }
  }

  @Test func withoutEffectIsTheLevel() {
    #expect(close(tTestPower(effect: 0, runs: 8, level: 0.05), 0.05, relative: 1e-12))
  }

  @Test func signOfTheEffectDoesNotMatter() {
    #expect(tTestPower(effect: -0.7, runs: 12) == tTestPower(effect: 0.7, runs: 12))
  }

  @Test func isUndefinedWithoutTwoRuns() {
    #expect(tTestPower(effect: 1, runs: 1) == nil)
  }
}

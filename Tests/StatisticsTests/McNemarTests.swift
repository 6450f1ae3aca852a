import Statistics
import TestSupport
import Testing

@Suite struct McNemarTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("mcnemar")
    for item in golden.cases {
      let p = mcNemarExactP(
        PairedOutcomes(
          both: 4, onlyFirst: try item["input"]["b"].int, onlySecond: try item["input"]["c"].int,
          neither: 3))
      #expect(try golden.agree(p, item, "expected", "exact"), "\(item["input"])")
    }
  }

  /// Six coins of six on one side: 2 · 2⁻⁶.
  @Test func sixToNothingIsOneInThirtyTwo() {
    let p = mcNemarExactP(PairedOutcomes(both: 9, onlyFirst: 0, onlySecond: 6, neither: 0))
    #expect(close(p, 0.03125, relative: 1e-14))
  }

  @Test func nothingDiscordantIsNoEvidence() {
    #expect(mcNemarExactP(PairedOutcomes(both: 9, onlyFirst: 0, onlySecond: 0, neither: 1)) == 1)
    #expect(mcNemarExactP(PairedOutcomes(both: 0, onlyFirst: 3, onlySecond: 3, neither: 0)) == 1)
  }
}

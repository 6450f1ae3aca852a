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

  @Test func otherVersionsAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("mcnemar")
    for item in golden.cases {
      let table = PairedOutcomes(
        both: 4, onlyFirst: try item["input"]["b"].int, onlySecond: try item["input"]["c"].int,
        neither: 3)
      #expect(try golden.agree(mcNemarMidP(table), item, "expected", "mid_p"))
      #expect(
        try golden.agree(mcNemarFirstBetterP(table), item, "expected", "one_sided_A_better"))
      for (corrected, key) in [(false, "chi2"), (true, "chi2_cc")] {
        let test = mcNemarChiSquare(table, corrected: corrected)
        #expect(try golden.agree(test?.statistic, item, "expected", key), "\(item["input"])")
        #expect(try golden.agree(test?.p, item, "expected", "\(key)_p"), "\(item["input"])")
      }
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
    #expect(mcNemarMidP(PairedOutcomes(both: 9, onlyFirst: 0, onlySecond: 0, neither: 1)) == 1)
    #expect(
      mcNemarChiSquare(PairedOutcomes(both: 9, onlyFirst: 0, onlySecond: 0, neither: 1)) == nil)
  }
}

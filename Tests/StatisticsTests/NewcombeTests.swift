import Statistics
import TestSupport
import Testing

@Suite struct NewcombeTests {
  @Test func independentIntervalAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_difference_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = newcombeInterval(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "newcombe"), "\(input)")
      let corrected = newcombeCorrectedInterval(
        firstSuccesses: try input["x1"].int, firstTrials: try input["n1"].int,
        secondSuccesses: try input["x2"].int, secondTrials: try input["n2"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(corrected, item, "expected", "newcombe_cc"), "\(input)")
    }
  }

  @Test func pairedIntervalAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("paired_difference_intervals")
    for item in golden.cases {
      let interval = newcombePairedInterval(
        try PairedOutcomes(item["input"]), confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "newcombe_paired"), "\(item["input"])")
    }
  }

  /// The example printed in Newcombe (1998), Statistics in Medicine 17:2635.
  @Test func pairedIntervalMatchesPrintedExample() throws {
    let interval = try #require(
      newcombePairedInterval(PairedOutcomes(both: 36, onlyFirst: 12, onlySecond: 2, neither: 0)))
    #expect(close(interval.low, 0.0569, absolute: 5e-5))
    #expect(close(interval.high, 0.3404, absolute: 5e-5))
  }

  @Test func exchangingTheConditionsMirrorsTheInterval() throws {
    let interval = try #require(
      newcombePairedInterval(PairedOutcomes(both: 12, onlyFirst: 6, onlySecond: 1, neither: 11)))
    let mirrored = try #require(
      newcombePairedInterval(PairedOutcomes(both: 12, onlyFirst: 1, onlySecond: 6, neither: 11)))
    #expect(close(interval.low, -mirrored.high, absolute: 1e-15))
    #expect(close(interval.high, -mirrored.low, absolute: 1e-15))
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(
      newcombeInterval(firstSuccesses: 1, firstTrials: 2, secondSuccesses: 0, secondTrials: 0)
        == nil)
    #expect(
      newcombePairedInterval(PairedOutcomes(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0))
        == nil)
  }
}

extension PairedOutcomes {
  /// The table of a golden case.
  init(_ input: Golden) throws {
    self.init(
      both: try input["a"].int, onlyFirst: try input["b"].int, onlySecond: try input["c"].int,
      neither: try input["d"].int)
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct ClopperPearsonTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = clopperPearsonInterval(
        successes: try input["k"].int, trials: try input["n"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "clopper_pearson"), "\(input)")
    }
  }

  @Test func oneSidedLimitsAgreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      let (k, n) = (try input["k"].int, try input["n"].int)
      let confidence = try input["conf"].double
      let lower = clopperPearsonLowerLimit(successes: k, trials: n, confidence: confidence)
      let upper = clopperPearsonUpperLimit(successes: k, trials: n, confidence: confidence)
      #expect(try golden.agree(lower, item, "expected", "one_sided_lower"), "\(input)")
      #expect(try golden.agree(upper, item, "expected", "one_sided_upper"), "\(input)")
    }
  }

  @Test func oneSidedLimitsAreUndefinedWithoutTrials() {
    #expect(clopperPearsonLowerLimit(successes: 0, trials: 0) == nil)
    #expect(clopperPearsonUpperLimit(successes: 0, trials: 0) == nil)
  }

  /// Without successes the high end solves (1 − p)^n = 0.025.
  @Test func hasItsClosedFormWithoutSuccesses() throws {
    let interval = try #require(clopperPearsonInterval(successes: 0, trials: 2))
    #expect(interval.low == 0)
    #expect(close(interval.high, 1 - 0.025.squareRoot(), relative: 1e-14))
  }

  /// The chance of a count whose interval covers p, added up over all counts.
  @Test(arguments: [1, 5, 10, 30])
  func neverCoversLessThanItSays(trials: Int) {
    let intervals = (0...trials).map { clopperPearsonInterval(successes: $0, trials: trials) }
    for percent in 1..<100 {
      let chance = Double(percent) / 100
      let coverage = (0...trials).filter { intervals[$0]?.contains(chance) == true }
        .reduce(0.0) { $0 + binomialProbability($1, trials: trials, chance: chance) }
      #expect(coverage >= 0.95 - 1e-12)
    }
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(clopperPearsonInterval(successes: 0, trials: 0) == nil)
  }
}

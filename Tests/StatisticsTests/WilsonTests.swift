import Randomness
import Statistics
import TestSupport
import Testing

@Suite struct WilsonTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = wilsonInterval(
        successes: try input["k"].int, trials: try input["n"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "wilson"), "\(input)")
    }
  }

  @Test func correctedIntervalAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("binomial_intervals")
    for item in golden.cases {
      let input = item["input"]
      let interval = wilsonCorrectedInterval(
        successes: try input["k"].int, trials: try input["n"].int,
        confidence: try input["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "wilson_cc"), "\(input)")
    }
  }

  /// The same examples under method 4.
  @Test func correctedIntervalMatchesPrintedExamples() throws {
    let first = try #require(wilsonCorrectedInterval(successes: 81, trials: 263))
    #expect(close(first.low, 0.2535, absolute: 5e-5) && close(first.high, 0.3682, absolute: 5e-5))
    let second = try #require(wilsonCorrectedInterval(successes: 15, trials: 148))
    #expect(close(second.low, 0.0598, absolute: 5e-5) && close(second.high, 0.1644, absolute: 5e-5))
  }

  @Test func correctionWidensTheInterval() throws {
    for (successes, trials) in [(0, 1), (1, 1), (0, 9), (4, 9), (9, 9), (1, 1_000_000)] {
      let plain = try #require(wilsonInterval(successes: successes, trials: trials))
      let corrected = try #require(wilsonCorrectedInterval(successes: successes, trials: trials))
      #expect(corrected.contains(plain) && corrected != plain)
      #expect(corrected.low >= 0 && corrected.high <= 1)
    }
  }

  /// 81 of 263 and 15 of 148 are the examples of Newcombe (1998), Table I, method 3.
  @Test func matchesPrintedExamples() throws {
    let first = try #require(wilsonInterval(successes: 81, trials: 263))
    #expect(close(first.low, 0.2553, absolute: 5e-5) && close(first.high, 0.3662, absolute: 5e-5))
    let second = try #require(wilsonInterval(successes: 15, trials: 148))
    #expect(close(second.low, 0.0624, absolute: 5e-5) && close(second.high, 0.1605, absolute: 5e-5))
  }

  @Test func staysInsideTheUnitIntervalWithExactEnds() throws {
    for trials in [1, 2, 7, 100, 1_000_000] {
      for successes in [0, 1, trials / 2, trials - 1, trials] {
        for confidence in [0.5, 0.95, 0.999_999] {
          let interval = try #require(
            wilsonInterval(successes: successes, trials: trials, confidence: confidence))
          #expect(interval.low >= 0 && interval.high <= 1)
          #expect((interval.low == 0) == (successes == 0))
          #expect((interval.high == 1) == (successes == trials))
          #expect(interval.contains(Double(successes) / Double(trials)))
        }
      }
    }
  }

  @Test func isUndefinedWithoutTrials() {
    #expect(wilsonInterval(successes: 0, trials: 0) == nil)
    #expect(wilsonCorrectedInterval(successes: 0, trials: 0) == nil)
  }

  /// The exact coverages are binomial sums over the covering counts, at 40 digits; 0.838 is the
  /// worst that ten trials can do. The tolerance is four standard errors of the simulation.
  @Test(arguments: [(20, 0.95, 0.924516326211504), (10, 0.0175, 0.838157413065245)])
  func coversAsOftenAsItsExactCoverage(trials: Int, chance: Double, coverage: Double) {
    var stream = RandomStream(root: 1, path: ["wilson coverage", "\(trials)"])
    let intervals = (0...trials).map { wilsonInterval(successes: $0, trials: trials) }
    let simulations = 40_000
    var covered = 0
    for _ in 0..<simulations {
      let successes = (0..<trials).count { _ in stream.uniform() < chance }
      if intervals[successes]?.contains(chance) == true { covered += 1 }
    }
    let error = (coverage * (1 - coverage) / Double(simulations)).squareRoot()
    #expect(abs(Double(covered) / Double(simulations) - coverage) < 4 * error)
  }
}

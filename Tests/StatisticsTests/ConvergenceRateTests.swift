import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct ConvergenceRateTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("loglog_slope")
    for item in golden.cases {
      let runs = item["input"]["runs"].matrix
      let rate = convergenceRate(m: item["input"]["m"].numbers, runs: runs)
      #expect(try golden.agree(rate.slope, item, "expected", "two_stage", "slope"))
      #expect(try golden.agree(rate.interval, item, "expected", "two_stage", "ci95"))
      #expect(try golden.agree(Double(rate.runsUsed), item, "expected", "two_stage", "runs_used"))
      #expect(rate.runsUsed + rate.runsLeftOut == runs.count)
      #expect(try golden.agree(Double(rate.pointsExcluded), item, "expected", "n_excluded"))
      #expect(try golden.agree(rate.standardError, item, "expected", "two_stage", "se"))
      for (exponent, name) in [(-1.0, "p_slope_minus1"), (-2, "p_slope_minus2")] {
        #expect(try golden.agree(rate.p(slope: exponent), item, "expected", "two_stage", name))
      }
      #expect(
        item["expected"]["two_stage"].keys == [
          "ci95", "p_slope_minus1", "p_slope_minus2", "runs_used", "se", "slope",
        ])
    }
  }

  /// Runs that did not finish carry no errors and are not passed on.
  @Test func agreesWithTheRatesOfWholeStudies() throws {
    let golden = try GoldenCases("end_to_end")
    for item in golden.cases {
      let input = item["input"]
      for algorithm in input["algorithms"].list.compactMap(\.text) {
        let rows = input["rows"].list.filter {
          $0["algorithm"].text == algorithm && $0["status"].text == "ok"
        }
        let rate = convergenceRate(m: input["m"].numbers, runs: rows.map { $0["kl"].numbers })
        let expected = item["expected"]["by_algorithm"][algorithm]
        #expect(try golden.agree(rate.slope, expected, "rate", "slope"))
        #expect(try golden.agree(rate.interval, expected, "rate", "ci95"))
        #expect(try golden.agree(Double(rate.runsUsed), expected, "completed"))
        #expect(
          rate.verdict(margin: 0) == RateVerdict(name: expected["rate"]["verdict"].text ?? ""))
      }
    }
  }

  /// The rate of runs that have the given slopes between m = 1 and m = 4.
  private func rate(_ slopes: [Double], confidence: Double = 0.95) -> ConvergenceRate {
    convergenceRate(m: [1, 4], runs: slopes.map { [1, pow(4, $0)] }, confidence: confidence)
  }

  /// The same mean decides or not with the spread of the runs and the confidence asked for.
  @Test func theIntervalOverRunsDecides() {
    #expect(rate([-1, -1.125, -1, -0.875, -1]).verdict() == .inverse)
    #expect(rate([-2, -2.125, -2, -1.875, -2]).verdict() == .inverseSquare)
    #expect(rate([-1.5, -1.5, -1.5]).verdict() == .neither)
    #expect(rate([-1, -2]).verdict() == .both)
    #expect(rate([-1, -1.5, -2]).verdict() == .both)
    #expect(rate([-1, -1.5, -2], confidence: 0.5).verdict() == .neither)
    #expect(rate([-1, -1.5, -2], confidence: 0.5).verdict(margin: 0.3) == .both)
    #expect(rate([-0.5, -0.5, -0.5]).verdict(scale: .distance) == .inverse)
    #expect(rate([-1, -1, -1]).verdict(scale: .distance) == .inverseSquare)
  }

  @Test func oneRunDecidesNothing() {
    let one = rate([-1])
    #expect(close(one.slope, -1, absolute: 1e-14))
    #expect(one.interval == nil)
    #expect(one.verdict() == nil)
  }

  @Test func noRunsHaveNoRate() {
    let none = convergenceRate(m: [1, 2], runs: [])
    #expect(none.slope == nil && none.interval == nil && none.range == nil)
    #expect(none.runsUsed == 0 && none.verdict() == nil)
  }

  @Test func exactHitsAreCountedAndLimitTheRange() {
    let rate = convergenceRate(
      m: [1, 2, 4, 8, 16], runs: [[0, 1, 0.5, 0.25, 0], [0, 2, 0, 0.5, 0], [1, 0, 0, 0, 0]])
    #expect(rate.runsUsed == 2 && rate.runsLeftOut == 1)
    #expect(rate.pointsExcluded == 9)
    #expect(rate.range == 2...8)
    #expect(rate.verdict() == .inverse)
  }
}

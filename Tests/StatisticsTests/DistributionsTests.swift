import Statistics
import TestSupport
import Testing

@Suite struct DistributionsTests {
  /// Functions of the file that the library does not offer are passed over, by name.
  @Test func agreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("special_functions")
    let notOffered: Set = [
      "beta_cdf", "chi2_sf", "chi2_ppf", "f_sf", "f_ppf", "hypergeom_pmf", "log_binomial",
    ]
    var compared = 0
    for item in golden.cases {
      let name = try #require(item["input"]["function"].text)
      let x = item["input"]["args"].numbers
      let got: Double
      switch name {
      case "norm_ppf": got = normalQuantile(x[0])
      case "norm_cdf": got = normalCumulative(x[0])
      case "norm_sf": got = normalCumulative(-x[0])
      case "t_ppf": got = studentQuantile(x[0], degreesOfFreedom: x[1])
      case "t_two_sided_p": got = 2 * studentCumulative(-abs(x[0]), degreesOfFreedom: x[1])
      case "t_sf": got = studentCumulative(-x[0], degreesOfFreedom: x[1])
      case "beta_ppf": got = betaQuantile(x[0], a: x[1], b: x[2])
      case "binom_cdf": got = binomialCumulative(Int(x[0]), trials: Int(x[1]), chance: x[2])
      case "binom_pmf": got = binomialProbability(Int(x[0]), trials: Int(x[1]), chance: x[2])
      default:
        #expect(notOffered.contains(name))
        continue
      }
      compared += 1
      #expect(try golden.agree(got, item, "expected", "value"), "\(name)\(x): \(got)")
    }
    #expect(compared == 61)
  }

  /// 1 − (1 − x)^b has its upper quantile at 1 − q^(1/b); at q = 1e-12 its complement is 1.
  @Test func upperBetaQuantileKeepsSmallTails() {
    let got = betaUpperQuantile(1e-12, a: 1, b: 2)
    #expect(close(got, 1 - 1e-6, relative: 1e-15))
    #expect(close(betaUpperQuantile(0.025, a: 4, b: 7), 0.6524528500599972, relative: 1e-12))
  }

  @Test func certainTrialsHaveCertainCounts() {
    #expect(binomialProbability(7, trials: 7, chance: 1) == 1)
    #expect(binomialProbability(1, trials: 7, chance: 0) == 0)
    #expect(binomialCumulative(0, trials: 7, chance: 0) == 1)
  }
}

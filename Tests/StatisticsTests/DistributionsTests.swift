import Statistics
import TestSupport
import Testing

@Suite struct DistributionsTests {
  @Test func agreeWithSixtyDigitValues() throws {
    let golden = try GoldenCases("special_functions")
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
      case "beta_cdf": got = betaCumulative(x[0], a: x[1], b: x[2])
      case "chi2_sf": got = chiSquareSurvival(x[0], degreesOfFreedom: x[1])
      case "chi2_ppf": got = chiSquareQuantile(x[0], degreesOfFreedom: x[1])
      case "f_sf": got = fSurvival(x[0], numerator: x[1], denominator: x[2])
      case "f_ppf": got = fQuantile(x[0], numerator: x[1], denominator: x[2])
      case "hypergeom_pmf":
        got = hypergeometricProbability(
          Int(x[0]), first: Int(x[1]), second: Int(x[2]), sample: Int(x[3]))
      case "log_binomial": got = logBinomial(Int(x[0]), choose: Int(x[1]))
      default:
        Issue.record("\(name) is not offered")
        continue
      }
      #expect(try golden.agree(got, item, "expected", "value"), "\(name)\(x): \(got)")
    }
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

  /// Power of the two-sample t test, which needs both tails of noncentral t.
  @Test func noncentralStudentGivesTheReferencePower() throws {
    let golden = try GoldenCases("power_and_seeds")
    for item in golden.cases {
      let n = try item["input"]["n"].double
      let reach = -studentQuantile(
        try item["input"]["alpha"].double / 2, degreesOfFreedom: 2 * n - 2)
      let shift = try item["input"]["d"].double * (n / 2).squareRoot()
      let power =
        noncentralStudentCumulative(-reach, degreesOfFreedom: 2 * n - 2, noncentrality: shift)
        + noncentralStudentCumulative(-reach, degreesOfFreedom: 2 * n - 2, noncentrality: -shift)
      // These values come from a library and are stated to seven digits.
      #expect(close(power, item["expected"]["t_power"].number, relative: 1e-7))
    }
  }

  /// Evaluated from the definitions at thirty digits.
  @Test func agreeWithThirtyDigitValues() {
    let pairs: [(got: Double, want: Double)] = [
      (chiSquareCumulative(2.5, degreesOfFreedom: 3.5), 0.436048380182564707676621202425),
      (chiSquareCumulative(1e-6, degreesOfFreedom: 4), 1.24999958333341145832291666775e-13),
      (fCumulative(0.2, numerator: 3, denominator: 20), 0.104855112130025007600418566689),
      (binomialSurvival(540, trials: 1000, chance: 0.47), 4.06147694993146769071737358505e-6),
      (
        hypergeometricCumulative(3, first: 12, second: 18, sample: 15),
        0.0302164707120124148452089744601
      ),
      (
        hypergeometricCumulative(19, first: 60, second: 70, sample: 64),
        1.8469143239098509861002869449e-4
      ),
      (logGamma(0.5), 0.572364942924700087071713675677),
      (logGamma(1e5), 1051287.70897365689490085801825),
      (logBeta(0.5, 0.5), 1.14472988584940017414342735135),
      (logBeta(3, 99998), -33.8455992141007369508101390169),
      (logBeta(2000, 3000), -3367.68438215318820318380207367),
      (
        noncentralStudentCumulative(2, degreesOfFreedom: 8, noncentrality: 1.5),
        0.651853872894670995254169636457
      ),
      (
        noncentralStudentCumulative(-1, degreesOfFreedom: 5.5, noncentrality: 0.5),
        0.0810746669198201735344742724826
      ),
    ]
    for pair in pairs { #expect(close(pair.got, pair.want, relative: 1e-12), "\(pair)") }
  }

  @Test func endsOfSupportAreExact() {
    #expect(chiSquareSurvival(.infinity, degreesOfFreedom: 2) == 0)
    #expect(chiSquareSurvival(0, degreesOfFreedom: 2) == 1)
    #expect(fCumulative(.infinity, numerator: 1, denominator: 2) == 1)
    #expect(betaCumulative(0, a: 2, b: 3) == 0 && betaCumulative(1, a: 2, b: 3) == 1)
    #expect(binomialSurvival(7, trials: 7, chance: 0.3) == 0)
    // Six of seven things leave out one: four or five of the five are drawn.
    #expect(hypergeometricProbability(3, first: 5, second: 2, sample: 6) == 0)
    #expect(hypergeometricProbability(6, first: 5, second: 2, sample: 6) == 0)
    #expect(hypergeometricCumulative(3, first: 5, second: 2, sample: 6) == 0)
    #expect(hypergeometricCumulative(5, first: 5, second: 2, sample: 6) == 1)
    let four = hypergeometricProbability(4, first: 5, second: 2, sample: 6)
    #expect(close(four, 5 / 7.0, relative: 1e-14))
  }
}

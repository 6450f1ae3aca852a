import Statistics
import TestSupport
import Testing

@Suite struct LinearRegressionTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("linear_regression")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let y = item["input"]["y"].numbers
      let ordinary = try #require(linearRegression(x: x, y: y))
      let weighted = try #require(
        linearRegression(x: x, y: y, weights: item["input"]["w"].numbers))
      #expect(
        item["expected"].keys == ["chi2", "ols", "wls_estimated_scale", "wls_known_variance"])
      for (name, fit) in [("ols", ordinary), ("wls_estimated_scale", weighted)] {
        let got: [String: Double?] = [
          "slope": fit.slope, "intercept": fit.intercept, "se_slope": fit.slopeError,
          "se_intercept": fit.interceptError, "t": fit.t, "p": fit.p, "r2": fit.rSquared,
          "rss": fit.residualSquares, "residual_sd": fit.residualDeviation,
        ]
        #expect(item["expected"][name].keys == (got.keys + ["ci95_slope"]).sorted())
        for (key, value) in got {
          #expect(try golden.agree(value, item, "expected", name, key), "\(name) \(key)")
        }
        #expect(try golden.agree(fit.slopeInterval, item, "expected", name, "ci95_slope"))
      }
      let known = weighted.knownVariance
      let path = "wls_known_variance"
      #expect(item["expected"][path].keys == ["ci95_slope", "se_slope", "slope"])
      #expect(try golden.agree(weighted.slope, item, "expected", path, "slope"))
      #expect(try golden.agree(known.slopeError, item, "expected", path, "se_slope"))
      #expect(try golden.agree(known.slopeInterval, item, "expected", path, "ci95_slope"))
      #expect(item["expected"]["chi2"].keys == ["df", "p", "value"])
      #expect(try golden.agree(known.chiSquare, item, "expected", "chi2", "value"))
      #expect(try golden.agree(Double(known.degreesOfFreedom), item, "expected", "chi2", "df"))
      #expect(try golden.agree(known.p, item, "expected", "chi2", "p"))
    }
  }

  @Test func twoPointsHaveALineWithoutError() throws {
    let line = try #require(linearRegression(x: [1, 3], y: [5, 9]))
    #expect(line.slope == 2 && line.intercept == 3)
    #expect(line.slopeError == nil && line.slopeInterval == nil && line.p == nil)
    #expect(line.knownVariance.p == nil && line.knownVariance.degreesOfFreedom == 0)
  }

  @Test func perfectAndConstantFitsHaveNoTest() throws {
    let perfect = try #require(linearRegression(x: [1, 2, 3], y: [2, 4, 6]))
    #expect(perfect.slopeInterval == Interval(low: 2, high: 2))
    #expect(perfect.t == nil && perfect.p == nil && perfect.rSquared == 1)
    #expect(linearRegression(x: [1, 2, 3], y: [4, 4, 4])?.rSquared == nil)
  }

  @Test func noLineIsNil() {
    #expect(linearRegression(x: [], y: []) == nil)
    #expect(linearRegression(x: [1], y: [2]) == nil)
    #expect(linearRegression(x: [2, 2], y: [1, 3]) == nil)
    #expect(linearRegression(x: [1, 2, 3], y: [1, .nan, 3]) == nil)
    #expect(linearRegression(x: [1, 2, .infinity], y: [1, 2, 3]) == nil)
  }
}

import Statistics
import TestSupport
import Testing

/// The slopes of single runs and their summary are compared in `ConvergenceRateTests`.
@Suite struct LogLogRegressionTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("loglog_slope")
    for item in golden.cases {
      #expect(
        item["expected"].keys == [
          "cluster", "cluster_bootstrap", "hc3", "n_excluded", "per_run_slope", "pooled",
          "theil_sen", "two_stage",
        ])
      let fit = try #require(
        logLogRegression(m: item["input"]["m"].numbers, runs: item["input"]["runs"].matrix))
      let line = fit.line
      let pooled: [String: Double?] = [
        "n": Double(line.points), "slope": line.slope, "intercept": line.intercept,
        "se": line.slopeError, "r2": line.rSquared,
      ]
      #expect(item["expected"]["pooled"].keys == (pooled.keys + ["ci95"]).sorted())
      for (name, value) in pooled {
        #expect(try golden.agree(value, item, "expected", "pooled", name), "\(name)")
      }
      #expect(try golden.agree(line.slopeInterval, item, "expected", "pooled", "ci95"))
      #expect(try golden.agree(fit.hc3, item, "expected", "hc3"))
      #expect(try golden.agree(fit.theilSen, item, "expected", "theil_sen"))
      if item["expected"]["cluster"].isNull {
        #expect(fit.clusterError == nil && fit.correctedClusterError == nil)
        #expect(fit.clusterInterval == nil)
      } else {
        let path = "cluster"
        #expect(item["expected"][path].keys == ["ci95_cr1", "clusters", "cr0", "cr1"])
        #expect(try golden.agree(Double(fit.clusters), item, "expected", path, "clusters"))
        #expect(try golden.agree(fit.clusterError, item, "expected", path, "cr0"))
        #expect(try golden.agree(fit.correctedClusterError, item, "expected", path, "cr1"))
        #expect(try golden.agree(fit.clusterInterval, item, "expected", path, "ci95_cr1"))
      }
    }
  }

  @Test func clusterBootstrapAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("loglog_slope")
    for item in golden.cases {
      let slopes = clusterBootstrapSlopes(
        m: item["input"]["m"].numbers, runs: item["input"]["runs"].matrix,
        resamples: item["input"]["run_indices"].matrix.map { $0.map { Int($0) } })
      if item["expected"]["cluster_bootstrap"].isNull {
        #expect(slopes == nil)
        continue
      }
      let path = "cluster_bootstrap"
      let found = try #require(slopes)
      #expect(item["expected"][path].keys == ["ci95", "slopes"])
      #expect(try golden.agree(found, item, "expected", path, "slopes"))
      let interval = percentileInterval(replicates: found, confidence: 0.95)
      #expect(try golden.agree(interval, item, "expected", path, "ci95"))
    }
  }

  /// Six of the ten pairs leave out the last point and have slope 1.
  @Test func medianOfSlopesResistsAnOutlier() {
    #expect(theilSenSlope(x: [0, 1, 2, 3, 4], y: [0, 1, 2, 3, 400]) == 1)
    #expect(theilSenSlope(x: [0, 1, 2], y: [0, 2, 2]) == 1)
    #expect(theilSenSlope(x: [1, 1], y: [0, 2]) == nil)
    #expect(theilSenSlope(x: [], y: []) == nil)
  }

  @Test func undefinedErrorsAreNil() throws {
    #expect(logLogRegression(m: [4, 8], runs: [[0, 1], [0, 2]]) == nil)
    #expect(logLogRegression(m: [], runs: []) == nil)
    // Two points lie on their line; of three runs one alone stands at its place.
    let two = try #require(logLogRegression(m: [4, 8], runs: [[0, 1], [2, 0]]))
    #expect(two.line.slopeError == nil && two.correctedClusterError == nil && two.hc3 == nil)
    let lever = try #require(logLogRegression(m: [4, 8], runs: [[1, 0], [2, 0], [0, 1]]))
    #expect(lever.hc3 == nil && lever.clusters == 3 && lever.clusterInterval != nil)
  }
}

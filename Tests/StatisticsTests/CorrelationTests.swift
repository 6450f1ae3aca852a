import Statistics
import TestSupport
import Testing

@Suite struct CorrelationTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("correlation")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      let pearson = pearsonCorrelation(x, y)
      let spearman = spearmanCorrelation(x, y)
      func p(_ r: Double?) -> Double? { r.flatMap { correlationP($0, pairs: x.count) } }
      let comment: Comment = "\(x) \(y)"
      #expect(try golden.agree(pearson, item, "expected", "pearson"), comment)
      #expect(try golden.agree(p(pearson), item, "expected", "pearson_p"), comment)
      #expect(try golden.agree(pearsonInterval(x, y), item, "expected", "pearson_ci95"), comment)
      #expect(try golden.agree(spearman, item, "expected", "spearman"), comment)
      #expect(try golden.agree(p(spearman), item, "expected", "spearman_p"), comment)
      #expect(try golden.agree(kendallTau(x, y), item, "expected", "kendall_tau_b"), comment)
    }
  }

  @Test func scaleAndOffsetDoNotMatter() throws {
    let (x, y) = ([1.0, 2, 4, 8], [3.0, 1, 5, 4])
    let plain = try #require(pearsonCorrelation(x, y))
    for scale in [1e-200, 1e200] {
      #expect(
        close(pearsonCorrelation(x.map { $0 * scale }, y), plain, relative: 1e-14))
    }
    #expect(pearsonCorrelation(x.map { $0 + 1e8 }, y) == plain)
    #expect(pearsonCorrelation(x, x.map { -3 * $0 }) == -1)
  }

  /// The example of R's statpsych 1.8: ci.spear(.05, y, x) is 0.8699639, 0.5840951 to 0.9638297.
  @Test func spearmanIntervalIsThatOfStatpsych() throws {
    let y: [Double] = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]
    let x: [Double] = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]
    let interval = try #require(spearmanInterval(x, y))
    #expect(close(interval.low, 0.5840951, absolute: 5e-8))
    #expect(close(interval.high, 0.9638297, absolute: 5e-8))
    #expect(spearmanInterval(x, y, confidence: 0.9).map { $0.low > interval.low } == true)
    #expect(spearmanInterval([1, 2, 3], [2, 1, 3]) == nil)
    #expect(spearmanInterval([1, 2, 3, 4], [2, 4, 6, 9]) == nil)
  }

  @Test func ranksSeeOnlyOrder() {
    let x = [0.1, 5, 2, 9]
    #expect(spearmanCorrelation(x, x.map { $0 * $0 * $0 }) == 1)
    #expect(kendallTau(x, x.map { -$0 }) == -1)
  }

  @Test func undefinedInputsHaveNoCorrelation() {
    let pairs: [([Double], [Double])] = [
      ([], []), ([1], [2]), ([1, 1], [1, 2]), ([1, 2], [3, 3]), ([1, .nan], [1, 2]),
    ]
    for (x, y) in pairs {
      #expect(pearsonCorrelation(x, y) == nil && spearmanCorrelation(x, y) == nil)
      #expect(kendallTau(x, y) == nil && pearsonInterval(x, y) == nil)
    }
    #expect(pearsonCorrelation([1, .infinity], [1, 2]) == nil)
    #expect(correlationP(0.5, pairs: 2) == nil && correlationP(1, pairs: 3) == 0)
  }
}

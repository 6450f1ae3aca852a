import Statistics
import TestSupport
import Testing

@Suite struct OrderStatisticIntervalTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("median_order_statistics")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let confidence = try item["input"]["conf"].double
      #expect(try golden.agree(quantile(x, 0.5), item, "expected", "median"))

      let median = medianInterval(x, confidence: confidence)
      let low = median.map { Double($0.ranks.lowerBound) }
      let high = median.map { Double($0.ranks.upperBound) }
      #expect(try golden.agree(median?.interval, item, "expected", "ci"), "\(x)")
      #expect(try golden.agree(low, item, "expected", "rank_low"), "\(x)")
      #expect(try golden.agree(high, item, "expected", "rank_high"), "\(x)")
      #expect(try golden.agree(median?.confidence, item, "expected", "coverage"), "\(x)")

      let tolerance = toleranceInterval(
        x, content: try item["input"]["beta"].double, confidence: confidence)
      let ranks = tolerance.map {
        Interval(low: Double($0.ranks.lowerBound), high: Double($0.ranks.upperBound))
      }
      #expect(try golden.agree(tolerance?.interval, item, "expected", "tolerance"), "\(x)")
      #expect(try golden.agree(ranks, item, "expected", "tolerance_ranks"), "\(x)")
      #expect(
        try golden.agree(tolerance?.confidence, item, "expected", "tolerance_confidence"), "\(x)")
    }
  }

  /// 95 % needs six values for a median, and the textbook's 46 for nine tenths of the whole.
  @Test func fewestValues() {
    func ramp(_ n: Int) -> [Double] { (0..<n).map(Double.init) }
    #expect(medianInterval(ramp(5)) == nil && medianInterval(ramp(6)) != nil)
    #expect(toleranceInterval(ramp(45), content: 0.9) == nil)
    #expect(toleranceInterval(ramp(46), content: 0.9)?.ranks == 1...46)
  }

  @Test func edges() {
    #expect(medianInterval([]) == nil && medianInterval([1], confidence: 0.01) == nil)
    #expect(toleranceInterval([1], content: 0.5) == nil)
    #expect(medianInterval([1, 2, 3, 4, 5, .nan, 7, 8]) == nil)
    let equal = [Double](repeating: 0.1, count: 9)
    #expect(medianInterval(equal)?.interval == Interval(low: 0.1, high: 0.1))
  }
}

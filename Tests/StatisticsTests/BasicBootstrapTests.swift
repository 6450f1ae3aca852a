import Statistics
import TestSupport
import Testing

@Suite struct BasicBootstrapTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("bootstrap")
    for item in golden.cases {
      let interval = basicInterval(
        estimate: try item["expected"]["theta_hat"].double,
        replicates: item["expected"]["replicates"].numbers,
        confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "basic"))
    }
  }

  @Test func undefinedReplicatesHaveNoInterval() {
    #expect(basicInterval(estimate: 1, replicates: []) == nil)
    #expect(basicInterval(estimate: 1, replicates: [1, .nan]) == nil)
    #expect(basicInterval(estimate: .nan, replicates: [1, 2]) == nil)
    #expect(basicInterval(estimate: 2, replicates: [2, 2]) == Interval(low: 2, high: 2))
  }
}

import Statistics
import TestSupport
import Testing

@Suite struct SignTestTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      let p = x.count == y.count ? signTestP(x, y) : nil
      #expect(try golden.agree(p, item, "expected", "sign_exact_two_sided"), "\(x) \(y)")
    }
  }

  @Test func isMcNemarsOnSuccesses() {
    let x: [Double] = [1, 1, 1, 1, 1, 0, 0, 1]
    let y: [Double] = [0, 0, 0, 0, 1, 1, 0, 0]
    let outcomes = PairedOutcomes(first: x.map { $0 == 1 }, second: y.map { $0 == 1 })
    #expect(signTestP(x, y) == mcNemarExactP(outcomes))
  }

  @Test func nothingLeftIsUndefined() {
    #expect(signTestP([], []) == nil && signTestP([3, 4], [3, 4]) == nil)
    #expect(signTestP([1, .nan], [0, 0]) == nil)
    #expect(signTestP([1], [0]) == 1)
  }
}

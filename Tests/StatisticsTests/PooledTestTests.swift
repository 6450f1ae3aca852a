import Statistics
import TestSupport
import Testing

@Suite struct PooledTestTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      try expectAgreement(golden, pooledTest(x, y), item, "pooled", "\(x) \(y)")
    }
  }

  @Test func undefinedInputsHaveNoTest() {
    #expect(pooledTest([1], [1, 2]) == nil && pooledTest([1, 2], []) == nil)
    #expect(pooledTest([1, 1], [2, 2]) == nil)
    #expect(pooledTest([1, .nan], [2, 3]) == nil)
  }
}

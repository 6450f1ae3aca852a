import Statistics
import TestSupport
import Testing

@Suite struct WelchTestTests {
  @Test func agreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      try expectAgreement(golden, welchTest(x, y), item, "welch", "\(x) \(y)")
      let interval = welchInterval(x, y, confidence: try item["input"]["conf"].double)
      #expect(try golden.agree(interval, item, "expected", "welch_ci"), "\(x) \(y)")
    }
  }

  @Test func exchangingTheSamplesMirrorsTheTest() throws {
    let (x, y) = ([3.0, 5, 9, 1], [2.0, 2.5, 0.25])
    let test = try #require(welchTest(x, y))
    let mirrored = try #require(welchTest(y, x))
    #expect(test.t == -mirrored.t && test.p == mirrored.p)
    #expect(close(test.pGreater + mirrored.pGreater, 1, absolute: 1e-15))
  }

  @Test func tinyValuesKeepTheirFourthPowers() throws {
    let (x, y) = ([3.0, 5, 9, 1], [2.0, 2.5, 0.25])
    let scale = 0x1p-300
    #expect(welchTest(x.map { $0 * scale }, y.map { $0 * scale }) == welchTest(x, y))
  }

  @Test func undefinedInputsHaveNoTest() {
    #expect(welchTest([1], [1, 2]) == nil && welchTest([1, 2], []) == nil)
    #expect(welchTest([1, 1], [2, 2]) == nil && welchInterval([1, 1], [2, 2]) == nil)
    #expect(welchTest([1, .nan], [2, 3]) == nil && welchInterval([1, 2], [3]) == nil)
  }
}

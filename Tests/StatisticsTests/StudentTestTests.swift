import Statistics
import TestSupport
import Testing

@Suite struct StudentTestTests {
  @Test func oneSampleAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("t_interval")
    for item in golden.cases {
      let x = item["input"]["x"].numbers
      let test = oneSampleTest(x, reference: try item["input"]["mu0"].double)
      #expect(try item["expected"]["n"].int == x.count)
      #expect(try golden.agree(standardError(x), item, "expected", "se"), "\(x)")
      #expect(try golden.agree(test?.p, item, "expected", "one_sample_p"), "\(x)")
    }
  }

  @Test func pairedAgreesWithSixtyDigitValues() throws {
    let golden = try GoldenCases("two_sample_t")
    for item in golden.cases {
      let (x, y) = (item["input"]["x"].numbers, item["input"]["y"].numbers)
      let test = x.count == y.count ? pairedTest(x, y) : nil
      try expectAgreement(golden, test, item, "paired", "\(x) \(y)")
    }
  }

  /// With one degree of freedom P(T ≤ t) is 1/2 + arctan(t)/π: t = 1 leaves a quarter above.
  @Test func twoValuesFollowCauchy() throws {
    let test = try #require(oneSampleTest([0, 1], reference: 0))
    #expect(close(test.t, 1, relative: 1e-15))
    #expect(close(test.p, 0.5, relative: 1e-14) && close(test.pGreater, 0.25, relative: 1e-14))
  }

  @Test func undefinedInputsHaveNoTest() {
    #expect(standardError([]) == nil && standardError([1]) == nil)
    #expect(standardError([2, 2]) == 0)
    for x in [[], [1], [2, 2, 2], [1, .nan], [1, .infinity, 2]] {
      #expect(oneSampleTest(x) == nil, "\(x)")
    }
    #expect(pairedTest([3, 4, 5], [1, 2, 3]) == nil)
  }
}

/// Every number of a t test, or that there is none.
func expectAgreement(
  _ golden: GoldenCases, _ test: StudentTest?, _ item: Golden, _ name: String, _ comment: Comment
) throws {
  try #require(item["expected"].keys.contains(name))
  let want = item["expected"][name]
  guard let test else {
    #expect(want.isNull, comment)
    return
  }
  #expect(try golden.agree(test.t, want, "t"), comment)
  #expect(try golden.agree(test.degreesOfFreedom, want, "df"), comment)
  #expect(try golden.agree(test.p, want, "p"), comment)
  if want.keys.contains("p_greater") {
    #expect(try golden.agree(test.pGreater, want, "p_greater"), comment)
  }
}

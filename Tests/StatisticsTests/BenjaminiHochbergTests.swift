import Statistics
import TestSupport
import Testing

@Suite struct BenjaminiHochbergTests {
  @Test func agreesWithReference() throws {
    let golden = try GoldenCases("multiple_comparisons")
    for item in golden.cases {
      let p = item["input"]["p"].numbers
      #expect(try golden.agree(benjaminiHochbergAdjusted(p), item, "expected", "bh"), "\(p)")
    }
  }

  @Test func anEmptyFamilyStaysEmpty() {
    #expect(benjaminiHochbergAdjusted([]) == [])
  }

  @Test func orderOfTheFamilyDoesNotMatter() {
    let p = [0.04, 0.001, 0.03, 0.2, 0.01, 0.03]
    #expect(benjaminiHochbergAdjusted(p.reversed()) == benjaminiHochbergAdjusted(p).reversed())
  }

  /// The fifteen p-values of the 1995 paper's example: four discoveries at 0.05.
  @Test func findsThePapersFourDiscoveries() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1,
    ]
    #expect(benjaminiHochbergAdjusted(p).count { $0 <= 0.05 } == 4)
    #expect(bonferroniAdjusted(p).count { $0 <= 0.05 } == 3)
  }
}

import Statistics
import Testing

/// Coverage of the intervals for differences of success probabilities at nominal 95 %, worked out
/// at the points of a grid.
@Suite struct DifferenceCoverageTests {
  typealias Method = @Sendable (Int, Int, Int) -> Interval?

  static let methods: [(name: String, interval: Method)] = [
    (
      "Newcombe",
      {
        newcombeInterval(
          firstSuccesses: $0, firstTrials: $2, secondSuccesses: $1, secondTrials: $2)
      }
    ),
    (
      "Newcombe, corrected",
      {
        newcombeCorrectedInterval(
          firstSuccesses: $0, firstTrials: $2, secondSuccesses: $1, secondTrials: $2)
      }
    ),
    (
      "Agresti-Caffo",
      {
        agrestiCaffoInterval(
          firstSuccesses: $0, firstTrials: $2, secondSuccesses: $1, secondTrials: $2)
      }
    ),
    (
      "Miettinen-Nurminen",
      {
        miettinenNurminenInterval(
          firstSuccesses: $0, firstTrials: $2, secondSuccesses: $1, secondTrials: $2)
      }
    ),
    (
      "Mee",
      {
        meeInterval(firstSuccesses: $0, firstTrials: $2, secondSuccesses: $1, secondTrials: $2)
      }
    ),
  ]

  static let independent: [Coverage] = methods.flatMap { method in
    [10, 20].map { trials in
      coverage(
        method.name,
        ofDifferences: (0...trials).map { first in
          (0...trials).compactMap { method.interval(first, $0, trials) }
        }, parts: 30)
    }
  }

  static let paired: [Coverage] = [
    ("Newcombe, paired", { newcombePairedInterval($0) }),
    ("Tango", { tangoInterval($0) }),
    ("Wald, paired", { waldPairedInterval($0) }),
  ].map { (name: String, interval: @escaping (PairedOutcomes) -> Interval?) in
    coverage(name, pairs: 15, correlations: [0, 0.3, 0.6], parts: 10, interval: interval)
  }

  @Test func independentArmsAreCoveredOnAverage() {
    for row in Self.independent {
      let range: ClosedRange =
        switch row.method {
        case "Newcombe, corrected": 0.965...0.99
        default: 0.945...0.97
        }
      #expect(range.contains(row.mean), "\(row)")
      #expect((row.minimum ?? 0) > 0.85, "\(row)")
    }
  }

  @Test func pairsAreCoveredOnAverageButNotByWald() throws {
    try #require(Self.paired.count == 3)
    #expect(Self.paired[0].mean > 0.94 && (Self.paired[0].minimum ?? 0) > 0.89)
    #expect(Self.paired[1].mean > 0.94 && (Self.paired[1].minimum ?? 0) > 0.92)
    #expect(Self.paired[2].mean < 0.92 && (Self.paired[2].minimum ?? 1) < 0.8)
  }
}

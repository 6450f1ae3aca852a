import Statistics
import Testing

/// Coverage of the binomial intervals at nominal 95 %, worked out over all success probabilities.
@Suite struct ProportionCoverageTests {
  typealias Method = @Sendable (Int, Int) -> Interval?

  static let methods: [(name: String, interval: Method)] = [
    ("Wilson", { wilsonInterval(successes: $0, trials: $1) }),
    ("Wilson, corrected", { wilsonCorrectedInterval(successes: $0, trials: $1) }),
    ("Clopper-Pearson", { clopperPearsonInterval(successes: $0, trials: $1) }),
    (
      "Clopper-Pearson, lower limit",
      { k, n in
        clopperPearsonLowerLimit(successes: k, trials: n).map { Interval(low: $0, high: 1) }
      }
    ),
    (
      "Clopper-Pearson, upper limit",
      { k, n in
        clopperPearsonUpperLimit(successes: k, trials: n).map { Interval(low: 0, high: $0) }
      }
    ),
    ("Jeffreys", { jeffreysInterval(successes: $0, trials: $1) }),
    ("Agresti-Coull", { agrestiCoullInterval(successes: $0, trials: $1) }),
  ]

  static func intervals(_ method: Method, trials: Int) -> [Interval] {
    (0...trials).compactMap { method($0, trials) }
  }

  static let rows: [Coverage] = methods.flatMap { method in
    [10, 30, 100].map { coverage(method.name, of: intervals(method.interval, trials: $0)) }
  }

  private func rows(_ name: String) -> [Coverage] { Self.rows.filter { $0.method == name } }

  @Test(arguments: [
    "Clopper-Pearson", "Clopper-Pearson, lower limit", "Clopper-Pearson, upper limit",
  ])
  func exactIntervalsNeverCoverLess(name: String) {
    #expect(rows(name).count == 3)
    for row in rows(name) { #expect((row.minimum ?? 0) >= 0.95 - 1e-12, "\(row)") }
  }

  /// Brown, Cai and DasGupta (2001): means near the nominal level, but not the least.
  @Test func approximateIntervalsCoverOnAverage() {
    for name in ["Wilson", "Jeffreys"] {
      for row in rows(name) {
        #expect(abs(row.mean - 0.95) < 0.006, "\(row)")
        #expect((row.minimum ?? 1) < 0.91, "\(row)")
      }
    }
    for row in rows("Agresti-Coull") {
      #expect(row.mean > 0.95 && (row.minimum ?? 0) > 0.92, "\(row)")
    }
    for row in rows("Wilson, corrected") {
      #expect(row.mean > 0.96 && (row.minimum ?? 0) > 0.94, "\(row)")
    }
    // With ten trials.
    #expect(abs((rows("Wilson").first?.minimum ?? 0) - 0.835) < 0.001)
  }

  /// With 20 trials and p = 0.95, where Wald's interval covers 64 %.
  @Test func nearCertainSuccess() {
    let wilson = Self.intervals({ wilsonInterval(successes: $0, trials: $1) }, trials: 20)
    let exact = Self.intervals({ clopperPearsonInterval(successes: $0, trials: $1) }, trials: 20)
    #expect((coverage(of: wilson, at: 0.95) * 100).rounded() == 92)
    #expect((coverage(of: exact, at: 0.95) * 100).rounded() == 98)
  }

  /// The closed forms against a plain grid.
  @Test func aGridAgreesWithTheClosedForms() throws {
    let intervals = Self.intervals({ wilsonInterval(successes: $0, trials: $1) }, trials: 10)
    let grid = middles(4000).map { coverage(of: intervals, at: $0) }
    let row = try #require(Self.rows.first)
    #expect(abs(grid.reduce(0, +) / 4000 - row.mean) < 1e-4)
    let least = try #require(grid.min())
    #expect(least >= (row.minimum ?? 1) && least < (row.minimum ?? 0) + 0.002)
  }
}

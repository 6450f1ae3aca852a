import Analysis
import Statistics
import TestSupport
import Testing

@testable import Studies

/// Claims about the runs of several conditions, and bounds that must hold.
@Suite struct ClaimOfConditionsTests {
  /// A condition of so many agents; its runs' values of x and y at step 16, after others at 8.
  private typealias Recorded = (agents: Int, runs: [(x: Double, y: Double?)?])

  private static func condition(_ agents: Int) -> ResultTable.Condition {
    ResultTable.Condition(
      game: "team (agents \(agents))", policy: "p", sampler: "s", learner: "l", experiment: "e",
      specification: #"{"game":{"team":{"agents":\#(agents)}}}"#)
  }

  private static func table(_ recorded: [Recorded], missing: Int = 0) -> ResultTable {
    let runs = recorded.indices.flatMap { condition in
      recorded[condition].runs.enumerated().map { (condition, $0.offset + 1, $0.element) }
    }
    return ResultTable(
      study: "x", conditions: recorded.map { condition($0.agents) },
      runs: runs.map { .init(condition: $0, seed: $1, state: $2 == nil ? .failed : .done) }
        + (0..<missing).map { .init(condition: 0, seed: 100 + $0, state: .missing) },
      series: runs.map { _, _, values -> [ResultTable.Quantity: ResultTable.Series] in
        guard let values else { return [:] }
        let y = values.y.map { ResultTable.Series(steps: [8, 16], values: [7, $0]) }
        return [
          .init("x"): .init(steps: [8, 16], values: [1, values.x]),
          .init("y"): y ?? .init(steps: [8], values: [7]),
        ]
      } + Array(repeating: [:], count: missing))
  }

  private static func claim(
    _ statistic: Claim.Statistic, _ published: Claim.Published, agents: [Int],
    precision: Claim.Precision = .exact
  ) -> Claim {
    Claim(
      source: "A10", conditions: agents.map(condition), statistic: statistic, agent: 0,
      published: published, precision: precision, readingError: 0, standardErrors: nil,
      differs: nil)
  }

  private static func between(_ low: Double, _ high: Double) -> Claim.Published {
    .between(Interval(low: low, high: high))
  }

  private static let correlation = Claim.Statistic.rankCorrelation(
    measure: "x", other: "y", step: nil)

  /// The example of R's statpsych 1.8, split over two conditions: ci.spear(.05, y, x) is 0.8699639
  /// with standard error 0.08241326, 0.5840951 to 0.9638297.
  private static let example: ResultTable = {
    let y: [Double] = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]
    let x: [Double] = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]
    let pairs = zip(x, y).map { pair -> (x: Double, y: Double?)? in (pair.0, pair.1) }
    return table([
      (10, Array(pairs.prefix(8)) + [nil]), (20, Array(pairs.dropFirst(8)) + [(x: 99, y: nil)]),
    ])
  }()

  @Test func rankCorrelationsAreOverTheRunsOfAllConditions() throws {
    let result = Self.claim(Self.correlation, .number(0.72), agents: [10, 20])
      .result(in: Self.example)
    let point = try #require(result.points.first)
    #expect(result.verdict == .agrees)
    #expect(point.step == 16)
    // Neither the failed run nor the one without y.
    #expect(point.runs == 15 && result.failedRuns == 1)
    guard case .number(let value)? = point.ours else {
      Issue.record("no correlation")
      return
    }
    #expect(close(value, 0.8699639, absolute: 5e-8))
    #expect(close(point.interval?.low, 0.5840951, absolute: 5e-8))
    #expect(close(point.interval?.high, 0.9638297, absolute: 5e-8))
    #expect(close(point.allowance, 1.959963985 * 0.08241326, absolute: 5e-8))
    #expect(
      Self.claim(Self.correlation, .number(0.7), agents: [10, 20]).result(in: Self.example).verdict
        == .differs)
    #expect(
      result.rows == [
        [
          "A10", "team (agents 10) and team (agents 20), s, l", "rank correlation of x and y",
          "16", "0.72", "0.87", "0.5841 to 0.9638", "15 (1 failed)", "agrees",
        ]
      ])
    // All of one condition's runs agree at step 8 that 7 is 7.
    let early = Claim.Statistic.rankCorrelation(measure: "x", other: "y", step: 8)
    let none = Self.claim(early, Self.between(-1, 1), agents: [10]).result(in: Self.example)
    #expect(none.points.map(\.ours) == [nil] && none.verdict == .differs)
  }

  /// By hand: 2/1, 6/2 and 4/4 are 2, 3 and 1, with mean 2 and standard deviation 1; Student's 97.5 %
  /// quantile of 2 degrees of freedom is 4.302653.
  @Test func ratiosAreMeansOverTheRunsThatHaveBoth() throws {
    let table = Self.table([(10, [(2, 1), (6, 2), (4, 4), (5, nil), nil])])
    let ratio = Claim.Statistic.ratio(measure: "x", other: "y")
    let point = try #require(
      Self.claim(ratio, .number(2), agents: [10]).result(in: table).points.first)
    #expect(point.ours == .number(2) && point.runs == 3 && point.agrees)
    #expect(close(point.interval?.high, 2 + 4.302653 / 3.squareRoot(), absolute: 1e-6))
    #expect(
      Self.claim(ratio, Self.between(0.5, 4), agents: [10]).result(in: table).verdict == .differs)
    let rows = Self.claim(ratio, Self.between(-1, 5), agents: [10]).result(in: table).rows
    #expect(rows[0][2] == "x / y" && rows[0].last == "agrees")
  }

  @Test func boundsMustHoldTheWholeInterval() {
    func verdict(_ low: Double, _ high: Double) -> ClaimResult.Verdict {
      Self.claim(Self.correlation, Self.between(low, high), agents: [10, 20])
        .result(in: Self.example).verdict
    }
    #expect(verdict(0.58, 0.97) == .agrees)
    #expect(verdict(0.59, 0.97) == .differs)
    #expect(verdict(0.58, 0.96) == .differs)
    let result = Self.claim(Self.correlation, Self.between(0.58, 1), agents: [10, 20])
      .result(in: Self.example)
    #expect(result.points[0].published == .between(Interval(low: 0.58, high: 1)))
    #expect(result.points[0].allowance == nil)
    #expect(result.rows[0][4] == "0.58 to 1")
  }

  /// Four runs 0.9, 1, 1, 0.9: 0.95 ± 3.182446 × 0.0288675 = 0.8581307 to 1.0418693. One run alone
  /// has no interval.
  @Test func boundsHoldOtherStatisticsToo() {
    let four = Self.table([(10, [0.9, 1, 1, 0.9].map { (x: $0, y: nil) })])
    func verdict(_ low: Double, _ high: Double, in table: ResultTable) -> ClaimResult.Verdict {
      Self.claim(.mean(measure: "x"), Self.between(low, high), agents: [10])
        .result(in: table).verdict
    }
    #expect(verdict(0.858, 1.042, in: four) == .agrees)
    #expect(verdict(0.859, 1.042, in: four) == .differs)
    #expect(verdict(0.858, 1.041, in: four) == .differs)
    let one = Self.table([(10, [(x: 0.5, y: nil)])])
    #expect(verdict(0.5, 0.6, in: one) == .agrees)
    #expect(verdict(0.51, 0.6, in: one) == .differs)
  }

  /// The variance of the shared reward's gradient for uniform dispatchers is 8.57375 at N = 20 and
  /// 98.5074875 at 200: ln(98.5074875/8.57375)/ln 10 = 1.0602984.
  private static let slope: Claim.Statistic? = ConditionKey("game.agents").map {
    .slopeAgainst(setting: $0, measure: "x", step: nil)
  }

  @Test func slopesAgainstASettingAreOverSeeds() throws {
    let slope = try #require(Self.slope)
    // Seed 1 grows as the closed form, seed 2 ten times more; seed 3 failed once.
    let table = Self.table([
      (200, [(98.5074875, nil), (985.074875, nil), nil]),
      (20, [(8.57375, nil), (8.57375, nil), (1, nil)]),
    ])
    let result = Self.claim(slope, .number(1.5), agents: [20, 200]).result(in: table)
    let point = try #require(result.points.first)
    guard case .number(let value)? = point.ours else {
      Issue.record("no slope")
      return
    }
    #expect(close(value, 1.5602984, absolute: 5e-8))
    #expect(point.runs == 2 && result.failedRuns == 1)
    // Student's quantile with one degree of freedom is 12.7062047.
    #expect(close(point.allowance, 12.7062047 * 0.5, absolute: 1e-6))
    #expect(result.rows[0][1...2] == ["team, s, l", "slope of x against game.agents"])
    let exact = Self.table([(20, [(8.57375, nil)]), (200, [(98.5074875, nil)])])
    func verdict(_ published: Claim.Published) -> ClaimResult.Verdict {
      Self.claim(slope, published, agents: [20, 200]).result(in: exact).verdict
    }
    #expect(verdict(Self.between(1.0602, 1.0603)) == .agrees)
    #expect(verdict(Self.between(1.0603, 1.2)) == .differs)
  }

  @Test func everyConditionMustHaveItsRuns() throws {
    let slope = try #require(Self.slope)
    let claim = Self.claim(slope, Self.between(1, 1.1), agents: [20, 200])
    let runs: [(x: Double, y: Double?)?] = [(x: 1, y: nil)]
    #expect(claim.result(in: Self.table([(20, runs)])).verdict == .notRun)
    #expect(claim.result(in: Self.table([(20, runs), (200, [])])).verdict == .notRun)
    #expect(claim.result(in: Self.table([(20, runs), (200, runs)], missing: 1)).verdict == .notRun)
    // A variance of 0 has no logarithm.
    let zero = Self.table([(20, runs), (200, [(x: 0, y: nil)])])
    #expect(claim.result(in: zero).verdict == .differs)
  }
}

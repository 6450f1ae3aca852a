import Analysis
import ElementaryFunctions
import Statistics
import Testing

@testable import Studies

private let condition = ResultTable.Condition(
  game: "g", policy: "p", sampler: "s", learner: "l", experiment: "e", specification: "{}")
private let other = ResultTable.Condition(
  game: "h", policy: "p", sampler: "s", learner: "l", experiment: "e", specification: "[]")
private let kl = "jointKL"

/// A table whose second condition has these runs; each run's values by step, nil for a failed run.
private func table(_ runs: [[Int: Double]?], missing: Int = 0, agent: Int = 0) -> ResultTable {
  let states =
    runs.map { $0 == nil ? ResultTable.State.failed : .done }
    + Array(repeating: .missing, count: missing)
  let stored = runs.map { run -> [ResultTable.Quantity: ResultTable.Series] in
    let values = (run ?? [:]).sorted { $0.key < $1.key }
    return [
      .init(kl, agent: agent): .init(steps: values.map(\.key), values: values.map(\.value))
    ]
  }
  return ResultTable(
    study: "x", conditions: [other, condition],
    runs: [.init(condition: 0, seed: 1, state: .missing)]
      + states.enumerated().map { .init(condition: 1, seed: $0 + 1, state: $1) },
    series: [[:]] + stored + Array(repeating: [:], count: missing))
}

private func final(_ values: [Double?]) -> ResultTable {
  table(values.map { $0.map { [10: 7, 20: $0] } })
}

private func claim(
  _ published: Claim.Published, of statistic: Claim.Statistic = .mean(measure: kl),
  agent: Int = 0, precision: Claim.Precision = .exact, readingError: Double = 0,
  standardErrors: Double? = nil, differs: String? = nil
) -> Claim {
  Claim(
    source: "Fig. 1", conditions: [condition], statistic: statistic, agent: agent,
    published: published, precision: precision, readingError: readingError,
    standardErrors: standardErrors, differs: differs)
}

private func isClose(_ value: Double?, _ expected: Double) -> Bool {
  value.map { abs($0 - expected) < 1e-6 } ?? false
}

@Suite struct ClaimResultTests {
  /// Four runs 0.9, 1, 1, 0.9: mean 0.95, sd √(0.01/3), standard error √(0.01/12) = 0.0288675.
  private let means = final([0.9, 1, 1, 0.9])

  /// The allowance is Student's 97.5 % quantile with 3 degrees of freedom times the standard error:
  /// 3.182446 × 0.0288675 = 0.0918693.
  @Test func aMeanMayBeAsFarAwayAsItsStandardErrorsAllow() throws {
    let near = claim(.number(1.041)).result(in: means)
    let point = try #require(near.points.first)
    #expect(near.verdict == .agrees)
    #expect(near.asExpected)
    #expect(point.step == 20)
    #expect(point.published == .number(1.041))
    #expect(point.runs == 4)
    #expect(isClose(point.allowance, 0.0918693))
    #expect(isClose(point.interval?.low, 0.95 - 3.182446 * 0.0288675135))
    let far = claim(.number(1.043)).result(in: means)
    #expect(far.verdict == .differs)
    #expect(!far.asExpected)
  }

  @Test func whatThePublicationDoesNotKnowWidensTheAllowance() {
    func allowance(_ claim: Claim) -> Double? { claim.result(in: means).points[0].allowance }
    #expect(isClose(allowance(claim(.number(1), readingError: 0.01)), 0.1018693))
    // Over four runs too: √2 as wide.
    #expect(isClose(allowance(claim(.number(1), precision: .runs(4))), 0.1299228))
    // Interval of half-width 0.1: its standard error is 0.1/1.959964 = 0.0510213, and
    // 3.182446 × √(0.0288675² + 0.0510213²) = 0.1865606.
    let interval = Claim.Precision.interval(Interval(low: 0.9, high: 1.1))
    #expect(isClose(allowance(claim(.number(1), precision: interval)), 0.1865606))
    #expect(isClose(allowance(claim(.number(1), standardErrors: 2)), 0.0577350))
  }

  /// Two points share the 5 %: Student's 98.75 % quantile with 3 degrees of freedom is 4.1765348.
  @Test func pointsShareTheErrorProbability() {
    let result = claim(
      .numbers([.init(step: 10, value: 7), .init(step: 20, value: 1.014)])
    ).result(in: means)
    #expect(result.points.map(\.step) == [10, 20])
    #expect(isClose(result.points[1].allowance, 4.1765348 * 0.0288675135))
    #expect(result.points.map(\.agrees) == [true, true])
    // One point that differs is enough.
    let wrong = claim(
      .numbers([.init(step: 10, value: 7.1), .init(step: 20, value: 1)])
    ).result(in: means)
    #expect(wrong.points.map(\.agrees) == [false, true])
    #expect(wrong.verdict == .differs)
  }

  @Test func exactValuesMayDifferByRoundingOnly() {
    let ones = final([1, 1, 1])
    #expect(claim(.number(1 + 1e-10)).result(in: ones).verdict == .agrees)
    #expect(claim(.number(1 + 1e-8)).result(in: ones).verdict == .differs)
    #expect(claim(.number(0.5)).result(in: final([0.6])).points[0].allowance == 0)
  }

  /// Wilson's interval for 8 of 10 is 0.4901625 to 0.9433178, so the allowance is 0.2265777.
  @Test func failedRunsCountAsFailuresOfAFraction() throws {
    let table = final([1, 1, 1, 1, 0.99, 1, 1, 1, nil, nil])
    let fraction = Claim.Statistic.successFraction(measure: kl, threshold: 0.99)
    let near = claim(.number(0.58), of: fraction).result(in: table)
    #expect(near.points[0].ours == .number(0.8))
    #expect(near.points[0].runs == 10)
    #expect(near.failedRuns == 2)
    #expect(isClose(near.points[0].allowance, 0.2265777))
    #expect(near.verdict == .agrees)
    #expect(claim(.number(0.57), of: fraction).result(in: table).verdict == .differs)
  }

  /// Wilson's interval for 0 of 4 is 0 to 0.4898908: half of it is allowed although no run varies.
  @Test func aFractionOfNoneIsNotCertain() {
    let fraction = Claim.Statistic.successFraction(measure: kl, threshold: 0.5)
    let none = final([0, 0, 0, 0])
    #expect(claim(.number(0.24), of: fraction).result(in: none).verdict == .agrees)
    #expect(claim(.number(0.25), of: fraction).result(in: none).verdict == .differs)
    // The centre 0.2449454 has spread 0.4300548; over 100 runs that is 0.0430055.
    let result = claim(.number(0.25), of: fraction, precision: .runs(100)).result(in: none)
    #expect(isClose(result.points[0].allowance, 0.2590423))
  }

  @Test func failedRunsAreLeftOutOfMeans() {
    let result = claim(.number(0.95)).result(in: final([0.9, nil, 1]))
    #expect(result.points[0].ours == .number(0.95))
    #expect(result.points[0].runs == 2)
    #expect(result.failedRuns == 1)
    #expect(result.rows[0][7] == "2 (1 failed)")
  }

  @Test func withoutAnyValueNothingAgrees() {
    let result = claim(.number(0)).result(in: final([nil, nil]))
    #expect(result.points.map(\.ours) == [nil])
    #expect(result.verdict == .differs)
    #expect(
      claim(.uniformMultinomial(jointActions: 4)).result(in: final([nil])).verdict == .differs)
  }

  /// Slopes −0.9, −1 and −1.1: mean −1, standard error 0.1/√3, allowance 4.302653 times that.
  @Test func slopesAreMeansOverRuns() {
    let runs = [-0.9, -1, -1.1].map { slope in
      Dictionary(uniqueKeysWithValues: [10, 20, 40].map { ($0, power(Double($0), slope)) })
    }
    let slope = Claim.Statistic.slope(measure: kl)
    let near = claim(.number(-0.76), of: slope).result(in: table(runs))
    #expect(near.verdict == .agrees)
    #expect(near.points.map(\.step) == [nil])
    #expect(isClose(near.points[0].allowance, 0.2484138))
    // Student's quantile with 2 degrees of freedom is 4.302653.
    #expect(isClose(near.points[0].interval?.high, -1 + 4.302653 * 0.0577350269))
    #expect(claim(.number(-0.75), of: slope).result(in: table(runs)).verdict == .differs)
  }

  @Test func verdictsMustBeTheSame() {
    let inverse = [1.0, 2, 3].map { c in [10: c / 10, 20: c / 20, 40: c / 40] }
    let verdict = Claim.Statistic.verdict(measure: kl)
    let agreed = claim(.verdict(.inverse), of: verdict).result(in: table(inverse))
    #expect(agreed.verdict == .agrees)
    #expect(agreed.points[0].ours == .rate(.inverse))
    #expect(agreed.points[0].allowance == nil)
    #expect(
      claim(.verdict(.inverseSquare), of: verdict).result(in: table(inverse)).verdict == .differs)
    // One run that is not exactly on a law has no verdict, which agrees with none.
    let crooked = table([[10: 0.1, 20: 0.06, 40: 0.02]])
    for published in RateVerdict.allCases {
      let undecided = claim(.verdict(published), of: verdict).result(in: crooked)
      #expect(undecided.verdict == .differs && undecided.points[0].ours == nil)
    }
  }

  /// One draw of four equally likely: TV 3/4, KL ln 4. Two draws: equal with probability 1/4,
  /// else TV 1/2 and KL ln 2, so 9/16 and (ln 4 + 3 ln 2)/4.
  @Test func uniformPlayIsComputedAtEveryRecordedStep() {
    let uniform = Claim.Published.uniformMultinomial(jointActions: 4)
    let exact = table([[1: 1.3862943611198906, 2: 0.8664339756999316]])
    let result = claim(uniform).result(in: exact)
    #expect(result.points.map(\.step) == [1, 2])
    #expect(result.verdict == .agrees)
    let variation = ClaimResultTests.expectations("jointTotalVariation")
    #expect(isClose(variation[0], 0.75) && isClose(variation[1], 0.5625))
    #expect(ClaimResultTests.expectations("pairedKL") == ClaimResultTests.expectations("jointKL"))
    #expect(claim(uniform).result(in: table([[1: 1.4, 2: 0.86]])).verdict == .differs)
  }

  private static func expectations(_ measure: String) -> [Double] {
    [1, 2].compactMap { uniformExpectation(of: measure, jointActions: 4, draws: $0) }
  }

  /// Runs of a diverging measure may lack steps; each point is over the runs that have it.
  @Test func stepsThatSomeRunsLackAreOverTheOthers() {
    let result = claim(.numbers([.init(step: 10, value: 1), .init(step: 20, value: 2)]))
      .result(in: table([[10: 1, 20: 2], [10: 1], [10: 1]]))
    #expect(result.points.map(\.runs) == [3, 1])
    #expect(result.verdict == .agrees)
  }

  @Test func agentsHaveTheirOwnValues() {
    let second = table([[10: 0.5], [10: 0.5]], agent: 2)
    #expect(claim(.number(0.5), agent: 2).result(in: second).verdict == .agrees)
    #expect(claim(.number(0.5)).result(in: second).verdict == .differs)
  }

  @Test func aClaimIsNotRunUntilEveryRunIsStored() {
    let waiting = claim(.number(1)).result(in: table([[10: 1]], missing: 1))
    #expect(waiting.verdict == .notRun)
    #expect(!waiting.asExpected)
    #expect(waiting.points.isEmpty)
    #expect(
      waiting.rows == [["Fig. 1", "g, s, l", "mean jointKL", "", "", "", "", "", "not run"]])
    let elsewhere = ResultTable(study: "x", conditions: [other], runs: [], series: [])
    #expect(claim(.number(1)).result(in: elsewhere).verdict == .notRun)
  }

  @Test func aKnownDifferenceMustStay() {
    let known = claim(.number(5), differs: "printed wrongly").result(in: means)
    #expect(known.verdict == .differs)
    #expect(known.asExpected)
    let vanished = claim(.number(0.95), differs: "printed wrongly").result(in: means)
    #expect(vanished.verdict == .agrees)
    #expect(!vanished.asExpected)
    let notRun = claim(.number(5), differs: "x").result(in: table([], missing: 2))
    #expect(!notRun.asExpected)
  }

  @Test func rowsAreTextsForATable() {
    let result = claim(.number(1), agent: 1, readingError: 0.5)
      .result(in: table([[20: 0.9], [20: 1], [20: 1], [20: 0.9]], agent: 1))
    #expect(
      result.rows == [
        [
          "Fig. 1", "g, s, l", "mean jointKL of agent 1", "20", "1", "0.95", "0.8581 to 1.042",
          "4", "agrees",
        ]
      ])
    #expect(ClaimResult.columns.count == result.rows[0].count)
  }
}

/// x to the power of y.
private func power(_ x: Double, _ y: Double) -> Double { Elementary.exp(y * Elementary.log(x)) }

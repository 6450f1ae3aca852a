import Analysis
import Statistics
import Testing

@testable import Studies

private func condition(_ game: String) -> ResultTable.Condition {
  ResultTable.Condition(
    game: game, policy: "p", sampler: "s", learner: "l", experiment: "e", specification: game)
}

/// A claim about a game whose points are published, ours and allowance at steps 10, 20...
private func result(
  _ source: String, game: String = "g", differs: String? = nil,
  _ points: (published: Double, ours: Double, allowance: Double)...
) -> ClaimResult {
  let claim = Claim(
    source: source, conditions: [condition(game)], statistic: .mean(measure: "jointKL"), agent: 0,
    published: .number(0), precision: .exact, readingError: 0, standardErrors: nil,
    differs: differs)
  let points = points.enumerated().map { index, point in
    ClaimResult.Point(
      step: 10 * (index + 1), published: .number(point.published), ours: .number(point.ours),
      interval: Interval(low: point.ours - 1, high: point.ours + 1), runs: 5,
      allowance: point.allowance, agrees: abs(point.ours - point.published) <= point.allowance)
  }
  return ClaimResult(
    claim: claim, points: points, failedRuns: 0,
    verdict: points.allSatisfy(\.agrees) ? .agrees : .differs)
}

@Suite struct ClaimSummaryTests {
  /// Distances are 2 of 4, 3 of 4 and 1 of 1 allowed: the last is the farthest, not the second.
  @Test func aCurveShowsThePointThatIsFarthestForWhatIsAllowed() {
    let curve = result("Fig. 1", (1, 3, 4), (1, 4, 4), (2, 3, 1))
    let row = ClaimSummary.summaries(of: [curve])[0].row(reason: nil)
    #expect(
      row == [
        "Fig. 1", "mean jointKL", "g, s, l", "30", "2", "3", "2 to 4", "5", "agrees at all 3",
      ])
  }

  @Test func whatDiffersIsCountedAndHasItsReason() {
    let curve = result("Fig. 1", differs: "a slip", (1, 1, 1), (1, 4, 2))
    let row = ClaimSummary.summaries(of: [curve])[0].row(reason: 3)
    #expect(row[3] == "20")
    #expect(row[8] == "differs at 1 of 2 (3)")
  }

  @Test func oneSourceIsOneRowUnlessSomeAreKnownToDiffer() {
    let summaries = ClaimSummary.summaries(of: [
      result("Fig. 1", game: "a", (1, 1, 1)), result("Fig. 2", (1, 1, 1)),
      result("Fig. 1", game: "b", (1, 1.5, 1)), result("Fig. 1", differs: "a slip", (1, 9, 1)),
    ])
    #expect(summaries.map(\.results.count) == [2, 1, 1])
    let row = summaries[0].row(reason: nil)
    #expect(row[2] == "2 conditions, farthest b, s, l")
    #expect(row[8] == "agrees at all 2")
    #expect(summaries[2].row(reason: 1)[8] == "differs (1)")
  }

  @Test func aRowWithMissingRunsHasNoNumbers() {
    let missing = ClaimResult(
      claim: result("Fig. 1").claim, points: [], failedRuns: 0, verdict: .notRun)
    let both = ClaimSummary.summaries(of: [result("Fig. 1", game: "b", (1, 1, 1)), missing])
    #expect(
      both.map { $0.row(reason: nil) }
        == [["Fig. 1", "mean jointKL", "2 conditions", "", "", "", "", "", "not run"]])
  }
}

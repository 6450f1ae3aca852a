import Statistics
import Testing

@testable import Analysis

@Suite struct ComparisonTests {
  private func successes(_ pattern: String) -> [[Double]?] {
    pattern.map { $0 == "1" ? [1] : $0 == "0" ? [0] : nil }
  }

  @Test func seedsArePairedAndLeftOversNamed() throws {
    let comparison = try #require(
      report([
        Recorded(runs: successes("1100f")),
        Recorded(sampler: "props", runs: successes("1111"), missing: 1),
      ]).comparisons.first)
    #expect(comparison.pairing == .bySeed(pairs: 4, leftOver: [5]))
    let success = try #require(comparison.success)
    #expect(
      success.outcomes == PairedOutcomes(both: 2, onlyFirst: 2, onlySecond: 0, neither: 0))
    #expect(success.estimate.value == 0.5)
    #expect(
      success.estimate.interval == success.outcomes.flatMap { newcombePairedInterval($0) })
    #expect(comparison.test == .mcNemar && comparison.p == 0.5 && comparison.adjustedP == 0.5)
  }

  @Test func aFailedRunIsALostPairUnlessLeftOut() throws {
    let recorded = [
      Recorded(runs: successes("1110")), Recorded(sampler: "props", runs: successes("fff1")),
    ]
    let counted = try #require(report(recorded).comparisons.first?.success)
    #expect(counted.group.successes == 1 && counted.group.trials == 4)
    let left = try #require(report(recorded, failuresCount: false).comparisons.first)
    #expect(left.pairing == .bySeed(pairs: 1, leftOver: [1, 2, 3]))
    #expect(left.success?.outcomes?.onlyFirst == 1)
  }

  @Test func withoutCommonSeedsRunsAreIndependent() throws {
    let whole = report([
      Recorded(runs: successes("11000000")),
      Recorded(sampler: "props", runs: successes("11111111"), firstSeed: 101),
    ])
    let comparison = try #require(whole.comparisons.first)
    #expect(comparison.pairing == .none(.noCommonSeeds))
    #expect(comparison.test == .fisher)
    // Of the 8008 ways to choose who of 16 fails in 6 cases, 28 give the eight on one side.
    let p = try #require(comparison.p)
    #expect(abs(p - 2 * 28 / 8008) < 1e-12)
    #expect(
      comparison.success?.estimate.interval
        == newcombeInterval(
          firstSuccesses: 8, firstTrials: 8, secondSuccesses: 2, secondTrials: 8))
    #expect(whole.warnings.contains { $0.contains("no seed in common") })
  }

  @Test func fewCommonSeedsAreNotEnough() throws {
    let comparison = try #require(
      report([
        Recorded(runs: successes("11001100")),
        Recorded(sampler: "props", runs: successes("11111111"), firstSeed: 6),
      ]).comparisons.first)
    #expect(comparison.pairing == .none(.fewCommonSeeds))
  }

  @Test func theFamilyIsEveryComparison() throws {
    let whole = report([
      Recorded(runs: successes("0000000000")),
      Recorded(sampler: "props", runs: successes("1111111111")),
      Recorded(sampler: "ros", runs: successes("1111110000")),
      Recorded(sampler: "maProps", runs: successes("0000000000")),
      Recorded(game: "penalty", sampler: "ros", runs: successes("1111111111")),
    ])
    #expect(whole.familySize == 3 && whole.comparisons.count == 3)
    let p = whole.comparisons.map { $0.p ?? -1 }
    // 2/2¹⁰, 2/2⁶ and no discordant pair; penalty has no baseline.
    #expect(p == [0.001953125, 0.03125, 1])
    #expect(whole.comparisons.map { $0.adjustedP ?? -1 } == [0.005859375, 0.0625, 1])
    #expect(whole.comparisons.map(\.survives) == [true, false, false])
    #expect(
      whole.statements[0]
        == "1 of 3 comparisons with onPolicy survives Holm's correction at 5 %.")
  }

  @Test func withoutASuccessValuesAreRanked() throws {
    let returns = StudyDescription(
      name: "s", question: "?", successMeasure: "x", successThreshold: nil, baseline: "onPolicy")
    let paired = try #require(
      report(
        [
          Recorded(runs: ends([1, 2, 3, 4, 5])),
          Recorded(sampler: "props", runs: ends([2, 4, 6, 8, 10])),
        ], study: returns
      ).comparisons.first)
    #expect(paired.success == nil)
    #expect(paired.test == .signedRank && paired.p == 2.0 / 32)
    #expect(paired.mean?.value == 3)
    let tied = try #require(
      report(
        [
          Recorded(runs: ends([1, 2, 3, 4, 5])),
          Recorded(sampler: "props", runs: ends([2, 3, 4, 5, 6])),
        ], study: returns
      ).comparisons.first)
    #expect(tied.test == .sign && tied.p == 2.0 / 32)
    let unpaired = try #require(
      report(
        [
          Recorded(runs: ends([1, 2, 3])),
          Recorded(sampler: "props", runs: ends([4, 5, 6]), firstSeed: 9),
        ], study: returns
      ).comparisons.first)
    // One of the 20 orders is as extreme on either side.
    let p = try #require(unpaired.p)
    #expect(unpaired.test == .rankSum && abs(p - 0.1) < 1e-12)
    #expect(unpaired.improvement?.value == 1)
  }

  /// Two games taken together: pairs are of one game and seed, the mean is over games.
  @Test func groupsOfSeveralTasksArePairedTaskByTask() throws {
    let sampler = ConditionKey(.sampler)
    let whole = report(
      [
        Recorded(game: "a", runs: ends([0, 0])), Recorded(game: "b", runs: ends([0, 1, 1])),
        Recorded(game: "a", sampler: "props", runs: ends([1, 1])),
        Recorded(game: "b", sampler: "props", runs: ends([1, 1, 1])),
      ], selection: Selection(keys: [sampler]))
    #expect(whole.groups.map(\.group.conditions) == [[0, 1], [2, 3]])
    let comparison = try #require(whole.comparisons.first)
    #expect(comparison.pairing == .bySeed(pairs: 5, leftOver: []))
    #expect(
      comparison.success?.outcomes
        == PairedOutcomes(both: 2, onlyFirst: 3, onlySecond: 0, neither: 0))
    let mean = try #require(comparison.mean?.value)
    #expect(abs(mean - 2.0 / 3) < 1e-15)
    // Against 0, 0: always above; against 0, 1, 1: above in a third of the pairs, equal in the rest.
    let improvement = try #require(comparison.improvement?.value)
    #expect(abs(improvement - 5.0 / 6) < 1e-15)
  }

  /// Better on both tasks by 5 and 20 in 100, but mostly run on the hard one: tables added up would
  /// say the opposite. p by whole numbers in Python, ends from statsmodels' Newcombe intervals.
  @Test func independentTasksAreNotAddedUp() throws {
    func fractions(_ successes: Int, _ runs: Int) -> [[Double]?] {
      ends((0..<runs).map { $0 < successes ? 1 : 0 })
    }
    let whole = report(
      [
        Recorded(game: "easy", runs: fractions(90, 100)),
        Recorded(game: "hard", runs: fractions(2, 20)),
        Recorded(game: "easy", sampler: "props", runs: fractions(19, 20), firstSeed: 1000),
        Recorded(game: "hard", sampler: "props", runs: fractions(30, 100), firstSeed: 1000),
      ], selection: Selection(keys: [ConditionKey(.sampler)]))
    let comparison = try #require(whole.comparisons.first)
    #expect(comparison.test == .stratifiedFisher)
    let p = try #require(comparison.p)
    #expect(abs(p - 0.06387914457877913) < 1e-12)
    let estimate = try #require(comparison.success?.estimate)
    let interval = try #require(estimate.interval)
    #expect(abs(estimate.value - 0.125) < 1e-12)
    #expect(abs(interval.low + 0.019596910664027897) < 1e-9)
    #expect(abs(interval.high - 0.19850369927851813) < 1e-9)
    #expect(comparison.success?.runsForPower == nil)
    #expect(whole.statements[1].contains("more often"))
  }

  @Test func groupsWithoutACommonTaskAreNotCompared() {
    let whole = report(
      [
        Recorded(game: "a", runs: ends([1, 1])), Recorded(game: "b", runs: [], missing: 2),
        Recorded(game: "a", sampler: "props", runs: [], missing: 2),
        Recorded(game: "b", sampler: "props", runs: ends([0, 0])),
      ], selection: Selection(keys: [ConditionKey(.sampler)]))
    #expect(whole.comparisons.isEmpty)
    #expect(whole.warnings.first?.hasPrefix("nothing is compared: ") == true)
  }

  /// Eighteen small rises against two large falls.
  @Test func ranksAgainstTheMeanAreSaid() throws {
    let returns = StudyDescription(
      name: "s", question: "?", successMeasure: "x", successThreshold: nil, baseline: "onPolicy")
    let base = (0..<20).map { Double($0) / 1000 }
    let other = base.indices.map { place -> Double in
      let step = Double(place)
      return place < 18 ? base[place] + 0.5 + 0.0101 * step : base[place] - 50 - step
    }
    let whole = report(
      [Recorded(runs: ends(base)), Recorded(sampler: "props", runs: ends(other))], study: returns)
    let comparison = try #require(whole.comparisons.first)
    #expect(comparison.survives && (comparison.mean?.value ?? 0) < 0)
    #expect(whole.statements[1].hasSuffix("point different ways."))
  }

  @Test func severalRunsOfASeedAreNotPaired() throws {
    let name = try #require(ConditionKey("sampler.name"))
    let whole = report(
      [
        Recorded(runs: ends([0, 0])), Recorded(sampler: "props", runs: ends([1, 1])),
        Recorded(sampler: "props", clip: 0.3, runs: ends([1, 1])),
      ], selection: Selection(keys: [name]),
      baseline: AnalysisReport.Baseline(key: name, value: "onPolicy"))
    #expect(whole.comparisons.map(\.pairing) == [.none(.repeatedSeeds)])
  }

  @Test func nothingToCompareIsNoComparison() {
    #expect(report([Recorded(runs: ends([1]))]).comparisons.isEmpty)
    #expect(
      report([Recorded(runs: []), Recorded(sampler: "props", runs: ends([1]))]).comparisons.isEmpty)
    let noBaseline = StudyDescription(
      name: "s", question: "?", successMeasure: "x", successThreshold: 0.9)
    let recorded = [Recorded(runs: ends([1])), Recorded(sampler: "props", runs: ends([1]))]
    #expect(report(recorded, study: noBaseline).baseline == nil)
    #expect(report(recorded, study: noBaseline).comparisonTable == nil)
    #expect(report(recorded).comparisons.first?.p == 1)
  }
}

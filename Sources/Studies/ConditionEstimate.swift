import Randomness
import Statistics

/// What a study's stored runs say about one condition, with the uncertainty of it.
///
/// The unit of replication is the run. A failed run counts as no success and has no mean.
public struct ConditionEstimate: Sendable {
  public let condition: ResultTable.Condition
  public let intended: Int
  public let done: Int
  public let failed: Int
  /// Runs whose success measure reached the threshold at their last step, out of done and failed.
  public let successes: Int
  /// Nil without stored runs.
  public let wilson: Interval?
  public let clopperPearson: Interval?
  /// The success measure's mean over done runs at the last step, with its bootstrap interval.
  public let mean: Double?
  public let meanInterval: Interval?
  /// Against the baseline sampler under otherwise equal settings; nil for the baseline itself.
  public let comparison: PairedComparison?
  /// How total variation and KL divergence fall with the number of samples; for fixed policies.
  public let rates: [Rate]

  public struct Rate: Sendable {
    public let measure: String
    public let rate: ConvergenceRate
  }

  public var trials: Int { done + failed }
}

/// Success under a condition against success under the baseline, seed by seed.
public struct PairedComparison: Sendable {
  public let outcomes: PairedOutcomes
  /// Difference of success fractions, condition minus baseline, with Newcombe's paired interval.
  public let difference: Double?
  public let interval: Interval?
  /// Exact McNemar, two-sided.
  public let p: Double
  /// Stored runs of either side whose seed the other side lacks.
  public let unpaired: Int
}

extension Study {
  /// One estimate per condition, in the order of the plan.
  public func estimates(from table: ResultTable) -> [ConditionEstimate] {
    let isSuccess = table.runs.indices.map { success(of: $0, in: table) }
    return table.conditions.indices.map { index in
      estimate(of: index, in: table, isSuccess: isSuccess)
    }
  }

  /// Nil for a missing run.
  private func success(of run: Int, in table: ResultTable) -> Bool? {
    switch table.runs[run].state {
    case .missing: nil
    case .failed: false
    case .done: (finalValue(of: run, in: table) ?? -.infinity) >= success.threshold
    }
  }

  private func finalValue(of run: Int, in table: ResultTable) -> Double? {
    table.series[run][ResultTable.Quantity(success.measure)]?.values.last
  }

  private func estimate(
    of index: Int, in table: ResultTable, isSuccess: [Bool?]
  ) -> ConditionEstimate {
    let condition = table.conditions[index]
    let runs = table.runs(of: index)
    let done = runs.filter { table.runs[$0].state == .done }
    let failed = runs.count { table.runs[$0].state == .failed }
    let successes = runs.count { isSuccess[$0] == true }
    let trials = done.count + failed
    let finals = done.compactMap { finalValue(of: $0, in: table) }
    var stream = RandomStream(root: 0, path: ["bootstrap of the mean", condition.specification])
    let band = bootstrapBand(rows: finals.map { [$0] }, stream: &stream)
    return ConditionEstimate(
      condition: condition, intended: runs.count, done: done.count, failed: failed,
      successes: successes,
      wilson: wilsonInterval(successes: successes, trials: trials),
      clopperPearson: clopperPearsonInterval(successes: successes, trials: trials),
      mean: band?.mean.first, meanInterval: band?.intervals.first,
      comparison: comparison(of: index, in: table, isSuccess: isSuccess),
      rates: condition.learner.isEmpty ? rates(of: done, in: table) : [])
  }

  private func comparison(
    of index: Int, in table: ResultTable, isSuccess: [Bool?]
  ) -> PairedComparison? {
    let condition = table.conditions[index]
    guard let baseline, condition.sampler != baseline, !condition.learner.isEmpty else {
      return nil
    }
    let other = table.conditions.firstIndex {
      $0.sampler == baseline && $0.game == condition.game && $0.policy == condition.policy
        && $0.learner == condition.learner && $0.experiment == condition.experiment
    }
    guard let other else { return nil }
    var baselineBySeed: [Int: Bool] = [:]
    for run in table.runs(of: other) { baselineBySeed[table.runs[run].seed] = isSuccess[run] }
    var first: [Bool] = []
    var second: [Bool] = []
    var unpaired = 0
    for run in table.runs(of: index) {
      switch (isSuccess[run], baselineBySeed.removeValue(forKey: table.runs[run].seed)) {
      case (let own?, let theirs?):
        first.append(own)
        second.append(theirs)
      case (nil, nil): break
      default: unpaired += 1
      }
    }
    let outcomes = PairedOutcomes(first: first, second: second)
    return PairedComparison(
      outcomes: outcomes, difference: outcomes.difference,
      interval: newcombePairedInterval(outcomes), p: mcNemarExactP(outcomes),
      unpaired: unpaired + baselineBySeed.count)
  }

  private func rates(of runs: [Int], in table: ResultTable) -> [ConditionEstimate.Rate] {
    ["jointTotalVariation", "jointKL"].compactMap { measure in
      let series = runs.compactMap { table.series[$0][ResultTable.Quantity(measure)] }
      guard let steps = series.first?.steps else { return nil }
      let complete = series.filter { $0.steps == steps }
      return ConditionEstimate.Rate(
        measure: measure,
        rate: convergenceRate(m: steps.map(Double.init), runs: complete.map(\.values)))
    }
  }
}

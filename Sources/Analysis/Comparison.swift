import Randomness
import Statistics

/// A group against the baseline group under otherwise equal settings.
public struct Comparison: Sendable, Equatable {
  /// Whether runs of equal seeds were held against each other.
  public enum Pairing: Sendable, Equatable {
    /// - Parameter leftOver: seeds that only one side has, which were not used.
    case bySeed(pairs: Int, leftOver: [Int])
    case none(Reason)

    /// Why runs are taken as independent.
    public enum Reason: String, Sendable {
      case noCommonSeeds = "the two sides have no seed in common"
      case fewCommonSeeds = "fewer than half of the seeds are on both sides"
      case repeatedSeeds = "a seed stands for several runs of one side"
    }
  }

  /// The test whose p value is corrected for the number of comparisons.
  public enum Test: String, Sendable {
    case mcNemar = "exact McNemar test"
    case fisher = "Fisher's exact test"
    case stratifiedFisher = "Fisher's exact test stratified by task"
    case signedRank = "exact signed-rank test"
    case approximateSignedRank = "signed-rank test, normal approximation"
    case sign = "exact sign test"
    case rankSum = "exact rank-sum test"
    case approximateRankSum = "rank-sum test, normal approximation"
    case student = "t test of the stratified mean"
  }

  /// The successes of one of the two, of the runs that are compared.
  public struct Side: Sendable, Equatable {
    public let successes: Int
    public let trials: Int

    public var fraction: Double { Double(successes) / Double(trials) }
  }

  /// Difference of success fractions, group minus baseline.
  public struct SuccessDifference: Sendable, Equatable {
    /// Of the runs that were compared.
    public let group: Side
    public let baseline: Side
    /// Nil where the runs are not paired.
    public let outcomes: PairedOutcomes?
    public let estimate: Estimate
    /// Runs per side with which the test would have had a power of 0.8 at a level of 5 %, were the
    /// observed fractions the true ones; nil for equal fractions, which no number would tell apart,
    /// and for independent runs on several tasks.
    public let runsForPower: SufficientRuns?
    /// The same at 5 % divided by the number of comparisons.
    public let runsForFamilyPower: SufficientRuns?
  }

  /// Indices into the report's groups.
  public let group: Int
  public let baseline: Int
  public let pairing: Pairing
  /// Nil where no success is declared or a side has no trial.
  public let success: SuccessDifference?
  /// Difference of the means of last values.
  public let mean: Estimate?
  /// How many pairs with both values, or runs of both sides, `mean` rests on.
  public let valued: Int
  /// That a run of the group ends above one of the baseline, ties counting half, averaged over
  /// tasks.
  public let improvement: Estimate?
  public let test: Test?
  public let p: Double?
  /// `p` by Holm's method over the report's comparisons.
  public internal(set) var adjustedP: Double?

  /// Whether the report may say that the two differ, at 5 % over all its comparisons.
  public var survives: Bool { adjustedP.map { $0 <= 0.05 } ?? false }
}

/// The runs of two groups, task by task.
struct ComparedRuns {
  private struct Pair {
    let task: Int
    let own: RunEnd
    let baseline: RunEnd
  }

  /// Exact distributions of rank sums cost the third to fourth power of the number of runs, and
  /// differ from their approximations by nothing that matters beyond this.
  private static let mostRanked = 300

  private let own: GroupRuns
  private let baseline: GroupRuns
  private let options: AnalysisOptions
  let pairing: Comparison.Pairing
  private let pairs: [Pair]
  /// Of conditions on which both sides have usable runs: these.
  private let tasks: [(own: [RunEnd], baseline: [RunEnd])]

  /// - Parameter task: what tells the conditions of a group from each other.
  init(
    _ own: GroupRuns, against baseline: GroupRuns, _ options: AnalysisOptions,
    task: (Int) -> [String]
  ) {
    self.own = own
    self.baseline = baseline
    self.options = options
    func usable(_ ends: [RunEnd]) -> [RunEnd] {
      ends.filter { $0.state == .done || ($0.state == .failed && options.failuresCount) }
    }
    func byTask(_ runs: GroupRuns) -> [(name: [String], ends: [RunEnd])] {
      var found: [(name: [String], ends: [RunEnd])] = []
      for (condition, ends) in zip(runs.group.conditions, runs.ends) {
        let name = task(condition)
        if let place = found.firstIndex(where: { $0.name == name }) {
          found[place].ends += usable(ends)
        } else {
          found.append((name, usable(ends)))
        }
      }
      return found
    }
    let (first, second) = (byTask(own), byTask(baseline))
    tasks = first.compactMap { one in
      second.first { $0.name == one.name }.map { (own: one.ends, baseline: $0.ends) }
    }.filter { !$0.own.isEmpty && !$0.baseline.isEmpty }

    var pairs: [Pair] = []
    var leftOver: Set<Int> = []
    var areUnique = true
    var smaller = 0
    for (number, task) in tasks.enumerated() {
      var partners: [Int: RunEnd] = [:]
      for end in task.baseline {
        areUnique = partners.updateValue(end, forKey: end.seed) == nil && areUnique
      }
      areUnique = Set(task.own.map(\.seed)).count == task.own.count && areUnique
      smaller += min(task.own.count, task.baseline.count)
      for end in task.own {
        if let partner = partners.removeValue(forKey: end.seed) {
          pairs.append(Pair(task: number, own: end, baseline: partner))
        } else {
          leftOver.insert(end.seed)
        }
      }
      leftOver.formUnion(partners.keys)
    }
    if !areUnique {
      pairing = .none(.repeatedSeeds)
    } else if pairs.isEmpty {
      pairing = .none(.noCommonSeeds)
    } else if 2 * pairs.count < smaller {
      pairing = .none(.fewCommonSeeds)
    } else {
      pairing = .bySeed(pairs: pairs.count, leftOver: leftOver.sorted())
    }
    self.pairs = pairs
  }

  private var isPaired: Bool {
    if case .bySeed = pairing { true } else { false }
  }

  var hasRuns: Bool { !tasks.isEmpty }

  /// - Parameter family: how many comparisons the report makes.
  func comparison(group: Int, baseline: Int, family: Int) -> Comparison {
    let success = successDifference(family: family)
    let mean = isPaired ? pairedMean : unpairedMean
    let (test, p) = success.map { successTest($0) } ?? valueTest(mean)
    return Comparison(
      group: group, baseline: baseline, pairing: pairing, success: success,
      mean: mean.map { Estimate(value: $0.mean, interval: $0.interval()) },
      valued: isPaired
        ? valuedPairs.count : valuedTasks.reduce(0) { $0 + $1.own.count + $1.baseline.count },
      improvement: improvement, test: p == nil ? nil : test, p: p, adjustedP: nil)
  }

  private func successDifference(family: Int) -> Comparison.SuccessDifference? {
    guard options.threshold != nil else { return nil }
    let used: [(own: [RunEnd], baseline: [RunEnd])] =
      isPaired ? [(pairs.map(\.own), pairs.map(\.baseline))] : tasks
    func side(_ ends: [RunEnd]) -> Comparison.Side {
      .init(successes: ends.count { $0.isSuccess == true }, trials: ends.count)
    }
    let group = side(used.flatMap(\.own))
    let baseline = side(used.flatMap(\.baseline))
    guard group.trials > 0, baseline.trials > 0 else { return nil }
    let outcomes =
      isPaired
      ? PairedOutcomes(
        first: pairs.map { $0.own.isSuccess == true },
        second: pairs.map { $0.baseline.isSuccess == true }) : nil
    let estimate: Estimate
    if let outcomes {
      estimate = Estimate(
        value: group.fraction - baseline.fraction, interval: newcombePairedInterval(outcomes))
    } else {
      // Tasks added up would compare easy ones with hard ones where numbers of runs differ.
      guard let stratified = stratifiedNewcombe(independentOutcomes) else { return nil }
      estimate = Estimate(value: stratified.difference, interval: stratified.interval)
    }
    func runs(level: Double) -> SufficientRuns? {
      if let outcomes { return runsThatWouldHaveSufficed(outcomes, level: level) }
      guard tasks.count == 1 else { return nil }
      return runsThatWouldHaveSufficed(
        firstSuccesses: group.successes, firstTrials: group.trials,
        secondSuccesses: baseline.successes, secondTrials: baseline.trials, level: level)
    }
    return Comparison.SuccessDifference(
      group: group, baseline: baseline, outcomes: outcomes,
      estimate: estimate,
      runsForPower: runs(level: 0.05),
      runsForFamilyPower: runs(level: 0.05 / Double(max(family, 1))))
  }

  private func successTest(
    _ success: Comparison.SuccessDifference
  ) -> (Comparison.Test, Double?) {
    if let outcomes = success.outcomes { return (.mcNemar, mcNemarExactP(outcomes)) }
    guard tasks.count == 1 else {
      return (.stratifiedFisher, stratifiedFisherP(independentOutcomes))
    }
    let p = fisherTest(
      firstSuccesses: success.group.successes, firstTrials: success.group.trials,
      secondSuccesses: success.baseline.successes, secondTrials: success.baseline.trials)
    return (.fisher, p?.twoSided)
  }

  private var independentOutcomes: [IndependentOutcomes] {
    tasks.map { task in
      IndependentOutcomes(
        firstSuccesses: task.own.count { $0.isSuccess == true }, firstTrials: task.own.count,
        secondSuccesses: task.baseline.count { $0.isSuccess == true },
        secondTrials: task.baseline.count)
    }
  }

  /// Without a declared success: by the runs' last values.
  private func valueTest(_ mean: StratifiedMean?) -> (Comparison.Test, Double?) {
    if isPaired {
      let values = valuedPairs
      let (own, baseline) = (values.map(\.own), values.map(\.baseline))
      if values.count <= Self.mostRanked, let p = signedRankP(own, baseline) {
        return (.signedRank, p)
      }
      if values.count > Self.mostRanked, let p = signedRankAsymptoticP(own, baseline) {
        return (.approximateSignedRank, p)
      }
      return (.sign, signTestP(own, baseline))
    }
    guard tasks.count == 1 else { return (.student, mean?.test?.p) }
    let (own, baseline) = (
      tasks[0].own.compactMap(\.value), tasks[0].baseline.compactMap(\.value)
    )
    let ranks = RankComparison(own, baseline)
    if own.count + baseline.count <= Self.mostRanked, let p = ranks?.exactP { return (.rankSum, p) }
    return (.approximateRankSum, ranks?.asymptoticP)
  }

  private var valuedPairs: [(task: Int, own: Double, baseline: Double)] {
    pairs.compactMap { pair in
      guard let own = pair.own.value, let baseline = pair.baseline.value else { return nil }
      return (pair.task, own, baseline)
    }
  }

  private var pairedMean: StratifiedMean? {
    let values = valuedPairs
    let differences = tasks.indices.map { task in
      values.filter { $0.task == task }.map { $0.own - $0.baseline }
    }.filter { !$0.isEmpty }
    return StratifiedMean(differences)
  }

  private var unpairedMean: StratifiedMean? {
    let valued = valuedTasks
    guard !valued.isEmpty else { return nil }
    return StratifiedMean(first: valued.map(\.own), second: valued.map(\.baseline))
  }

  private var valuedTasks: [(own: [Double], baseline: [Double])] {
    tasks.map { ($0.own.compactMap(\.value), $0.baseline.compactMap(\.value)) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  private var improvement: Estimate? {
    let valued = valuedTasks
    guard let value = probabilityOfImprovement(valued.map(\.own), over: valued.map(\.baseline))
    else { return nil }
    var stream = options.stream(
      "probability of improvement", own.specifications + baseline.specifications)
    return Estimate(
      value: value,
      interval: probabilityOfImprovementInterval(
        valued.map(\.own), over: valued.map(\.baseline), resamples: options.resamples,
        stream: &stream))
  }
}

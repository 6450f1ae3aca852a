import Specifications
import Statistics

/// Everything that a study's stored runs say about success and results, as one value.
public struct AnalysisReport: Sendable, Equatable {
  public let study: StudyDescription
  public let options: AnalysisOptions
  /// The labels of a group, in the order of its values.
  public let keys: [ConditionKey]
  public let groups: [GroupEstimate]
  /// The key that compared groups differ in, and its value in the baseline; nil without a baseline.
  public let baseline: Baseline?
  /// One per group that has a partner, in the order of the groups.
  public let comparisons: [Comparison]
  /// What a reader has to know before believing the rest.
  public let warnings: [String]

  /// What groups are held against: the one that has this value under the key.
  public struct Baseline: Sendable, Equatable {
    public let key: ConditionKey
    public let value: String

    public init(key: ConditionKey, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// How many comparisons have a p value: the family that Holm's method corrects for.
  public var familySize: Int { comparisons.count { $0.p != nil } }

  /// - Parameter selection: groups of conditions; those without a learner are left out where
  ///   the runs' results are successes, which a policy held fixed cannot have.
  /// - Parameter baseline: whose key labels the groups; nil takes the study's.
  public init(
    of table: ResultTable, study: StudyDescription, selection: Selection = Selection(),
    baseline: Baseline? = nil, options: AnalysisOptions
  ) {
    self.study = study
    self.options = options
    keys = selection.labels
    let runs = selection.groups(of: table).map { GroupRuns($0, of: table, options) }
    let groups = runs.map { $0.estimate(options) }
    self.groups = groups
    let declared =
      baseline
      ?? study.baseline.map { Baseline(key: ConditionKey(study.compared), value: $0) }
    self.baseline = declared.flatMap { selection.labels.contains($0.key) ? $0 : nil }
    var comparisons: [Comparison] = []
    var warnings: [String] = []
    if let baseline = self.baseline {
      let compared = Self.partners(runs.map(\.group), keys: selection.labels, baseline).map {
        pair in
        let compared = ComparedRuns(
          runs[pair.own], against: runs[pair.baseline], options
        ) { condition in
          ConditionAxis.allCases.filter { $0 != baseline.key.axis }
            .map { table.conditions[condition][$0] }
        }
        return (pair: pair, runs: compared)
      }.filter(\.runs.hasRuns)
      comparisons = compared.map {
        $0.runs.comparison(
          group: $0.pair.own, baseline: $0.pair.baseline, family: compared.count)
      }
      let adjusted = holmAdjusted(comparisons.compactMap(\.p))
      var next = 0
      for index in comparisons.indices where comparisons[index].p != nil {
        comparisons[index].adjustedP = adjusted[next]
        next += 1
      }
    }
    self.comparisons = comparisons
    if self.baseline == nil, groups.count > 1 {
      warnings.append(
        "no baseline is declared, so nothing is compared; --baseline KEY=VALUE names one")
    }
    if let baseline = self.baseline, groups.count > 1, comparisons.isEmpty {
      warnings.append(
        "nothing is compared: no two groups with runs differ under \(baseline.key.text) alone, "
          + "one of them in \(baseline.value)")
    }
    for (reason, count) in Self.unpaired(comparisons) {
      warnings.append(
        "\(counted(count, "comparison")) without pairs: \(reason.rawValue), so runs were taken as "
          + "independent")
    }
    let missing = groups.reduce(0) { $0 + $1.missing }
    if missing > 0 {
      let intended = groups.reduce(0) { $0 + $1.intended }
      warnings.append(
        "\(missing) of \(counted(intended, "intended run")) are not stored yet; intervals and p "
          + "values are for one look at a number of runs fixed beforehand")
    }
    let failed = groups.reduce(0) { $0 + $1.failed }
    if failed > 0 {
      warnings.append(
        "\(counted(failed, "run")) failed, "
          + (!options.failuresCount
            ? "left out everywhere, which favours conditions that fail"
            : options.threshold == nil
              ? "and every number is of the others, which favours conditions that fail"
              : "counted as no success; means and ranks are of the others"))
    }
    let silent =
      runs.reduce(0) { $0 + $1.ends.joined().count { $0.state == .done } }
      - groups.reduce(0) { $0 + $1.measured }
    if silent > 0 {
      warnings.append(
        "\(counted(silent, "done run")) recorded no joint value of \(options.measure)"
          + (options.threshold == nil ? "" : ", counted as no success"))
    }
    let unequal = comparisons.count { comparison in
      comparison.valued > 0
        && !runs[comparison.group].endsTogether(with: runs[comparison.baseline])
    }
    if unequal > 0 {
      warnings.append(
        "\(counted(unequal, "comparison")) of runs that end at different steps: their last values "
          + "and areas are of trainings of different lengths")
    }
    self.warnings = warnings + selection.restricted(table).codeWarnings
  }

  /// Every group that is not a baseline, with the one that differs from it under the compared
  /// key alone.
  private static func partners(
    _ groups: [ConditionGroup], keys: [ConditionKey], _ baseline: Baseline
  ) -> [(own: Int, baseline: Int)] {
    guard let place = keys.firstIndex(of: baseline.key) else { return [] }
    return groups.indices.compactMap { own in
      guard groups[own].values[place] != baseline.value else { return nil }
      var wanted = groups[own].values
      wanted[place] = baseline.value
      return groups.firstIndex { $0.values == wanted }.map { (own, $0) }
    }
  }

  private static func unpaired(
    _ comparisons: [Comparison]
  ) -> [(Comparison.Pairing.Reason, Int)] {
    var counts: [(Comparison.Pairing.Reason, Int)] = []
    for comparison in comparisons {
      guard case .none(let reason) = comparison.pairing else { continue }
      if let place = counts.firstIndex(where: { $0.0 == reason }) {
        counts[place].1 += 1
      } else {
        counts.append((reason, 1))
      }
    }
    return counts
  }
}

import Statistics

extension AnalysisReport {
  /// What every group of the report has in common, as in "learner mappo".
  public var commonLabels: [(key: String, value: String)] {
    keys.indices.compactMap { key in
      let values = Set(groups.map { $0.group.values[key] })
      guard let value = values.first, values.count == 1, !value.isEmpty, groups.count > 1 else {
        return nil
      }
      return (keys[key].text, value)
    }
  }

  /// The positions of the keys that tell groups apart; all of them where there is one group.
  var tellingKeys: [Int] {
    let telling = keys.indices.filter { key in
      Set(groups.map { $0.group.values[key] }).count > 1
    }
    guard telling.isEmpty else {
      // What follows from the others need not be told: the experiment of a game, mostly.
      return [ConditionAxis.policy, .experiment].reduce(telling) { kept, axis in
        let fewer = kept.filter { keys[$0] != ConditionKey(axis) }
        return countedApart(fewer) == countedApart(kept) ? fewer : kept
      }
    }
    return keys.indices.filter { key in groups.contains { !$0.group.values[key].isEmpty } }
  }

  private func countedApart(_ keys: [Int]) -> Int {
    Set(groups.map { group in keys.map { group.group.values[$0] } }).count
  }

  /// One row per group.
  public var groupTable: TextTable {
    let hasSuccess = options.threshold != nil
    var columns = labelColumns
    columns += [("intended", .right), ("done", .right), ("failed", .right)]
    if hasSuccess { columns.append(("success [95 %]", .right)) }
    columns += [("IQM [95 %]", .right), ("mean [95 %]", .right), ("AUC [95 %]", .right)]
    if hasSuccess { columns.append(("steps to it [95 %]", .right)) }
    var table = TextTable(columns)
    let results = [\GroupEstimate.interquartileMean, \.mean, \.area].map { path in
      (path, NumberStyle(groups.compactMap { $0[keyPath: path]?.value }))
    }
    for group in groups {
      var cells = tellingKeys.map { shown(group.group.values[$0]) }
      cells += ["\(group.intended)", "\(group.done)", "\(group.failed)"]
      if hasSuccess {
        let count = group.successes.map { "\($0)/\(group.trials)" } ?? "–"
        cells.append(count + (group.wilson.map { " " + bounds($0, 2) } ?? ""))
      }
      cells += results.map { path, style in style.text(group[keyPath: path]) }
      if hasSuccess {
        let steps = group.stepsToThreshold
        let interval = steps?.interval.map { " [\(step($0.low)), \(step($0.high))]" }
        cells.append((steps.map { step($0.median) } ?? "–") + (interval ?? ""))
      }
      table.append(cells)
    }
    return table
  }

  /// One row per comparison; nil without any.
  public var comparisonTable: TextTable? {
    guard !comparisons.isEmpty else { return nil }
    let hasSuccess = options.threshold != nil
    var columns = labelColumns + [("pairs", .right), ("left over", .right)]
    if hasSuccess { columns.append(("Δ success [95 %]", .right)) }
    columns += [
      ("p", .right), ("Holm", .right), ("Δ mean [95 %]", .right), ("P(above) [95 %]", .right),
    ]
    if hasSuccess { columns.append(("enough", .right)) }
    var table = TextTable(columns)
    let style = NumberStyle(comparisons.compactMap(\.mean?.value))
    for comparison in comparisons {
      let values = groups[comparison.group].group.values
      var cells = tellingKeys.map { shown(values[$0]) }
      switch comparison.pairing {
      case .bySeed(let pairs, let leftOver): cells += ["\(pairs)", "\(leftOver.count)"]
      case .none: cells += ["unpaired", "–"]
      }
      if hasSuccess { cells.append(shown(comparison.success?.estimate)) }
      cells += [
        probability(comparison.p), probability(comparison.adjustedP),
        style.text(comparison.mean), shown(comparison.improvement),
      ]
      if hasSuccess {
        cells.append(comparison.success?.runsForFamilyPower.map { "\($0.runs)" } ?? "–")
      }
      table.append(cells)
    }
    return table
  }

  /// What the columns of the tables are.
  public var notes: [String] {
    var notes: [String] = []
    let measure = options.measure
    if let threshold = options.threshold {
      notes.append(
        "success: runs whose last \(measure) is at least \(number(threshold)), of "
          + (options.failuresCount ? "done and failed runs" : "done runs; failed runs are left out")
          + ", with Wilson's interval.")
    }
    notes.append(
      "IQM: interquartile mean of the last \(measure) over done runs (a quarter of the runs, "
        + "rounded down, dropped at either end), with a percentile bootstrap interval (B = "
        + "\(options.resamples), seed \(options.seed)"
        + (hasTasks ? ", stratified by condition" : "")
        + "). mean, AUC (area under \(measure) by steps, per step): Student's interval over runs. "
        + "Where all runs are alike these have no width, which says nothing of runs not seen.")
    if options.threshold != nil {
      notes.append(
        "steps to it: the median run's first step with \(measure) at the threshold, ∞ where most "
          + "never get there, between order statistics.")
    }
    return notes
  }

  /// What the columns of the comparison table are.
  public var comparisonNotes: [String] {
    var tests: [Comparison.Test] = []
    for test in comparisons.compactMap(\.test) where !tests.contains(test) { tests.append(test) }
    let names = tests.map(\.rawValue).joined(separator: ", ")
    var notes: [String] = []
    if options.threshold != nil {
      notes.append(
        "Δ success: difference of success fractions, Newcombe's interval for "
          + (hasPairs ? "runs paired by seed." : "independent runs."))
    }
    notes.append(
      "p: \(names.isEmpty ? "no test" : names), two-sided. Holm: p corrected for the family of "
        + "\(counted(familySize, "comparison")) in this table. Δ mean: of last values, Student's "
        + "interval. P(above), the probability of improvement: that a run of it ends above one of the baseline, ties counting half, "
        + "percentile bootstrap (B = \(options.resamples), seed \(options.seed)).")
    if options.threshold != nil {
      notes.append(
        "enough: \(hasTasks ? "runs of all conditions together" : "seeds") with which the test would have had 80 % power at 5 % divided by "
          + "\(max(familySize, 1)), were the observed fractions the true ones.")
    }
    return notes
  }

  private var hasTasks: Bool { groups.contains { $0.group.conditions.count > 1 } }

  private var hasPairs: Bool {
    comparisons.contains { if case .bySeed = $0.pairing { true } else { false } }
  }

  private var labelColumns: [(heading: String, alignment: TextTable.Alignment)] {
    tellingKeys.map { (keys[$0].text, .left) }
  }

  private func shown(_ value: String) -> String { value.isEmpty ? "–" : value }

  private func shown(_ estimate: Estimate?) -> String {
    decimal(estimate?.value, 2) + (estimate?.interval.map { " " + bounds($0, 2) } ?? "")
  }
}

/// A step, or that there is none.
func step(_ step: Double) -> String {
  step.isFinite ? decimal(step, 0) : "∞"
}

/// The shortest text of a number that reads back as it.
func number(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

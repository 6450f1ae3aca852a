import Statistics

extension AnalysisReport {
  /// What the comparisons show, one sentence or two for each, and which of them survive the
  /// correction.
  public var statements: [String] {
    guard let baseline, !comparisons.isEmpty else { return [] }
    let survivors = comparisons.count(where: \.survives)
    let family = familySize
    let head =
      family == 0
      ? "No comparison with \(baseline.value) could be tested."
      : "\(survivors) of \(counted(family, "comparison")) with \(baseline.value) "
        + "\(survivors == 1 ? "survives" : "survive") Holm's correction at 5 %."
    return [head] + comparisons.map { statement(on: $0, baseline: baseline) }
  }

  private func statement(on comparison: Comparison, baseline: Baseline) -> String {
    let place = keys.firstIndex(of: baseline.key) ?? 0
    let values = groups[comparison.group].group.values
    let rest = tellingKeys.filter { $0 != place }.map { values[$0] }.filter { !$0.isEmpty }
    let start = rest.isEmpty ? "" : rest.joined(separator: ", ") + ": "
    let names = (own: values[place], baseline: baseline.value)
    let finding =
      comparison.success.map { self.finding(on: $0, comparison, names) }
      ?? comparison.mean.map { self.finding(on: $0, comparison, names) }
      ?? "\(names.own) and \(names.baseline) have no runs to compare."
    return start + finding
  }

  private func finding(
    on success: Comparison.SuccessDifference, _ comparison: Comparison,
    _ names: (own: String, baseline: String)
  ) -> String {
    let counts =
      "\(success.group.successes)/\(success.group.trials) against "
      + "\(success.baseline.successes)/\(success.baseline.trials)"
    let difference = estimated(success.estimate, places: 2)
    let tested = "\(comparison.test.map { "\($0.rawValue), " } ?? "")\(pText(comparison))"
    // Over several conditions every pair has its own, and a seed stands in many.
    let isOne = groups[comparison.group].group.conditions.count == 1
    let seeds = self.seeds(
      for: success, noun: isOne ? "seed" : "run", shown: comparison.survives)
    if success.estimate.value == 0 {
      return "\(names.own) and \(names.baseline) succeed equally often, \(counts); differences "
        + "beyond \(range(success.estimate)) are excluded. \(seeds)"
    }
    let more = success.estimate.value > 0 ? "more" : "less"
    if comparison.survives {
      return "\(names.own) succeeds \(more) often than \(names.baseline), \(counts), difference "
        + "\(difference); \(tested): shown. \(seeds)"
    }
    let verdict =
      (comparison.p ?? 1) <= 0.05
      ? "not shown, for it does not survive the correction" : "not shown"
    return "\(names.own) succeeds \(more) often than \(names.baseline) in these runs, \(counts), "
      + "difference \(difference); \(tested): \(verdict). \(seeds)"
  }

  private func seeds(
    for success: Comparison.SuccessDifference, noun: String, shown: Bool
  ) -> String {
    guard let one = success.runsForPower, let family = success.runsForFamilyPower else {
      return "No number of \(noun)s shows a difference that is not there."
    }
    let number = counted(one.runs, noun)
    let numbers =
      (one.isExact ? "" : "about ") + number
      + (familySize > 1
        ? " (\(family.isExact ? "" : "about ")\(family.runs) with the correction)" : "")
    return shown
      ? "\(numbers.prefix(1).uppercased())\(numbers.dropFirst()) would have been enough."
      : "Were this the true difference, \(numbers) would be enough."
  }

  private func finding(
    on mean: Estimate, _ comparison: Comparison, _ names: (own: String, baseline: String)
  ) -> String {
    let better = comparison.improvement.map {
      "; a run of \(names.own) ends above one of \(names.baseline) with probability "
        + estimated($0, places: 2)
    }
    let tested = "\(comparison.test.map { "\($0.rawValue), " } ?? "")\(pText(comparison))"
    guard mean.value != 0 else {
      return "\(names.own) and \(names.baseline) end equally high on average"
        + "\(better ?? ""); \(tested)."
    }
    let verdict =
      comparison.survives
      ? "shown"
      : (comparison.p ?? 1) <= 0.05
        ? "not shown, for it does not survive the correction" : "not shown"
    let style = NumberStyle([mean.value])
    let interval = mean.interval.map {
      " (95 % \(style.text($0.low)) to \(style.text($0.high)))"
    }
    return "\(names.own) ends \(mean.value > 0 ? "higher" : "lower") than \(names.baseline) on "
      + "average, difference \(style.text(mean.value))\(interval ?? "")\(better ?? ""); "
      + "\(tested): \(verdict)."
  }

  private func pText(_ comparison: Comparison) -> String {
    guard let p = comparison.p, let adjusted = comparison.adjustedP else { return "no p value" }
    return familySize > 1
      ? "p \(equation(p)) (\(probability(adjusted)) by Holm)" : "p \(equation(p))"
  }

  private func equation(_ p: Double) -> String {
    let text = probability(p)
    return text.hasPrefix("<") ? "< \(text.dropFirst())" : "= \(text)"
  }

  private func estimated(_ estimate: Estimate, places: Int) -> String {
    decimal(estimate.value, places)
      + (estimate.interval.map { _ in " (95 % \(range(estimate, places: places)))" } ?? "")
  }

  private func range(_ estimate: Estimate, places: Int = 2) -> String {
    estimate.interval.map { "\(decimal($0.low, places)) to \(decimal($0.high, places))" } ?? "–"
  }
}

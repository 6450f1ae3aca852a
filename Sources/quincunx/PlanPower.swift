import Analysis
import Statistics
import Store
import Studies

extension Option {
  static let power = Option(
    "--power", "P", "show what the seeds can tell with this power, between 0 and 1 (0.8)")
  static let difference = Option(
    "--difference", "P,Q",
    "the power of telling these success fractions apart, and the seeds for it")
  static let halfWidth = Option(
    "--half-width", "W", "the seeds for an interval at most so wide to each side")
  static let comparisons = Option(
    "--comparisons", "N", in: 1...100_000,
    "how many tests are read together (all comparisons with the baseline)")

  static let powerOptions: [Option] = [.power, .difference, .halfWidth, .comparisons]
}

/// What the options ask for; nil where none of them is given.
func powerPlan(of study: Study, _ arguments: Arguments) throws -> PowerPlan? {
  guard Option.powerOptions.contains(where: arguments.has) else { return nil }
  func number(_ option: Option, in range: Range<Double>, _ words: String) throws -> Double? {
    guard let text = arguments.text(option) else { return nil }
    guard let value = Double(text), range.contains(value), value > range.lowerBound else {
      throw UsageError("\(option.name) needs a number \(words), not \"\(text)\"")
    }
    return value
  }
  let difference = try arguments.text(.difference).map { text in
    let fractions = text.split(separator: ",").map { part in
      Double(part.filter { !$0.isWhitespace }).flatMap { (0...1).contains($0) ? $0 : nil }
    }
    guard fractions.count == 2, let baseline = fractions[0], let other = fractions[1] else {
      throw UsageError(
        "--difference needs two success fractions from 0 to 1, as in 0.5,0.9, not \"\(text)\"")
    }
    return PowerPlan.Difference(baseline: baseline, other: other)
  }
  return PowerPlan(
    seeds: study.plan.seeds.count,
    power: try number(.power, in: 0..<1, "above 0 and below 1, as in 0.8") ?? 0.8,
    comparisons: arguments.number(.comparisons) ?? max(1, study.comparisons),
    difference: difference,
    halfWidth: try number(.halfWidth, in: 0..<0.5, "above 0 and below 0.5, as in 0.1"))
}

extension Study {
  /// Learning conditions that are compared with one of the baseline under otherwise equal settings.
  fileprivate var comparisons: Int {
    let labels = plan.conditions.map(\.labels).filter(\.learns)
    return labels.count { one in
      one[description.compared] != baseline
        && labels.contains { other in
          other[description.compared] == baseline
            && ConditionAxis.allCases.allSatisfy {
              $0 == description.compared || one[$0] == other[$0]
            }
        }
    }
  }

  fileprivate func family(_ plan: PowerPlan, stated: Bool) -> String {
    if stated { return counted(plan.comparisons, "comparison") + ", as stated" }
    guard let baseline, comparisons > 0 else { return "a single comparison" }
    return counted(plan.comparisons, "comparison") + " with \(baseline)"
  }
}

/// Prints what the planned seeds can tell, and what is known of conditions that have begun.
@MainActor
func printPower(
  _ plan: PowerPlan, of study: Study, store: ResultStore?, _ arguments: Arguments
) throws {
  guard study.plan.conditions.contains(where: \.learns) else {
    print("Power: no condition learns, so no run can succeed and there is nothing to test.\n")
    return
  }
  let family = study.family(plan, stated: arguments.has(.comparisons))
  let stored = try store.map { try outcomes(of: study, in: $0) } ?? []
  print(plan.text(family: family, measure: study.success.measure, stored: stored) + "\n")
}

extension Condition {
  /// A policy that is held fixed succeeds or not before the first sample.
  fileprivate var learns: Bool { labels.learns }
}

/// Of the study's conditions that have finished runs in the store.
private func outcomes(of study: Study, in store: ResultStore) throws -> [StoredOutcomes] {
  guard try store.studies().contains(study.name) else { return [] }
  let success = study.success
  let table = try store.resultTable(
    study: study.name, measures: [success.measure], agents: .joint)
  let planned = Set(study.plan.conditions.filter(\.learns).map(\.canonicalJSON))
  return table.conditions.indices.compactMap { index in
    guard planned.contains(table.conditions[index].specification) else { return nil }
    let ends = table.ends(of: index, measure: success.measure, threshold: success.threshold)
    let outcomes = ends.compactMap(\.isSuccess)
    return outcomes.isEmpty
      ? nil
      : StoredOutcomes(
        condition: table.conditions[index], outcomes: outcomes,
        values: ends.compactMap(\.value))
  }
}

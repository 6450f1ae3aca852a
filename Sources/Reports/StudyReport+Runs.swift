import Analysis
import Foundation
import Specifications
import Statistics
import Store

extension StudyReport {
  /// What runs were given, told once where all share it.
  var conditionParts: [Markup] {
    let settings = ConditionSettings(of: table.conditions)
    var parts = paragraphs([
      "\(groupedCount(table.conditions.count, "condition")), \(seedSentence)."
    ])
    if let table = settings.table {
      parts.append(
        block(
          table, id: "settings",
          caption: "What conditions are made of, with every setting, also those left at defaults",
          rowHeaders: 2))
    }
    let measures = table.conditions.first.flatMap(measureNames) ?? []
    if !measures.isEmpty {
      parts += paragraphs(["Recorded of every run: " + measures.joined(separator: ", ") + "."])
    }
    return parts
  }

  private var seedSentence: String {
    let seeds = Set(table.runs.map(\.seed))
    let spans = ranges(of: seeds).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
    }
    let counts = Set(table.conditions.indices.map { table.runs(of: $0).count })
    let each = counts.count == 1 ? "each" : "some"
    return "\(each) with \(seeds.count == 1 ? "seed" : "seeds") \(spans.joined(separator: ", "))"
  }

  private func measureNames(_ condition: ResultTable.Condition) -> [String] {
    var problems: [Problem] = []
    guard
      case .list(let measures)? = Node(
        yaml: condition.specification, file: "condition", problems: &problems)?["measures"]?.content
    else { return [] }
    return measures.compactMap { measure in
      guard case .record(let entries) = measure.content else { return nil }
      return entries.first?.key
    }
  }

  var runParts: [Markup] {
    guard planned > 0 else { return paragraphs(["The study plans no run."]) }
    var parts = [runTable]
    if failed == 0 {
      parts += paragraphs(["No run failed."])
    } else {
      parts.append(failureTable)
      parts += paragraphs([
        "A failed run counts as no success; means, quantiles and curves are of the others. "
          + "`quincunx run \(commands.operand) --retry-failed\(commands.storeOption)` tries them again."
      ])
    }
    return parts
  }

  private var runTable: Markup {
    let axes = telling(table.conditions)
    let shown = axes.isEmpty ? [.game, .sampler] : axes
    var text = TextTable(
      shown.map { ($0.rawValue, .left) } + [
        ("planned", .right), ("done", .right), ("failed", .right), ("missing", .right),
        ("median time", .right),
      ])
    let times = Dictionary(grouping: executions, by: \.condition)
    for (index, condition) in table.conditions.enumerated() {
      let states = table.runs(of: index).map { table.runs[$0].state }
      let median = quantile(times[index]?.map(\.seconds) ?? [], 0.5)
      let counts = [
        states.count, states.count { $0 == .done }, states.count { $0 == .failed },
        states.count { $0 == .missing },
      ]
      text.append(
        shown.map { condition[$0].isEmpty ? "–" : condition[$0] } + counts.map(grouped)
          + [median.map(span) ?? "–"])
    }
    return block(
      text, id: "runs-table", caption: "Runs by condition; times are of done and failed runs",
      rowHeaders: shown.count)
  }

  /// So many reasons are listed.
  private static let shownFailures = 50

  private var failureTable: Markup {
    struct Failure: Hashable {
      let condition: Int
      let reason: String
    }
    let failures = executions.compactMap { run in
      run.reason.map { (Failure(condition: run.condition, reason: $0), run.seed) }
    }
    let seeds = Dictionary(grouping: failures, by: \.0)
    let all = distinct(failures.map(\.0))
    var text = TextTable([("condition", .left), ("seeds", .left), ("reason", .left)])
    for failure in all.prefix(Self.shownFailures) {
      let condition = table.conditions[failure.condition]
      let labels = ConditionAxis.allCases.map { condition[$0] }.filter { !$0.isEmpty }
      let spans = ranges(of: Set(seeds[failure]?.map(\.1) ?? [])).map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      text.append([
        labels.joined(separator: ", "), elided(spans).joined(separator: ", "), failure.reason,
      ])
    }
    let rest = all.count - Self.shownFailures
    return block(
      text, id: "failures",
      caption: "Why runs failed"
        + (rest > 0 ? "; \(rest) more reasons are in the column reason of v_run" : ""),
      rowHeaders: 1)
  }

  private func elided(_ spans: [String]) -> [String] {
    spans.count > 20 ? spans.prefix(20) + ["and others"] : spans
  }
}

/// The axes that tell conditions apart, without those that follow from the others, as the experiment
/// of a game mostly does.
func telling(_ conditions: [ResultTable.Condition]) -> [ConditionAxis] {
  func count(of axes: [ConditionAxis]) -> Int {
    Set(conditions.map { condition in axes.map { condition[$0] } }).count
  }
  let telling = ConditionAxis.allCases.filter { count(of: [$0]) > 1 }
  return [ConditionAxis.policy, .experiment].reduce(telling) { kept, axis in
    let fewer = kept.filter { $0 != axis }
    return count(of: fewer) == count(of: kept) ? fewer : kept
  }
}

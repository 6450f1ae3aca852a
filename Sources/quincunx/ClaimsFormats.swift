import Analysis
import Specifications
import Statistics
import Studies

/// The claims of several studies; those of a table for people, Markdown and LaTeX, are one row per
/// source, the rest one per point.
func written(_ claimed: [StudyClaims], as format: ReportFormat) -> String {
  switch format {
  case .text: claimed.map(claimsText).joined(separator: "\n\n")
  case .markdown: claimed.map(\.markdown).joined(separator: "\n\n")
  case .latex: claimed.map { "% \($0.study)\n" + $0.summaryTable.latex }.joined(separator: "\n\n")
  case .csv: pointTable(claimed).csv
  case .json: claimsNode(claimed).canonicalJSON
  }
}

extension StudyClaims {
  /// A heading, how many claims agree, a table with a row per source, and why some differ.
  fileprivate var markdown: String {
    let notes = reasons.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return
      (["### \(study)", counts, summaryTable.markdown]
      + (notes.isEmpty ? [] : ["Known to differ:", notes.joined(separator: "\n")])
      + warnings.map { "**Warning:** \($0)." }).joined(separator: "\n\n")
  }

  fileprivate var summaryTable: TextTable {
    let right = ["step", "published", "ours", "runs"]
    var table = TextTable(
      ClaimSummary.columns.map { ($0, right.contains($0) ? .right : .left) })
    for summary in ClaimSummary.summaries(of: results) {
      let reason = summary.results[0].claim.differs.flatMap(reasons.firstIndex(of:))
      table.append(summary.row(reason: reason.map { $0 + 1 }))
    }
    return table
  }
}

/// A row for each published point, with numbers at full precision.
private func pointTable(_ claimed: [StudyClaims]) -> TextTable {
  var table = TextTable(
    ["study", "source", "condition", "what", "step", "published", "ours", "low", "high", "runs"]
      .map { ($0, .left) }
      + [("verdict", .left), ("known to differ", .left)])
  func cell(_ value: ClaimResult.Value?) -> String {
    if case .number(let number) = value { "\(number)" } else { value?.description ?? "" }
  }
  for study in claimed {
    for result in study.results {
      let head = [study.study] + Array(result.rows.first?.prefix(3) ?? [])
      let reason = result.claim.differs ?? ""
      if result.points.isEmpty {
        table.append(
          head + Array(repeating: "", count: 6) + [result.verdict.rawValue, reason])
      }
      for point in result.points {
        let numbers = [
          point.step.map { String($0) } ?? "", cell(point.published), cell(point.ours),
          cell((point.interval?.low).map { .number($0) }),
          cell((point.interval?.high).map { .number($0) }), "\(point.runs)",
        ]
        let verdict: ClaimResult.Verdict = point.agrees ? .agrees : .differs
        table.append(head + numbers + [verdict.rawValue, reason])
      }
    }
  }
  return table
}

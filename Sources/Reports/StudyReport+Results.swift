import Analysis
import Statistics

extension StudyReport {
  /// What `quincunx analyse` prints.
  var resultParts: [Markup] {
    results.enumerated().flatMap { number, report -> [Markup] in
      let parts = parts(of: report, id: "results-\(number + 1)")
      // The first is what the study is about.
      return number == 0 || results.count < 3
        ? parts
        : [details("Last \(report.options.measure)", parts)]
    }
  }

  private func parts(of report: AnalysisReport, id: String) -> [Markup] {
    let measure = report.options.measure
    var parts: [Markup] = [tag("h3", [:], inline("Last `\(measure)`"))]
    if !report.commonLabels.isEmpty {
      let common = report.commonLabels.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      parts += paragraphs(["Everywhere: \(common)."])
    }
    parts += warnings(own(report.warnings))
    let labels = report.groupTable.headings.firstIndex(of: "intended") ?? 1
    parts.append(
      block(
        report.groupTable, id: id,
        caption: "Runs and last \(measure) by condition, with 95 % intervals",
        rowHeaders: labels))
    parts.append(details("What the columns mean", paragraphs(report.notes.map(sentence))))
    if let table = report.comparisonTable, let baseline = report.baseline {
      let family = counted(report.familySize, "comparison")
      parts.append(
        tag("h3", [:], inline("Compared with \(baseline.key.text) `\(baseline.value)`")))
      parts += paragraphs(Array(report.statements.prefix(1)))
      parts.append(
        block(
          table, id: "\(id)-compared",
          caption: "Differences of \(measure) from \(baseline.value), a family of \(family)",
          rowHeaders: table.headings.firstIndex(of: "pairs") ?? 1))
      parts.append(
        details("Each comparison in words", [list(Array(report.statements.dropFirst()))]))
      parts.append(
        details("What the columns mean", paragraphs(report.comparisonNotes.map(sentence))))
    }
    return parts
  }

  /// What `quincunx rates` prints.
  var rateParts: [Markup] {
    rates.enumerated().flatMap { number, report -> [Markup] in
      let id = "rates-\(number + 1)"
      var parts: [Markup] = [tag("h3", [:], inline("How `\(report.name)` falls with samples"))]
      let axes = telling(report.rows.map(\.condition))
      let common = ConditionAxis.allCases.filter { !axes.contains($0) }
        .map { ($0, report.rows[0].condition[$0]) }.filter { !$0.1.isEmpty }
      if report.rows.count > 1 {
        parts += paragraphs([
          "Everywhere: " + common.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: ", ") + "."
        ])
      }
      let labels = report.rows.map { row in axes.map { row.condition[$0] } }
      let whole = report.summaryTable
      let numbers = whole.columns(["runs", "failed", "m", "slope", "95 %", "law", "floor c"])
      let verdicts = whole.columns(whole.headings.suffix(1))
      var brief = TextTable(
        [("", .right)] + axes.map { ($0.rawValue, .left) }
          + [verdicts, numbers].flatMap { zip($0.headings, $0.alignments).map { ($0, $1) } })
      for row in report.rows.indices {
        brief.append(["\(row + 1)"] + labels[row] + verdicts.rows[row] + numbers.rows[row])
      }
      parts.append(
        block(
          brief, id: id, caption: "Slopes of \(report.name) with 95 % intervals, laws and verdicts",
          rowHeaders: axes.count + 1))
      let reasons = tag(
        "ol", ["class": "reasons"],
        zip(labels, report.reasons).map { labels, reason in
          let name = labels.isEmpty ? "" : labels.joined(separator: ", ") + ": "
          return tag("li", [:], [tag("em", [:], [.text(name)])] + inline(reason))
        })
      parts.append(
        report.rows.count > 12 ? details("Each verdict in words", [reasons]) : reasons)
      parts.append(
        details(
          "Everything about the slopes",
          [
            block(
              whole, id: "\(id)-all",
              caption: "Slopes, laws, floors and verdicts of \(report.name)", rowHeaders: 4)
          ]))
      if !report.lawTable.rows.isEmpty {
        parts.append(
          details(
            "Laws that were compared",
            [
              block(
                report.lawTable, id: "\(id)-laws",
                caption: "Six laws of \(report.name) per condition", rowHeaders: 2)
            ]))
      }
      if !report.residualTable.rows.isEmpty {
        parts.append(
          details(
            "What the chosen laws leave",
            [
              block(
                report.residualTable, id: "\(id)-residuals",
                caption: "Residuals of the mean \(report.name) over runs", rowHeaders: 2)
            ]))
      }
      // Warnings stand above.
      let notes = report.notes.filter { !$0.hasPrefix("warning: ") }
      parts.append(details("What the columns mean", paragraphs(notes.map(sentence))))
      return parts
    }
  }
}

/// The text with the name of the column that it begins with, if it does, as such.
private func sentence(_ text: String) -> String {
  guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(".") else { return text }
  return "`\(text[..<colon])`\(text[colon...])"
}

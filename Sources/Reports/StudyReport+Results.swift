import Analysis

extension StudyReport {
  /// What `quincunx analyse` prints.
  var resultParts: [Markup] {
    results.enumerated().flatMap { number, report in
      parts(of: report, id: "results-\(number + 1)")
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
        report.groupTable, id: id, caption: "Runs and results by condition, with 95 % intervals",
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
          caption: "Differences from \(baseline.value), a family of \(family)",
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
      let whole = report.summaryTable
      let (brief, common) = whole.columns(Self.rateColumns(of: whole))
        .withoutConstants(among: ["game", "policy", "sampler"])
      if !common.isEmpty {
        let labels = common.map { "\($0.heading) \($0.cell)" }.joined(separator: ", ")
        parts += paragraphs(["Everywhere: \(labels)."])
      }
      parts.append(
        block(
          brief, id: id, caption: "Slopes with 95 % intervals, laws and verdicts",
          rowHeaders: brief.headings.firstIndex(of: "runs") ?? 1))
      parts.append(
        tag("ol", ["class": "reasons"], report.reasons.map { tag("li", [:], inline($0)) }))
      parts.append(
        details(
          "Everything about the slopes",
          [
            block(
              whole, id: "\(id)-all", caption: "Slopes, laws, floors and verdicts", rowHeaders: 4)
          ]))
      if !report.lawTable.rows.isEmpty {
        parts.append(
          details(
            "Laws that were compared",
            [
              block(
                report.lawTable, id: "\(id)-laws", caption: "Six laws per condition", rowHeaders: 2)
            ]))
      }
      if !report.residualTable.rows.isEmpty {
        parts.append(
          details(
            "What the chosen laws leave",
            [
              block(
                report.residualTable, id: "\(id)-residuals",
                caption: "Residuals of the mean over runs", rowHeaders: 2)
            ]))
      }
      // Warnings stand above.
      let notes = report.notes.filter { !$0.hasPrefix("warning: ") }
      parts.append(details("What the columns mean", paragraphs(notes.map(sentence))))
      return parts
    }
  }
}

extension StudyReport {
  /// What has room on a page; the verdict is the last.
  fileprivate static func rateColumns(of table: TextTable) -> [String] {
    ["", "game", "policy", "sampler", "runs", "failed", "m", "slope", "95 %", "law", "floor c"]
      + table.headings.suffix(1)
  }
}

/// The text with the name of the column that it begins with, if it does, as such.
private func sentence(_ text: String) -> String {
  guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(".") else { return text }
  return "`\(text[..<colon])`\(text[colon...])"
}

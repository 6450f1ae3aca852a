import Specifications
import Statistics

extension RateReport {
  /// The whole report; CSV and JSON hold every number unrounded.
  public func written(as format: ReportFormat) -> String {
    switch format {
    case .text: text
    case .csv: statisticsTable.csv
    case .json: node.canonicalJSON
    case .latex:
      [summaryTable.latex, lawTable.latex].joined(separator: "\n\n")
        + "\n" + (reasons + notes).map { "% \($0)" }.joined(separator: "\n")
    case .markdown: markdown
    }
  }

  /// For a terminal; tables are as wide as they need, sentences have 100 columns.
  public var text: String {
    parts(
      summary: summaryTable.text, reasons: reasonLines, laws: lawTable.text,
      residuals: residualTable.text,
      notes: [notes.flatMap { wrapped($0, width: 100) }.joined(separator: "\n")]
    ).joined(separator: "\n\n")
  }

  /// The same without laws, residuals and notes.
  public var briefText: String {
    [head, summaryTable.text, reasonLines].joined(separator: "\n\n")
  }

  private var reasonLines: String {
    let indent = "    "
    let sentences = reasons.enumerated().flatMap { index, reason in
      wrapped(reason, width: 100 - indent.count).enumerated().map { line, text in
        (line == 0 ? "\(index + 1)".padded(to: indent.count) : indent) + text
      }
    }
    return sentences.joined(separator: "\n")
  }

  public var markdown: String {
    let list = reasons.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return "## "
      + parts(
        summary: summaryTable.markdown, reasons: list.joined(separator: "\n"),
        laws: lawTable.markdown, residuals: residualTable.markdown, notes: notes
      ).joined(separator: "\n\n")
  }

  /// Without the tables that have no row.
  private func parts(
    summary: String, reasons: String, laws: String, residuals: String, notes: [String]
  ) -> [String] {
    var parts = [head]
    if !rows.isEmpty { parts += [summary, reasons] }
    if !lawTable.rows.isEmpty { parts.append(laws) }
    if !residualTable.rows.isEmpty { parts.append(residuals) }
    return parts + notes
  }

  private var head: String { "\(study): how \(name) falls with the number of samples m" }

  /// A row per condition; the other tables name it by its number.
  public var summaryTable: TextTable {
    var table = TextTable([
      ("", .right), ("game", .left), ("policy", .left), ("sampler", .left), ("runs", .right),
      ("failed", .right), ("m", .left), ("decades", .right), ("zeros", .right), ("slope", .right),
      ("95 %", .right), ("clustered 95 %", .right), ("Theil-Sen", .right), ("law", .left),
      ("floor c", .right), ("95 %", .right), ("believed", .left),
      (scale == .distance ? "verdict on the square" : "verdict", .left),
    ])
    for (index, row) in rows.enumerated() {
      let analysis = row.analysis
      let fitted = analysis.checkpoints.filter(\.isFitted).map { Int($0.m) }
      let floor = analysis.floor
      table.append([
        "\(index + 1)", row.condition.game, row.condition.policy, row.condition.sampler,
        "\(analysis.slope.runsUsed)/\(row.intended)", "\(row.failed)",
        fitted.isEmpty ? "–" : "\(fitted[0])…\(fitted[fitted.count - 1]) (\(fitted.count))",
        decimal(analysis.decades, 1), "\(analysis.checkpoints.reduce(0) { $0 + $1.zeros })",
        decimal(analysis.slope.slope), bounds(analysis.slope.interval),
        bounds(analysis.pooled?.clusterInterval), decimal(analysis.pooled?.theilSen),
        analysis.law?.law.description ?? "–", significant(floor?.value),
        significantBounds(floor?.interval), floor.map { $0.isSupported ? "yes" : "no" } ?? "–",
        analysis.judgement.verdict?.rawValue ?? "–",
      ])
    }
    return table
  }

  /// Six laws per condition that has a curve to fit.
  public var lawTable: TextTable {
    var table = TextTable([
      ("", .right), ("law", .left), ("a", .right), ("p", .right), ("c", .right), ("rms", .right),
      ("AICc", .right), ("BIC", .right), ("weight", .right), ("chosen", .left),
    ])
    for (index, row) in rows.enumerated() {
      guard row.analysis.candidates.contains(where: { $0.fit != nil }) else { continue }
      for (place, candidate) in row.analysis.candidates.enumerated() {
        let fit = candidate.fit
        table.append([
          place == 0 ? "\(index + 1)" : "", candidate.law.description, significant(fit?.a),
          decimal(fit?.exponent), candidate.law.hasFloor ? significant(fit?.floor) : "",
          fit.map { decimal($0.residualRootMeanSquare) } ?? "–", decimal(candidate.aicc, 1),
          decimal(candidate.bic, 1), decimal(candidate.weight),
          place == row.analysis.chosen ? "*" : "",
        ])
      }
    }
    return table
  }

  /// Where the chosen law leaves the mean over runs.
  public var residualTable: TextTable {
    var table = TextTable([
      ("", .right), ("law", .left), ("residuals", .left), ("largest/se", .right),
      ("at m", .right), ("p, Bonferroni", .right),
    ])
    for (index, row) in rows.enumerated() {
      guard let law = row.analysis.law, let residuals = row.analysis.residuals else { continue }
      let largest = residuals.largest.map { residuals.points[$0] }
      table.append([
        "\(index + 1)", law.law.description, residuals.signs, decimal(largest?.standardised, 1),
        largest.map { "\(Int($0.m))" } ?? "–",
        residuals.bonferroniP.map { probability($0) } ?? "–",
      ])
    }
    return table
  }

  /// Every number, a row each: labels, the statistic's name, its value and the ends of its
  /// interval, and the number of runs behind it. An empty cell is undefined.
  public var statisticsTable: TextTable {
    var table = TextTable(
      ["game", "policy", "sampler", "experiment", "measure", "statistic"].map { ($0, .left) }
        + ["m", "value", "low", "high", "runs"].map { ($0, .right) })
    for row in rows {
      let analysis = row.analysis
      let labels = [
        row.condition.game, row.condition.policy, row.condition.sampler, row.condition.experiment,
        name,
      ]
      func add(
        _ statistic: String, m: Double? = nil, _ value: Double?, _ interval: Interval? = nil
      ) {
        table.append(
          labels + [
            statistic, full(m), full(value), full(interval?.low), full(interval?.high),
            "\(analysis.slope.runsUsed)",
          ])
      }
      add("intended runs", Double(row.intended))
      add("failed runs", Double(row.failed))
      add("points excluded", Double(analysis.slope.pointsExcluded))
      add("decades", analysis.decades)
      add("slope", analysis.slope.slope, analysis.slope.interval)
      add("clustered slope", analysis.pooled?.line.slope, analysis.pooled?.clusterInterval)
      add("Theil-Sen slope", analysis.pooled?.theilSen)
      for candidate in analysis.candidates {
        add("AICc of \(candidate.law)", candidate.aicc)
        add("BIC of \(candidate.law)", candidate.bic)
        add("weight of \(candidate.law)", candidate.weight)
      }
      add("floor", analysis.floor?.value, analysis.floor?.interval)
      add("slope above the floor", analysis.floor?.slope, analysis.floor?.slopeInterval)
      for checkpoint in analysis.checkpoints { add("mean", m: checkpoint.m, checkpoint.mean) }
      for point in analysis.residuals?.points ?? [] {
        add("residual/se", m: point.m, point.standardised)
      }
      add("judged slope", analysis.judgement.slope, analysis.judgement.interval)
      table.append(
        labels + [
          "verdict", "", analysis.judgement.verdict?.rawValue ?? "", "", "",
          "\(analysis.slope.runsUsed)",
        ])
    }
    return table
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}

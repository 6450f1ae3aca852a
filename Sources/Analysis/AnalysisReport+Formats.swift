import Foundation
import Specifications
import Statistics

/// How a report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, csv, json, latex, markdown
}

extension AnalysisReport {
  /// The whole report; CSV and JSON hold every number unrounded.
  public func written(as format: ReportFormat) -> String {
    switch format {
    case .text: text
    case .csv: statisticsTable.csv
    case .json: node.canonicalJSON
    case .latex: latex
    case .markdown: markdown
    }
  }

  /// For a terminal; tables are as wide as they need, sentences have 100 columns.
  public var text: String { text(with: statements) }

  /// The same without a sentence for every comparison.
  public var briefText: String { text(with: Array(statements.prefix(1))) }

  private func text(with statements: [String]) -> String {
    func lines(_ sentences: [String], bullet: String = "") -> String {
      sentences.map { sentence in
        let indent = String(repeating: " ", count: bullet.count)
        return wrapped(sentence, width: 100 - bullet.count).enumerated()
          .map { ($0.offset == 0 ? bullet : indent) + $0.element }.joined(separator: "\n")
      }.joined(separator: "\n")
    }
    var parts = [lines(["\(study.name): \(study.question)"])]
    if !commonLabels.isEmpty { parts.append(commonText) }
    parts += [groupTable.text, lines(notes)]
    if let comparisonTable {
      parts += [
        comparisonHead, comparisonTable.text, lines(comparisonNotes),
        lines(statements, bullet: "- "),
      ]
    }
    if !warnings.isEmpty { parts.append(lines(warnings.map { "warning: \($0)" })) }
    return parts.joined(separator: "\n\n")
  }

  public var markdown: String {
    var parts = ["## \(study.name)", study.question]
    if !commonLabels.isEmpty { parts.append(commonText) }
    parts.append(groupTable.markdown)
    parts += notes
    if let comparisonTable {
      parts.append("### \(comparisonHead)")
      parts.append(comparisonTable.markdown)
      parts += comparisonNotes
      parts.append(statements.map { "- \($0)" }.joined(separator: "\n"))
    }
    parts += warnings.map { "**Warning:** \($0)." }
    return parts.joined(separator: "\n\n")
  }

  /// A macro for every number and for two tables, which need booktabs:
  /// `\quincunx{study/noConflict 19/maProps/successes}` prints one, and stops LaTeX where there is none.
  public var latex: String {
    var lines = [
      "% \(oneLine(study.name)): \(oneLine(study.question))",
      "% \\quincunx{key} prints what has this key; the tables need \\usepackage{booktabs}.",
      "\\providecommand{\\quincunx}[1]{\\ifcsname quincunx:#1\\endcsname"
        + "\\csname quincunx:#1\\endcsname\\else\\errmessage{no number #1}\\fi}",
    ]
    var taken: [String: Int] = [:]
    for row in statisticsTable.rows {
      // The label columns, then statistic, value, low, high.
      let labels = row[..<tellingKeys.count].filter { !$0.isEmpty }
      var key = latexKey((labels + [row[tellingKeys.count]]).joined(separator: "/"))
      // Labels may differ in nothing that a key can hold; no number may stand in for another.
      taken[key, default: 0] += 1
      if let number = taken[key], number > 1 { key += " (\(number))" }
      let cells = Array(row[(tellingKeys.count + 1)...])
      lines.append(macro(key, cells[0]))
      if !cells[1].isEmpty { lines.append(macro(key + "/low", cells[1])) }
      if !cells[2].isEmpty { lines.append(macro(key + "/high", cells[2])) }
    }
    lines.append(macro("table of conditions", definition: groupTable.latex))
    if let comparisonTable {
      lines.append("% \(oneLine(comparisonHead))")
      lines.append(macro("table of comparisons", definition: comparisonTable.latex))
    }
    lines += (notes + (comparisonTable == nil ? [] : comparisonNotes) + statements + warnings)
      .map { "% \(oneLine($0))" }
    return lines.joined(separator: "\n")
  }

  /// Every number of the report, a row each: the labels, the statistic's name, its value and the
  /// ends of its 95 % interval, the number of runs behind it (pairs where runs are paired, else the
  /// runs of both sides together), and how interval or p value were made. An empty cell is
  /// undefined.
  public var statisticsTable: TextTable {
    var table = TextTable(
      tellingKeys.map { (keys[$0].text, .left) } + [
        ("statistic", .left), ("value", .right), ("low", .right), ("high", .right),
        ("runs", .right), ("method", .left),
      ])
    let student = "Student over runs"
    let bootstrap =
      "percentile bootstrap over runs, B = \(options.resamples), seed \(options.seed)"
    for group in groups {
      let labels = tellingKeys.map { group.group.values[$0] }
      func add(
        _ name: String, _ value: Double?, _ interval: Interval? = nil, runs: Int,
        _ method: String = ""
      ) {
        let numbers = [full(value), full(interval?.low), full(interval?.high), "\(runs)"]
        table.append(labels + [name] + numbers + [method])
      }
      func add(_ name: String, _ estimate: Estimate?, runs: Int, _ method: String) {
        add(name, estimate?.value, estimate?.interval, runs: runs, method)
      }
      add("intended", Double(group.intended), runs: group.intended)
      add("done", Double(group.done), runs: group.intended)
      add("failed", Double(group.failed), runs: group.intended)
      if let successes = group.successes {
        add("successes", Double(successes), runs: group.trials)
        let fraction = group.trials > 0 ? Double(successes) / Double(group.trials) : nil
        add("success fraction", fraction, group.wilson, runs: group.trials, "Wilson")
        add(
          "success fraction, guaranteed", fraction, group.clopperPearson, runs: group.trials,
          "Clopper-Pearson")
      }
      add("interquartile mean", group.interquartileMean, runs: group.measured, bootstrap)
      add("mean", group.mean, runs: group.measured, student)
      add("area", group.area, runs: group.measured, student)
      if let steps = group.stepsToThreshold {
        add(
          "steps to threshold, median", steps.median, steps.interval, runs: steps.runs,
          "order statistics")
        add("runs that reach the threshold", Double(steps.reached), runs: steps.runs)
      }
    }
    for comparison in comparisons {
      let labels = tellingKeys.map { groups[comparison.group].group.values[$0] }
      let isPaired = if case .bySeed = comparison.pairing { true } else { false }
      let tested: Int
      switch comparison.pairing {
      case .bySeed(let pairs, _): tested = comparison.success == nil ? comparison.valued : pairs
      case .none:
        tested =
          comparison.success.map { $0.group.trials + $0.baseline.trials } ?? comparison.valued
      }
      // Of every value of both sides, paired or not.
      let ranked = groups[comparison.group].measured + groups[comparison.baseline].measured
      let design = isPaired ? "paired by seed" : "independent runs"
      func add(
        _ name: String, _ method: String, _ value: Double?, _ interval: Interval? = nil,
        runs: Int? = nil
      ) {
        let numbers = [
          full(value), full(interval?.low), full(interval?.high), "\(runs ?? tested)",
        ]
        table.append(labels + [name] + numbers + [method])
      }
      if let success = comparison.success {
        add(
          "success difference", "Newcombe, \(design)", success.estimate.value,
          success.estimate.interval)
        add("seeds for power 0.8", "level 0.05", success.runsForPower.map { Double($0.runs) })
        add(
          "seeds for power 0.8, corrected", "level 0.05/\(max(familySize, 1))",
          success.runsForFamilyPower.map { Double($0.runs) })
      }
      add("p", comparison.test?.rawValue ?? "", comparison.p)
      add("p, Holm", "family of \(familySize)", comparison.adjustedP)
      add(
        "mean difference", "Student, \(design)", comparison.mean?.value,
        comparison.mean?.interval, runs: comparison.valued)
      add(
        "probability of improvement", bootstrap, comparison.improvement?.value,
        comparison.improvement?.interval, runs: ranked)
    }
    return table
  }

  private var commonText: String {
    "everywhere: " + commonLabels.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private var comparisonHead: String {
    "against \(baseline.map { "\($0.key.text) \($0.value)" } ?? ""), a family of "
      + counted(familySize, "comparison")
  }

  private func macro(_ key: String, _ value: String) -> String {
    macro(key, definition: value.isEmpty ? "--" : latexNumber(value))
  }

  private func macro(_ key: String, definition: String) -> String {
    "\\expandafter\\def\\csname quincunx:\(latexKey("\(study.name)/\(key)"))\\endcsname"
      + "{\(definition)}"
  }
}

/// What may stand between `\csname` and `\endcsname`, and be typed in a text.
private func latexKey(_ key: String) -> String {
  String(key.map { "\\{}$&#%_^~".contains($0) ? "-" : $0 })
}

/// At most four significant digits, as a person would have typed.
private func latexNumber(_ text: String) -> String {
  guard let value = Double(text) else { return text }
  guard value.isFinite else { return "$\\infty$" }
  if value == value.rounded(), abs(value) < 1e9 { return number(value) }
  let magnitude = abs(value)
  guard magnitude >= 0.001 else {
    let parts = String(format: "%.1e", value).split(separator: "e")
    return "$\(parts[0])\\times10^{\(Int(parts[1]) ?? 0)}$"
  }
  return decimal(value, magnitude >= 100 ? 1 : magnitude >= 10 ? 2 : 3)
}

/// A cell of a machine's table: every digit, or nothing for what is undefined.
func full(_ value: Double?) -> String { value.map(number) ?? "" }

private func oneLine(_ text: String) -> String {
  String(text.map { $0.isNewline ? " " : $0 })
}

import Analysis
import Figures
import Foundation
import Statistics
import Store

extension StudyReport {
  var provenanceParts: [Markup] {
    var rows: [(name: String, value: [Markup])] = [
      ("Specification", [tag("code", [:], [.text(specificationDigest)])])
    ]
    if !record.text.isEmpty {
      let name = record.origin == .imported ? "List of files" : "Study file"
      rows.append((name, [tag("code", [:], [.text(sha256(Data(record.text.utf8)))])]))
    }
    if !executions.isEmpty {
      let seconds = executions.map(\.seconds)
      rows.append(
        (
          "Compute time",
          [
            .text(
              "\(span(seconds.reduce(0, +))) of \(groupedCount(executions.count, "stored run")), "
                + "failed ones included; median \(span(quantile(seconds, 0.5) ?? 0)), longest "
                + span(seconds.max() ?? 0))
          ]
        ))
      let starts = executions.map(\.started).sorted()
      rows.append(
        (
          "Executed",
          [
            .text(
              "the first run was started at \(moment(starts[0])), the last at "
                + moment(starts[starts.count - 1]))
          ]
        ))
    }
    var parts: [Markup] = [facts(rows)]
    parts += paragraphs([
      "`Specification` is the SHA-256 of the conditions' canonical forms and the seeds, a line each: "
        + "equal digests, equal runs. A run's time is wall clock on one of the machines below, beside "
        + "whatever else it did."
    ])
    if executions.isEmpty { return parts + paragraphs(["No run is stored yet."]) }
    parts.append(
      block(
        buildTable, id: "builds", caption: "What made the runs", rowHeaders: 1))
    parts.append(
      block(machineTable, id: "machines", caption: "Where the runs were made", rowHeaders: 1))
    return parts
  }

  /// Of what is to be run, in the order of the plan.
  private var specificationDigest: String {
    let lines = table.conditions.enumerated().map { index, condition in
      let seeds = ranges(of: Set(table.runs(of: index).map { table.runs[$0].seed }))
        .map { "\($0.lowerBound)-\($0.upperBound)" }
      return condition.specification + " " + seeds.joined(separator: ",")
    }
    return sha256(Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  private var buildTable: TextTable {
    var text = TextTable([
      ("version", .left), ("commit", .left), ("tree", .left),
      ("binary (SHA-256 of its code)", .left),
      ("compiler", .left), ("runs", .right), ("time", .right),
    ])
    func cells(_ provenance: Provenance) -> [String] {
      [
        provenance.version, provenance.gitCommit ?? "unknown",
        provenance.dirty.map { $0 ? "uncommitted changes" : "clean" } ?? "unknown",
        provenance.binary ?? "unknown", provenance.compiler,
      ]
    }
    for row in counted(by: cells) { text.append(row) }
    return text
  }

  private var machineTable: TextTable {
    var text = TextTable([
      ("machine", .left), ("system", .left), ("processor", .left), ("runs", .right),
      ("time", .right),
    ])
    for row in counted(by: { [$0.host, $0.os, $0.cpu] }) { text.append(row) }
    return text
  }

  /// Distinct cells with the number of runs behind them and their time, the most runs first.
  private func counted(by cells: (Provenance) -> [String]) -> [[String]] {
    var totals: [[String]: (runs: Int, seconds: Double)] = [:]
    for run in executions {
      let key = cells(run.provenance)
      let total = totals[key] ?? (0, 0)
      totals[key] = (total.runs + 1, total.seconds + run.seconds)
    }
    return totals.sorted { one, other in
      one.value.runs != other.value.runs
        ? one.value.runs > other.value.runs : one.key.lexicographicallyPrecedes(other.key)
    }.map { $0.key + [grouped($0.value.runs), span($0.value.seconds)] }
  }

  var rebuildParts: [Markup] {
    let behind = commands.storeOption
    let commands: [String]
    if record.origin == .imported {
      commands = [figuresCommand, reportCommand]
    } else {
      let own = self.commands.operand
      commands =
        (onlyCommit.map { ["git checkout \($0) && make build"] } ?? [])
        + [
          "quincunx run \(own)\(behind)", "quincunx analyse \(own)\(behind)",
          "quincunx rates \(own)\(behind)", "quincunx claims \(own)\(behind)", figuresCommand,
          reportCommand,
        ].filter { command in
          (command.hasPrefix("quincunx analyse") ? !results.isEmpty : true)
            && (command.hasPrefix("quincunx rates") ? !rates.isEmpty : true)
            && (command.hasPrefix("quincunx claims") ? !(claims ?? []).isEmpty : true)
        }
    }
    let name = sqlLiteral(study.name)
    let query = """
      SELECT v_run.* FROM v_study_run JOIN v_run USING (run)
      WHERE study = \(name) ORDER BY position, v_run.seed;
      """
    let values = """
      SELECT sampler, learner, game, measure, step, count(*) AS n, avg(value) AS mean
      FROM v_trajectory WHERE agent = 0
        AND run IN (SELECT run FROM v_study_run WHERE study = \(name))
      GROUP BY condition, measure, step;
      """
    return
      paragraphs(["Every number and picture of this page, from the study file:"])
      + [codeBlock(commands.joined(separator: "\n"), label: "Commands that rebuild everything")]
      + paragraphs([
        "The runs, with the code and the machine behind each, for `sqlite3 -box \(self.commands.store)`:"
      ])
      + [codeBlock(query, label: "SQL for the runs")]
      + paragraphs(["And the mean of everything that they recorded:"])
      + [codeBlock(values, label: "SQL for the values")]
  }

  private var reportCommand: String {
    "quincunx report \(commands.operand)\(commands.storeOption)\(commands.folderOption)"
  }

  /// Of the code behind all runs, where one commit holds it.
  private var onlyCommit: String? {
    let sources = distinct(
      executions.map { "\($0.provenance.gitCommit ?? "") \($0.provenance.dirty ?? true)" })
    guard sources.count == 1, let first = executions.first?.provenance, first.dirty == false else {
      return nil
    }
    return first.gitCommit
  }
}

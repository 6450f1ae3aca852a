import Analysis
import Figures
import Foundation
import Store

/// Equal builds are one code, whatever the commit: a change of comments makes no other.
let mixedCode = DoctorRule(
  name: "mixed-code", summary: "studies whose runs were made by different code"
) { patient in
  try patient.store.studies().compactMap { name in
    let rows = try patient.rows(
      """
      SELECT coalesce("binary", ifnull(git_commit, 'unknown commit')
          || iif(dirty = 1, ' with changes', '')) AS code,
        count(*), group_concat(DISTINCT ifnull(substr(git_commit, 1, 12), 'unknown commit')
          || iif(dirty = 1, ' with changes', '') || ifnull(', build ' || substr("binary", 1, 12), ''))
      FROM v_study_run AS s JOIN run ON run.id = s.run
        JOIN provenance ON provenance.id = run.provenance
      WHERE study = \(sqlLiteral(name))
      GROUP BY code ORDER BY count(*) DESC, code
      """)
    guard rows.count > 1 else { return nil }
    let makers = rows.map { "\($0[1].integer ?? 0) by \($0[2].text ?? "")" }
    return Finding(
      what: "the runs of \(name) were made by \(rows.count) different codes",
      place: makers.joined(separator: "; "),
      advice: "quincunx verify \(name).yaml shows whether this one gives the same values")
  }
}

private let day = 86_400.0

let wrongClock = DoctorRule(
  name: "clock",
  summary: "runs that started in the future or long before earlier ones, odd durations"
) { patient in
  let now = Date().timeIntervalSince1970
  // Nobody had this tool in 2023.
  let earliest = 1_704_067_200.0
  let future = patient.runs.filter { ($0.started ?? 0) > now + 600 }
  let past = patient.runs.filter { ($0.started ?? 0) < earliest }
  let lengths = patient.runs.filter { !($0.seconds >= 0 && $0.seconds < 365 * day) }
  let groups: [(String, [Patient.StoredRun])] = [
    ("started in the future", future), ("started before this tool was made", past),
    ("took less than nothing, or years", lengths),
    (
      "ended more than an hour before the runs that were stored before and after it",
      leaps(in: patient.runs)
    ),
  ]
  return groups.filter { !$0.1.isEmpty }.map { words, runs in
    Finding(
      what: "\(counted(runs.count, "run")) \(words)", place: listed("run", runs.map(\.id)),
      advice: "check the clock of the machine; values do not depend on it, times and costs do")
  }
}

/// Single runs that ended long before most of those stored before and after them by the same code and
/// machine.
///
/// Where all that follow are early too, somebody has put stores together, and where it is many,
/// somebody has tried failed runs again.
private func leaps(in runs: [Patient.StoredRun]) -> [Patient.StoredRun] {
  Dictionary(grouping: runs, by: \.provenance).values.flatMap { runs -> [Patient.StoredRun] in
    let leaping = runs.indices.filter { index in
      let ended = (runs[index].started ?? .infinity) + runs[index].seconds
      let neighbours = [runs[max(0, index - 5)..<index], runs[(index + 1)...].prefix(5)]
      return neighbours.allSatisfy { some in
        let starts = some.compactMap(\.started).sorted()
        return !starts.isEmpty && ended + 3600 < starts[starts.count / 2]
      }
    }
    return leaping.count * 10 <= runs.count ? leaping.map { runs[$0] } : []
  }.sorted { $0.id < $1.id }
}

let orphanClaim = DoctorRule(
  name: "orphan-claim", summary: "runs held for a process that is dead, unknown or silent"
) { patient in
  let rows = try patient.rows(
    """
    SELECT claim.seed, claim.condition, claim.process, host, territory, pid, pid_started,
      (julianday('now') - julianday(beaten)) * 24
    FROM claim LEFT JOIN process ON process.id = claim.process
    ORDER BY claim.process, claim.condition, claim.seed
    """)
  return Dictionary(grouping: rows) { $0[2].integer ?? 0 }.sorted { $0.key < $1.key }
    .compactMap { process, rows in
      guard let reason = silence(rows[0]) else { return nil }
      return Finding(
        what: "\(counted(rows.count, "run")) held for process \(process), which \(reason)",
        place: "condition \(rows[0][1].integer ?? 0), seed \(rows[0][0].integer ?? 0)"
          + (rows.count > 1 ? " and others" : ""),
        advice: "quincunx run takes them over")
    }
}

/// Why nobody can expect a process to store what it holds; nil where it may live.
private func silence(_ row: [QueryAnswer.Cell]) -> String? {
  guard let host = row[3].text, let territory = row[4].text, let pid = row[5].integer,
    let started = row[6].integer
  else { return "is unknown" }
  let process = ExecutingProcess(
    host: host, territory: territory, pid: Int(pid), pidStarted: Int(started))
  switch process.life {
  case .alive: return nil
  case .dead: return "has died"
  case .elsewhere:
    let hours = row[7].real ?? .infinity
    return hours > 1 ? "on \(host) was last heard of \(Int(min(hours, 1e6))) hours ago" : nil
  }
}

import Analysis
import Foundation
import Statistics
import Store

/// Runs without chance are rightly equal under all seeds, so that executing some again decides. Of
/// those of other tools, equal ups and downs are odd enough.
let identicalRuns = DoctorRule(
  name: "identical-runs",
  summary: "runs of different seeds with equal values that chance should tell apart"
) { patient in
  patient.doneByCondition.flatMap { runs -> [Finding] in
    let groups = Dictionary(grouping: runs) { patient.shapes[$0.id]?.content ?? "" }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0].id < $1[0].id }.compactMap {
      group in
      let isOdd: Bool
      if group[0].isImported {
        isOdd = varies(patient.shapes[group[0].id])
      } else {
        // From both ends: a copy is usually the later one.
        let witnesses = Set([0, 1, group.count - 2, group.count - 1])
        isOdd = witnesses.map { patient.isRepeatable(group[$0]) }.contains(false)
      }
      guard isOdd else { return nil }
      return Finding(
        what: "\(group.count) runs have equal values under different seeds",
        place: listed("run", group.map(\.id)),
        advice: group[0].isImported
          ? "look for one file read twice" : "quincunx verify --run N tells which is no original")
    }
  }
}

/// Whether a run has a quantity that goes up and down, rather than one that has nothing to tell.
private func varies(_ shape: Patient.Shape?) -> Bool {
  guard let shape else { return false }
  return shape.steps.contains { $0.value.count >= 3 && shape.constants[$0.key] == nil }
}

/// Many constants are right, as a success of 1 from the first step on, so that executing a run again
/// decides. Of other tools, whole numbers are taken for such.
let constantMeasure = DoctorRule(
  name: "constant-measure", summary: "measures that are the same number at all steps of all seeds"
) { patient in
  let conditions = patient.doneByCondition
  func constants(_ runs: [Patient.StoredRun]) -> [ResultTable.Quantity: Double] {
    let all = runs.map { patient.shapes[$0.id]?.constants ?? [:] }
    guard runs.count > 1, let first = all.first else { return [:] }
    return first.filter { quantity, value in all.allSatisfy { $0[quantity] == value } }
  }
  var findings: [Finding] = []
  for runs in conditions {
    let constants = constants(runs)
    guard !constants.isEmpty, let first = runs.first else { continue }
    let suspects: [ResultTable.Quantity]
    if first.isImported {
      suspects = constants.filter { $0.value != $0.value.rounded() }.map(\.key)
    } else {
      suspects = patient.isRepeatable(first) == false ? Array(constants.keys) : []
    }
    let names = suspects.map { $0.agent == 0 ? $0.measure : "\($0.measure) of agent \($0.agent)" }
    guard !names.isEmpty else { continue }
    findings.append(
      Finding(
        what: names.sorted().joined(separator: ", ")
          + " never changes, though executing a run again gives other values",
        place: "condition \(first.condition), " + listed("run", runs.map(\.id)),
        advice: first.isImported ? "look at the file it was read from" : executeAgain))
  }
  return findings
}

let successUnmeasured = DoctorRule(
  name: "success-measure", summary: "studies judged by a measure that none of their runs has"
) { patient in
  try patient.store.studies().compactMap { name in
    let record = try patient.store.record(of: name)
    let summary = try patient.store.summary(of: name)
    // Where policies are held fixed there is nothing to succeed at.
    let learns = summary.conditions.contains { $0.condition.learns && $0.done > 0 }
    let measures = try patient.store.measures(of: name)
    guard record.successThreshold != nil, learns, !measures.contains(record.successMeasure)
    else { return nil }
    return Finding(
      what: "\(name) is judged by \(record.successMeasure), of which no run has a value",
      place: "study \(name), which has \(measures.joined(separator: ", "))",
      advice: "quincunx run takes the measure from the study file again")
  }
}

let sameFailure = DoctorRule(
  name: "same-failure", summary: "several runs that failed for one reason"
) { patient in
  let rows = try patient.rows(
    "SELECT id, condition, reason FROM run WHERE state = 'failed' ORDER BY id")
  // That it happened at another step makes no other reason.
  let groups = Dictionary(grouping: rows) { row in
    (row[2].text ?? "").replacing(/[0-9]+/, with: "N")
  }
  return groups.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { _, rows in
    Finding(
      what: "\(rows.count) runs failed alike: \(rows[0][2].text ?? "")",
      place: listed("run", rows.compactMap { $0[0].integer }) + " of "
        + counted(Set(rows.map { $0[1].integer }).count, "condition"),
      advice: "they count as failures; if the cause is mended, quincunx run --retry-failed")
  }
}

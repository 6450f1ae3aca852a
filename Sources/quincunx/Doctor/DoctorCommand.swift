import Analysis
import Store

let doctorCommand = Command(
  name: "doctor",
  summary: "Looks for what should not be in a store, and says what to do about it.",
  operands: "", options: [.store] + Option.progress,
  details: ["finds, reading only:"]
    + doctorRules.map { "  \($0.name): \($0.summary)" }
    + [
      "Where it depends on the study whether something is right, runs are executed again to tell.",
      "Exit code 1 with findings.",
    ]
) { arguments in
  if let extra = arguments.positional.first {
    throw UsageError("doctor takes no operand, and examines the whole store; found \(extra)")
  }
  let path = Session.path(arguments)
  let progress = try arguments.progress(of: "doctor", "rule", total: doctorRules.count)
  defer { progress.end() }
  progress.begin("reading the runs")
  let patient = try Patient(try ResultStore(path: path, access: .readOnly))
  var count = 0
  for rule in doctorRules {
    let findings: [Finding]
    do {
      findings = try progress.during(rule.name) { try rule.find(patient) }
    } catch let error as StoreError {
      findings = [
        Finding(
          what: "it cannot be told", place: error.description,
          advice: "quincunx salvage saves what is whole")
      ]
    }
    count += findings.count
    for finding in findings {
      print("\(rule.name): \(finding.what); \(finding.place); \(finding.advice)")
    }
  }
  if !patient.undecided.isEmpty {
    print(
      "note: \(listed("run", patient.undecided.sorted())) could not be executed again to decide")
  }
  print("\(path): \(counted(count, "finding")) in \(counted(patient.runs.count, "run"))")
  return count == 0 ? 0 : 1
}

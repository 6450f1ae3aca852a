import Statistics
import Store
import Studies

let dumpCommand = Command(
  name: "dump",
  summary: "Prints every stored value with its exact bits, in an order that never changes.",
  operands: "STUDY.yaml...", takes: .study(orStored: false),
  options: [.store, .seeds]
) { arguments in
  let session = try Session(arguments, access: .readOnly)
  for study in session.studies {
    let table = try session.table(of: study)
    for (index, run) in table.runs.enumerated() {
      let head = [
        study.name, table.conditions[run.condition].specification, "\(run.seed)",
        run.state.rawValue,
      ]
      print(head.joined(separator: "\t"))
      for (quantity, series) in table.series[index].sorted(by: { precedes($0.key, $1.key) }) {
        for (step, value) in zip(series.steps, series.values) {
          print("\(quantity.measure)\t\(quantity.agent)\t\(step)\t\(hex(value))\t\(value)")
        }
      }
    }
  }
  return 0
}

private func precedes(_ a: ResultTable.Quantity, _ b: ResultTable.Quantity) -> Bool {
  (a.measure, a.agent) < (b.measure, b.agent)
}

private func hex(_ value: Double) -> String {
  let digits = String(value.bitPattern, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

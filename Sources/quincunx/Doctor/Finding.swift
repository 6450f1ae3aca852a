/// Something in a store that a reviewer would ask about.
struct Finding {
  /// What is the matter, and with how much.
  let what: String
  /// Which rows, as in `runs 3, 9`.
  let place: String
  /// What to do about it.
  let advice: String
}

/// A thing that should not be in a store, as a function to where it is.
struct DoctorRule {
  let name: String
  /// What it finds, for `--help`.
  let summary: String
  let find: @MainActor (Patient) throws -> [Finding]
}

/// A few of some ids, and how many there are.
func listed(_ noun: String, _ ids: [Int64]) -> String {
  let shown = ids.prefix(8).map(String.init).joined(separator: ", ")
  let rest = ids.count > 8 ? " and \(ids.count - 8) more" : ""
  return "\(noun)\(ids.count == 1 ? "" : "s") \(shown)\(rest)"
}

/// What helps where stored rows are wrong.
let executeAgain =
  "quincunx salvage keeps only runs with the right checksum, and quincunx run executes the rest"

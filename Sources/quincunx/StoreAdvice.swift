import Store

extension StoreError {
  /// What to type next, where a command can help; nil where the message says it already.
  func advice(to command: String) -> String? {
    switch problem {
    // The sources of a merge are not made by it.
    case .missingFile where command != "merge" && command != "salvage":
      "quincunx run STUDY.yaml makes one, and --store FILE names another"
    case .unknownStudy: "quincunx run executes a study file's runs"
    case .query: "quincunx query --help lists views and functions"
    case .diskFull, .busy: "then give the same command again"
    case .corrupt where command != "salvage": "quincunx salvage saves the runs that are whole"
    default: nil
    }
  }
}

import Analysis
import Statistics
import Store
import Studies

let claimsCommand = Command(
  name: "claims",
  summary: "Prints published values beside ours; fails if a claim's verdict is not as expected.",
  operands: "STUDY.yaml...", takes: .study(orStored: false),
  options: [.store, .seeds, .reportFormat] + Option.progress
) { arguments in
  let format = try reportFormat(arguments)
  let session = try Session(arguments, access: .readOnly)
  let progress = try arguments.progress(of: "claims", "study", total: session.studies.count)
  defer { progress.end() }
  var asExpected = true
  var claimed: [StudyClaims] = []
  for study in session.studies {
    try progress.during(study.name) {
      // Also of a study without claims, for it may never have been run.
      let claims = StudyClaims(study, try session.table(of: study))
      guard !claims.results.isEmpty else { return }
      if format == .text { print("\n\(claimsText(claims))") }
      asExpected = claims.results.allSatisfy(\.asExpected) && asExpected
      claimed.append(claims)
    }
  }
  if format != .text { print(written(claimed, as: format)) }
  return asExpected ? 0 : 1
}

/// A study's claims held against its stored runs.
struct StudyClaims {
  let study: String
  let results: [ClaimResult]
  /// About the code that made the runs.
  let warnings: [String]

  init(_ study: Study, _ table: ResultTable) {
    self.study = study.name
    results = study.claims.map { $0.result(in: table) }
    warnings = table.codeWarnings
  }

  /// Why claims are known to differ, each once.
  var reasons: [String] {
    results.compactMap(\.claim.differs).reduce(into: []) { found, reason in
      if !found.contains(reason) { found.append(reason) }
    }
  }

  /// One sentence of how many claims agree.
  var counts: String {
    """
    \(counted(results.count, "claim")): \(results.count { $0.verdict == .agrees }) agree, \
    \(results.count { $0.verdict == .differs }) differ \
    (\(results.count { $0.claim.differs != nil }) known to), \
    \(results.count { $0.verdict == .notRun }) not run; \
    \(results.count { !$0.asExpected }) not as expected
    """
  }
}

/// Whether every claim of the study is as expected.
func printClaims(of study: Study, _ table: ResultTable) -> Bool {
  guard !study.claims.isEmpty else { return true }
  let claimed = StudyClaims(study, table)
  print("\n\(claimsText(claimed))")
  return claimed.results.allSatisfy(\.asExpected)
}

/// A study's claims as a table, why some are known to differ, and how many agree.
func claimsText(_ claimed: StudyClaims) -> String {
  let results = claimed.results
  var claims = TextTable(
    ClaimResult.columns.map { ($0, ["published", "ours"].contains($0) ? .right : .left) })
  for result in results {
    for row in result.rows { claims.append(row) }
  }
  var lines = ["claims of \(claimed.study)", "", claims.text]
  let reasons = claimed.reasons
  if !reasons.isEmpty { lines += ["", "known to differ:"] }
  lines += reasons.map { "- \($0)" }
  for warning in claimed.warnings { lines += ["", "warning: \(warning)"] }
  return (lines + ["", claimed.counts]).joined(separator: "\n")
}

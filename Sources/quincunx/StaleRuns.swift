import Analysis
import Foundation
import Runner
import Statistics
import Store

/// Stored runs that this program might not repeat, because another build of it made them.
struct StaleRuns {
  private static let own = codeDigest(of: ownExecutable)
  private var reasons: [String: Int] = [:]

  var count: Int { reasons.values.reduce(0, +) }

  /// Runs that another tool made cannot be stale.
  mutating func add(_ outcome: StoredOutcome) {
    guard let code = outcome.code, code.binary == nil || code.binary != Self.own else { return }
    let commit = code.commit.map { " of commit \($0.prefix(7))" } ?? ""
    let changes = code.isDirty == true ? " with uncommitted changes" : ""
    let reason =
      code.binary == nil
      ? "\(code.build.words)\(changes), stored before builds were told apart"
      : "\(code.build.words)\(commit)\(changes), \(code.compiler)"
    reasons[reason, default: 0] += 1
  }

  /// Why, and what can be done; nothing where no run is stale.
  func sentences(about study: String) -> [String] {
    guard count > 0 else { return [] }
    let lines = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "  \($0.value): \($0.key)"
    }
    let own = Self.own.map { "binary \($0.prefix(12))" } ?? "an unknown build"
    let (are, theyWere, them) =
      count == 1 ? ("is", "it was", "it") : ("are", "they were", "them")
    return [
      ([
        "\(counted(count, "stored run")) of \(study) \(are) stale: this is \(own), and \(theyWere) "
          + "made by"
      ] + lines + [
        "quincunx verify tells whether this build gives the same values; quincunx run --redo-stale "
          + "executes \(them) again"
      ]).joined(separator: "\n")
    ]
  }
}

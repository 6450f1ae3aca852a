import Statistics

/// Two stores that have other values for one done run, which is then not reproducible.
public struct Disagreement: Sendable, Equatable {
  /// One of the two stores.
  public struct Side: Sendable, Equatable {
    public let file: String
    /// Nil where this store has no such value.
    public let value: Double?
    public let provenance: Provenance
  }

  /// Names of the studies that intend the run, sorted; none where its condition left every plan.
  public let studies: [String]
  public let condition: ResultTable.Condition
  public let seed: Int
  /// What differs first, in the order of measures, agents and steps.
  public let quantity: ResultTable.Quantity
  public let step: Int
  /// Of the evaluation at this step, where the measured values are equal; nil where they are not.
  public let episode: Int?
  public let sides: [Side]

  /// So many are told at length.
  private static let shown = 20

  static func report(of runs: [Disagreement]) -> String {
    let head =
      "nothing was merged, for \(runs.count == 1 ? "a run is" : "\(runs.count) runs are") not "
      + "reproducible: stores have other values for the same specification and seed"
    let rest = runs.count - shown
    return
      ([head] + runs.prefix(shown).map(\.text) + (rest > 0 ? ["and \(rest) more runs"] : []))
      .joined(separator: "\n")
  }
}

extension Disagreement {
  /// Three lines: the run and the place, and each side.
  private var text: String {
    let labels = ConditionAxis.allCases.map { condition[$0] }.filter { !$0.isEmpty }
      .joined(separator: ", ")
    let study = studies.isEmpty ? "of no study" : studies.joined(separator: ", ")
    let part = episode.map { ", episode \($0)" } ?? ""
    return """
      \(study): \(labels), seed \(seed): \(quantity.measure) of agent \(quantity.agent) at step \
      \(step)\(part)
      \(sides.map { "  \($0.text)" }.joined(separator: "\n"))
      """
  }
}

extension Disagreement.Side {
  fileprivate var text: String {
    let value = value.map { "\($0) (bits \(String($0.bitPattern, radix: 16)))" } ?? "no value"
    let changes = provenance.dirty == true ? " with uncommitted changes" : ""
    let commit = provenance.gitCommit.map { "commit \($0)\(changes)" } ?? "no commit known"
    let binary = provenance.binary.map { ", binary \($0.prefix(12))" } ?? ""
    return """
      \(value) in \(file), made by quincunx \(provenance.version), \(commit)\(binary), \
      \(provenance.compiler), on \(provenance.host) (\(provenance.cpu))
      """
  }
}

import Foundation
import Statistics

/// Everything the store knows about one run but its values.
public struct RunDetails: Sendable, Equatable {
  public let id: Int64
  public let condition: ResultTable.Condition
  public let seed: Int
  /// What another tool called the run; nil where its seed says all.
  public let name: String?
  /// Done or failed.
  public let state: ResultTable.State
  /// Why it failed; nil for a done run.
  public let reason: String?
  public let started: Date
  /// Wall-clock duration.
  public let seconds: Double
  public let provenance: Provenance
  /// Of all its series together.
  public let valueCount: Int
  /// Names of the studies that intend this run, sorted.
  public let studies: [String]
}

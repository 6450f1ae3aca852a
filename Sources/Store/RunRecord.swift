import Foundation
import Statistics

/// The identity of a run.
public struct RunKey: Sendable, Hashable {
  /// Canonical JSON of the run's condition.
  public let specification: String
  public let seed: Int

  public init(specification: String, seed: Int) {
    self.specification = specification
    self.seed = seed
  }
}

/// One quantity of a run at increasing environment steps (or samples).
public struct MeasuredSeries: Sendable, Equatable {
  public let quantity: ResultTable.Quantity
  public let steps: [Int]
  public let values: [Double]
  /// Per step, the evaluation episodes that the value is the mean of: none where they are not
  /// known. Empty where they are not known at any step.
  public let episodes: [[Double]]

  /// - Parameter values: one per step; the store accepts finite ones only, and keeps their bits
  ///   but the sign of a negative zero. So it does with `episodes`.
  public init(
    quantity: ResultTable.Quantity, steps: [Int], values: [Double], episodes: [[Double]] = []
  ) {
    precondition(steps.count == values.count, "one value per step")
    precondition(episodes.isEmpty || episodes.count == steps.count, "one list of episodes per step")
    self.quantity = quantity
    self.steps = steps
    self.values = values
    self.episodes = episodes
  }
}

/// A finished run, as it is written to the store.
public struct RunRecord: Sendable, Equatable {
  /// What the run came to.
  public enum Outcome: Sendable, Equatable {
    /// Each quantity at most once.
    case done([MeasuredSeries])
    /// Stored without values: a diverged run has a reason, and no numbers that look like results.
    case failed(reason: String)
  }

  public let key: RunKey
  /// What another tool called the run; nil where its seed says all.
  public let name: String?
  public let outcome: Outcome
  /// Kept to the millisecond.
  public let started: Date
  /// Wall-clock duration.
  public let seconds: Double
  public let provenance: Provenance

  public init(
    key: RunKey, name: String? = nil, outcome: Outcome, started: Date, seconds: Double,
    provenance: Provenance
  ) {
    self.key = key
    self.name = name
    self.outcome = outcome
    self.started = started
    self.seconds = seconds
    self.provenance = provenance
  }
}

/// What became of a stored run.
public struct StoredOutcome: Sendable, Hashable {
  /// Done or failed.
  public let state: ResultTable.State
  /// ISO 8601, UTC.
  public let started: String
  /// Nil where another tool made it.
  public let code: ResultTable.Code?
}

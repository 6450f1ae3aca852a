import Specifications

/// A number read off policies and batches while a run goes on.
public protocol Measure: Specification {
  /// The values at one moment: one of the joint policy, or one per agent.
  ///
  /// An infinite value is not recorded, a NaN ends the run as diverged.
  func values(at moment: Moment) -> MeasuredValues
  /// Whether it is recorded where a study names no measures; what takes long or needs a number of
  /// the study's own is not, and what came later is not, lest old studies change.
  var isDefault: Bool { get }
}

extension Measure {
  public var isDefault: Bool { true }
}

public enum MeasuredValues: Sendable, Equatable {
  case joint(Double)
  case perAgent([Double])
  /// The game has nothing of the kind, such as exact payoffs.
  case none
}

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
  /// Whether it counts joint actions, which wide spaces do not number.
  var needsNumberedJointActions: Bool { get }
  /// Whether it is read off what a learner does in training, and nothing elsewhere.
  var needsUpdates: Bool { get }
  /// The names under which values are stored.
  var quantities: [String] { get }
}

extension Measure {
  public var isDefault: Bool { true }
  public var needsNumberedJointActions: Bool { true }
  public var needsUpdates: Bool { false }
  public var quantities: [String] { [name] }
}

/// What a measure reads at one step: a number, one per agent, or several quantities by name.
public enum MeasuredValues: Sendable, Equatable {
  /// The values of one quantity of several.
  public struct Quantity: Sendable, Equatable {
    public let name: String
    public let values: MeasuredValues

    public init(_ name: String, _ values: MeasuredValues) {
      self.name = name
      self.values = values
    }
  }

  case joint(Double)
  case perAgent([Double])
  /// Several quantities, each by its name.
  case several([Quantity])
  /// The game has nothing of the kind, such as exact payoffs.
  case none
}

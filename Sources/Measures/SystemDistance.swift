import Specifications

/// How far the system was from the state that its model calls efficient: the guidance functional
/// ½ Σ ω (x − x̃)², averaged over the batch's steps.
public struct SystemDistance: Measure {
  public let name = "systemDistance"
  public let summary =
    "Mean distance of the system's state from its reference, the guidance functional."
  public let source = "arXiv 2602.20078, section 3"
  public let isDefault = false
  public var needsNumberedJointActions: Bool { false }

  public init() {}

  /// Nothing for games without a system model.
  public func values(at moment: Moment) -> MeasuredValues {
    let distances = moment.batch.systemDistances
    guard !distances.isEmpty else { return .none }
    return .joint(distances.reduce(0, +) / Double(distances.count))
  }
}

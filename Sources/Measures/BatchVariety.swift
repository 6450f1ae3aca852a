import Specifications

/// How many distinct joint observations the batch holds.
///
/// What is computed at a batch costs once per distinct observation and not per environment step.
public struct DistinctObservations: Measure {
  public let name = "distinctObservations"
  public let summary = "Number of distinct joint observations at the batch's steps."
  public let source = "Quincunx"
  public let isDefault = false

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  /// From 1 to the batch's number of steps; what followed the last step is not counted.
  public func values(at moment: Moment) -> MeasuredValues {
    .joint(Double(moment.batch.counts.visited.count))
  }
}

/// How many distinct pairs of joint observation and joint action the batch holds.
public struct DistinctPairs: Measure {
  public let name = "distinctPairs"
  public let summary = "Number of distinct pairs of joint observation and joint action."
  public let source = "Quincunx"
  public let isDefault = false

  public init() {}

  /// From `distinctObservations` to the batch's number of steps.
  public func values(at moment: Moment) -> MeasuredValues {
    let counts = moment.batch.counts
    return .joint(
      Double(counts.visited.reduce(0) { $0 + counts.row(at: $1).count { $0 > 0 } }))
  }
}

import Specifications

/// Mean number of steps of the episodes that ended in the batch.
public struct EpisodeLength: Measure {
  public let name = "episodeLength"
  public let summary = "Mean number of environment steps of the batch's finished episodes."
  public let source = "Quincunx"
  public let isDefault = false

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  /// Nothing where no episode ended. An episode that began in the batch before counts from this
  /// batch's first step on.
  public func values(at moment: Moment) -> MeasuredValues {
    let endings = moment.batch.endings
    guard let last = endings.lastIndex(where: { $0 != .none }) else { return .none }
    return .joint(Double(last + 1) / Double(endings.count { $0 != .none }))
  }
}

import Specifications

/// A number read off policies and batches while a run goes on.
public protocol Measure: Specification {}

public struct JointTotalVariation: Measure {
  public let name = "jointTotalVariation"
  public let summary = "Total variation between the batch's joint actions and the target policy."
  public let source = "arXiv 2508.01049, section 6"
  public init() {}
}

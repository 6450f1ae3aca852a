import Specifications

/// How a batch is collected: what the behaviour policy is and how it adapts.
public protocol Sampler: Specification {}

public struct OnPolicy: Sampler {
  public let name = "onPolicy"
  public let summary = "Every agent samples from its target policy."
  public let source = "Sutton and Barto (2018)"
  public init() {}
}

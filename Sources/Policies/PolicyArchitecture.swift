import Specifications

/// The kind of function that policies, critics and adjustments are.
public protocol PolicyArchitecture: Specification {}

public struct Tabular: PolicyArchitecture {
  public let name = "tabular"
  public let summary = "One logit per observation and action."
  public let source = "Sutton and Barto (2018), section 13.1"
  public init() {}
}

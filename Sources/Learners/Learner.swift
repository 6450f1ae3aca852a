import Specifications

/// How a batch changes policies and critics.
public protocol Learner: Specification {}

public struct REINFORCE: Learner {
  public let name = "reinforce"
  public let summary = "Gradient ascent on the score function."
  public let source = "Williams (1992)"
  public init() {}
}

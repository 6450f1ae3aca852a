import Experience
import Policies
import Randomness
import Specifications

/// Independent sampling from the target policies.
public struct OnPolicy: Sampler {
  public let name = "onPolicy"
  public let summary = "Every agent samples independently from its own target policy."
  public let source = "the baseline of arXiv 2508.01049"

  public init() {}

  public var needsNumberedJointActions: Bool { false }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    OnPolicyBehaviour()
  }
}

/// The behaviour policy that is the target policy.
public struct OnPolicyBehaviour: Behaviour {
  public init() {}

  public mutating func begin(target: TargetPolicy) {}

  public mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    target.sample(at: observation, using: &actions)
  }

  public mutating func draw(
    at observation: Int, into joint: inout [Int], target: TargetPolicy,
    using actions: inout RandomStream
  ) {
    target.sample(at: observation, into: &joint, using: &actions)
  }

  public mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {}

  public mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    Array(target.jointProbabilities(at: observation))
  }
}

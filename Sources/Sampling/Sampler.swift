import Experience
import Policies
import Randomness
import Specifications

/// How a batch is collected: what the behaviour policy is and how it adapts to the data.
public protocol Sampler: Specification {
  /// The behaviour policy of one run.
  ///
  /// - Parameters:
  ///   - target: the run's first target policy.
  ///   - architecture: what networks of the behaviour policy look like.
  ///   - observations: how many joint observations the game has, where that is known.
  ///   - initial: draws initial parameters.
  func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour
  /// Whether joint actions must have numbers, which those of wide spaces have not.
  var needsNumberedJointActions: Bool { get }
}

extension Sampler {
  public var needsNumberedJointActions: Bool { true }
}

/// A behaviour policy while a batch grows.
///
/// Data are treated as on-policy by the learners; nothing is reweighted.
public protocol Behaviour: Sendable {
  /// A new target policy and an empty batch: the behaviour policy becomes the target policy.
  mutating func begin(target: TargetPolicy)
  /// The next joint action at a prepared observation.
  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int
  /// The same in a wide space, one action per agent; only samplers that do not need numbers are
  /// asked.
  mutating func draw(
    at observation: Int, into joint: inout [Int], target: TargetPolicy,
    using actions: inout RandomStream)
  /// Adapts to the batch, of which only the last step is new.
  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream)
  /// The distribution that `draw` would draw from, over joint actions.
  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double]
}

extension Behaviour {
  public mutating func draw(
    at observation: Int, into joint: inout [Int], target: TargetPolicy,
    using actions: inout RandomStream
  ) {
    preconditionFailure("this sampler needs numbered joint actions")
  }
}

import Experience
import Games
import Policies
import Randomness
import Specifications

/// How a batch changes policies and critics.
public protocol Learner: Specification {
  /// What a learner keeps between updates besides the policy: critics, optimisers.
  associatedtype State: Sendable

  /// The state before the first update.
  ///
  /// - Parameter observations: how many joint observations the game has, where that is known.
  func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> State

  /// Improves the target policy with a batch that is treated as drawn from it.
  func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  )

  /// The direction in which the first step of `update` would ascend, before any clipping or
  /// scaling by an optimiser: per agent one number per parameter. Changes nothing.
  func policyGradient(at target: TargetPolicy, _ state: State, on batch: Batch) -> [[Float]]
}

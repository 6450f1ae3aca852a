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
  /// - Parameters:
  ///   - observations: how many joint observations the game has, where that is known.
  ///   - model: what a game of one state and one step knows of itself exactly.
  func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    model: (any OneStepModel)?, using initial: inout RandomStream
  ) -> State

  /// Improves the target policy with a batch that is treated as drawn from it.
  func update(
    _ target: inout TargetPolicy, _ state: inout State, with batch: Batch,
    using minibatches: inout RandomStream
  )

  /// The direction in which the first step of `update` would ascend, before any clipping or
  /// scaling by an optimiser. Changes nothing.
  func weightedScores(at target: TargetPolicy, _ state: State, on batch: Batch) -> WeightedScores
  /// The state with everything at hand that `weightedScores` needs of this policy alone: quicker
  /// where the gradient at one policy is evaluated on many batches.
  func anticipating(_ target: TargetPolicy, _ state: State) -> State
  /// Which estimator of known variance the gradient is, if it is one; where it divides by a
  /// standard deviation of the batch, in the limit of large batches.
  func estimator(in state: State) -> GradientEstimator?
  /// What the latest update noted of itself.
  func diagnostics(of state: State) -> [Diagnostic]
  /// Whether it can only learn in games of one state and one step that know their expected returns.
  var needsModel: Bool { get }
  /// Whether it can only learn in games that tell their system state, its reference and every
  /// agent's influence.
  var needsSystemModel: Bool { get }
  /// Whether every agent needs an actor of its own, because agents are not updated together.
  var needsOwnActors: Bool { get }
}

extension Learner {
  public func anticipating(_ target: TargetPolicy, _ state: State) -> State { state }
  public func estimator(in state: State) -> GradientEstimator? { nil }
  public func diagnostics(of state: State) -> [Diagnostic] { [] }
  public var needsModel: Bool { false }
  public var needsSystemModel: Bool { false }
  public var needsOwnActors: Bool { false }

  /// The gradient of `weightedScores`: per agent one number per parameter.
  public func policyGradient(
    at target: TargetPolicy, _ state: State, on batch: Batch
  ) -> [[Float]] {
    weightedScores(at: target, state, on: batch).gradient(at: target, on: batch)
  }

  /// The state before the first update in a game without a model.
  public func makeState(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> State {
    makeState(
      for: target, architecture: architecture, observations: observations, model: nil,
      using: &initial)
  }
}

import Experience
import Games
import Policies
import Randomness

/// What is known when measures are read: after a batch was collected and learned from.
public struct Moment: Sendable {
  /// The batch, and the target policy that it was collected for.
  public let batch: Batch
  public let target: TargetPolicy
  /// A batch of the same size, sampled on-policy from the same target policy.
  public let pairedBatch: Batch
  /// The target policy after learning; where nothing is learned, the same policy.
  public let learned: TargetPolicy
  /// The behaviour policy's joint probabilities at the end of the batch, for every visited
  /// observation in the order of `batch.counts.visited`.
  public let behaviour: [[Double]]
  /// The game before a reset, and random numbers for playing evaluation episodes.
  public let environment: any Environment
  public let evaluationChance: RandomStream
  public let evaluationActions: RandomStream
  /// How many moments of the run came before.
  public let number: Int
  /// Draws the first parameters of networks that are fitted to the batch.
  public let fitting: RandomStream
  /// What the learner noted while it learned from the batch.
  public let diagnostics: [Diagnostic]
  /// Evaluates the learner's gradient at the learned policy; nil where nothing learns.
  public let probe: (any GradientProbing)?

  public init(
    batch: Batch, target: TargetPolicy, pairedBatch: Batch, learned: TargetPolicy,
    behaviour: [[Double]], environment: any Environment, evaluationChance: RandomStream,
    evaluationActions: RandomStream, number: Int, fitting: RandomStream,
    diagnostics: [Diagnostic] = [], probe: (any GradientProbing)? = nil
  ) {
    precondition(
      behaviour.count == batch.counts.visited.count, "one distribution per visited observation")
    self.batch = batch
    self.target = target
    self.pairedBatch = pairedBatch
    self.learned = learned
    self.behaviour = behaviour
    self.environment = environment
    self.evaluationChance = evaluationChance
    self.evaluationActions = evaluationActions
    self.number = number
    self.fitting = fitting
    self.diagnostics = diagnostics
    self.probe = probe
  }
}

import Games
import Randomness

/// A game being played step by step into a batch; episodes go on from one batch to the next.
public struct Rollout: Sendable {
  private var player: Player
  public private(set) var batch: Batch
  private var observation = 0

  public init(_ environment: any Environment, chance: RandomStream) {
    player = Player(environment, chance: chance)
    batch = Batch(space: JointActionSpace(environment.actionCounts))
  }

  /// The number of the joint observation at which the next joint action is due.
  public mutating func observe(in table: inout ObservationTable) -> Int {
    if player.ending != .none { player.restart() }
    observation = player.observe(in: &table)
    return observation
  }

  /// Plays a joint action at the observation seen last, and adds the step to the batch.
  public mutating func play(_ jointAction: Int, in table: inout ObservationTable) {
    player.play(jointAction, in: batch.space)
    batch.append(
      observation: observation, jointAction: jointAction, rewards: player.rewards,
      ending: player.ending, nextObservation: next(in: &table))
    appendGuidance()
  }

  /// The same in a wide space, with one action per agent.
  public mutating func play(_ actions: [Int], in table: inout ObservationTable) {
    player.play(actions)
    batch.append(
      observation: observation, actions: actions, rewards: player.rewards, ending: player.ending,
      nextObservation: next(in: &table))
    appendGuidance()
  }

  private mutating func appendGuidance() {
    guard let distance = player.systemDistance else { return }
    batch.appendGuidance(
      alignments: player.alignments, squares: player.squares, distance: distance)
  }

  /// Nothing follows a terminal step, so whatever stands there is never read.
  private mutating func next(in table: inout ObservationTable) -> Int {
    player.ending == .terminated ? observation : player.observe(in: &table)
  }

  /// Empties the batch; the episode goes on.
  public mutating func emptyBatch() { batch.removeAll() }
}

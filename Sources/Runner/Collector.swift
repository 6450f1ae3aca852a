import Experience
import Games
import Policies
import Randomness
import Sampling

/// A behaviour policy at play, and the batch that it fills.
struct Collector: Sendable {
  private var behaviour: any Behaviour
  private var rollout: Rollout
  private var actions: RandomStream
  private var minibatches: RandomStream
  // Of the latest step in a wide space.
  private var joint: [Int]

  init(
    _ behaviour: any Behaviour, in environment: any Environment, chance: RandomStream,
    actions: RandomStream, minibatches: RandomStream
  ) {
    self.behaviour = behaviour
    rollout = Rollout(environment, chance: chance)
    self.actions = actions
    self.minibatches = minibatches
    joint = [Int](repeating: 0, count: environment.agents)
  }

  var batch: Batch { rollout.batch }

  /// Begins an empty batch for a target policy; the episode goes on.
  mutating func begin(target: TargetPolicy) {
    rollout.emptyBatch()
    behaviour.begin(target: target)
  }

  /// Adds one step to the batch.
  mutating func step(_ target: inout TargetPolicy) {
    let observation = rollout.observe(in: &target.observations)
    target.prepare()
    if target.space.isNumbered {
      let joint = behaviour.draw(
        at: observation, after: rollout.batch, target: target, using: &actions)
      rollout.play(joint, in: &target.observations)
    } else {
      behaviour.draw(at: observation, into: &joint, target: target, using: &actions)
      rollout.play(joint, in: &target.observations)
    }
    target.prepare()
    behaviour.adapt(to: rollout.batch, target: target, using: &minibatches)
  }

  /// The behaviour policy's joint probabilities, for every visited observation in the order of
  /// `batch.counts.visited`; in a wide space there are none.
  mutating func distributions(target: TargetPolicy) -> [[Double]] {
    var distributions: [[Double]] = []
    for observation in rollout.batch.counts.visited {
      distributions.append(
        target.space.isNumbered
          ? behaviour.jointProbabilities(at: observation, after: rollout.batch, target: target)
          : [])
    }
    return distributions
  }
}

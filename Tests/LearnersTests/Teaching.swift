import Experience
import Games
import Networks
import Policies
import Randomness

/// One recorded step of a test batch.
struct Step {
  var observation = 0
  var actions: [Int]
  var rewards: [Double]
  var ending = Ending.terminated
  var next = 0
}

func batch(_ steps: [Step], over space: JointActionSpace) -> Batch {
  var batch = Batch(space: space)
  for step in steps {
    batch.append(
      observation: step.observation, jointAction: space.index(of: step.actions),
      rewards: step.rewards, ending: step.ending, nextObservation: step.next)
  }
  return batch
}

/// A target policy over the given actors, with `rows[observation]` the joint observation.
func target(_ actors: [Approximator], rows: [[Float]]) -> TargetPolicy {
  var target = TargetPolicy(
    actors: actors, space: JointActionSpace(actors.map(\.outputs)),
    observationSize: rows[0].count / actors.count)
  for row in rows { _ = target.observations.number(of: row) }
  target.prepare()
  return target
}

/// A table with `logits[observation][action]`.
func table(_ logits: [[Float]]) -> Approximator {
  var table = Approximator(tableOf: logits.count, outputs: logits[0].count)
  table.parameters = logits.flatMap { $0 }
  return table
}

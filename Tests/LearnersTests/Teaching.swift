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
    // As if a system model had told it.
    batch.appendGuidance(
      alignments: step.actions.map { 0.7 * Double($0) - 0.4 * Double(step.observation) },
      squares: step.actions.map { 0.2 + 0.3 * Double($0) }, distance: 0)
  }
  return batch
}

/// A target policy over the given actors, with `rows[observation]` the joint observation.
///
/// - Parameter flags: per observation, 1 or 0 for every action of every agent, where some are
///   masked.
func target(
  _ actors: [Approximator], rows: [[Float]], flags: [[Float]]? = nil
) -> TargetPolicy {
  let space = JointActionSpace(actors.map(\.outputs))
  var target = TargetPolicy(
    actors: actors, space: space,
    observations: ObservationTable(
      agents: actors.count, size: rows[0].count / actors.count,
      maskedActions: flags == nil ? [] : space.actionCounts))
  for (index, row) in rows.enumerated() {
    _ = target.observations.number(of: row + (flags?[index] ?? []))
  }
  target.prepare()
  return target
}

/// A table with `logits[observation][action]`.
func table(_ logits: [[Float]]) -> Approximator {
  var table = Approximator(tableOf: logits.count, outputs: logits[0].count)
  table.parameters = logits.flatMap { $0 }
  return table
}

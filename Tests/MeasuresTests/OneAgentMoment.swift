import Experience
import Foundation
import Games
import Measures
import Networks
import Policies
import Randomness

/// A step of one agent: where it was, what it did, what it got.
struct OneAgentStep {
  var observation = 0
  var action = 0
  var reward = 0.0
  var ending = Ending.terminated
}

/// A moment of one agent whose policy is a table of probabilities, a row per observation.
func oneAgentMoment(_ rows: [[Double]], _ steps: [OneAgentStep]) -> Moment {
  let space = JointActionSpace([rows[0].count])
  var actor = Approximator(tableOf: rows.count, outputs: rows[0].count)
  actor.parameters = rows.flatMap { $0.map { Float(log($0)) } }
  var target = TargetPolicy(actors: [actor], space: space, observationSize: 1)
  for observation in rows.indices { _ = target.observations.number(of: [Float(observation)]) }
  target.prepare()
  var batch = Batch(space: space)
  for step in steps {
    batch.append(
      observation: step.observation, jointAction: step.action, rewards: [step.reward],
      ending: step.ending, nextObservation: step.observation)
  }
  return Moment(
    batch: batch, target: target, pairedBatch: batch, learned: target,
    behaviour: batch.counts.visited.map { rows[$0] },
    environment: TrapGrid().makeEnvironment(),
    evaluationChance: RandomStream(root: 1, path: ["chance"]),
    evaluationActions: RandomStream(root: 1, path: ["actions"]),
    number: 0, fitting: RandomStream(root: 1, path: ["fits"]))
}

/// The one number of a joint measure.
func number(_ values: MeasuredValues) -> Double? {
  if case .joint(let number) = values { number } else { nil }
}

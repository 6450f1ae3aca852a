import Experience
import Games
import Networks
import Policies
import Randomness
import Sampling

/// A batch while a sampler collects it under a fixed target policy.
struct Collecting {
  let target: TargetPolicy
  private(set) var behaviour: any Behaviour
  private(set) var batch: Batch
  private var actions = RandomStream(root: 3, path: ["actions"])
  private var minibatches: RandomStream

  init(
    _ sampler: any Sampler, _ target: TargetPolicy,
    architecture: any PolicyArchitecture = Tabular(),
    minibatches: RandomStream = RandomStream(root: 3, path: ["minibatches"])
  ) {
    self.target = target
    self.minibatches = minibatches
    var initial = RandomStream(root: 3, path: ["initial"])
    behaviour = sampler.makeBehaviour(
      for: target, architecture: architecture, observations: target.observations.count,
      using: &initial)
    batch = Batch(space: target.space)
    behaviour.begin(target: target)
  }

  mutating func begin() {
    batch.removeAll()
    behaviour.begin(target: target)
  }

  mutating func draw(at observation: Int = 0) -> Int {
    behaviour.draw(at: observation, after: batch, target: target, using: &actions)
  }

  /// Plays a given joint action and lets the behaviour adapt to it.
  mutating func take(_ joint: Int, at observation: Int = 0) {
    batch.append(
      observation: observation, jointAction: joint,
      rewards: [Double](repeating: 0, count: target.agents), ending: .terminated,
      nextObservation: observation)
    behaviour.adapt(to: batch, target: target, using: &minibatches)
  }

  mutating func probabilities(at observation: Int = 0) -> [Double] {
    behaviour.jointProbabilities(at: observation, after: batch, target: target)
  }
}

/// A target policy of tables, with `logits[observation][agent][action]`.
func tableTarget(_ logits: [[[Float]]]) -> TargetPolicy {
  let counts = logits[0].map(\.count)
  let actors = counts.enumerated().map { agent, actions in
    var actor = Approximator(tableOf: logits.count, outputs: actions)
    actor.parameters = logits.flatMap { $0[agent] }
    return actor
  }
  var target = TargetPolicy(actors: actors, space: JointActionSpace(counts), observationSize: 1)
  for observation in logits.indices {
    _ = target.observations.number(of: counts.map { _ in Float(observation) })
  }
  target.prepare()
  return target
}

/// The same with two agents of two and three actions, who may do what `flags[observation]` says.
func maskedTarget(_ logits: [[[Float]]], flags: [[Float]]) -> TargetPolicy {
  let free = tableTarget(logits)
  var target = TargetPolicy(
    actors: free.actors, space: free.space,
    observations: ObservationTable(agents: 2, size: 1, maskedActions: [2, 3]))
  for (observation, flags) in flags.enumerated() {
    _ = target.observations.number(of: [Float(observation), Float(observation)] + flags)
  }
  target.prepare()
  return target
}

/// One state in which every agent plays uniformly.
func uniformTarget(_ actionCounts: [Int]) -> TargetPolicy {
  tableTarget([actionCounts.map { [Float](repeating: 0, count: $0) }])
}

/// Total variation between the batch's joint actions and the target policy at observation 0.
func jointTotalVariation(_ collecting: Collecting) -> Double {
  let visits = Double(collecting.batch.counts.visits(of: 0))
  let target = collecting.target.jointProbabilities(at: 0)
  return zip(collecting.batch.counts.row(at: 0), target).reduce(0) {
    $0 + 0.5 * abs(Double($1.0) / visits - $1.1)
  }
}

import Experience
import Networks
import Policies
import Randomness
import Specifications

/// Robust on-policy sampling by every agent alone: one gradient step away from the batch's mean
/// score, φ_i = θ_i − α · mean of ∇ log π_i(a_i|s), taken anew after every step.
///
/// Zhong, Zhang, Schäfer, Albrecht and Hanna (2022), arXiv 2111.14552.
public struct ROS: Sampler {
  public let name = "ros"
  public let summary = "Every agent moves against the mean score of its own data."
  public let source = "arXiv 2111.14552"
  public var stepSize = 1000.0

  public init() {}

  public static var settings: [Setting<ROS>] {
    [
      Setting(
        "stepSize", \.stepSize, .above(0),
        "α, the length of the step; 1000 was best for the paper's bandit and grid world")
    ]
  }

  public func makeBehaviour(
    for target: TargetPolicy, architecture: any PolicyArchitecture, observations: Int?,
    using initial: inout RandomStream
  ) -> any Behaviour {
    ROSBehaviour(target, stepSize: stepSize)
  }
}

private struct ROSBehaviour: Behaviour {
  private let stepSize: Double
  // Per agent: the actor at θ, which gives scores, the actor at φ, and the sum of scores. Of tables
  // only the row of the present observation is needed, and never the others of φ.
  private var scoring: [Approximator]
  private var behaviour: [Approximator]
  private var sums: [[Float]]
  // From θ to φ, in units of the sums.
  private var step: Float = 0
  // One agent's behaviour policy, of the latest evaluation.
  private var logProbabilities: [Double] = []
  private var probabilities: [Double] = []

  init(_ target: TargetPolicy, stepSize: Double) {
    self.stepSize = stepSize
    scoring = target.actors
    behaviour = target.actors
    sums = target.actors.map { [Float](repeating: 0, count: $0.parameters.count) }
  }

  mutating func begin(target: TargetPolicy) {
    for agent in scoring.indices {
      scoring[agent].copyParameters(from: target.actors[agent])
      behaviour[agent].copyParameters(from: target.actors[agent])
      for index in sums[agent].indices { sums[agent][index] = 0 }
    }
    step = 0
  }

  /// Fills `probabilities` with the behaviour policy of one agent.
  private mutating func evaluate(_ agent: Int, at observation: Int, target: TargetPolicy) {
    logProbabilities.removeAll(keepingCapacity: true)
    if scoring[agent].isTable {
      let actions = scoring[agent].outputs
      for place in observation * actions..<(observation + 1) * actions {
        let logit = scoring[agent].parameters[place] + step * sums[agent][place]
        logProbabilities.append(Double(logit))
      }
    } else {
      behaviour[agent].clear()
      let slot = target.observations.withObservation(observation, agent: agent) {
        behaviour[agent].enter(observation: observation, input: $0)
      }
      behaviour[agent].evaluate()
      for action in 0..<behaviour[agent].outputs {
        logProbabilities.append(Double(behaviour[agent].output(action, slot: slot)))
      }
    }
    if target.observations.masksActions {
      for action in logProbabilities.indices
      where !target.allows(action, agent: agent, at: observation) {
        logProbabilities[action] = -.infinity
      }
    }
    probabilities.removeAll(keepingCapacity: true)
    probabilities += logProbabilities
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        logSoftmax(logProbabilities, probabilities: probabilities)
      }
    }
  }

  mutating func draw(
    at observation: Int, after batch: Batch, target: TargetPolicy, using actions: inout RandomStream
  ) -> Int {
    var joint = 0
    for agent in behaviour.indices {
      evaluate(agent, at: observation, target: target)
      joint =
        joint * target.space.actionCounts[agent] + actions.categorical(probabilities)
    }
    return joint
  }

  mutating func adapt(
    to batch: Batch, target: TargetPolicy, using minibatches: inout RandomStream
  ) {
    let observation = batch.observations[batch.count - 1]
    step = Float(-stepSize / Double(batch.count))
    for agent in scoring.indices {
      let action = target.space.action(of: agent, in: batch.jointActions[batch.count - 1])
      if scoring[agent].isTable {
        let actions = scoring[agent].outputs
        for output in 0..<actions {
          let probability = target.probability(of: output, agent: agent, at: observation)
          sums[agent][observation * actions + output] +=
            Float((output == action ? 1 : 0) - probability)
        }
        continue
      }
      scoring[agent].clear()
      let slot = target.observations.withObservation(observation, agent: agent) {
        scoring[agent].enter(observation: observation, input: $0)
      }
      scoring[agent].evaluate()
      for output in 0..<scoring[agent].outputs {
        let probability = target.probability(of: output, agent: agent, at: observation)
        scoring[agent].addOutputGradient(
          (output == action ? 1 : 0) - probability, output: output, slot: slot)
      }
      scoring[agent].backpropagate()
      scoring[agent].addGradient(to: &sums[agent])
      behaviour[agent].setParameters(
        from: target.actors[agent], step: -stepSize / Double(batch.count), direction: sums[agent])
    }
  }

  mutating func jointProbabilities(
    at observation: Int, after batch: Batch, target: TargetPolicy
  ) -> [Double] {
    productDistribution(
      behaviour.indices.map {
        evaluate($0, at: observation, target: target)
        return probabilities
      }, over: target.space)
  }
}

import Experience
import Games
import Networks
import Policies

/// A policy fitted to a batch by maximum likelihood: the softmax of a function's outputs.
///
/// Samples that share observation and action are one term, weighted by their number, and the
/// function is evaluated once per distinct observation.
struct FittedPolicy {
  private(set) var function: Approximator
  private let actions: Int
  private let samples: Int
  // A row of actions per slot.
  private var counts: [Int] = []
  private var allowed: [Bool] = []
  private var logProbabilities: [Double] = []
  private var probabilities: [Double] = []

  /// The policy before the fit.
  ///
  /// - Parameters:
  ///   - function: reads joint observations and has one output per joint action, or reads one
  ///     agent's.
  ///   - agent: nil for joint actions.
  ///   - batch: at least one step.
  ///   - target: has the batch's observations; what it makes impossible the fit does too.
  ///   - trained: whether the fit may change all layers or the last alone.
  init(
    _ function: Approximator, agent: Int?, batch: Batch, target: TargetPolicy,
    trained: TrainedLayers
  ) {
    self.function = function
    actions = function.outputs
    samples = batch.count
    precondition(samples > 0, "a fit needs samples")
    precondition(
      actions == agent.map { batch.space.actionCounts[$0] } ?? batch.space.count,
      "one output per action")
    self.function.clear()
    let observations = target.observations
    // Several joint observations may be one to an agent, where it may do the same.
    var own = ObservationTable(agents: 1, size: observations.size + actions)
    var slots = 0
    for observation in batch.counts.visited {
      var slot = slots
      let allows = (0..<actions).map { action in
        agent.map { target.allows(action, agent: $0, at: observation) }
          ?? target.allows(action, at: observation)
      }
      if let agent {
        observations.withObservation(observation, agent: agent) { input in
          if !function.isTable {
            slot = own.number(of: Array(input) + allows.map { $0 ? 1 : 0 })
          }
          if slot == slots { self.function.enter(observation: observation, input: input) }
        }
      } else {
        observations.withJointObservation(observation) {
          _ = self.function.enter(observation: observation, input: $0)
        }
      }
      if slot == slots {
        slots += 1
        counts += repeatElement(0, count: actions)
        allowed += allows
      }
      let row =
        agent.map { batch.actionCounts(of: $0, at: observation) }
        ?? Array(batch.counts.row(at: observation))
      for action in 0..<actions { counts[slot * actions + action] += row[action] }
    }
    if trained == .head { self.function = self.function.lastLayer() }
    logProbabilities = [Double](repeating: 0, count: counts.count)
    probabilities = logProbabilities
  }

  /// Ascends the likelihood with Adam (ε = 1e-8) on all samples at once, one step per epoch.
  ///
  /// The rate rises linearly from a third of `learningRate` to the whole, which it would reach
  /// after the last epoch.
  mutating func fit(epochs: Int, learningRate: Double) {
    var optimiser = Adam(for: function, epsilon: 1e-8)
    for epoch in 0..<epochs {
      computeGradient()
      let share = (1 + 2 * Double(epoch) / Double(epochs)) / 3
      function.descend(with: &optimiser, learningRate: share * learningRate, scale: 1)
    }
  }

  /// Leaves the gradient of the negative mean log-likelihood in the function.
  mutating func computeGradient() {
    evaluate()
    let weight = 1 / Double(samples)
    probabilities.withUnsafeMutableBufferPointer { probabilities in
      counts.withUnsafeBufferPointer { counts in
        for start in stride(from: 0, to: counts.count, by: actions) {
          var visits = 0
          for index in start..<start + actions { visits += counts[index] }
          for index in start..<start + actions {
            let excess = Double(visits) * probabilities[index] - Double(counts[index])
            probabilities[index] = weight * excess
          }
          function.setOutputGradients(
            UnsafeBufferPointer(rebasing: probabilities[start..<start + actions]),
            slot: start / actions)
        }
      }
    }
    function.backpropagate()
  }

  /// The mean of log π(a|o) over the samples, in nats.
  mutating func meanLogLikelihood() -> Double {
    evaluate()
    var sum = 0.0
    for (count, logProbability) in zip(counts, logProbabilities) where count > 0 {
      sum += Double(count) * logProbability
    }
    return sum / Double(samples)
  }

  /// Fills in the probabilities at all slots.
  private mutating func evaluate() {
    function.evaluate()
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        for start in stride(from: 0, to: logProbabilities.count, by: actions) {
          let row = start..<start + actions
          let logits = UnsafeMutableBufferPointer(rebasing: logProbabilities[row])
          function.copyOutputs(of: start / actions, into: logits)
          for action in 0..<actions where !allowed[start + action] { logits[action] = -.infinity }
        }
        logSoftmax(logProbabilities, probabilities: probabilities, each: actions)
      }
    }
  }
}

import ElementaryFunctions
import Experience
import Networks
import Policies
import Randomness

/// A softmax behaviour policy that descends the clipped surrogate on the growing batch.
///
/// Over one agent's own actions (PROPS) or over joint actions (MA-PROPS).
struct SurrogatePolicy: Sendable {
  enum Scope: Sendable {
    /// One agent; the function's outputs are its logits, and a reset copies the target actor.
    case agent(Int)
    /// All agents; the outputs are added to the target's joint log-probabilities, and a reset
    /// zeroes the head.
    case joint
  }

  private let scope: Scope
  private let surrogate: ClippedSurrogate
  private let actions: Int
  private var function: Approximator
  private var optimiser: Approximator.Optimiser
  private var minibatches: Minibatches
  private var samples: [(observation: Int, action: Int)] = []
  private var counts: ActionCounts
  private var part: ActionCounts
  // Log-probabilities of the behaviour policy, slot by slot.
  private var logProbabilities: [Double] = []

  init(_ function: Approximator, scope: Scope, surrogate: ClippedSurrogate) {
    self.function = function
    self.scope = scope
    self.surrogate = surrogate
    actions = function.outputs
    optimiser = Approximator.Optimiser(for: function)
    minibatches = Minibatches(parts: surrogate.minibatches, remainder: .kept)
    counts = ActionCounts(actions: function.outputs)
    part = counts
  }

  /// Empties the batch and makes the behaviour policy equal to the target policy.
  mutating func begin(target: TargetPolicy) {
    samples.removeAll(keepingCapacity: true)
    counts.removeAll()
    reset(to: target)
  }

  private mutating func reset(to target: TargetPolicy) {
    switch scope {
    case .agent(let agent): function.copyParameters(from: target.actors[agent])
    case .joint: function.zeroHead()
    }
    optimiser.reset()
  }

  /// Takes in one more sample and, every `updateEvery` samples, updates from the whole batch.
  mutating func adapt(
    toAction action: Int, at observation: Int, target: TargetPolicy,
    using stream: inout RandomStream
  ) {
    samples.append((observation, action))
    counts.add(action, at: observation)
    if samples.count % surrogate.updateEvery == 0 { update(target: target, using: &stream) }
  }

  private mutating func update(target: TargetPolicy, using stream: inout RandomStream) {
    reset(to: target)
    var isFirst = true
    for _ in 0..<surrogate.epochs {
      var goesOn = true
      if surrogate.minibatches == 1 {
        goesOn = descend(on: counts, target: target, isFirst: isFirst)
        isFirst = false
      } else {
        // Taken out while its shuffle runs, because the body changes `self`.
        var cuts = minibatches
        cuts.epoch(of: samples.count, using: &stream) { indices in
          part.removeAll()
          for index in indices { part.add(samples[index].action, at: samples[index].observation) }
          goesOn = descend(on: part, target: target, isFirst: isFirst)
          isFirst = false
          return goesOn
        }
        minibatches = cuts
      }
      if !goesOn { return }
    }
  }

  /// One optimiser step; false if the policies had already drifted too far apart.
  private mutating func descend(
    on counts: ActionCounts, target: TargetPolicy, isFirst: Bool
  ) -> Bool {
    function.clear()
    logProbabilities.removeAll(keepingCapacity: true)
    var divergence = 0.0
    for observation in counts.visited {
      let slot = evaluate(at: observation, target: target)
      guard !isFirst else { continue }
      let share = Double(counts.visits(of: observation)) / Double(counts.total)
      for action in 0..<actions {
        let reference = targetLogProbability(of: action, at: observation, target: target)
        let gap = reference - logProbabilities[slot * actions + action]
        divergence += share * Elementary.exp(reference) * gap
      }
    }
    // The first step starts from equal policies, where there is nothing to stop.
    guard divergence <= surrogate.klCutoff else { return false }
    for (slot, observation) in counts.visited.enumerated() {
      for action in 0..<actions {
        let times = counts.count(of: action, at: observation)
        guard times > 0 else { continue }
        let ratio = Elementary.exp(
          logProbabilities[slot * actions + action]
            - targetLogProbability(of: action, at: observation, target: target))
        guard ratio >= 1 - surrogate.clip else { continue }
        let weight = Double(times) / Double(counts.total) * ratio
        function.addOutputGradient(weight, output: action, slot: slot)
        for other in 0..<actions {
          let probability = Elementary.exp(logProbabilities[slot * actions + other])
          function.addOutputGradient(-weight * probability, output: other, slot: slot)
        }
      }
    }
    function.backpropagate()
    let factor = clippingFactor(
      squaredNorm: function.squaredGradientNorm, limit: surrogate.maxGradientNorm)
    function.descend(with: &optimiser, learningRate: surrogate.learningRate, scale: factor)
    return true
  }

  /// Appends the behaviour policy's log-probabilities at an observation; returns their slot.
  private mutating func evaluate(at observation: Int, target: TargetPolicy) -> Int {
    let slot: Int
    switch scope {
    case .agent(let agent):
      slot = target.observations.withObservation(observation, agent: agent) {
        function.evaluate(observation: observation, input: $0)
      }
    case .joint:
      slot = target.observations.withJointObservation(observation) {
        function.evaluate(observation: observation, input: $0)
      }
    }
    for action in 0..<actions {
      var logit = Double(function.output(action, slot: slot))
      if case .joint = scope {
        logit += target.jointLogProbability(of: action, at: observation)
      }
      logProbabilities.append(logit)
    }
    logProbabilities.withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { logSoftmax(base + slot * actions, count: actions) }
    }
    return slot
  }

  private func targetLogProbability(
    of action: Int, at observation: Int, target: TargetPolicy
  ) -> Double {
    switch scope {
    case .agent(let agent): target.logProbability(of: action, agent: agent, at: observation)
    case .joint: target.jointLogProbability(of: action, at: observation)
    }
  }

  /// The behaviour policy at a prepared observation.
  mutating func probabilities(at observation: Int, target: TargetPolicy) -> [Double] {
    function.clear()
    logProbabilities.removeAll(keepingCapacity: true)
    _ = evaluate(at: observation, target: target)
    return logProbabilities.map(Elementary.exp)
  }

  /// Draws an action at a prepared observation.
  mutating func draw(
    at observation: Int, target: TargetPolicy, using stream: inout RandomStream
  ) -> Int {
    function.clear()
    logProbabilities.removeAll(keepingCapacity: true)
    _ = evaluate(at: observation, target: target)
    for action in 0..<actions {
      logProbabilities[action] = Elementary.exp(logProbabilities[action])
    }
    return logProbabilities.withUnsafeBufferPointer { stream.categorical($0) }
  }
}

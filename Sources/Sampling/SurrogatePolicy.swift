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
  // Log-probabilities of the behaviour and of the target policy, slot by slot.
  private var logProbabilities: [Double] = []
  private var targetLogProbabilities: [Double] = []

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
        // Taken out while its pieces are walked, because the body changes `self`; exchanged and
        // not copied, so that the shuffle need not copy the order.
        var cuts = Minibatches(parts: surrogate.minibatches, remainder: .kept)
        swap(&cuts, &minibatches)
        cuts.epoch(of: samples.count, using: &stream) { indices in
          part.removeAll()
          for index in indices { part.add(samples[index].action, at: samples[index].observation) }
          goesOn = descend(on: part, target: target, isFirst: isFirst)
          isFirst = false
          return goesOn
        }
        swap(&cuts, &minibatches)
      }
      if !goesOn { return }
    }
  }

  /// One optimiser step; false if the policies had already drifted too far apart.
  private mutating func descend(
    on counts: ActionCounts, target: TargetPolicy, isFirst: Bool
  ) -> Bool {
    clear()
    for observation in counts.visited {
      let slot = appendLogits(at: observation, target: target)
      logProbabilities.withUnsafeMutableBufferPointer {
        if let base = $0.baseAddress { logSoftmax(base + slot * actions, count: actions) }
      }
    }
    // The first step starts from equal policies, where there is nothing to stop.
    guard isFirst || divergence(over: counts) <= surrogate.klCutoff else { return false }
    for (slot, observation) in counts.visited.enumerated() {
      var total = 0.0
      for action in 0..<actions {
        let times = counts.count(of: action, at: observation)
        guard times > 0 else { continue }
        let entry = slot * actions + action
        let ratio = Elementary.exp(logProbabilities[entry] - targetLogProbabilities[entry])
        guard ratio >= 1 - surrogate.clip else { continue }
        let weight = Double(times) / Double(counts.total) * ratio
        function.addOutputGradient(weight, output: action, slot: slot)
        total += weight
      }
      for action in 0..<actions {
        let probability = Elementary.exp(logProbabilities[slot * actions + action])
        function.addOutputGradient(-total * probability, output: action, slot: slot)
      }
    }
    function.backpropagate()
    let factor = clippingFactor(
      squaredNorm: function.squaredGradientNorm, limit: surrogate.maxGradientNorm)
    function.descend(with: &optimiser, learningRate: surrogate.learningRate, scale: factor)
    return true
  }

  /// The mean of KL(target, behaviour) over the samples, in nats.
  private func divergence(over counts: ActionCounts) -> Double {
    var sum = 0.0
    for (slot, observation) in counts.visited.enumerated() {
      var divergence = 0.0
      for entry in slot * actions..<(slot + 1) * actions {
        let reference = targetLogProbabilities[entry]
        divergence += Elementary.exp(reference) * (reference - logProbabilities[entry])
      }
      sum += Double(counts.visits(of: observation)) * divergence
    }
    return sum / Double(counts.total)
  }

  private mutating func clear() {
    function.clear()
    logProbabilities.removeAll(keepingCapacity: true)
    targetLogProbabilities.removeAll(keepingCapacity: true)
  }

  /// Appends the behaviour policy's logits and the target's log-probabilities at an observation;
  /// returns their slot.
  private mutating func appendLogits(at observation: Int, target: TargetPolicy) -> Int {
    let slot: Int
    switch scope {
    case .agent(let agent):
      slot = target.observations.withObservation(observation, agent: agent) {
        function.evaluate(observation: observation, input: $0)
      }
      for action in 0..<actions {
        logProbabilities.append(Double(function.output(action, slot: slot)))
        targetLogProbabilities.append(
          target.logProbability(of: action, agent: agent, at: observation))
      }
    case .joint:
      slot = target.observations.withJointObservation(observation) {
        function.evaluate(observation: observation, input: $0)
      }
      for action in 0..<actions {
        let reference = target.jointLogProbability(of: action, at: observation)
        logProbabilities.append(reference + Double(function.output(action, slot: slot)))
        targetLogProbabilities.append(reference)
      }
    }
    return slot
  }

  /// Leaves the behaviour policy's probabilities in the place of its log-probabilities.
  private mutating func evaluateProbabilities(at observation: Int, target: TargetPolicy) {
    clear()
    _ = appendLogits(at: observation, target: target)
    softmax(&logProbabilities, count: actions)
  }

  /// The behaviour policy at a prepared observation.
  mutating func probabilities(at observation: Int, target: TargetPolicy) -> [Double] {
    evaluateProbabilities(at: observation, target: target)
    return logProbabilities
  }

  /// Draws an action at a prepared observation.
  mutating func draw(
    at observation: Int, target: TargetPolicy, using stream: inout RandomStream
  ) -> Int {
    evaluateProbabilities(at: observation, target: target)
    return stream.categorical(logProbabilities)
  }
}

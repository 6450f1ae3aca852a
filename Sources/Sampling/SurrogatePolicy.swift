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
  private var optimiser: Adam
  private var minibatches: Minibatches
  private var samples: [(observation: Int, action: Int)] = []
  private var counts: ActionCounts
  private var part: ActionCounts
  // The target policy's log-probabilities and probabilities, a row of actions per observation;
  // filled when an observation is first met in a batch.
  private var references: [Double] = []
  private var referenceProbabilities: [Double] = []
  private var isReferenced: [Bool] = []
  // The behaviour policy's, a row per slot.
  private var logProbabilities: [Double] = []
  private var probabilities: [Double] = []
  // One per action.
  private var slopes: [Double]

  init(_ function: Approximator, scope: Scope, surrogate: ClippedSurrogate) {
    self.function = function
    self.scope = scope
    self.surrogate = surrogate
    actions = function.outputs
    optimiser = Adam(for: function)
    minibatches = Minibatches(parts: surrogate.minibatches, remainder: .kept)
    counts = ActionCounts(actions: function.outputs)
    part = counts
    slopes = [Double](repeating: 0, count: function.outputs)
  }

  /// Empties the batch and makes the behaviour policy equal to the target policy.
  mutating func begin(target: TargetPolicy) {
    samples.removeAll(keepingCapacity: true)
    counts.removeAll()
    for observation in isReferenced.indices { isReferenced[observation] = false }
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
    // Taken out while they are walked, because the steps change `self`; exchanged and not copied.
    var whole = ActionCounts(actions: actions)
    swap(&whole, &counts)
    defer { swap(&whole, &counts) }
    var isFirst = true
    for _ in 0..<surrogate.epochs {
      var goesOn = true
      if surrogate.minibatches == 1 {
        goesOn = descend(on: whole, target: target, isFirst: isFirst)
        isFirst = false
      } else {
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
    evaluate(counts.visited, target: target)
    // The first step starts from equal policies, where there is nothing to stop.
    guard isFirst || divergence(over: counts) <= surrogate.klCutoff else { return false }
    let weight = 1 / Double(counts.total)
    slopes.withUnsafeMutableBufferPointer { slopes in
      for (slot, observation) in counts.visited.enumerated() {
        let (own, reference) = (slot * actions, observation * actions)
        var total = 0.0
        for action in 0..<actions {
          slopes[action] = 0
          let times = counts.count(of: action, at: observation)
          guard times > 0 else { continue }
          // A quotient costs less than an exponential, but not of numbers that have underflowed.
          let (p, q) = (
            probabilities[own + action], referenceProbabilities[reference + action]
          )
          let ratio =
            min(p, q) > 1e-290
            ? p / q
            : Elementary.exp(logProbabilities[own + action] - references[reference + action])
          guard ratio >= 1 - surrogate.clip else { continue }
          slopes[action] = Double(times) * weight * ratio
          total += slopes[action]
        }
        for action in 0..<actions { slopes[action] -= total * probabilities[own + action] }
        function.addOutputGradients(UnsafeBufferPointer(slopes), slot: slot)
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
      let (own, reference) = (slot * actions, observation * actions)
      var divergence = 0.0
      // An action that the game masks has two logarithms of −∞, whose difference is no number.
      for action in 0..<actions where referenceProbabilities[reference + action] != 0 {
        divergence +=
          referenceProbabilities[reference + action]
          * (references[reference + action] - logProbabilities[own + action])
      }
      sum += Double(counts.visits(of: observation)) * divergence
    }
    return sum / Double(counts.total)
  }

  /// Computes the behaviour policy at some observations, each in a slot of its own.
  private mutating func evaluate(_ observations: some Collection<Int>, target: TargetPolicy) {
    function.clear()
    for observation in observations {
      refer(to: target, at: observation)
      switch scope {
      case .agent(let agent):
        target.observations.withObservation(observation, agent: agent) {
          _ = function.enter(observation: observation, input: $0)
        }
      case .joint:
        target.observations.withJointObservation(observation) {
          _ = function.enter(observation: observation, input: $0)
        }
      }
    }
    function.evaluate()
    let size = observations.count * actions
    if logProbabilities.count < size {
      logProbabilities = [Double](repeating: 0, count: size)
      probabilities = logProbabilities
    }
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        for (slot, observation) in observations.enumerated() {
          let row = slot * actions..<(slot + 1) * actions
          let logits = UnsafeMutableBufferPointer(rebasing: logProbabilities[row])
          function.copyOutputs(of: slot, into: logits)
          if case .joint = scope {
            for action in 0..<actions {
              logits[action] += references[observation * actions + action]
            }
          } else if target.observations.masksActions {
            for action in 0..<actions
            where references[observation * actions + action] == -.infinity {
              logits[action] = -.infinity
            }
          }
          logSoftmax(
            logits, probabilities: UnsafeMutableBufferPointer(rebasing: probabilities[row]))
        }
      }
    }
  }

  /// Takes over the target policy's probabilities at an observation.
  private mutating func refer(to target: TargetPolicy, at observation: Int) {
    while isReferenced.count <= observation {
      isReferenced.append(false)
      references += repeatElement(0, count: actions)
      referenceProbabilities += repeatElement(0, count: actions)
    }
    guard !isReferenced[observation] else { return }
    isReferenced[observation] = true
    let row = observation * actions..<(observation + 1) * actions
    references.withUnsafeMutableBufferPointer { references in
      let own = UnsafeMutableBufferPointer(rebasing: references[row])
      switch scope {
      case .agent(let agent):
        for action in own.indices {
          own[action] = target.logProbability(of: action, agent: agent, at: observation)
        }
      case .joint: target.jointLogProbabilities(at: observation, into: own)
      }
      referenceProbabilities.withUnsafeMutableBufferPointer {
        let powers = UnsafeMutableBufferPointer(rebasing: $0[row])
        _ = powers.update(from: own)
        Elementary.exp(powers)
      }
    }
  }

  /// The behaviour policy at a prepared observation.
  mutating func probabilities(at observation: Int, target: TargetPolicy) -> [Double] {
    evaluate(CollectionOfOne(observation), target: target)
    return Array(probabilities[..<actions])
  }

  /// Draws an action at a prepared observation.
  mutating func draw(
    at observation: Int, target: TargetPolicy, using stream: inout RandomStream
  ) -> Int {
    evaluate(CollectionOfOne(observation), target: target)
    return probabilities.withUnsafeBufferPointer {
      stream.categorical(UnsafeBufferPointer(rebasing: $0[..<actions]))
    }
  }
}

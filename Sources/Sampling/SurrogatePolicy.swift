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
  /// Whether every step of an update takes all samples.
  private var isWhole: Bool { surrogate.minibatches == 1 }
  private var function: Approximator
  private var optimiser: Adam
  private var minibatches: Minibatches
  private var samples: [(observation: Int, action: Int)] = []
  private var counts: ActionCounts
  private var part: ActionCounts
  // The observations met since the batch began, numbered in that order, so that a table has rows
  // for these alone; −1: not met. Where updates take the whole batch at once, each of them stays in
  // the slot of this number.
  private var places: [Int] = []
  private var met: [Int] = []
  // The target policy's log-probabilities and probabilities there, a row of actions per place.
  private var references: [Double] = []
  private var referenceProbabilities: [Double] = []
  // The actions sampled there, ascending, at the start of a row of actions per place; how many.
  private var sampled: [Int] = []
  private var sampledCounts: [Int] = []
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
    for observation in met { places[observation] = -1 }
    met.removeAll(keepingCapacity: true)
    function.clear()
    references.removeAll(keepingCapacity: true)
    referenceProbabilities.removeAll(keepingCapacity: true)
    sampled.removeAll(keepingCapacity: true)
    sampledCounts.removeAll(keepingCapacity: true)
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
    let place = place(of: observation, target: target)
    samples.append((observation, action))
    counts.add(action, at: observation)
    if counts.count(of: action, at: observation) == 1 { insert(action, at: place) }
    if samples.count % surrogate.updateEvery == 0 { update(target: target, using: &stream) }
  }

  /// Enters an action that was not sampled before among those that were.
  private mutating func insert(_ action: Int, at place: Int) {
    var end = place * actions + sampledCounts[place]
    while end > place * actions, sampled[end - 1] > action {
      sampled[end] = sampled[end - 1]
      end -= 1
    }
    sampled[end] = action
    sampledCounts[place] += 1
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
      if isWhole {
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
    if isWhole { evaluateWhole() } else { evaluate(counts.visited, target: target) }
    // The first step starts from equal policies, where there is nothing to stop.
    guard isFirst || divergence(over: counts) <= surrogate.klCutoff else { return false }
    let weight = 1 / Double(counts.total)
    // Taken out, because the function changes beside them.
    var slopes: [Double] = []
    swap(&slopes, &self.slopes)
    counts.withRows { rows in
      slopes.withUnsafeMutableBufferPointer { slopes in
        for (index, observation) in counts.visited.enumerated() {
          let place = places[observation]
          let slot = isWhole ? place : index
          let (own, reference, row) = (slot * actions, place * actions, observation * actions)
          var total = 0.0
          for action in 0..<actions { slopes[action] = 0 }
          for index in reference..<reference + sampledCounts[place] {
            let action = sampled[index]
            let times = rows[row + action]
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
    }
    swap(&slopes, &self.slopes)
    function.backpropagate()
    let factor = clippingFactor(
      squaredNorm: function.squaredGradientNorm, limit: surrogate.maxGradientNorm)
    function.descend(with: &optimiser, learningRate: surrogate.learningRate, scale: factor)
    return true
  }

  /// The mean of KL(target, behaviour) over the samples, in nats.
  private func divergence(over counts: ActionCounts) -> Double {
    var sum = 0.0
    for (index, observation) in counts.visited.enumerated() {
      let place = places[observation]
      let (own, reference) = ((isWhole ? place : index) * actions, place * actions)
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
      _ = place(of: observation, target: target)
      enter(observation, target: target)
    }
    function.evaluate()
    makeRoom(slots: observations.count)
    for (slot, observation) in observations.enumerated() {
      copyLogits(of: slot, place: places[observation])
    }
    normalise(slots: 0..<observations.count)
  }

  /// Computes the behaviour policy at every observation met, each in the slot of its place.
  private mutating func evaluateWhole() {
    function.clearGradients()
    function.evaluate()
    makeRoom(slots: met.count)
    for place in met.indices { copyLogits(of: place, place: place) }
    normalise(slots: met.indices)
  }

  /// Computes the behaviour policy at one observation.
  ///
  /// - Returns: its slot.
  private mutating func evaluate(_ observation: Int, target: TargetPolicy) -> Int {
    guard isWhole else {
      evaluate(CollectionOfOne(observation), target: target)
      return 0
    }
    let place = place(of: observation, target: target)
    function.evaluate(slot: place)
    makeRoom(slots: met.count)
    copyLogits(of: place, place: place)
    normalise(slots: place..<place + 1)
    return place
  }

  private mutating func enter(_ observation: Int, target: TargetPolicy) {
    switch scope {
    case .agent(let agent):
      // A tabular actor's rows are those of the game.
      target.observations.withObservation(observation, agent: agent) {
        _ = function.enter(observation: observation, input: $0)
      }
    case .joint:
      target.observations.withJointObservation(observation) {
        _ = function.enter(observation: places[observation], input: $0)
      }
    }
  }

  private mutating func makeRoom(slots: Int) {
    let missing = slots * actions - logProbabilities.count
    if missing > 0 {
      logProbabilities += repeatElement(0, count: missing)
      probabilities += repeatElement(0, count: missing)
    }
  }

  /// Takes over the function's outputs in a slot as the behaviour policy's logits there.
  private mutating func copyLogits(of slot: Int, place: Int) {
    let row = slot * actions..<(slot + 1) * actions
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      let logits = UnsafeMutableBufferPointer(rebasing: logProbabilities[row])
      function.copyOutputs(of: slot, into: logits)
      references.withUnsafeBufferPointer { references in
        for action in 0..<actions {
          let reference = references[place * actions + action]
          if case .joint = scope {
            logits[action] += reference
          } else if reference == -.infinity {
            // Masked by the game.
            logits[action] = reference
          }
        }
      }
    }
  }

  /// Turns the logits in some slots into the behaviour policy.
  private mutating func normalise(slots: Range<Int>) {
    let rows = slots.lowerBound * actions..<slots.upperBound * actions
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        logSoftmax(
          UnsafeMutableBufferPointer(rebasing: logProbabilities[rows]),
          probabilities: UnsafeMutableBufferPointer(rebasing: probabilities[rows]), each: actions)
      }
    }
  }

  /// The place of an observation; where it is new, the target policy's probabilities are taken over.
  private mutating func place(of observation: Int, target: TargetPolicy) -> Int {
    while places.count <= observation { places.append(-1) }
    if places[observation] >= 0 { return places[observation] }
    let place = met.count
    places[observation] = place
    met.append(observation)
    if isWhole { enter(observation, target: target) }
    references += repeatElement(0, count: actions)
    referenceProbabilities += repeatElement(0, count: actions)
    sampled += repeatElement(0, count: actions)
    sampledCounts.append(0)
    let row = place * actions..<(place + 1) * actions
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
    return place
  }

  /// The behaviour policy at a prepared observation.
  mutating func probabilities(at observation: Int, target: TargetPolicy) -> [Double] {
    let slot = evaluate(observation, target: target)
    return Array(probabilities[slot * actions..<(slot + 1) * actions])
  }

  /// Draws an action at a prepared observation.
  mutating func draw(
    at observation: Int, target: TargetPolicy, using stream: inout RandomStream
  ) -> Int {
    let slot = evaluate(observation, target: target)
    return probabilities.withUnsafeBufferPointer {
      stream.categorical(UnsafeBufferPointer(rebasing: $0[slot * actions..<(slot + 1) * actions]))
    }
  }
}

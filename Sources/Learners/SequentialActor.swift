import ElementaryFunctions
import Experience
import Games
import Networks
import Policies

/// One agent's policy while a batch changes it.
///
/// The target policy that the batch is drawn from stays at hand as the old policy.
struct SequentialActor: Sendable {
  let agent: Int
  private(set) var actor: Approximator
  private let target: TargetPolicy
  private let batch: Batch

  // The slot of each joint observation (−1: none) and the observation in each slot; per slot and
  // action the policy as it is.
  private var slots: [Int]
  private var entered: [Int] = []
  private var logProbabilities: [Double] = []
  private var probabilities: [Double] = []

  init(_ agent: Int, of target: TargetPolicy, on batch: Batch) {
    self.agent = agent
    self.target = target
    self.batch = batch
    actor = target.actors[agent]
    slots = [Int](repeating: -1, count: target.observations.count)
  }

  // MARK: The policy at some steps

  /// Computes the policy at the observations of some steps, once per distinct observation.
  mutating func evaluate(_ steps: some Collection<Int>) {
    for observation in entered { slots[observation] = -1 }
    entered.removeAll(keepingCapacity: true)
    actor.clear()
    for step in steps {
      let observation = batch.observations[step]
      guard slots[observation] < 0 else { continue }
      slots[observation] = entered.count
      entered.append(observation)
      target.observations.withObservation(observation, agent: agent) {
        _ = actor.enter(observation: observation, input: $0)
      }
    }
    refresh()
  }

  /// The same at the same observations, after the parameters changed.
  private mutating func refresh() {
    actor.evaluate()
    logProbabilities.removeAll(keepingCapacity: true)
    for (slot, observation) in entered.enumerated() {
      for action in 0..<actor.outputs {
        // What was impossible stays so.
        logProbabilities.append(
          target.allows(action, agent: agent, at: observation)
            ? Double(actor.output(action, slot: slot)) : -.infinity)
      }
    }
    probabilities = logProbabilities
    logProbabilities.withUnsafeMutableBufferPointer { logProbabilities in
      probabilities.withUnsafeMutableBufferPointer { probabilities in
        logSoftmax(logProbabilities, probabilities: probabilities, each: actor.outputs)
      }
    }
  }

  private func row(_ slot: Int) -> Range<Int> {
    slot * actor.outputs..<(slot + 1) * actor.outputs
  }

  private func action(at step: Int) -> Int {
    batch.action(of: agent, at: step)
  }

  /// The new probability of the action taken at an evaluated step, divided by the old one.
  func ratio(at step: Int) -> Double {
    let (observation, action) = (batch.observations[step], action(at: step))
    let old = target.logProbability(of: action, agent: agent, at: observation)
    return Elementary.exp(
      logProbabilities[slots[observation] * actor.outputs + action] - old)
  }

  /// The ratios at all steps of the batch.
  mutating func ratios() -> [Double] {
    evaluate(0..<batch.count)
    return (0..<batch.count).map { ratio(at: $0) }
  }

  /// Mean divergence of the policy from the old one over the evaluated observations, each as often
  /// as the batch has it; all of the batch's must be evaluated.
  func meanDivergence(_ divergence: PolicyDivergence) -> Double {
    var sum = 0.0
    for (slot, observation) in entered.enumerated() {
      let row = row(slot)
      let own = divergence.value(
        old: row.indices.map { place in
          target.logProbability(of: place - row.lowerBound, agent: agent, at: observation)
        }, new: logProbabilities[row])
      sum += visits(of: observation) * own
    }
    return sum / Double(batch.count)
  }

  private func visits(of observation: Int) -> Double {
    Double(batch.counts.visits(of: observation))
  }

  // MARK: Surrogates

  /// Leaves in the actor the gradient of the negative surrogate: the mean over the steps of
  /// min(l A, clip(l, 1 − ε, 1 + ε) A) + c H, where l is a scale times the ratio.
  ///
  /// - Parameters:
  ///   - advantages: A, one per step of the batch.
  ///   - scales: one per step of the batch, or nil where all are 1.
  ///   - clip: ε; infinite for none.
  mutating func computeGradient(
    at steps: some Collection<Int>, advantages: [Double], scales: [Double]? = nil, clip: Double,
    entropyCoefficient: Double
  ) {
    evaluate(steps)
    var terms: [PolicyLoss.Terms] = []
    for observation in entered {
      for action in 0..<actor.outputs {
        terms.append(
          PolicyLoss.Terms(
            oldLogProbability: target.logProbability(
              of: action, agent: agent, at: observation)))
      }
    }
    for step in steps {
      let (scale, advantage) = (scales?[step] ?? 1, advantages[step])
      let ratio = scale * ratio(at: step)
      // The clip ends the slope where it ends the gain.
      let isClipped = advantage > 0 ? ratio > 1 + clip : ratio < 1 - clip
      terms[slots[batch.observations[step]] * actor.outputs + action(at: step)]
        .add(advantage: isClipped ? 0 : scale * advantage)
    }
    addSlopes(
      of: PolicyLoss(clip: .infinity, entropyCoefficient: entropyCoefficient), terms: &terms,
      weight: 1 / Double(steps.count))
    actor.backpropagate()
  }

  private mutating func addSlopes(
    of loss: PolicyLoss, terms: inout [PolicyLoss.Terms], weight: Double
  ) {
    terms.withUnsafeMutableBufferPointer { terms in
      for slot in entered.indices {
        let row = row(slot)
        let ownTerms = UnsafeMutableBufferPointer(rebasing: terms[row])
        logProbabilities.withUnsafeBufferPointer { logProbabilities in
          probabilities.withUnsafeBufferPointer { probabilities in
            _ = loss.evaluate(
              logProbabilities: UnsafeBufferPointer(rebasing: logProbabilities[row]),
              probabilities: UnsafeBufferPointer(rebasing: probabilities[row]), terms: ownTerms,
              weight: weight)
          }
        }
        for action in ownTerms.indices {
          actor.addOutputGradient(ownTerms[action].slope, output: action, slot: slot)
        }
      }
    }
  }

  /// The gradient that `computeGradient` left.
  var gradient: [Double] { actor.gradient.map(Double.init) }

  /// One step of the optimiser down the gradient, shortened to a norm.
  mutating func descend(
    with optimiser: inout Adam, learningRate: Double, maxGradientNorm: Double
  ) {
    let factor = clippingFactor(squaredNorm: actor.squaredGradientNorm, limit: maxGradientNorm)
    actor.descend(with: &optimiser, learningRate: learningRate, scale: factor)
  }

  // MARK: Natural gradient

  /// The Hessian of the mean divergence from the old policy, at the old policy and over all of the
  /// batch's observations, times a direction.
  ///
  /// It is JᵀMJ, with J the derivatives of the logits by the parameters and M the Hessian in the
  /// logits: one derivative along the direction, and one backpropagation. The actor must be as it
  /// was in the target, and evaluated at the whole batch.
  mutating func curvature(of divergence: PolicyDivergence, along direction: [Double]) -> [Double] {
    let changes = actor.derivatives(along: direction.map(Float.init))
    actor.clearGradients()
    for (slot, observation) in entered.enumerated() {
      let row = row(slot)
      let slopes = divergence.curvature(
        probabilities: probabilities[row], along: changes[row],
        allowed: row.indices.map {
          target.allows($0 - row.lowerBound, agent: agent, at: observation)
        })
      let weight = visits(of: observation) / Double(batch.count)
      for (action, slope) in slopes.enumerated() {
        actor.addOutputGradient(weight * slope, output: action, slot: slot)
      }
    }
    actor.backpropagate()
    return gradient
  }

  /// Moves the actor to the target's parameters plus `step` · `direction`, and evaluates it where it
  /// was evaluated.
  mutating func move(by step: Double, along direction: [Double]) {
    actor.setParameters(
      from: target.actors[agent], step: step, direction: direction.map(Float.init))
    refresh()
  }

  /// Takes the actor back to the target's.
  mutating func restore() {
    actor.copyParameters(from: target.actors[agent])
    refresh()
  }
}

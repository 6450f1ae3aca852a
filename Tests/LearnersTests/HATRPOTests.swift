import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import Testing

@testable import Learners

@Suite struct HATRPOTests {
  /// A random batch over three joint observations, some steps of it in longer episodes.
  private func randomBatch(
    _ space: JointActionSpace, flags: [[Float]], steps: Int, using stream: inout RandomStream
  ) -> Batch {
    batch(
      (0..<steps).map { _ in
        let observation = stream.below(3)
        var first = 0
        let actions = space.actionCounts.map { count in
          let allowed = (0..<count).filter { flags[observation][first + $0] == 1 }
          first += count
          return allowed[stream.below(allowed.count)]
        }
        return Step(
          observation: observation, actions: actions,
          rewards: actions.map { _ in stream.normal() },
          ending: stream.below(3) == 0 ? .terminated : .none, next: stream.below(3))
      }, over: space)
  }

  private func randomTarget(
    _ counts: [Int], flags: [[Float]], isTable: Bool, using stream: inout RandomStream
  ) -> TargetPolicy {
    let rows = (0..<3).map { _ in
      counts.flatMap { _ in (0..<2).map { _ in Float(stream.normal()) } }
    }
    let actors = counts.map { actions in
      if isTable {
        return table((0..<3).map { _ in (0..<actions).map { _ in Float(stream.normal()) } })
      }
      let layout = PerceptronLayout(sizes: [2, 5, 4, actions])
      return Approximator(
        layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
    }
    return target(actors, rows: rows, flags: flags)
  }

  private func flags(_ counts: [Int], masks: Bool) -> [[Float]] {
    (0..<3).map { observation in
      counts.flatMap { count in
        (0..<count).map { masks && count > 2 && $0 == observation ? 0 : 1 }
      }
    }
  }

  /// The divergence of an agent's new policy over the batch's steps, from the probabilities alone.
  private func divergence(
    _ kind: PolicyDivergence, of agent: Int, from old: TargetPolicy, to new: TargetPolicy,
    _ batch: Batch
  ) -> Double {
    let sum = batch.observations.reduce(0.0) { sum, observation in
      let (before, after) = (
        old.probabilities(of: agent, at: observation), new.probabilities(of: agent, at: observation)
      )
      return zip(before, after).reduce(sum) { sum, pair in
        let (p, q) = pair
        guard p > 0 else { return sum }
        return sum + (kind == .kl ? p * log(p / q) : q / p - 1 - log(q / p))
      }
    }
    return sum / Double(batch.count)
  }

  /// Every update of every agent keeps within its bound, and a good part of it is used. A step of the
  /// widest region is too long for what the curvature told, and a line search
  /// that hardly shortens it fails: then the policy stays.
  @Test(arguments: [PolicyDivergence.kl, .harl], [0.001, 0.01, 0.2, 5])
  func everyStepStaysInItsTrustRegion(kind: PolicyDivergence, delta: Double) throws {
    var stream = RandomStream(root: 9, path: ["trust region"])
    var (accepted, failed) = (0, 0)
    var largest = 0.0
    for trial in 0..<60 {
      let counts = [[2, 3], [2, 2, 4], [3, 3]][trial % 3]
      let flags = flags(counts, masks: trial % 2 == 1)
      let old = randomTarget(counts, flags: flags, isTable: trial % 4 < 2, using: &stream)
      var learner = trial % 5 == 0 ? HATRPO.clipHatrpo : .hatrpo
      learner.order = .cyclic
      learner.delta = delta
      learner.divergence = kind
      if delta > 1 { learner.backtracking = 0.99 }
      var state = learner.makeState(
        for: old, architecture: Tabular(), observations: 3, using: &stream)
      let batch = randomBatch(
        old.space, flags: flags, steps: 5 + stream.below(40), using: &stream)
      var new = old
      learner.update(&new, &state, with: batch, using: &stream)
      #expect(state.turns.count == counts.count)
      for (agent, turn) in state.turns.enumerated() {
        let moved = divergence(kind, of: agent, from: old, to: new, batch)
        let kl = divergence(.kl, of: agent, from: old, to: new, batch)
        #expect(abs(turn.updateKL - kl) < 1e-9 + 1e-6 * kl)
        let trials = try #require(turn.lineSearchTrials)
        if trials == 0 {
          failed += 1
          #expect(moved == 0 && turn.surrogateGain == 0)
          #expect(new.actors[agent].parameters == old.actors[agent].parameters)
        } else {
          accepted += 1
          #expect((1...10).contains(trials))
          #expect(moved < delta && moved > 0, "\(moved)")
          #expect(turn.surrogateGain > 0)
          largest = max(largest, moved / delta)
        }
      }
    }
    if delta > 1 {
      #expect(failed > 20, "\(failed)")
    } else {
      #expect(accepted > 100 && largest > 0.5, "\(accepted) steps, up to \(largest) of the bound")
    }
  }

  /// Equal advantages leave no slope: nothing is tried, and nothing moves.
  @Test func withoutASlopeNothingMoves() {
    var stream = RandomStream(root: 9, path: ["equal"])
    let old = target([table([[0.5, -0.5]]), table([[1, 0]])], rows: [[0, 0]])
    let batch = batch(
      (0..<6).map { Step(actions: [$0 % 2, $0 / 3], rewards: [0.1, 0.1]) }, over: old.space)
    var (new, learner) = (old, HATRPO.hatrpo)
    learner.order = .random
    var state = learner.makeState(
      for: old, architecture: Tabular(), observations: 1, using: &stream)
    learner.update(&new, &state, with: batch, using: &stream)
    #expect(new.actors.map(\.parameters) == old.actors.map(\.parameters))
    #expect(state.turns.map(\.lineSearchTrials) == [0, 0])
    #expect(state.turns.map(\.updateKL) == [0, 0])
  }

  // MARK: Curvature

  /// The gradient of the mean divergence from `old` at the actor's present parameters.
  private func divergenceGradient(
    _ kind: PolicyDivergence, _ actor: Approximator, agent: Int, old: TargetPolicy, _ batch: Batch
  ) -> [Double] {
    var actors = old.actors
    actors[agent] = actor
    var new = old
    new.replaceActors { $1 = actors[$0] }
    new.prepare()
    var copy = actor
    copy.clear()
    for observation in 0..<3 {
      old.observations.withObservation(observation, agent: agent) {
        _ = copy.enter(observation: observation, input: $0)
      }
    }
    copy.evaluate()
    for observation in batch.observations {
      let (p, q) = (
        Array(old.probabilities(of: agent, at: observation)),
        Array(new.probabilities(of: agent, at: observation))
      )
      let excess = zip(p, q).map { $0 > 0 ? $1 / $0 - 1 : 0 }
      let sum = excess.reduce(0, +)
      for action in p.indices {
        let slope = kind == .kl ? q[action] - p[action] : excess[action] - q[action] * sum
        copy.addOutputGradient(slope / Double(batch.count), output: action, slot: observation)
      }
    }
    copy.backpropagate()
    return copy.gradient.map(Double.init)
  }

  /// The curvature along a direction is how the gradient of the divergence changes along it; central
  /// differences with step h = 2^-6 in single precision are off by some h² and 1e-7 / h.
  @Test(arguments: [PolicyDivergence.kl, .harl], [true, false])
  func curvatureAgreesWithFiniteDifferences(kind: PolicyDivergence, isTable: Bool) {
    var stream = RandomStream(root: 9, path: ["curvature"])
    var largest = 0.0
    for trial in 0..<20 {
      let counts = [2, 4]
      let flags = flags(counts, masks: trial % 2 == 1)
      let old = randomTarget(counts, flags: flags, isTable: isTable, using: &stream)
      let batch = randomBatch(old.space, flags: flags, steps: 20, using: &stream)
      for agent in 0..<2 {
        var actor = SequentialActor(agent, of: old, on: batch)
        actor.evaluate(0..<batch.count)
        var direction = old.actors[agent].parameters.map { _ in stream.normal() }
        let length = innerProduct(direction, direction).squareRoot()
        direction = direction.map { $0 / length }
        let got = actor.curvature(of: kind, along: direction)
        let h = 0x1p-6
        func gradient(_ step: Double) -> [Double] {
          var moved = old.actors[agent]
          moved.parameters = zip(moved.parameters, direction).map { $0 + Float(step * $1) }
          return divergenceGradient(kind, moved, agent: agent, old: old, batch)
        }
        for (index, pair) in zip(gradient(h), gradient(-h)).enumerated() {
          let difference = (pair.0 - pair.1) / (2 * h)
          #expect(abs(got[index] - difference) < 1e-3, "\(got[index]), \(difference)")
        }
        largest = got.reduce(largest) { max($0, abs($1)) }
      }
    }
    #expect(largest > 0.1)
  }

  /// Entry by entry the matrix is Σ_o share(o) Jᵀ M J, with J by backpropagation output by output.
  @Test(arguments: [PolicyDivergence.kl, .harl]) func curvatureIsTheDenseMatrix(
    kind: PolicyDivergence
  ) {
    var stream = RandomStream(root: 9, path: ["dense"])
    let counts = [2, 3]
    let flags = flags(counts, masks: true)
    let old = randomTarget(counts, flags: flags, isTable: false, using: &stream)
    let batch = randomBatch(old.space, flags: flags, steps: 30, using: &stream)
    var actor = SequentialActor(1, of: old, on: batch)
    actor.evaluate(0..<batch.count)
    let count = old.actors[1].parameters.count
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for observation in 0..<3 {
      let share =
        Double(batch.observations.count { $0 == observation }) / Double(batch.count)
      let rows = (0..<3).map { output in
        var copy = old.actors[1]
        copy.clear()
        old.observations.withObservation(observation, agent: 1) {
          _ = copy.enter(observation: observation, input: $0)
        }
        copy.evaluate()
        copy.addOutputGradient(1, output: output, slot: 0)
        copy.backpropagate()
        return copy.gradient.map(Double.init)
      }
      let p = Array(old.probabilities(of: 1, at: observation))
      for a in 0..<3 {
        for b in 0..<3 {
          // Σ_c w_c (e_c − π)(e_c − π)ᵀ, with weights π_c or 1 of the allowed actions c.
          let entry = (0..<3).reduce(0.0) { sum, c in
            let weight = kind == .kl ? p[c] : p[c] > 0 ? 1 : 0
            return sum + weight * ((a == c ? 1 : 0) - p[a]) * ((b == c ? 1 : 0) - p[b])
          }
          // A masked action's logit is no part of the policy.
          guard p[a] > 0 && p[b] > 0 else { continue }
          for i in 0..<count {
            for j in 0..<count { matrix[i][j] += share * rows[a][i] * entry * rows[b][j] }
          }
        }
      }
    }
    for column in 0..<count {
      let unit = (0..<count).map { $0 == column ? 1.0 : 0 }
      let got = actor.curvature(of: kind, along: unit)
      for row in 0..<count { #expect(abs(got[row] - matrix[row][column]) < 2e-6) }
    }
    #expect(matrix.joined().contains { abs($0) > 0.05 })
  }

  /// With the damping the ten conjugate gradients of a step come close to the solution of the damped
  /// equations, which a hundred reach.
  @Test func tenConjugateGradientsComeClose() {
    var stream = RandomStream(root: 9, path: ["solution"])
    let counts = [2, 4]
    let flags = flags(counts, masks: false)
    for isTable in [true, false] {
      let old = randomTarget(counts, flags: flags, isTable: isTable, using: &stream)
      let batch = randomBatch(old.space, flags: flags, steps: 30, using: &stream)
      var actor = SequentialActor(1, of: old, on: batch)
      let weighted = (0..<30).map { _ in stream.normal() }
      actor.computeGradient(
        at: 0..<30, advantages: weighted, clip: .infinity, entropyCoefficient: 0)
      let gradient = actor.gradient
      func solve(_ iterations: Int) -> [Double] {
        conjugateGradient(of: gradient, iterations: iterations, tolerance: 1e-18) { direction in
          zip(actor.curvature(of: .kl, along: direction), direction).map { $0 + 0.1 * $1 }
        }
      }
      let (some, all) = (solve(HATRPO.conjugateGradients), solve(100))
      let error = zip(some, all).map { $0 - $1 }
      #expect(innerProduct(error, error) < 1e-4 * innerProduct(all, all))
    }
  }
}

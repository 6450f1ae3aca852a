import Experience
import Games
import Policies
import Randomness
import Testing

@testable import Learners

/// One-shot games in which all agents receive the same: when agents move in turn from π to π̄, the
/// expected payoff is at least
///
///     J(π) + Σ_m [E_π[(r_m − 1) min(1, R_m) A] − 2 max|A| TV_m Σ_{j<m} TV_j],
///
/// with r_m an agent's ratio, R_m the product of those before it, A the exact advantage of the joint
/// action, and TV_m how far the agent moves. For the expectation with R_m unclipped telescopes to the
/// improvement, and the two differ by at most 2 max|A| TV_m · TV of the joint move before.
@Suite struct MonotonicImprovementTests {
  /// The terms of the bound in one game and for one move.
  private struct Move {
    /// J(π̄) − J(π).
    let improvement: Double
    /// Σ_m E_π[(r_m − 1) min(1, R_m) A].
    let promised: Double
    /// Σ_m 2 max|A| TV_m Σ_{j<m} TV_j.
    let penalty: Double

    /// - Parameter promised: nil to compute it here.
    init(
      _ game: PayoffTensor, from old: [[Double]], to new: [[Double]], order: [Int],
      promised: Double? = nil
    ) {
      let space = game.space
      let weights = space.probabilities(under: old)
      let value = game.values(under: old)[0]
      let advantages = (0..<space.count).map { game[$0, 0] - value }
      var compound = CompoundRatio(steps: space.count)
      var (sum, cost, earlier) = (0.0, 0.0, 0.0)
      let largest = advantages.reduce(0) { max($0, abs($1)) }
      for agent in order {
        let ratios = (0..<space.count).map { joint in
          let action = space.action(of: agent, in: joint)
          return new[agent][action] / old[agent][action]
        }
        let factors = compound.factors(.clipped)
        for joint in 0..<space.count {
          sum += weights[joint] * (ratios[joint] - 1) * factors[joint] * advantages[joint]
        }
        let distance = zip(old[agent], new[agent]).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
        cost += 2 * largest * distance * earlier
        earlier += distance
        compound.multiply(by: ratios)
      }
      improvement = game.values(under: new)[0] - value
      self.promised = promised ?? sum
      penalty = cost
    }
  }

  private func policy(_ actions: Int, spread: Double, using stream: inout RandomStream) -> [Double]
  {
    let logits = (0..<actions).map { _ in Float(spread * stream.normal()) }
    return Array(
      target([table([logits])], rows: [[0]]).probabilities(of: 0, at: 0))
  }

  private func game(_ counts: [Int], using stream: inout RandomStream) -> PayoffTensor {
    PayoffTensor(
      actionCounts: counts,
      common: (0..<counts.reduce(1, *)).map { _ in stream.normal() })
  }

  private func expect(_ moves: [Move], atLeast unpenalised: Int, tightest: Double) {
    var (violations, largest) = (0, 0.0)
    for move in moves {
      #expect(move.improvement >= move.promised - move.penalty - 1e-12)
      let shortfall = move.promised - move.improvement
      if shortfall > 1e-9 { violations += 1 }
      if move.penalty > 1e-9 { largest = max(largest, shortfall / move.penalty) }
    }
    // Without its last term the bound is wrong, and with the term it is nowhere near loose.
    #expect(violations >= unpenalised, "\(violations)")
    #expect(largest > tightest && largest <= 1, "\(largest)")
  }

  @Test func randomMovesKeepTheBound() {
    var stream = RandomStream(root: 12, path: ["games"])
    let moves = (0..<2000).map { _ in
      let counts = (0..<2 + stream.below(3)).map { _ in 2 + stream.below(3) }
      let game = game(counts, using: &stream)
      let spread = 2 * stream.uniform()
      func policies() -> [[Double]] { counts.map { policy($0, spread: spread, using: &stream) } }
      let (old, new) = (policies(), policies())
      var order = Array(counts.indices)
      stream.shuffle(&order)
      return Move(game, from: old, to: new, order: order)
    }
    expect(moves, atLeast: 300, tightest: 0.9)
  }

  /// From uniform play a batch with every joint action once is the exact distribution, so the gains
  /// that an update notes are the exact ones, in units of the advantages' deviation.
  @Test func updatesKeepTheBound() {
    func moves<L: SequentialLearner>(_ learner: L, using stream: inout RandomStream) -> [Move] {
      (0..<100).map { _ in
        let counts = (0..<2 + stream.below(3)).map { _ in 2 + stream.below(3) }
        let game = game(counts, using: &stream)
        let old = target(
          counts.map { table([[Float](repeating: 0, count: $0)]) }, rows: [counts.map { _ in 0 }])
        let batch = batch(
          (0..<game.space.count).map { joint in
            Step(
              actions: game.space.actions(of: joint),
              rewards: counts.indices.map { game[joint, $0] })
          }, over: game.space)
        var (new, ordered) = (old, learner)
        ordered.order = .cyclic
        var state = ordered.makeState(
          for: old, architecture: Tabular(), observations: 1, using: &stream)
        ordered.update(&new, &state, with: batch, using: &stream)
        func policies(_ target: TargetPolicy) -> [[Double]] {
          counts.indices.map { Array(target.probabilities(of: $0, at: 0)) }
        }
        let own = Move(game, from: policies(old), to: policies(new), order: Array(counts.indices))
        let values = (0..<game.space.count).map { game[$0, 0] }
        let mean = values.reduce(0, +) / Double(values.count)
        let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        let noted =
          state.turns.reduce(0) { $0 + $1.surrogateGain } * (square.squareRoot() + 1e-5)
        #expect(abs(noted - own.promised) < 1e-9)
        return Move(
          game, from: policies(old), to: policies(new), order: Array(counts.indices),
          promised: noted)
      }
    }
    var stream = RandomStream(root: 12, path: ["updates"])
    var region = HATRPO.clipHatrpo
    region.delta = 0.2
    var steps = HAPPO.clipHappo
    steps.ascent.learningRate = 0.2
    expect(
      moves(region, using: &stream) + moves(steps, using: &stream), atLeast: 10, tightest: 0.05)
  }
}

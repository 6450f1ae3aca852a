import Experience
import Games
import Policies
import Randomness
import Testing

@testable import Learners

@Suite struct SequentialUpdateTests {
  /// Normalised by the deviation with divisor n: (1, 3, 5) has mean 3 and deviation √(8/3).
  @Test func advantagesAreNormalised() {
    let got = normalise([1, 3, 5])
    let want = 2 / ((8.0 / 3).squareRoot() + 1e-5)
    #expect(zip(got, [-want, 0, want]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(normalise([0.1, 0.1, 0.1]) == [0, 0, 0])
    #expect(normalise([7]) == [0])
  }

  /// By hand: the mean of both rewards is what the critic learns.
  @Test func theTeamsRewardIsTheMean() {
    var critic = TeamCritic(CriticFit(), function: table([[0.5]]))
    let target = target([table([[0, 0]]), table([[0, 0]])], rows: [[0, 0]])
    let batch = batch(
      [Step(actions: [0, 0], rewards: [1, 3]), Step(actions: [0, 1], rewards: [-4, 1])],
      over: target.space)
    let estimates = critic.estimates(of: batch, target: target)
    #expect(estimates.advantages == [1.5, -2] && estimates.returns == [2, -1.5])
  }

  /// The factors that the second agent uses are the first one's new probabilities divided by its old
  /// ones, and do not depend on how often the first one's policy was evaluated on the way.
  @Test(arguments: CompoundFactor.allCases) func laterAgentsUseTheRatiosOfEarlierOnes(
    factor: CompoundFactor
  ) {
    var stream = RandomStream(root: 2, path: ["turns"])
    let old = target(
      [table([[0.5, 0], [0, 1]]), table([[0, 0], [0.25, 0]])], rows: [[0, 0], [1, 1]])
    let batch = batch(
      (0..<16).map { _ in
        Step(
          observation: stream.below(2), actions: [stream.below(2), stream.below(2)],
          rewards: [stream.normal(), stream.normal()])
      }, over: old.space)
    var (new, learner) = (old, HAPPO.happo)
    learner.order = .cyclic
    learner.factor = factor
    learner.ascent.learningRate = 0.2
    var state = learner.makeState(
      for: old, architecture: Tabular(), observations: 2, using: &stream)
    learner.update(&new, &state, with: batch, using: &stream)
    let ratios: [Double] = (0..<16).map { step in
      let action = batch.space.action(of: 0, in: batch.jointActions[step])
      let observation = batch.observations[step]
      return new.probability(of: action, agent: 0, at: observation)
        / old.probability(of: action, agent: 0, at: observation)
    }
    let factors: [Double] = ratios.map { ratio in
      switch factor {
      case .product: return ratio
      case .clipped, .productOfClipped: return min(1, ratio)
      case .none: return 1
      }
    }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    func squaredError(_ values: [Double]) -> Double {
      let centre = mean(values)
      return values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    }
    let rewards: [Double] = (0..<16).map {
      (batch.reward(of: 0, at: $0) + batch.reward(of: 1, at: $0)) / 2
    }
    let deviation = (squaredError(rewards) / 16).squareRoot() + 1e-5
    let centre = mean(rewards)
    let weighted: [Double] = (0..<16).map { factors[$0] * (rewards[$0] - centre) / deviation }
    let second = state.turns[1]
    #expect(abs(second.advantageVariance - squaredError(weighted) / 15) < 1e-12)
    #expect(abs(second.ratioMean - mean(ratios)) < 1e-12)
    #expect(abs(second.ratioMax - (ratios.max() ?? 0)) < 1e-12)
    let squares = mean(ratios.map { $0 * $0 })
    #expect(abs(second.ratioEffectiveSamples - 16 * mean(ratios) * mean(ratios) / squares) < 1e-12)
    let clipped = (0..<16).count { abs(factors[$0] - ratios[$0]) > 1e-9 }
    #expect(second.ratioClippedFraction == Double(clipped) / 16)
    #expect(abs(state.turns[0].ratioMean - 1) < 1e-15 && state.turns[0].ratioEffectiveSamples == 16)
    #expect(ratios.contains { $0 > 1.1 } && ratios.contains { $0 < 0.9 })
  }
}

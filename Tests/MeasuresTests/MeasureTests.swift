import Experience
import Games
import Networks
import Policies
import Randomness
import Testing

@testable import Measures

/// A moment in a one-shot game of two agents with two actions each.
///
/// - Parameters:
///   - joint: the batch's joint actions; 0 is both agents' first, 3 both agents' second.
///   - logit: of every agent's second action, the first having 0; before and after learning.
private func moment(
  _ joint: [Int], paired: [Int] = [0], logit: Float = 0, learned: Float = 0,
  behaviour: [Double] = [0.25, 0.25, 0.25, 0.25], game: any Game = MotivatingGame()
) -> Moment {
  let environment = game.makeEnvironment()
  let space = JointActionSpace([2, 2])
  func target(_ logit: Float) -> TargetPolicy {
    var actor = Approximator(tableOf: 1, outputs: 2)
    actor.parameters[1] = logit
    var target = TargetPolicy(actors: [actor, actor], space: space, observationSize: 2)
    _ = target.observations.number(of: [0, 0, 0, 0])
    target.prepare()
    return target
  }
  func batch(_ joint: [Int]) -> Batch {
    var batch = Batch(space: space)
    for action in joint {
      let rewards = (0..<2).map { environment.payoffs?[action, $0] ?? 0 }
      batch.append(
        observation: 0, jointAction: action, rewards: rewards, ending: .terminated,
        nextObservation: 0)
    }
    return batch
  }
  return Moment(
    batch: batch(joint), target: target(logit), pairedBatch: batch(paired),
    learned: target(learned), behaviour: [behaviour], environment: environment,
    evaluationChance: RandomStream(root: 1, path: ["chance"]),
    evaluationActions: RandomStream(root: 1, path: ["actions"]),
    number: 0, fitting: RandomStream(root: 1, path: ["fits"]))
}

private func isClose(_ measured: MeasuredValues, _ wanted: [Double]) -> Bool {
  switch measured {
  case .none: wanted.isEmpty
  case .several: false
  case .joint(let value): wanted.count == 1 && abs(value - wanted[0]) < 1e-7
  case .perAgent(let values):
    values.count == wanted.count && zip(values, wanted).allSatisfy { abs($0 - $1) < 1e-7 }
  }
}

private let log2 = 0.693_147_180_559_945_3
/// The logit of probability 3/4.
private let log3: Float = 1.098_612_3

@Suite struct MeasureTests {
  /// The bad batch AB, BA, AB, BA has no marginal error, half the joint mass wrong, KL ln 2.
  @Test func badBatchHasJointErrorOnly() {
    let bad = moment([1, 2, 1, 2], paired: [0, 1, 2, 3])
    #expect(isClose(JointTotalVariation().values(at: bad), [0.5]))
    #expect(isClose(JointKL().values(at: bad), [log2]))
    #expect(isClose(MarginalTotalVariation().values(at: bad), [0, 0]))
    #expect(isClose(PairedTotalVariation().values(at: bad), [0]))
    #expect(isClose(PairedKL().values(at: bad), [0]))
  }

  /// Both agents' second action has probability 3/4; the batch holds it once in two samples.
  @Test func errorsAreTakenAgainstTheTarget() {
    let moment = moment([0, 3], logit: log3)
    #expect(isClose(MarginalTotalVariation().values(at: moment), [0.25, 0.25]))
    // |1/2 − 1/16|, |0 − 3/16| twice, |1/2 − 9/16|, halved.
    #expect(isClose(JointTotalVariation().values(at: moment), [0.4375]))
  }

  /// Of the same gaps, 7/16 for AA and 1/16 for BB belong to joint actions that occurred.
  @Test func sampledErrorLeavesOutWhatDidNotOccur() {
    #expect(isClose(SampledTotalVariation().values(at: moment([0, 3], logit: log3)), [0.25]))
    #expect(isClose(SampledTotalVariation().values(at: moment([0, 1, 2, 3, 3])), [0.15]))
  }

  @Test func certainPolicyHasAFiniteGradient() {
    // Both agents play their second action with certainty, and did.
    let certain = moment([3, 3], logit: 200)
    #expect(isClose(OptimalActionGradient().values(at: certain), [0, 0]))
    let optimal = moment([0, 0], logit: -200)
    #expect(isClose(OptimalActionGradient().values(at: optimal), [0, 0]))
  }

  /// Appendix B of the paper: +1 on all four joint actions, −3 on the bad batch, for both agents.
  @Test func gradientTurnsAwayOnTheBadBatch() {
    #expect(isClose(OptimalActionGradient().values(at: moment([0, 1, 2, 3])), [1, 1]))
    #expect(isClose(OptimalActionGradient().values(at: moment([1, 2, 1, 2])), [-3, -3]))
  }

  @Test func optimumIsAProbabilityOfTheLearnedPolicy() {
    #expect(isClose(OptimumProbability().values(at: moment([0], learned: log3)), [0.0625]))
    // Both agents alike is optimal here, whichever action they choose.
    let even = InlineMatrixGame(
      actions: [2, 2],
      payoffs: .list([.list([.number(1), .number(0)]), .list([.number(0), .number(1)])]))
    #expect(
      isClose(OptimumProbability().values(at: moment([0], learned: log3, game: even)), [0.625]))
  }

  /// 10,000 episodes at success probability 9/16, of which AA is the motivating game's optimum.
  @Test func evaluationSamplesTheLearnedPolicy() {
    var measure = EvaluationSuccess()
    measure.episodes = 10_000
    guard case .joint(let share) = measure.values(at: moment([0], learned: -log3)) else {
      Issue.record("a share was expected")
      return
    }
    #expect(abs(share - 0.5625) < 4 * (0.5625 * 0.4375 / 10_000).squareRoot())
    #expect(isClose(measure.values(at: moment([0], learned: -log3)), [share]))
  }

  @Test func returnsAreMeansOverEpisodes() {
    #expect(isClose(EpisodeReturn().values(at: moment([0, 1, 3])), [14.0 / 3, 20.0 / 3]))
  }

  @Test func entropyIsInNats() {
    #expect(isClose(Entropy().values(at: moment([0, 3])), [log2, log2]))
    #expect(isClose(Entropy().values(at: moment([0], learned: 200)), [0, 0]))
  }

  @Test func behaviourDivergenceIsInfiniteForADeterministicBehaviour() {
    #expect(isClose(BehaviourKL().values(at: moment([0])), [0]))
    // Uniform against (1/2, 1/6, 1/6, 1/6): (ln ½ + 3 ln 3/2) / 4.
    let tilted = moment([0], behaviour: [0.5, 1.0 / 6, 1.0 / 6, 1.0 / 6])
    #expect(isClose(BehaviourKL().values(at: tilted), [0.130_812_035_941_137]))
    let certain = moment([0], behaviour: [0, 1, 0, 0])
    #expect(BehaviourKL().values(at: certain) == .joint(.infinity))
  }

  @Test(arguments: measureCatalogue.entries.map(\.name))
  func catalogueEntriesAreDescribed(name: String) throws {
    let entry = try #require(measureCatalogue.entries.first { $0.name == name })
    #expect(entry.summary.hasSuffix(".") && entry.source.count > 5)
    #expect(measureCatalogue.entries.count { $0.name == name } == 1)
  }
}

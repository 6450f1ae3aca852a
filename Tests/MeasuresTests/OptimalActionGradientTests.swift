import Experience
import Games
import Measures
import Networks
import Policies
import Randomness
import Testing

@Suite struct OptimalActionGradientTests {
  /// The measure in the original climbing game, whose optimum is joint action 0, at a batch of given joint
  /// actions, under policies with logits (`logit`, 0, 0).
  private func gradient(logit: Float, batch jointActions: [Int]) -> MeasuredValues {
    let environment = ClimbingGame(variant: .original).makeEnvironment()
    let space = JointActionSpace(environment.actionCounts)
    var actor = Approximator(tableOf: 1, outputs: 3)
    actor.parameters[0] = logit
    var target = TargetPolicy(
      actors: [actor, actor], space: space, observationSize: environment.observationSize)
    let observation = [Float](repeating: 0, count: 2 * environment.observationSize)
    _ = target.observations.number(of: observation)
    target.prepare()
    var batch = Batch(space: space)
    for joint in jointActions {
      batch.append(
        observation: 0, jointAction: joint, rewards: [0, 0], ending: .terminated,
        nextObservation: 0)
    }
    let unused = RandomStream(root: 0, path: ["unused"])
    let moment = Moment(
      batch: batch, target: target, pairedBatch: batch, learned: target,
      behaviour: [Array(target.jointProbabilities(at: 0))], environment: environment,
      evaluationChance: unused, evaluationActions: unused, number: 0, fitting: unused)
    return OptimalActionGradient().values(at: moment)
  }

  /// Uniform play earns (11 + 7 + 6 + 5 − 30 − 30) / 9 = −31/9; three samples of (A,A) with
  /// payoff 11 and one of (B,A) with −30, whose score is −½ for agent 1 and 1 for agent 2.
  @Test func uniformPlayIsWorkedByHand() {
    let first = (3 * (11 + 31.0 / 9) - (-30 + 31.0 / 9) / 2) / 4
    let second = (3 * (11 + 31.0 / 9) + (-30 + 31.0 / 9)) / 4
    guard case .perAgent(let values) = gradient(logit: 0, batch: [0, 0, 0, 3]) else {
      Issue.record("one value per agent was expected")
      return
    }
    #expect(abs(values[0] - first) < 1e-12)
    #expect(abs(values[1] - second) < 1e-12)
  }

  /// e⁻²⁰⁰ is lost beside 1: there is nothing left to gain, and no division by zero.
  @Test func saturatedPolicyHasNoGradient() {
    guard case .perAgent(let values) = gradient(logit: 200, batch: [0, 0, 0]) else {
      Issue.record("one value per agent was expected")
      return
    }
    #expect(values.allSatisfy { abs($0) < 1e-12 })
  }

  /// An action of probability e⁻⁴⁰ still has a score, −e⁴⁰/2; its advantage is −30 − 11.
  @Test func rareActionKeepsItsScore() {
    guard case .perAgent(let values) = gradient(logit: 40, batch: [3]) else {
      Issue.record("one value per agent was expected")
      return
    }
    #expect(abs(values[0] / (41 * 2.353_852_668_370_2e17 / 2) - 1) < 1e-12)
    #expect(abs(values[1] + 41) < 1e-12)
  }

  /// e⁻¹⁰⁰⁰ is 0 in double precision.
  @Test func vanishedActionIsInfinite() {
    #expect(gradient(logit: 1000, batch: [3]) == .perAgent([.infinity, -41]))
  }
}

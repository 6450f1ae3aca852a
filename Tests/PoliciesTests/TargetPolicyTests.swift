import Foundation
import Games
import Networks
import Policies
import Randomness
import Testing

@Suite struct TargetPolicyTests {
  /// A target over two agents with 2 and 3 actions and logits (0, ln 3) and (0, 0, 0).
  private func target() -> TargetPolicy {
    var first = Approximator(tableOf: 1, outputs: 2)
    first.parameters[1] = 1.098_612_3
    var target = TargetPolicy(
      actors: [first, Approximator(tableOf: 1, outputs: 3)], space: JointActionSpace([2, 3]),
      observationSize: 2)
    _ = target.observations.number(of: [0, 0, 0, 0])
    target.prepare()
    return target
  }

  @Test func jointProbabilityIsTheProduct() {
    let target = target()
    #expect(abs(target.probability(of: 1, agent: 0, at: 0) - 0.75) < 1e-7)
    #expect(target.probability(of: 2, agent: 1, at: 0) == 1.0 / 3)
    #expect(abs(target.jointProbability(of: 5, at: 0) - 0.25) < 1e-7)
    #expect(abs(target.jointProbabilities(at: 0).reduce(0, +) - 1) < 1e-15)
    var logs = [Double](repeating: 1, count: 6)
    logs.withUnsafeMutableBufferPointer { target.jointLogProbabilities(at: 0, into: $0) }
    #expect(abs(logs[5] + 1.386_294_4) < 1e-6)
    for joint in 0..<6 {
      let product =
        target.probability(of: joint / 3, agent: 0, at: 0)
        * target.probability(of: joint % 3, agent: 1, at: 0)
      #expect(target.jointProbability(of: joint, at: 0) == product)
      #expect(abs(logs[joint] - log(product)) < 1e-14)
    }
  }

  /// Pearson's statistic over six joint actions, 5 degrees of freedom, 99.99 % quantile.
  @Test func samplesFollowTheJointPolicy() {
    let target = target()
    var stream = RandomStream(root: 9, path: ["samples"])
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[target.sample(at: 0, using: &stream)] += 1 }
    let statistic = zip(counts, target.jointProbabilities(at: 0)).reduce(0.0) {
      let expected = $1.1 * 60_000
      return $0 + (Double($1.0) - expected) * (Double($1.0) - expected) / expected
    }
    #expect(statistic < 25.74)
  }

  @Test func zeroObservationsGiveExactlyUniformPlay() {
    var stream = RandomStream(root: 1, path: ["init"])
    let actors = (0..<2).map { _ in
      Perceptron().actor(of: 0, inputs: 2, observations: nil, actions: 2, using: &stream)
    }
    var target = TargetPolicy(actors: actors, space: JointActionSpace([2, 2]), observationSize: 2)
    _ = target.observations.number(of: [0, 0, 0, 0])
    target.prepare()
    #expect(Array(target.jointProbabilities(at: 0)) == [0.25, 0.25, 0.25, 0.25])
  }

  /// Logits (0, ln 3) and (0, 0, 0); agent 1 may play its first action alone, agent 2 its last two.
  @Test func unavailableActionsHaveProbabilityZero() {
    var target = TargetPolicy(
      actors: target().actors, space: JointActionSpace([2, 3]),
      observations: ObservationTable(agents: 2, size: 2, maskedActions: [2, 3]))
    _ = target.observations.number(of: [0, 0, 0, 0, 1, 0, 0, 1, 1])
    target.prepare()
    #expect(Array(target.probabilities(of: 0, at: 0)) == [1, 0])
    #expect(Array(target.probabilities(of: 1, at: 0)) == [0, 0.5, 0.5])
    #expect(Array(target.jointProbabilities(at: 0)) == [0, 0.5, 0.5, 0, 0, 0])
    var logs = [Double](repeating: 1, count: 6)
    logs.withUnsafeMutableBufferPointer { target.jointLogProbabilities(at: 0, into: $0) }
    #expect(logs.map { $0 == -.infinity } == [true, false, false, true, true, true])
    #expect((0..<6).map { target.allows($0, at: 0) } == [false, true, true, false, false, false])
    #expect((0..<2).map { target.allows($0, agent: 0, at: 0) } == [true, false])
    var stream = RandomStream(root: 1, path: ["masked"])
    let drawn = Set((0..<200).map { _ in target.sample(at: 0, using: &stream) })
    #expect(drawn == [1, 2])
  }

  /// What is available is part of a joint observation, but not of what networks see.
  @Test func availabilityTellsObservationsApart() {
    var table = ObservationTable(agents: 2, size: 1, maskedActions: [1, 2])
    #expect(table.masksActions && table.width == 5)
    #expect(table.number(of: [4, 5, 1, 1, 1]) == 0)
    #expect(table.number(of: [4, 5, 1, 0, 1]) == 1)
    #expect(table.number(of: [4, 5, 1, 1, 1]) == 0)
    #expect(table.withObservation(1, agent: 1) { Array($0) } == [5])
    #expect(table.withJointObservation(1) { Array($0) } == [4, 5])
    #expect(!table.isAvailable(0, agent: 1, at: 1) && table.isAvailable(1, agent: 1, at: 1))
    #expect(table.isAvailable(0, agent: 0, at: 1) && table.isAvailable(0, agent: 1, at: 0))
  }

  @Test func observationsAreNumberedOnce() {
    var table = ObservationTable(agents: 2, size: 1)
    #expect(table.number(of: [0, 1]) == 0)
    #expect(table.number(of: [1, 1]) == 1)
    #expect(table.number(of: [0, 1]) == 0)
    #expect(table.count == 2)
    #expect(table.withObservation(1, agent: 0) { $0[0] } == 1)
    #expect(table.withJointObservation(0) { Array($0) } == [0, 1])
  }
}

import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import Specifications
import TestSupport
import Testing

@testable import Measures

@Suite struct FittedErrorsTests {
  private let space = JointActionSpace([2, 3])

  /// A moment after a batch of (joint observation, joint action).
  private func moment(
    _ samples: [(Int, Int)], paired: [(Int, Int)]? = nil, rows: [[Float]],
    actors: [Approximator]? = nil, number: Int = 0
  ) -> Moment {
    func batch(_ samples: [(Int, Int)]) -> Batch {
      var batch = Batch(space: space)
      for (observation, joint) in samples {
        batch.append(
          observation: observation, jointAction: joint, rewards: [0, 0], ending: .terminated,
          nextObservation: observation)
      }
      return batch
    }
    let actors =
      actors
      ?? [[Float](arrayLiteral: 0.5, -0.25), [0, 1, -1]].map { logits in
        var table = Approximator(tableOf: rows.count, outputs: logits.count)
        table.parameters = rows.flatMap { _ in logits }
        return table
      }
    var target = TargetPolicy(
      actors: actors, space: space, observationSize: rows[0].count / 2)
    for row in rows { _ = target.observations.number(of: row) }
    target.prepare()
    let unused = RandomStream(root: 0, path: ["unused"])
    let own = batch(samples)
    return Moment(
      batch: own, target: target, pairedBatch: batch(paired ?? samples), learned: target,
      behaviour: own.counts.visited.map { Array(target.jointProbabilities(at: $0)) },
      environment: MotivatingGame().makeEnvironment(), evaluationChance: unused,
      evaluationActions: unused, number: number, fitting: RandomStream(root: 1, path: ["fits"]))
  }

  private func numbers(_ measured: MeasuredValues) -> [Double] {
    switch measured {
    case .joint(let value): [value]
    case .perAgent(let values): values
    case .none, .several: []
    }
  }

  private func isClose(_ got: [Double], _ want: [Double], _ tolerance: Double) -> Bool {
    !got.isEmpty && got.count == want.count
      && zip(got, want).allSatisfy { close($0, $1, absolute: tolerance) }
  }

  /// JAX and Optax, one term per sample and in float64; see Golden/make-golden.py.
  @Test func likelihoodsAreThoseOfAnotherProgram() throws {
    let golden = try Golden("likelihood_fits", in: .module)
    let rows = golden["observations"].matrix.map { $0.map { Float($0) } }
    let samples = golden["samples"].matrix.map { sample in
      (Int(sample[0]), space.index(of: [Int(sample[1]), Int(sample[2])]))
    }
    let moment = moment(samples, rows: rows)
    let cases = golden["cases"].list
    #expect(cases.count == 3)
    for (golden, agent) in zip(cases, [nil, 0, 1]) {
      let layout = PerceptronLayout(sizes: golden["sizes"].numbers.map { Int($0) })
      let start = Approximator(
        layout, parameters: layout.arranged(golden["parameters"].numbers))
      for fit in golden["fits"].list {
        let epochs = Int(try #require(fit["epochs"].number))
        var policy = FittedPolicy(
          start, agent: agent, batch: moment.batch, target: moment.target,
          trained: fit["head"].flag == true ? .head : .whole)
        policy.fit(epochs: epochs, learningRate: 0.001)
        let got = policy.meanLogLikelihood()
        let want = try #require(fit["log_likelihood"].number)
        #expect(
          close(got, want, absolute: epochs > 30 ? 2e-5 : 1e-6),
          "\(agent as Int?), \(epochs): \(got), \(want)")
      }
    }
  }

  /// Central differences with step 2⁻⁶ of a mean whose Float logits are off by some 1e-7: 1e-5;
  /// h² f‴/6 is 4e-5 times a third derivative of order one.
  @Test(arguments: [nil, 0, 1] as [Int?]) func gradientIsTheSlopeOfTheLikelihood(agent: Int?) {
    var stream = RandomStream(root: 5, path: ["network"])
    let rows: [[Float]] = [[0.5, -1, 1, 0], [0.5, -1, -0.5, 2], [1, 1, 0, -1]]
    let moment = moment([(0, 0), (0, 4), (1, 4), (2, 1), (2, 5), (1, 3), (0, 4)], rows: rows)
    let actions = agent.map { space.actionCounts[$0] } ?? space.count
    let layout = PerceptronLayout(sizes: [agent == nil ? 4 : 2, 5, 4, actions])
    let start = Approximator(
      layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
    func policy(_ function: Approximator) -> FittedPolicy {
      FittedPolicy(
        function, agent: agent, batch: moment.batch, target: moment.target,
        trained: .whole)
    }
    var fitted = policy(start)
    fitted.computeGradient()
    let gradient = fitted.function.gradient
    #expect(gradient.contains { abs($0) > 0.05 })
    for index in gradient.indices {
      func value(_ step: Float) -> (Double, at: Double) {
        var moved = start
        moved.parameters[index] += step
        var policy = policy(moved)
        return (-policy.meanLogLikelihood(), Double(moved.parameters[index]))
      }
      let (above, below) = (value(0x1p-6), value(-0x1p-6))
      let slope = (above.0 - below.0) / (above.at - below.at)
      #expect(abs(Double(gradient[index]) - slope) < 2e-4, "parameter \(index)")
    }
  }

  private let counts = [(0, 0), (0, 1), (0, 1), (0, 2), (0, 3), (0, 3), (0, 3), (0, 4), (0, 5)]

  /// Where nothing is observed, a network has one distribution, and learns the counts'.
  @Test(arguments: TrainedLayers.allCases) func oneStateGivesTheCounts(trained: TrainedLayers) {
    let moment = moment(counts, paired: counts + [(0, 2), (0, 2)], rows: [[0, 0, 0, 0]])
    var joint = FittedJointKL()
    var paired = PairedFittedKL()
    var marginal = FittedMarginalKL()
    joint.fit.trained = trained
    paired.fit.trained = trained
    marginal.fit.trained = trained
    #expect(isClose(numbers(joint.values(at: moment)), numbers(JointKL().values(at: moment)), 1e-4))
    #expect(
      isClose(numbers(paired.values(at: moment)), numbers(PairedKL().values(at: moment)), 1e-4))
    // Logits of a table move by their rate alone, 4/3 in 2000 epochs of the default.
    marginal.fit.learningRate = 0.01
    for start in FitStart.allCases {
      marginal.start = start
      let fitted = numbers(marginal.values(at: moment))
      #expect(isClose(fitted, numbers(MarginalKL().values(at: moment)), 1e-4))
    }
  }

  /// Three observations, one-hot, with counts that differ: a network that can tell them apart
  /// learns every row of counts.
  @Test func tableOfOneHotObservationsGivesTheCounts() {
    let rows: [[Float]] = (0..<3).map { state in
      (0..<6).map { $0 % 3 == state ? 1 : 0 }
    }
    let samples = (0..<3).flatMap { state in
      (0..<6).flatMap { joint in
        (0...(joint * (state + 2) % 4)).map { _ in (state, joint) }
      }
    }
    let moment = moment(samples, rows: rows)
    var fitted = numbers(FittedJointKL().values(at: moment))
    #expect(isClose(fitted, numbers(JointKL().values(at: moment)), 1e-3))
    var marginal = FittedMarginalKL()
    for (start, rate) in [(FitStart.fresh, 0.001), (.target, 0.01)] {
      marginal.start = start
      marginal.fit.learningRate = rate
      fitted = numbers(marginal.values(at: moment))
      #expect(isClose(fitted, numbers(MarginalKL().values(at: moment)), 1e-3))
    }
    #expect(fitted[0] > 0.01 && fitted[1] > 0.01)
  }

  /// 2/3 of samples against probability 1/(1 + e^−0.75) = 0.679, by hand for agent 0.
  @Test func marginalDivergenceIsWorkedByHand() {
    let moment = moment([(0, 0), (0, 1), (0, 3)], rows: [[0, 0, 0, 0]])
    let p = 0.679_178_699_175_393
    let wanted = 2.0 / 3 * log(2 / 3 / p) + 1.0 / 3 * log(1 / 3 / (1 - p))
    let values = numbers(MarginalKL().values(at: moment))
    #expect(values.count == 2)
    #expect(close(values[0], wanted, absolute: 1e-7))
  }

  @Test func everySkipsMoments() {
    var measure = FittedJointKL()
    measure.fit.epochs = 1
    measure.fit.every = 3
    let measured = (0..<7).filter {
      measure.values(at: moment(counts, rows: [[0, 0, 0, 0]], number: $0)) != .none
    }
    #expect(measured == [0, 3, 6])
  }

  @Test func batchesOfEqualSamplesGiveEqualEstimates() {
    let moment = moment(counts, rows: [[0, 0, 0, 0]])
    var (joint, paired) = (FittedJointKL(), PairedFittedKL())
    joint.fit.epochs = 20
    paired.fit.epochs = 20
    #expect(joint.values(at: moment) == paired.values(at: moment))
    joint.fit.learningRate = 0.01
    #expect(joint.values(at: moment) != paired.values(at: moment))
    joint.fit.learningRate = 0.001
    joint.fit.hidden = [8]
    #expect(joint.values(at: moment) != paired.values(at: moment))
  }

  @Test(arguments: measureCatalogue.entries.map(\.name))
  func settingsSurviveTheRoundTrip(name: String) throws {
    let entry = try #require(measureCatalogue.entries.first { $0.name == name })
    var problems: [Problem] = []
    let decoded = measureCatalogue.decode(entry.node, path: "measure", problems: &problems)
    #expect(problems.isEmpty)
    #expect(try #require(decoded).node.canonicalJSON == entry.node.canonicalJSON)
  }

  /// Stored runs of studies that name no measures were made with these, and would count as other
  /// runs with any more.
  @Test func defaultMeasuresAreThoseOfStoredRuns() {
    #expect(
      measureCatalogue.entries.filter(\.isDefault).map(\.name) == [
        "jointTotalVariation", "sampledTotalVariation", "jointKL", "marginalTotalVariation",
        "pairedTotalVariation", "pairedKL", "optimumProbability", "evaluationSuccess",
        "episodeReturn", "entropy", "behaviourKL", "optimalActionGradient",
      ])
  }
}

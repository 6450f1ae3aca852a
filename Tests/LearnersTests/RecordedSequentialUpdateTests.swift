import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import Specifications
import TestSupport
import Testing

@testable import Learners

/// Whole updates against an independent program in float64, with derivatives by JAX.
@Suite struct RecordedSequentialUpdateTests {
  private let golden: Golden
  private let batch: Batch

  init() throws {
    golden = try Golden("sequential_update", in: .module)
    let data = golden["data"]
    let steps = try data["steps"].numbers.enumerated().map { index, observation in
      let ending: Ending =
        switch data["endings"][index].text {
        case "terminated": .terminated
        case "truncated": .truncated
        default: .none
        }
      return Step(
        observation: Int(observation), actions: data["jointActions"][index].numbers.map { Int($0) },
        rewards: data["rewards"][index].numbers, ending: ending,
        next: Int(try #require(data["nextObservations"][index].number)))
    }
    batch = LearnersTests.batch(
      steps, over: JointActionSpace(data["actionCounts"].numbers.map { Int($0) }))
  }

  private func layout(inputs: Int, outputs: Int) -> PerceptronLayout {
    PerceptronLayout(
      sizes: [inputs] + golden["data"]["hidden"].numbers.map { Int($0) } + [outputs])
  }

  private func floats(_ golden: Golden) -> [[Float]] {
    golden.matrix.map { row in row.map { Float($0) } }
  }

  private func start() -> TargetPolicy {
    let data = golden["data"]
    let actors = zip(batch.space.actionCounts, data["actors"].matrix).map { actions, parameters in
      let layout = layout(inputs: 2, outputs: actions)
      return Approximator(layout, parameters: layout.arranged(parameters))
    }
    return target(actors, rows: floats(data["observations"]), flags: floats(data["flags"]))
  }

  /// The learner as a study file would name it.
  private func learner(_ recorded: Golden) throws -> any Learner {
    let settings = recorded["settings"]
    let entries = try settings.keys.map { key in
      let value = settings[key]
      if let flag = value.flag { return Node.Entry(key, Node(.flag(flag))) }
      if let text = value.text { return Node.Entry(key, Node(.text(text))) }
      let number = try #require(value.number)
      return Node.Entry(
        key, Node(Int(exactly: number).map { .integer($0) } ?? .number(number)))
    }
    var problems: [Problem] = []
    let name = try #require(recorded["learner"].text)
    let decoded = learnerCatalogue.decode(
      .record([Node.Entry(name, .record(entries))]), path: "learner", problems: &problems)
    #expect(problems.isEmpty)
    return try #require(decoded)
  }

  /// Adam makes a step of about the learning rate out of every gradient, so a gradient's rounding
  /// error matters where the gradient is small: 1e-4 of the longest way that a parameter can have
  /// gone covers it. A trust region's step solves equations whose condition is up to some 10:
  /// 1e-4 of the longest step covers that.
  @Test func updatesAgreeWithTheRecordedOnes() throws {
    #expect(golden["cases"].list.count == 14)
    for recorded in golden["cases"].list {
      let learner = try learner(recorded)
      if let learner = learner as? HAPPO { try check(learner, recorded, way: way(learner.ascent)) }
      if let learner = learner as? A2PO { try check(learner, recorded, way: way(learner.ascent)) }
      if let learner = learner as? HATRPO { try check(learner, recorded, way: 1) }
    }
  }

  private func way(_ ascent: SurrogateAscent) -> Double {
    ascent.learningRate * Double(ascent.epochs * ascent.minibatches)
  }

  private func check(_ learner: some SequentialLearner, _ recorded: Golden, way: Double) throws {
    var target = start()
    var stream = RandomStream(root: 5, path: ["overwritten"])
    var architecture = Perceptron()
    architecture.hidden = golden["data"]["hidden"].numbers.map { Int($0) }
    var state = learner.makeState(
      for: target, architecture: architecture, observations: nil, using: &stream)
    let critic = layout(inputs: 6, outputs: 1)
    state.critic.function.parameters = critic.arranged(golden["data"]["critic"].numbers)
    stream = RandomStream(root: 5, path: ["minibatches", "golden"])
    learner.update(&target, &state, with: batch, using: &stream)
    for (agent, actions) in batch.space.actionCounts.enumerated() {
      expect(
        target.actors[agent], layout(inputs: 2, outputs: actions), recorded["actors"][agent], way,
        "\(learner)")
    }
    expect(
      state.critic.function, critic, recorded["critic"],
      learner.fit.learningRate * Double(learner.fit.epochs * learner.fit.minibatches), "\(learner)")
    let turns = recorded["turns"].list
    #expect(state.turns.count == turns.count)
    for (turn, wanted) in zip(state.turns, turns) {
      let numbers = [
        ("advantageVariance", turn.advantageVariance), ("ratioMean", turn.ratioMean),
        ("ratioMax", turn.ratioMax), ("ratioEffectiveSamples", turn.ratioEffectiveSamples),
        ("ratioClippedFraction", turn.ratioClippedFraction),
        ("ratioTotalVariation", turn.ratioTotalVariation), ("updateKL", turn.updateKL),
        ("surrogateGain", turn.surrogateGain),
      ]
      for (name, number) in numbers {
        #expect(
          close(number, wanted[name].number, relative: 2e-4, absolute: 2e-6), "\(learner) \(name)")
      }
      #expect(turn.lineSearchTrials == wanted["lineSearchTrials"].number, "\(learner)")
    }
  }

  private func expect(
    _ function: Approximator, _ layout: PerceptronLayout, _ wanted: Golden, _ way: Double,
    _ comment: Comment
  ) {
    #expect(function.parameters.count == wanted.list.count)
    for (got, want) in zip(function.parameters, layout.arranged(wanted.numbers)) {
      #expect(close(Double(got), Double(want), absolute: 1e-4 * way), comment)
    }
  }
}

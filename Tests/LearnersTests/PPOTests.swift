import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import TestSupport
import Testing

@testable import Learners

@Suite struct PPOTests {
  /// JAX's automatic differentiation in float64 gave the recorded parameters. Adam makes a step
  /// of about the learning rate out of every gradient, so a gradient's rounding error matters
  /// where the gradient is small; 1e-4 of the longest way a parameter can have gone covers it.
  /// The second file's agents share one actor and one critic.
  @Test(arguments: ["ppo_update", "ppo_shared_update"])
  func updatesAgreeWithTheRecordedOnes(file: String) throws {
    let golden = try Golden(file, in: .module)
    let recordedBatch = try RecordedBatch(golden["data"])
    #expect(golden["cases"].list.count == 5)
    for recorded in golden["cases"].list {
      let learner = try learner(recorded)
      let (before, initial) = try recordedBatch.start(learner)
      var target = before
      var state = initial
      var stream = RandomStream(root: 5, path: ["minibatches", "golden"])
      learner.update(&target, &state, with: recordedBatch.batch, using: &stream)
      let way = learner.learningRate * Double(learner.epochs * learner.minibatches)
      #expect(state.agents.count == recordedBatch.networks)
      for agent in 0..<recordedBatch.networks {
        let functions = [
          (target.actors[agent], recorded["actors"], recordedBatch.actorInputs),
          (state.agents[agent].critic, recorded["critics"], recordedBatch.criticInputs(learner)),
        ]
        for (function, wanted, inputs) in functions {
          #expect(function.parameters.count == wanted[agent].numbers.count)
          let layout = recordedBatch.layout(inputs: inputs, outputs: function.outputs)
          for (got, want) in zip(function.parameters, layout.arranged(wanted[agent].numbers)) {
            #expect(
              close(Double(got), Double(want), absolute: 1e-4 * way), "\(learner): \(got), \(want)")
          }
        }
      }
      if recordedBatch.networks == 1 {
        #expect(target.actors.allSatisfy { $0.parameters == target.actors[0].parameters })
        #expect(target.actors[1].suffix == [0, 1, 0])
      }
      guard !recorded["policyGradient"].isNull else { continue }
      let gradients = learner.policyGradient(at: before, initial, on: recordedBatch.batch)
      let wanted = recorded["policyGradient"].matrix
      #expect(gradients.count == target.agents)
      for (actions, (got, want)) in zip(before.space.actionCounts, zip(gradients, wanted)) {
        #expect(got.count == want.count)
        let layout = recordedBatch.layout(
          inputs: recordedBatch.actorInputs, outputs: actions)
        #expect(
          zip(got, layout.arranged(want)).allSatisfy {
            close(Double($0), Double($1), absolute: 1e-6)
          })
      }
    }
  }

  private func learner(_ recorded: Golden) throws -> PPO {
    var learner = recorded["learner"].text == "ippo" ? PPO.ippo : PPO.mappo
    let settings = recorded["settings"]
    learner.learningRate = try #require(settings["learningRate"].number)
    learner.epochs = Int(try #require(settings["epochs"].number))
    learner.minibatches = Int(try #require(settings["minibatches"].number))
    learner.clip = try #require(settings["clip"].number)
    learner.discount = try #require(settings["discount"].number)
    learner.decay = try #require(settings["decay"].number)
    learner.entropyCoefficient = try #require(settings["entropyCoefficient"].number)
    learner.valueCoefficient = try #require(settings["valueCoefficient"].number)
    learner.maxGradientNorm = try #require(settings["maxGradientNorm"].number)
    return learner
  }

  /// A single advantage is standardised to zero, and uniform play has the greatest entropy: the
  /// actors have no gradient at all.
  @Test(arguments: [PPO.ippo, PPO.mappo]) func oneSampleMovesOnlyTheCritics(learner: PPO) {
    var target = target([table([[0, 0]]), table([[0, 0, 0]])], rows: [[0, 0]])
    var state = makeState(learner, target)
    var stream = RandomStream(root: 1, path: ["minibatches"])
    let batch = batch([Step(actions: [1, 2], rewards: [3, -1])], over: target.space)
    learner.update(&target, &state, with: batch, using: &stream)
    #expect(target.actors[0].parameters == [0, 0])
    #expect(target.actors[1].parameters == [0, 0, 0])
    #expect(state.agents[0].critic.parameters[0] > 0 && state.agents[1].critic.parameters[0] < 0)
  }

  private func makeState(
    _ learner: PPO, _ target: TargetPolicy, _ architecture: any PolicyArchitecture = Tabular()
  ) -> PPO.State {
    var initial = RandomStream(root: 1, path: ["initial"])
    return learner.makeState(
      for: target, architecture: architecture, observations: target.observations.count,
      using: &initial)
  }

  private let payoffs: [[Double]] = [[5, 5], [1, 3], [3, 1], [2, 2]]

  /// Twenty plays, and the recorded payoffs of a stag hunt.
  private func stagHuntBatch(_ space: JointActionSpace, seed: UInt64) -> Batch {
    var stream = RandomStream(root: seed, path: ["plays"])
    return batch(
      (0..<20).map { _ in
        let joint = stream.below(4)
        return Step(actions: space.actions(of: joint), rewards: payoffs[joint])
      }, over: space)
  }

  /// Where all observations are zero, what a critic sees is the same: nothing.
  @Test func tabularIPPOAndMAPPOAreTheSameInOneState() {
    let actor = table([[0.25, -0.5]])
    let results = [PPO.ippo, PPO.mappo].map { learner in
      var target = target([actor, actor], rows: [[0, 0]])
      var state = makeState(learner, target)
      var stream = RandomStream(root: 1, path: ["minibatches"])
      for seed in 0..<5 {
        learner.update(
          &target, &state, with: stagHuntBatch(target.space, seed: UInt64(seed)), using: &stream)
      }
      return target.actors.map(\.parameters) + state.agents.map(\.critic.parameters)
    }
    #expect(results[0] == results[1])
    #expect(results[0][0] != actor.parameters)
  }

  /// A perceptron's first weights meet only zeros: they contribute nothing and get no gradient.
  /// With all other parameters equal the updates are equal, except that norms over arrays of
  /// other lengths are summed in another order.
  @Test func perceptronIPPOAndMAPPOAreTheSameOnZeroObservations() {
    var initial = RandomStream(root: 1, path: ["actors"])
    let actors = (0..<2).map { _ in
      Perceptron().actor(of: 0, inputs: 2, observations: 1, actions: 2, using: &initial)
    }
    let own = makeState(.ippo, target(actors, rows: [[0, 0, 0, 0]]), Perceptron())
    let results = [PPO.ippo, PPO.mappo].map { learner in
      var target = target(actors, rows: [[0, 0, 0, 0]])
      var state = makeState(learner, target, Perceptron())
      let inputWeights =
        state.agents[0].critic.parameters.count - own.agents[0].critic.parameters.count + 128
      for agent in 0..<2 {
        state.agents[agent].critic.parameters.replaceSubrange(
          inputWeights..., with: own.agents[agent].critic.parameters[128...])
      }
      var stream = RandomStream(root: 1, path: ["minibatches"])
      for seed in 0..<3 {
        learner.update(
          &target, &state, with: stagHuntBatch(target.space, seed: UInt64(seed)), using: &stream)
      }
      return target.actors.map { $0.parameters }
        + state.agents.map { Array($0.critic.parameters[inputWeights...]) }
    }
    for (first, second) in zip(results[0], results[1]) {
      #expect(first.count == second.count)
      #expect(zip(first, second).allSatisfy { abs($0 - $1) < 1e-5 })
    }
    #expect(results[0][0] != actors[0].parameters)
  }
}

/// The fixed batch and the initial parameters of the recorded updates.
private struct RecordedBatch {
  let batch: Batch
  private let data: Golden
  private let hidden: [Int]

  init(_ data: Golden) throws {
    self.data = data
    hidden = data["hidden"].numbers.map { Int($0) }
    let steps = try data["steps"].numbers.enumerated().map { index, observation in
      let ending: Ending =
        switch data["endings"][index].text {
        case "terminated": .terminated
        case "truncated": .truncated
        default: .none
        }
      return Step(
        observation: Int(observation),
        actions: data["jointActions"][index].numbers.map { Int($0) },
        rewards: data["rewards"][index].numbers, ending: ending,
        next: Int(try #require(data["nextObservations"][index].number)))
    }
    batch = LearnersTests.batch(
      steps, over: JointActionSpace(data["actionCounts"].numbers.map { Int($0) }))
  }

  /// How many actors there are: one per agent, or one.
  var networks: Int { data["actors"].list.count }
  private var agents: Int { data["actionCounts"].list.count }
  private var tags: Int { networks == 1 ? agents : 0 }
  var actorInputs: Int { 2 + tags }

  func criticInputs(_ learner: PPO) -> Int {
    tags + (learner.criticInput == .ownObservation ? 2 : 2 * agents)
  }

  func layout(inputs: Int, outputs: Int) -> PerceptronLayout {
    PerceptronLayout(sizes: [inputs] + hidden + [outputs])
  }

  func start(_ learner: PPO) throws -> (TargetPolicy, PPO.State) {
    let actors = batch.space.actionCounts.enumerated().map { agent, actions in
      let layout = layout(inputs: actorInputs, outputs: actions)
      let parameters = data["actors"].matrix[min(agent, networks - 1)]
      var actor = Approximator(layout, parameters: layout.arranged(parameters))
      actor.suffix = (0..<tags).map { $0 == agent ? 1 : 0 }
      return actor
    }
    let target = target(
      actors, rows: data["observations"].matrix.map { row in row.map { Float($0) } })
    var architecture = networks == 1 ? Perceptron.shared : Perceptron()
    architecture.hidden = hidden
    var initial = RandomStream(root: 1, path: ["overwritten"])
    var state = learner.makeState(
      for: target, architecture: architecture, observations: nil, using: &initial)
    for (agent, parameters) in data["critics"][learner.name].matrix.enumerated() {
      try #require(state.agents[agent].critic.parameters.count == parameters.count)
      state.agents[agent].critic.parameters =
        layout(inputs: criticInputs(learner), outputs: 1).arranged(parameters)
    }
    return (target, state)
  }
}

import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import Specifications
import Testing

@testable import Learners

/// What every learner of the catalogue promises.
@Suite struct LearnerContractTests {
  private let rows: [[Float]] = [[0.5, -1, 1, 0], [0, 0.25, -0.5, 2], [1, 1, 0, -1]]

  /// Logits that are multiples of 1/64, so that small steps away from them are exact.
  private let tables = [
    table([[0.5, -0.25], [0, 0.75], [-1, 0.125]]),
    table([[0, 1, -1], [0.25, 0, 0], [0.5, -0.5, 0.125]]),
  ]

  private var perceptrons: [Approximator] {
    var stream = RandomStream(root: 6, path: ["perceptrons"])
    return [2, 3].map { actions in
      let layout = PerceptronLayout(sizes: [2, 4, actions])
      return Approximator(
        layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
    }
  }

  /// Twelve episodes of one step.
  private func episodes(seed: UInt64, count: Int = 12, flags: [[Float]]? = nil) -> Batch {
    var stream = RandomStream(root: seed, path: ["episodes"])
    return batch(
      (0..<count).map { _ in
        let observation = stream.below(3)
        var actions = [stream.below(2), stream.below(3)]
        while let flags = flags?[observation], flags[actions[0]] * flags[2 + actions[1]] == 0 {
          actions = [stream.below(2), stream.below(3)]
        }
        return Step(
          observation: observation, actions: actions,
          rewards: [stream.normal(), 3 * stream.normal()])
      }, over: JointActionSpace([2, 3]))
  }

  private func state<L: Learner>(_ learner: L, _ target: TargetPolicy) -> L.State {
    var initial = RandomStream(root: 6, path: ["initial"])
    return learner.makeState(
      for: target, architecture: Tabular(), observations: 3, using: &initial)
  }

  @Test(arguments: learnerCatalogue.entries)
  func settingsSurviveTheRoundTrip(learner: any Learner) throws {
    var problems: [Problem] = []
    let decoded = learnerCatalogue.decode(learner.node, path: "learner", problems: &problems)
    #expect(problems.isEmpty)
    #expect(try #require(decoded).node.canonicalJSON == learner.node.canonicalJSON)
  }

  @Test(arguments: learnerCatalogue.entries) func isExplained(learner: any Learner) {
    #expect(learner.summary.hasSuffix(".") && !learner.source.isEmpty)
    #expect(learner.settingDescriptions.allSatisfy { !$0.meaning.isEmpty && !$0.allowed.isEmpty })
    #expect(Set(learnerCatalogue.entries.map(\.name)).count == learnerCatalogue.entries.count)
  }

  /// Central differences of the objective with step 2^-8: their own error is h² f‴/6, about
  /// 2.5e-6 times a third derivative of order one.
  @Test(arguments: learnerCatalogue.entries)
  func policyGradientIsTheSlopeThroughTables(learner: any Learner) throws {
    try expectSlopes(learner, actors: tables, step: 0x1p-8, tolerance: 1e-5)
  }

  /// Logits of a network carry errors of some 1e-7, which differences with step h = 2^-6 divide
  /// by 2h, to 1e-5; h² f‴/6 is 4e-5 times a third derivative of order one.
  @Test(arguments: learnerCatalogue.entries)
  func policyGradientIsTheSlopeThroughNetworks(learner: any Learner) throws {
    try expectSlopes(learner, actors: perceptrons, step: 0x1p-6, tolerance: 2e-4)
  }

  /// One network for both agents: the slope is that of the mean over the samples of both.
  @Test(arguments: learnerCatalogue.entries)
  func policyGradientIsTheSlopeThroughASharedNetwork(learner: any Learner) throws {
    func check(_ learner: some Learner) throws {
      if learner.needsOwnActors { return }
      var stream = RandomStream(root: 6, path: ["episodes"])
      let batch = batch(
        (0..<12).map { _ in
          Step(
            observation: stream.below(3), actions: [stream.below(2), stream.below(2)],
            rewards: [stream.normal(), 3 * stream.normal()])
        }, over: JointActionSpace([2, 2]))
      var actors = SharedNetwork().actors(
        inputs: 2, observations: nil, actionCounts: [2, 2], using: &stream)
      #expect(actors[0].parameters == actors[1].parameters)
      #expect(actors.map(\.suffix) == [[1, 0], [0, 1]])
      let start = target(actors, rows: rows)
      let state = learner.makeState(
        for: start, architecture: SharedNetwork(), observations: nil, using: &stream)
      let gradients = learner.policyGradient(at: start, state, on: batch)
      #expect(gradients.count == 2 && gradients[0] == gradients[1])
      let objective = try #require(Objective(learner, batch, isShared: true))
      for index in gradients[0].indices {
        func value(_ step: Float) -> (Double, at: Double) {
          let kept = actors
          defer { actors = kept }
          for agent in 0..<2 { actors[agent].parameters[index] += step }
          let there = target(actors, rows: rows)
          let sum = (0..<2).reduce(0) {
            $0 + objective.value(of: $1, at: there, from: start, batch)
          }
          return (sum / 2, Double(actors[0].parameters[index]))
        }
        let (above, below) = (value(0x1p-6), value(-0x1p-6))
        let slope = (above.0 - below.0) / (above.at - below.at)
        #expect(abs(Double(gradients[0][index]) - slope) < 2e-4, "\(learner.name), \(index)")
      }
      #expect(gradients[0].contains { abs($0) > 0.02 })
      var (learned, kept) = (start, state)
      learner.update(&learned, &kept, with: batch, using: &stream)
      #expect(learned.actors[0].parameters == learned.actors[1].parameters)
      #expect(learned.actors[0].parameters != start.actors[0].parameters)
    }
    try check(learner)
  }

  /// A single agent's number is always 1, as is an input that it observes.
  @Test(arguments: learnerCatalogue.entries)
  func aSingleAgentsSharedNetworkHasOneInputMore(learner: any Learner) {
    func learned(
      _ learner: some Learner, _ architecture: Perceptron, rows: [[Float]]
    ) -> [Float] {
      var stream = RandomStream(root: 6, path: ["single agent"])
      let batch = batch(
        (0..<12).map { _ in
          Step(
            observation: stream.below(3), actions: [stream.below(3)], rewards: [stream.normal()],
            ending: .none, next: stream.below(3))
        }, over: JointActionSpace([3]))
      let actors = architecture.actors(
        inputs: rows[0].count, observations: nil, actionCounts: [3], using: &stream)
      var target = target(actors, rows: rows)
      var state = learner.makeState(
        for: target, architecture: architecture, observations: nil, using: &stream)
      learner.update(&target, &state, with: batch, using: &stream)
      #expect(target.actors[0].parameters != actors[0].parameters)
      return target.actors[0].parameters
    }
    func check(_ learner: some Learner) {
      if learner.needsOwnActors { return }
      #expect(
        learned(learner, .shared, rows: rows)
          == learned(learner, Perceptron(), rows: rows.map { $0 + [1] }))
    }
    check(learner)
  }

  /// Every agent lacks an action somewhere, and one has a single action left.
  private let flags: [[Float]] = [[1, 0, 1, 1, 1], [1, 1, 0, 1, 1], [1, 1, 1, 0, 1]]

  @Test(arguments: learnerCatalogue.entries)
  func policyGradientIsTheSlopeWhereActionsAreMasked(learner: any Learner) throws {
    try expectSlopes(learner, actors: tables, step: 0x1p-8, tolerance: 1e-5, flags: flags)
    try expectSlopes(learner, actors: perceptrons, step: 0x1p-6, tolerance: 2e-4, flags: flags)
  }

  @Test(arguments: learnerCatalogue.entries)
  func maskedActionsStayImpossible(learner: any Learner) {
    func train(_ learner: some Learner, _ actors: [Approximator]) -> TargetPolicy {
      var target = target(actors, rows: rows, flags: flags)
      var state = state(learner, target)
      var stream = RandomStream(root: 1, path: ["minibatches"])
      for size in 1...40 {
        learner.update(
          &target, &state, with: episodes(seed: UInt64(size), count: size, flags: flags),
          using: &stream)
      }
      return target
    }
    for actors in [tables, perceptrons] {
      let learned = train(learner, actors)
      #expect(learned.actors.allSatisfy { $0.parameters.allSatisfy(\.isFinite) })
      for observation in 0..<3 {
        for joint in 0..<6 {
          let places = [joint / 3, 2 + joint % 3]
          let isPossible = places.allSatisfy { flags[observation][$0] == 1 }
          #expect((learned.jointProbability(of: joint, at: observation) > 0) == isPossible)
        }
        #expect(abs(learned.jointProbabilities(at: observation).reduce(0, +) - 1) < 1e-12)
      }
    }
  }

  private func expectSlopes(
    _ learner: some Learner, actors: [Approximator], step: Float, tolerance: Double,
    flags: [[Float]]? = nil
  ) throws {
    let batch = episodes(seed: 1, flags: flags)
    let start = target(actors, rows: rows, flags: flags)
    let gradient = learner.policyGradient(at: start, state(learner, start), on: batch)
    let objective = try #require(Objective(learner, batch), "no objective known")
    for agent in actors.indices {
      #expect(gradient[agent].count == actors[agent].parameters.count)
      for index in gradient[agent].indices {
        func value(_ sign: Float) -> (Double, at: Double) {
          var moved = actors
          moved[agent].parameters[index] += sign * step
          let there = target(moved, rows: rows, flags: flags)
          return (
            objective.value(of: agent, at: there, from: start, batch),
            Double(moved[agent].parameters[index])
          )
        }
        let (above, below) = (value(1), value(-1))
        let slope = (above.0 - below.0) / (above.at - below.at)
        #expect(
          abs(Double(gradient[agent][index]) - slope) < tolerance,
          "\(learner.name), agent \(agent), parameter \(index): \(gradient[agent][index]), \(slope)"
        )
      }
      #expect(gradient[agent].contains { abs($0) > 0.05 })
    }
  }

  @Test(arguments: learnerCatalogue.entries)
  func parametersStayFiniteAndRunsRepeat(learner: any Learner) {
    func train(_ learner: some Learner, _ actors: [Approximator]) -> [[Float]] {
      var target = target(actors, rows: rows)
      var state = state(learner, target)
      var stream = RandomStream(root: 1, path: ["minibatches"])
      // Batches of 1, 2, … samples: fewer than the minibatches, and not divisible by them.
      for size in 1...40 {
        learner.update(
          &target, &state, with: episodes(seed: UInt64(size), count: size), using: &stream)
      }
      return target.actors.map(\.parameters)
    }
    for actors in [tables, perceptrons] {
      let result = train(learner, actors)
      #expect(result.allSatisfy { $0.allSatisfy(\.isFinite) })
      #expect(result != actors.map(\.parameters))
      #expect(result == train(learner, actors))
    }
  }

  @Test(arguments: learnerCatalogue.entries)
  func policyGradientOfOneSampleIsFinite(learner: any Learner) {
    func gradient(_ learner: some Learner) -> [[Float]] {
      let target = target(tables, rows: rows)
      return learner.policyGradient(
        at: target, state(learner, target), on: episodes(seed: 2, count: 1))
    }
    #expect(gradient(learner).allSatisfy { $0.allSatisfy(\.isFinite) })
  }
}

/// A small network for all agents, with critics that are zero.
private struct SharedNetwork: PolicyArchitecture {
  let name = "sharedNetwork"
  let summary = "One actor for all agents."
  let source = "Tests"
  let needsCountedObservations = false
  let isShared = true

  func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator {
    let layout = PerceptronLayout(sizes: [inputs, 4, actions])
    return Approximator(
      layout, parameters: layout.orthogonalParameters(headGain: 1, using: &stream))
  }

  func critic(
    inputs: Int, observations: Int?, using stream: inout RandomStream
  ) -> Approximator {
    adjustment(inputs: inputs, observations: nil, jointActions: 1, using: &stream)
  }

  func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator {
    var function = actor(
      of: 0, inputs: inputs, observations: nil, actions: jointActions, using: &stream)
    function.zeroHead()
    return function
  }
}

/// What a learner ascends, with the weights of the samples held fixed.
private struct Objective {
  /// Per agent and sample.
  private let weights: [[Double]]
  private let entropyCoefficient: Double
  /// Whether a sample counts by its ratio to the old policy, or by its log-probability.
  private let countsRatios: Bool

  /// The objective on episodes of one step and, for PPO, critics that are zero: then advantages
  /// are rewards. Nil for a learner not known here.
  ///
  /// - Parameter isShared: advantages are standardised over the samples of all agents.
  init?(_ learner: some Learner, _ batch: Batch, isShared: Bool = false) {
    let rewards = (0..<2).map { agent in
      (0..<batch.count).map { batch.reward(of: agent, at: $0) }
    }
    let guidance = (0..<2).map { agent in
      (0..<batch.count).map { batch.guidance(of: agent, at: $0, .mid) }
    }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    func standardised(_ values: [[Double]], together: Bool = false) -> [[Double]] {
      values.map { own in
        let pool = together ? values.flatMap { $0 } : own
        let squares = pool.map { ($0 - mean(pool)) * ($0 - mean(pool)) }
        let deviation = (squares.reduce(0, +) / Double(pool.count - 1)).squareRoot()
        return own.map { ($0 - mean(pool)) / (deviation + 1e-8) }
      }
    }
    switch learner {
    case is ActorCritic:
      weights = rewards
      entropyCoefficient = 0
      countsRatios = false
    case is DGPG:
      weights = zip(rewards, guidance).map { own, guidance in
        zip(own, guidance).map { 0.1 * ($0 - mean(own)) - 0.9 * ($1 - mean(guidance)) }
      }
      entropyCoefficient = 0
      countsRatios = false
    case let learner as DGMAPPO:
      let mixed = zip(standardised(rewards), standardised(guidance)).map {
        zip($0, $1).map { 0.1 * $0 - 0.9 * $1 }
      }
      weights = standardised(mixed, together: isShared)
      entropyCoefficient = learner.ppo.entropyCoefficient
      countsRatios = true
    case is REINFORCE:
      weights = rewards.map { own in own.map { $0 - mean(own) } }
      entropyCoefficient = 0
      countsRatios = false
    case let learner as PPO:
      weights = standardised(rewards, together: isShared)
      entropyCoefficient = learner.entropyCoefficient
      countsRatios = true
    case let learner as any SequentialLearner:
      let team = zip(rewards[0], rewards[1]).map { ($0 + $1) / 2 }
      let squares = team.map { ($0 - mean(team)) * ($0 - mean(team)) }
      let own = team.map { ($0 - mean(team)) / (mean(squares).squareRoot() + 1e-5) }
      weights = [own, own]
      entropyCoefficient = learner.entropyCoefficient
      countsRatios = true
    default: return nil
    }
  }

  func value(
    of agent: Int, at target: TargetPolicy, from start: TargetPolicy, _ batch: Batch
  ) -> Double {
    var sum = 0.0
    for (step, weight) in weights[agent].enumerated() {
      let observation = batch.observations[step]
      let action = target.space.action(of: agent, in: batch.jointActions[step])
      let probability = target.probability(of: action, agent: agent, at: observation)
      sum +=
        weight
        * (countsRatios
          ? probability / start.probability(of: action, agent: agent, at: observation)
          : log(probability))
      for other in target.probabilities(of: agent, at: observation) where other > 0 {
        sum -= entropyCoefficient * other * log(other)
      }
    }
    return sum / Double(weights[agent].count)
  }
}

import Experience
import Foundation
import Games
import Networks
import Policies
import Randomness
import Sampling
import Specifications
import TestSupport
import Testing

@Suite struct ClippedSurrogateTests {
  static let samplers: [any SurrogateSampler] = [PROPS(), MAPROPS()]

  /// Float64 gave the recorded numbers; ours take up to 32 steps in single precision, each off
  /// by a few parts in 10⁷.
  @Test func behaviourUpdatesAgreeWithTheRecordedOnes() throws {
    let golden = try Golden("behaviour_update", in: .module)
    let data = golden["data"]
    let hidden = data["hidden"].numbers.map { Int($0) }
    let target = recordedTarget(data, hidden: hidden)
    let architecture = FixedAdjustment(
      hidden: hidden, parameters: data["adjustment"].numbers)
    for observation in 0..<3 {
      for (got, want) in zip(
        target.jointProbabilities(at: observation), golden["target"][observation].numbers)
      {
        #expect(close(got, want, relative: 1e-6))
      }
    }
    var tabular = MAPROPS()
    tabular.adjustment = .tabular
    var network = MAPROPS()
    network.adjustment = .network
    let variants: [(key: String, sampler: any SurrogateSampler)] = [
      ("props", PROPS()), ("maPropsTabular", tabular), ("maPropsNetwork", network),
    ]
    #expect(golden["cases"].list.count == 7)
    for recorded in golden["cases"].list {
      for (key, sampler) in variants {
        var sampler = sampler
        sampler.surrogate = try surrogate(recorded["settings"])
        sampler.surrogate.updateEvery = data["steps"].list.count
        var collecting = Collecting(
          sampler, target, architecture: architecture,
          minibatches: RandomStream(root: 5, path: ["minibatches", "golden"]))
        for (step, joint) in zip(data["steps"].numbers, data["jointActions"].matrix) {
          collecting.take(
            target.space.index(of: joint.map { Int($0) }), at: Int(step))
        }
        for observation in 0..<3 {
          for (got, want) in zip(
            collecting.probabilities(at: observation), recorded[key][observation].numbers)
          {
            #expect(
              close(got, want, relative: 1e-5), "\(key) \(sampler.surrogate): \(got) \(want)")
          }
        }
      }
    }
  }

  private func recordedTarget(_ data: Golden, hidden: [Int]) -> TargetPolicy {
    let counts = data["actionCounts"].numbers.map { Int($0) }
    let actors = zip(counts, data["actors"].matrix).map { actions, parameters in
      let layout = PerceptronLayout(sizes: [2] + hidden + [actions])
      return Approximator(layout, parameters: layout.arranged(parameters))
    }
    var target = TargetPolicy(actors: actors, space: JointActionSpace(counts), observationSize: 2)
    for row in data["observations"].matrix {
      _ = target.observations.number(of: row.map { Float($0) })
    }
    target.prepare()
    return target
  }

  private func surrogate(_ settings: Golden) throws -> ClippedSurrogate {
    var surrogate = ClippedSurrogate()
    surrogate.learningRate = try #require(settings["learningRate"].number)
    surrogate.clip = try #require(settings["clip"].number)
    surrogate.epochs = Int(try #require(settings["epochs"].number))
    surrogate.minibatches = Int(try #require(settings["minibatches"].number))
    surrogate.klCutoff = try #require(settings["klCutoff"].number)
    surrogate.maxGradientNorm = try #require(settings["maxGradientNorm"].number)
    return surrogate
  }

  private func collect(
    _ sampler: any SurrogateSampler, _ change: (inout ClippedSurrogate) -> Void
  ) -> [Double] {
    var sampler = sampler
    change(&sampler.surrogate)
    var collecting = Collecting(sampler, tableTarget([[[0.5, -0.25], [0, 1, -1]]]))
    for joint in [0, 4, 4, 2, 3, 0] { collecting.take(joint) }
    return collecting.probabilities()
  }

  /// A ratio is never below zero, so from ε = 1 on nothing is ever clipped.
  @Test(arguments: samplers) func clipOfOneOrMoreNeverBinds(sampler: any SurrogateSampler) {
    let one = collect(sampler) { $0.clip = 1 }
    #expect(one == collect(sampler) { $0.clip = 10 })
    #expect(one != collect(sampler) { $0.clip = 0.3 })
  }

  /// The first step starts from equal policies and always happens; the next check ends the update.
  @Test(arguments: samplers) func tinyCutoffLeavesOneStep(sampler: any SurrogateSampler) {
    let stopped = collect(sampler) { $0.klCutoff = 1e-12 }
    let single = collect(sampler) { $0.epochs = 1 }
    #expect(stopped == single)
    #expect(stopped != collect(sampler) { $0.epochs = 2 })
  }

  @Test(arguments: samplers) func behaviourRestsBetweenUpdates(sampler: any SurrogateSampler) {
    var sampler = sampler
    sampler.surrogate.updateEvery = 4
    var collecting = Collecting(sampler, uniformTarget([2, 2]))
    var seen = [collecting.probabilities()]
    for joint in [0, 0, 1, 0, 0, 2, 0, 0] {
      collecting.take(joint)
      seen.append(collecting.probabilities())
    }
    #expect(seen[0] == [0.25, 0.25, 0.25, 0.25])
    #expect(seen[1...3].allSatisfy { $0 == seen[0] })
    #expect(seen[4] != seen[0])
    #expect(seen[5...7].allSatisfy { $0 == seen[4] })
    #expect(seen[8] != seen[4])
  }
}

/// Adjustments with given parameters.
private struct FixedAdjustment: PolicyArchitecture {
  let name = "fixed"
  let summary = "A network with given parameters."
  let source = "Quincunx"
  let hidden: [Int]
  /// One row of weights per input.
  let parameters: [Double]

  var needsCountedObservations: Bool { false }

  func actor(
    of agent: Int, inputs: Int, observations: Int?, actions: Int,
    using stream: inout RandomStream
  ) -> Approximator {
    preconditionFailure("samplers make no actors")
  }

  func critic(
    inputs: Int, observations: Int?, using stream: inout RandomStream
  ) -> Approximator {
    preconditionFailure("samplers make no critics")
  }

  func adjustment(
    inputs: Int, observations: Int?, jointActions: Int, using stream: inout RandomStream
  ) -> Approximator {
    let layout = PerceptronLayout(sizes: [inputs] + hidden + [jointActions])
    return Approximator(layout, parameters: layout.arranged(parameters))
  }
}

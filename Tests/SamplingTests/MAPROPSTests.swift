import Foundation
import Games
import Networks
import Policies
import Randomness
import Sampling
import Testing

@Suite struct MAPROPSTests {
  /// After (A,A), (B,B) both agents' own data are balanced, and still the other two joint
  /// actions are what the batch lacks; the two are alike, so they stay equally likely.
  @Test func missingJointActionsBecomeLikelier() {
    var collecting = Collecting(MAPROPS(), uniformTarget([2, 2]))
    for joint in [0, 3] { collecting.take(joint) }
    let joint = collecting.probabilities()
    #expect(joint[1] == joint[2] && joint[0] == joint[3])
    // Four Adam steps of about 0.3 move each logit by about 1.2 in opposite directions, so the
    // odds become about e^2.4 = 11.
    #expect(joint[1] / joint[0] > 9 && joint[1] / joint[0] < 13)
  }

  /// At the reset ρ = 1, so the first gradient is that of the mean log-probability, π_D − π_θ on
  /// joint logits: ROS's. Shortening it far below Adam's ε = 1e-5 makes Adam's first step
  /// proportional to the gradient, to one part in 1e-9 / 1e-5.
  @Test func firstGradientIsThatOfROS() {
    let target = tableTarget([[[0.5, -0.25], [0, 1, -1]]])
    var sampler = MAPROPS()
    sampler.surrogate.epochs = 1
    sampler.surrogate.maxGradientNorm = 1e-9
    sampler.surrogate.learningRate = 1e3
    sampler.surrogate.updateEvery = 6
    var collecting = Collecting(sampler, target)
    for joint in [0, 4, 4, 2, 3, 0] { collecting.take(joint) }
    let policy = Array(target.jointProbabilities(at: 0))
    let slope = zip(collecting.batch.counts.row(at: 0), policy).map { Double($0) / 6 - $1 }
    let norm = slope.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let moved = zip(collecting.probabilities(), policy).map { log($0 / $1) }
    let centre = moved.reduce(0, +) / 6
    for (got, want) in zip(moved, slope) {
      // The step has length 1e3 · 1e-9 / 1e-5 = 0.1.
      #expect(abs(got - centre + 0.1 * want / norm) < 0.1 * 3e-4)
    }
  }

  /// With one agent, joint and own actions are the same, and so are the directions of both.
  @Test func firstStepIsParallelToROSWithOneAgent() {
    let target = tableTarget([[[0.5, -0.25, 0]]])
    var adjusted = MAPROPS()
    adjusted.surrogate.epochs = 1
    adjusted.surrogate.maxGradientNorm = 1e-9
    adjusted.surrogate.learningRate = 1e3
    adjusted.surrogate.updateEvery = 5
    var stepped = ROS()
    stepped.stepSize = 0.1
    let moves = ([adjusted, stepped] as [any Sampler]).map { sampler in
      var collecting = Collecting(sampler, target)
      for action in [0, 1, 1, 0, 0] { collecting.take(action) }
      let moved = zip(collecting.probabilities(), target.jointProbabilities(at: 0)).map {
        log($0 / $1)
      }
      let centred = moved.map { $0 - moved.reduce(0, +) / 3 }
      let norm = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return centred.map { $0 / norm }
    }
    #expect(zip(moves[0], moves[1]).allSatisfy { abs($0 - $1) < 1e-3 })
  }

  /// Where observations are zero, hidden units are zero and the head's weights get no gradient:
  /// only its biases learn, which are a table. The gradient's norm is summed in another order,
  /// so the bits may differ in the last place of a `Float`.
  @Test func networkIsATableWhereObservationsAreZero() {
    var initial = RandomStream(root: 2, path: ["initial"])
    let actors = (0..<2).map { _ in
      Perceptron().actor(of: 0, inputs: 2, observations: 1, actions: 3, using: &initial)
    }
    var target = TargetPolicy(actors: actors, space: JointActionSpace([3, 3]), observationSize: 2)
    _ = target.observations.number(of: [0, 0, 0, 0])
    target.prepare()
    var tabular = Collecting(MAPROPS(), target)
    var sampler = MAPROPS()
    sampler.adjustment = .network
    var network = Collecting(sampler, target, architecture: Perceptron())
    for _ in 0..<20 {
      let joint = tabular.draw()
      #expect(network.draw() == joint)
      tabular.take(joint)
      network.take(joint)
      for (got, want) in zip(network.probabilities(), tabular.probabilities()) {
        #expect(abs(got - want) < 1e-6)
      }
    }
  }
}

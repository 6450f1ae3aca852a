import Experience
import Games
import Learners
import Networks
import Policies
import Randomness
import Statistics
import TestSupport
import Testing

@testable import Measures

@Suite struct GradientStatisticsTests {
  /// Two agents of 2 and 3 actions at three observations, with random logits; in the third
  /// observation the first agent lacks an action.
  private func target(isMasked: Bool, _ stream: inout RandomStream) -> TargetPolicy {
    let actors = [2, 3].map { actions in
      var actor = Approximator(tableOf: 3, outputs: actions)
      actor.parameters = actor.parameters.map { _ in Float(stream.normal()) }
      return actor
    }
    let space = JointActionSpace([2, 3])
    var target = TargetPolicy(
      actors: actors, space: space,
      observations: ObservationTable(
        agents: 2, size: 1, maskedActions: isMasked ? space.actionCounts : []))
    for observation in 0..<3 {
      let flags: [Float] = isMasked ? [1, observation == 2 ? 0 : 1, 1, 1, 1] : []
      _ = target.observations.number(of: [Float(observation), 0] + flags)
    }
    target.prepare()
    return target
  }

  private func batch(
    _ size: Int, at target: TargetPolicy, _ stream: inout RandomStream
  ) -> Batch {
    var batch = Batch(space: target.space)
    for _ in 0..<size {
      let observation = stream.below(3)
      batch.append(
        observation: observation, jointAction: target.sample(at: observation, using: &stream),
        rewards: [0, 0], ending: .terminated, nextObservation: observation)
    }
    return batch
  }

  private func scores(_ batch: Batch, _ stream: inout RandomStream) -> WeightedScores {
    WeightedScores((0..<2 * batch.count).map { _ in stream.normal() }, sharesActor: false)
  }

  /// The way that touches few parameters agrees with adding up whole gradients, whose numbers are
  /// single precision.
  @Test(arguments: [false, true], [1, 2, 7, 40])
  func weightedScoresAreTheirGradients(isMasked: Bool, size: Int) {
    var stream = RandomStream(root: 2, path: ["scores"])
    let target = target(isMasked: isMasked, &stream)
    let reference = target.actors.map { $0.parameters.map { _ in stream.normal() } }
    var quick = GradientStatistics(reference: reference, at: target)
    var plain = quick
    for _ in 0..<20 {
      let batch = batch(size, at: target, &stream)
      let scores = scores(batch, &stream)
      quick.add(scores, of: batch, at: target)
      plain.add(scores.gradient(at: target, on: batch))
    }
    #expect(quick.count == 20)
    #expect(isClose(quick.mean, plain.mean, 1e-6))
    #expect(isClose(quick.squaredErrors, plain.squaredErrors, 1e-5))
    let pairs = zip(
      quick.agentSummaries + [quick.jointSummary], plain.agentSummaries + [plain.jointSummary])
    for (quick, plain) in pairs { #expect(isClose(numbers(quick), numbers(plain), 1e-5)) }
  }

  /// Means, scatter and distances by their definitions, and by the statistics that golden data
  /// check.
  @Test func summariesAreThoseOfTheirDefinitions() throws {
    var stream = RandomStream(root: 3, path: ["definitions"])
    let target = target(isMasked: false, &stream)
    let reference = target.actors.map { $0.parameters.map { _ in stream.normal() } }
    var statistics = GradientStatistics(reference: reference, at: target)
    let estimates: [[[Float]]] = (0..<30).map { _ in
      reference.map { $0.map { Float($0 + 0.5 + stream.normal()) } }
    }
    for estimate in estimates { statistics.add(estimate) }
    func check(
      _ summary: GradientStatistics.Summary, _ vectors: [[Double]], _ exact: [Double]
    ) throws {
      let moments = try #require(VectorMoments(vectors))
      func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
      func norm(_ a: [Double]) -> Double { dot(a, a).squareRoot() }
      func gap(_ a: [Double]) -> Double { norm(zip(a, exact).map { $0 - $1 }) }
      let variance = try #require(moments.variance)
      let bias = gap(moments.mean)
      let errors = vectors.map { gap($0) * gap($0) }
      let cosines = vectors.map { dot($0, exact) / (norm($0) * norm(exact)) }
      let right = vectors.filter { dot($0, exact) > 0 }.count
      let wanted = [
        norm(moments.mean), variance, bias, bias * bias - variance / 30,
        errors.reduce(0, +) / 30, cosines.reduce(0, +) / 30, Double(right) / 30, norm(exact),
      ]
      #expect(isClose(numbers(summary), wanted, 1e-10))
    }
    let vectors = estimates.map { $0.map { $0.map(Double.init) } }
    for agent in 0..<2 {
      try check(statistics.agentSummaries[agent], vectors.map { $0[agent] }, reference[agent])
    }
    try check(statistics.jointSummary, vectors.map { $0.flatMap { $0 } }, reference.flatMap { $0 })
  }

  /// Estimates that are all the reference have no error, no variance and cosine one; where the
  /// reference is zero, there is no direction to agree with.
  @Test func certainEstimatesHaveNoError() {
    var stream = RandomStream(root: 4, path: ["certain"])
    let target = target(isMasked: false, &stream)
    let reference = target.actors.map { $0.parameters.map(Double.init) }
    var statistics = GradientStatistics(reference: reference, at: target)
    for _ in 0..<3 { statistics.add(target.actors.map(\.parameters)) }
    let joint = statistics.jointSummary
    #expect(joint.variance == 0 && joint.bias == 0 && joint.squaredError == 0)
    #expect(joint.rightSign == 1)
    #expect(abs((joint.cosine ?? 0) - 1) < 1e-15)
    let zero = reference.map { $0.map { _ in 0.0 } }
    var aimless = GradientStatistics(reference: zero, at: target)
    aimless.add(target.actors.map(\.parameters))
    #expect(aimless.jointSummary.cosine == nil && aimless.jointSummary.rightSign == nil)
    #expect(aimless.jointSummary.variance == nil && aimless.jointSummary.squaredBias == nil)
    #expect(aimless.jointSummary.squaredError == aimless.squaredErrors[0])
  }

  private func numbers(_ summary: GradientStatistics.Summary) -> [Double] {
    [
      summary.mean, summary.variance ?? -1, summary.bias, summary.squaredBias ?? -1,
      summary.squaredError, summary.cosine ?? -2, summary.rightSign ?? -1, summary.reference,
    ]
  }

  private func isClose(_ got: [Double], _ want: [Double], _ tolerance: Double) -> Bool {
    got.count == want.count
      && zip(got, want).allSatisfy { close($0, $1, relative: tolerance, absolute: tolerance) }
  }
}

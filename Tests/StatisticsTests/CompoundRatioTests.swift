import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct CompoundRatioTests {
  /// k agents of two actions that move from 0.5 to 0.6: E[R²], E[min(1, R)²], E[min(1, R)], with
  /// the digits that are printed.
  static let table: [(agents: Int, raw: String, clipped: String, mean: String, variation: String)] =
    [
      (1, "1.040000", "0.820000", "0.900000", "0.100000"),
      (2, "1.081600", "0.813200", "0.890000", "0.110000"),
      (3, "1.124864", "0.753952", "0.852000", "0.148000"),
      (4, "1.169859", "0.735863", "0.837300", "0.162700"),
      (5, "1.216653", "0.710973", "0.817440", "0.182560"),
      (7, "1.315932", "0.679267", "0.789792", "0.210208"),
      (16, "1.872981", "0.560636", "0.685746", "0.314254"),
      (19, "2.106849", "0.526771", "0.656322", "0.343678"),
      (26, "2.772470", "0.477448", "0.604919", "0.395081"),
      (49, "6.833349", "0.370849", "0.482274", "0.517726"),
      (99, "48.562450", "0.229906", "0.314827", "0.685173"),
      (199, "2452.644", "0.109464", "0.154661", "0.845339"),
    ]

  private func alike(_ agents: Int, _ ratio: BernoulliRatio) -> BernoulliCompoundRatio {
    BernoulliCompoundRatio(Array(repeating: ratio, count: agents))
  }

  @Test(arguments: table)
  func momentsOfAlikeAgents(
    agents: Int, raw: String, clipped: String, mean: String, variation: String
  ) throws {
    let ratio = alike(agents, BernoulliRatio(from: 0.5, to: 0.6))
    let moments = try #require(ratio.clippedMoments)
    #expect(String(format: agents == 199 ? "%.3f" : "%.6f", ratio.secondMoment) == raw)
    #expect(String(format: "%.6f", moments.second) == clipped)
    #expect(String(format: "%.6f", moments.mean) == mean)
    #expect(String(format: "%.6f", 1 - moments.mean) == variation)
    // Their weights are the largest that ratios clipped to 1 ± 0.2 can have.
    #expect(
      close(
        ratio.secondMoment, clippedPoliciesRatioBound(clip: 0.2, agents: agents), relative: 1e-12))
    // Falling as much is the same with the actions exchanged.
    let falling = try #require(alike(agents, BernoulliRatio(from: 0.5, to: 0.4)).clippedMoments)
    #expect(close(falling.mean, moments.mean, relative: 1e-12))
    #expect(close(falling.second, moments.second, relative: 1e-12))
  }

  @Test func nobodyWeighsNothing() throws {
    let none = BernoulliCompoundRatio([])
    let moments = try #require(none.clippedMoments)
    #expect(none.secondMoment == 1 && none.productOfClippedSecondMoment == 1)
    #expect(moments.mean == 1 && moments.second == 1)
    let still = try #require(alike(5, BernoulliRatio(from: 0.3, to: 0.3)).clippedMoments)
    #expect(still.mean == 1 && still.second == 1)
    for old in [0.3, 0.5, 0.7] {
      let moved = try #require(alike(5, BernoulliRatio(from: old, to: old.nextUp)).clippedMoments)
      #expect(close(moved.mean, 1, absolute: 1e-14) && close(moved.second, 1, absolute: 1e-14))
    }
  }

  static let shifts: [(shift: Double, square: Double, variances: [(Int, String)])] = [
    (
      0.2, 0.00993371, [(4, "0.040331"), (16, "0.171348"), (26, "0.293048"), (99, "1.660688")]
    ),
    (
      0.5, 0.05998515, [(4, "0.262406"), (16, "1.539782"), (26, "3.547726"), (99, "318.652693")]
    ),
    (1, 0.21355227, [(4, "1.168872"), (16, "21.127675"), (26, "152.292403")]),
  ]

  @Test(arguments: shifts)
  func variancesOfLogitShifts(
    shift: Double, square: Double, variances: [(Int, String)]
  ) {
    let ratio = BernoulliRatio(from: 0.5, logitShift: shift)
    #expect(close(ratio.secondMoment - 1, square, absolute: 5.1e-9))
    #expect(
      close(
        ratio.secondMoment, tiltedRatioSecondMoment([0.5, 0.5], logitChanges: [0, shift]),
        relative: 1e-14))
    for (agents, variance) in variances {
      #expect(String(format: "%.6f", alike(agents, ratio).secondMoment - 1) == variance)
    }
    if shift == 1 {
      #expect(String(format: "%.4e", alike(99, ratio).secondMoment - 1) == "2.0979e+08")
    }
  }

  /// Of weights W of all joint actions of agents with these old probabilities: E[W A] and Var(W A).
  private func enumerated(
    _ agents: [BernoulliRatio], contributions: [Double], otherVariance: Double,
    weight: ([Double]) -> Double
  ) -> (mean: Double, variance: Double) {
    var (first, second) = (0.0, 0.0)
    for joint in 0..<(1 << agents.count) {
      var (probability, advantage) = (1.0, 0.0)
      var ratios: [Double] = []
      for (index, agent) in agents.enumerated() {
        let acts = joint >> index & 1 == 1
        let p = acts ? agent.old : 1 - agent.old
        let q = acts ? agent.new : 1 - agent.new
        probability *= p
        ratios.append(q / p)
        advantage += contributions[index] * ((acts ? 1 : 0) - agent.old)
      }
      let weight = weight(ratios)
      first += probability * weight * advantage
      second += probability * weight * weight * (advantage * advantage + otherVariance)
    }
    return (first, second - first * first)
  }

  static let unequal: [BernoulliRatio] = [
    BernoulliRatio(from: 0.5, to: 0.6), BernoulliRatio(from: 0.2, to: 0.35),
    BernoulliRatio(from: 0.9, to: 0.7), BernoulliRatio(from: 0.4, to: 0.4),
    BernoulliRatio(from: 0.03, to: 0.01), BernoulliRatio(from: 0.6, to: 0.95),
    BernoulliRatio(from: 0.5, logitShift: -1), BernoulliRatio(from: 0.7, logitShift: 0.3),
  ]

  @Test(arguments: 0...8) func momentsAreThoseOfAllJointActions(count: Int) {
    let agents = Array(Self.unequal.prefix(count))
    let ratio = BernoulliCompoundRatio(agents)
    let none = [Double](repeating: 0, count: count)
    let raw = enumerated(agents, contributions: none, otherVariance: 1) { $0.reduce(1, *) }
    #expect(close(ratio.secondMoment, raw.variance, relative: 1e-12))
    let product = enumerated(agents, contributions: none, otherVariance: 1) {
      $0.reduce(1) { $0 * min(1, $1) }
    }
    #expect(close(ratio.productOfClippedSecondMoment, product.variance, relative: 1e-12))
    let contributions = [1, -2, 0.5, 3, 1, 0, -1, 0.25].prefix(count).map { $0 }
    let additive = enumerated(agents, contributions: contributions, otherVariance: 0.7) {
      $0.reduce(1, *)
    }
    let got = ratio.weightedAdvantage(contributions: contributions, otherVariance: 0.7)
    #expect(close(got.mean, additive.mean, absolute: 1e-12))
    #expect(close(got.variance, additive.variance, relative: 1e-12))
    #expect((ratio.clippedMoments == nil) == (count > 1))
  }

  static let policies: [(old: Double, new: Double)] = [
    (0.5, 0.6), (0.3, 0.8), (0.9, 0.2), (0.05, 0.04), (0.5, 0.999),
  ]

  @Test(arguments: 1...8, policies)
  func clippedMomentsAreThoseOfAllJointActions(
    count: Int, policies: (old: Double, new: Double)
  ) throws {
    let ratio = alike(count, BernoulliRatio(from: policies.old, to: policies.new))
    let none = [Double](repeating: 0, count: count)
    let clipped = enumerated(ratio.agents, contributions: none, otherVariance: 1) {
      min(1, $0.reduce(1, *))
    }
    let moments = try #require(ratio.clippedMoments)
    #expect(close(moments.second, clipped.variance, relative: 1e-12))
    // 1 less the total variation: Σ min(p, q).
    var mean = 0.0
    for joint in 0..<(1 << count) {
      let acting = Double(joint.nonzeroBitCount)
      let rest = Double(count) - acting
      let old = pow(policies.old, acting) * pow(1 - policies.old, rest)
      mean += min(old, pow(policies.new, acting) * pow(1 - policies.new, rest))
    }
    #expect(close(moments.mean, mean, relative: 1e-12))
  }

  /// Σ q²/p of a policy whose logits change, and its known special cases.
  @Test func secondMomentsOfOtherPolicies() {
    let policy = [0.1, 0.2, 0.4, 0.3]
    let changes = [1.0, -0.5, 0.3, 2]
    let weights = zip(policy, changes).map { $0 * exp($1) }
    let new = weights.map { $0 / weights.reduce(0, +) }
    let direct = ratioSecondMoment(from: policy, to: new)
    #expect(close(tiltedRatioSecondMoment(policy, logitChanges: changes), direct, relative: 1e-13))
    #expect(
      close(
        tiltedRatioSecondMoment(policy, logitChanges: changes.map { $0 + 800 }), direct,
        relative: 1e-12))
    #expect(ratioSecondMoment(from: [1, 0], to: [0.5, 0.5]) == .infinity)
    #expect(ratioSecondMoment(from: [0.5, 0.5], to: [1, 0]) == 2)
    // Sixteen agents whose divergence is 0.01 each: KL = d²/2.
    let gaussian = gaussianRatioSecondMoment(shift: 0.02.squareRoot())
    #expect(String(format: "%.4f", pow(gaussian, 16)) == "1.3771")
  }

  /// ∫ q²/p of two normal densities, by the trapezium rule.
  @Test func gaussianMomentIsTheIntegral() {
    let shift = 0.8
    var integral = 0.0
    for step in -4000...4000 {
      let x = Double(step) / 200
      let q = exp(-(x - shift) * (x - shift) / 2)
      integral += q * q / exp(-x * x / 2) / 200 / (2 * Double.pi).squareRoot()
    }
    #expect(close(gaussianRatioSecondMoment(shift: shift), integral, relative: 1e-12))
  }

  /// Three agents move from 0.5 to 0.6: the factor before each agent's turn.
  @Test(arguments: [
    (1, [1, 1.2, 1.44], [1.0, 1, 1]), (0, [1, 0.8, 0.64], [1, 0.8, 0.64]),
  ])
  func factorsOfThreeAgents(action: Int, raw: [Double], clipped: [Double]) {
    let ratio = BernoulliRatio(from: 0.5, to: 0.6)
    var factor = 1.0
    for turn in 0..<3 {
      #expect(close(factor, raw[turn], relative: 1e-15))
      #expect(close(min(1, factor), clipped[turn], relative: 1e-15))
      factor *= ratio.ratio(of: action)
    }
  }

  /// For p = ½ and q = ½ + d the tilted probability is ½ + 2d/(1 + 4d²).
  @Test func tiltOfAnEvenPolicy() {
    let d = 0.1
    #expect(
      close(
        BernoulliRatio(from: 0.5, to: 0.5 + d).squareTilted(1), 0.5 + 2 * d / (1 + 4 * d * d),
        relative: 1e-14))
  }
}

import Sampling
import Testing

@Suite struct MostUnderSampledTests {
  /// With r = m mod K, r joint actions have one sample more than the others, which gives
  /// r(K − r)/(Km) by hand.
  @Test(arguments: [[2, 2], [3, 3]])
  func totalVariationUnderUniformPlayIsKnown(actionCounts: [Int]) {
    var collecting = Collecting(MostUnderSampled(), uniformTarget(actionCounts))
    let actions = actionCounts.reduce(1, *)
    for m in 1...5 * actions {
      collecting.take(collecting.draw())
      let r = m % actions
      let expected = Double(r * (actions - r)) / Double(actions * m)
      #expect(abs(jointTotalVariation(collecting) - expected) <= 1e-15)
      if r == 0 {
        #expect(collecting.batch.counts.row(at: 0).allSatisfy { $0 == m / actions })
      }
    }
  }

  /// π = (1/2, 1/4, 1/4) for the first agent and certain play of the other: by hand, after the
  /// first action (say 0) come the two others, lowest number first, then 0 again.
  @Test func skewedPolicyIsFollowedToTheSample() {
    let target = tableTarget([[[0.693_147_18, 0, 0], [0]]])
    var collecting = Collecting(MostUnderSampled(), target)
    collecting.take(0)
    var played: [Int] = []
    for _ in 0..<7 {
      played.append(collecting.draw())
      collecting.take(played[played.count - 1])
    }
    #expect(played[..<3] == [1, 2, 0])
    #expect(Array(collecting.batch.counts.row(at: 0)) == [4, 2, 2])
  }

  /// Every agent alone sees perfectly balanced data, and two of the four joint actions never
  /// occur: arXiv 2508.01049, section 5, with our rule for ties.
  @Test func independentAgentsLockIntoTwoJointActions() {
    var sampler = MostUnderSampled()
    sampler.coordination = .independent
    var collecting = Collecting(sampler, uniformTarget([2, 2]))
    collecting.take(0)
    for m in 2...40 {
      collecting.take(collecting.draw())
      if m.isMultiple(of: 2) {
        #expect(jointTotalVariation(collecting) == 0.5)
        #expect(collecting.batch.actionCounts(of: 0, at: 0) == [m / 2, m / 2])
      }
    }
    #expect(Array(collecting.batch.counts.row(at: 0)) == [20, 0, 0, 20])
    collecting.begin()
    #expect(collecting.probabilities() == [0.25, 0.25, 0.25, 0.25])
  }

  /// Each observation has its own deficits, and one not yet visited is sampled from the target.
  @Test(arguments: Coordination.allCases)
  func observationsAreSeparate(coordination: Coordination) {
    var sampler = MostUnderSampled()
    sampler.coordination = coordination
    var collecting = Collecting(sampler, tableTarget([[[0, 0], [0, 0]], [[0, 0], [0, 0]]]))
    collecting.take(3, at: 1)
    #expect(collecting.probabilities(at: 0) == [0.25, 0.25, 0.25, 0.25])
    #expect(collecting.probabilities(at: 1) == [1, 0, 0, 0])
    collecting.take(0, at: 0)
    #expect(
      collecting.probabilities(at: 0) == (coordination == .joint ? [0, 1, 0, 0] : [0, 0, 0, 1]))
  }
}

import Testing

@testable import Learners

@Suite struct CompoundRatioTests {
  /// Three agents go from 0.5 to 0.6 for action 1, so their ratios are 1.2 and 0.8.
  @Test func factorsFollowTheAgents() {
    func trace(_ ratios: [Double], _ factor: CompoundFactor) -> [Double] {
      var compound = CompoundRatio(steps: 1)
      return [compound.factors(factor)[0]]
        + ratios.map { ratio in
          compound.multiply(by: [ratio])
          return compound.factors(factor)[0]
        }
    }
    func expect(_ got: [Double], _ want: [Double]) {
      #expect(zip(got, want).allSatisfy { abs($0 - $1) < 1e-15 }, "\(got), \(want)")
    }
    expect(trace([1.2, 1.2], .product), [1, 1.2, 1.44])
    expect(trace([1.2, 1.2], .clipped), [1, 1, 1])
    expect(trace([0.8, 0.8], .product), [1, 0.8, 0.64])
    expect(trace([0.8, 0.8], .clipped), [1, 0.8, 0.64])
    // The stored product is not clipped: 1.5 · 0.8 = 1.2 is cut once, factor by factor 0.8 stays.
    expect(trace([1.5, 0.8], .product), [1, 1.5, 1.2])
    expect(trace([1.5, 0.8], .clipped), [1, 1, 1])
    expect(trace([1.5, 0.8], .productOfClipped), [1, 1, 0.8])
    expect(trace([1.5, 0.8], .none), [1, 1, 1])
  }

  /// All outcomes of k agents, each with probability 2^-k before and with ratios 1.2 and 0.8 after;
  /// the second moments are (1 + χ²)^k = 1.04^k without a clip, and tabulated with it.
  @Test(arguments: [
    (1, 0.820000, 0.900000), (2, 0.813200, 0.890000), (3, 0.753952, 0.852000),
    (4, 0.735863, 0.837300), (5, 0.710973, 0.817440), (7, 0.679267, 0.789792),
    (16, 0.560636, 0.685746),
  ])
  func momentsAreThoseOfBernoulliMoves(agents: Int, square: Double, mean: Double) {
    let outcomes = 1 << agents
    var compound = CompoundRatio(steps: outcomes)
    for agent in 0..<agents {
      compound.multiply(by: (0..<outcomes).map { ($0 >> agent) & 1 == 1 ? 1.2 : 0.8 })
    }
    func moments(_ factor: CompoundFactor) -> (mean: Double, square: Double) {
      let factors = compound.factors(factor)
      let count = Double(outcomes)
      return (factors.reduce(0, +) / count, factors.reduce(0) { $0 + $1 * $1 } / count)
    }
    func power(_ base: Double) -> Double { (0..<agents).reduce(1.0) { power, _ in power * base } }
    #expect(abs(moments(.product).mean - 1) < 1e-12)
    #expect(abs(moments(.product).square - power(1.04)) < 1e-12)
    #expect(abs(moments(.clipped).mean - mean) < 5e-7)
    #expect(abs(moments(.clipped).square - square) < 5e-7)
    #expect(abs(moments(.productOfClipped).square - power(0.82)) < 1e-12)
    // What a turn notes of them.
    let record = TurnRecord(products: compound.products, factors: compound.factors(.clipped))
    #expect(abs(record.ratioMean - 1) < 1e-12)
    #expect(abs(record.ratioMax - power(1.2)) < 1e-12)
    #expect(abs(record.ratioEffectiveSamples * power(1.04) / Double(outcomes) - 1) < 1e-12)
    #expect(abs(record.ratioTotalVariation - (1 - mean)) < 5e-7)
    let tiny = TurnRecord(
      products: compound.products.map { $0 * 1e-200 }, factors: compound.products)
    #expect(abs(tiny.ratioEffectiveSamples / record.ratioEffectiveSamples - 1) < 1e-12)
    let above = compound.products.count { $0 > 1 }
    #expect(record.ratioClippedFraction == Double(above) / Double(outcomes))
  }
}

import Games
import Statistics
import Store
import Studies
import TestSupport
import Testing

@testable import Runner

@Suite struct CompoundRatioRunTests {
  private func run(
    game: String, settings: String, policies: String = "[tabular]"
  ) throws -> Run {
    try Study(
      text: """
        question: How large is it?
        seeds: 1
        games: [{ bernoulliTeam: { \(game) } }]
        policies: \(policies)
        samplers: [onPolicy]
        experiment: { compoundRatio: { \(settings) } }
        """, name: "small", file: "small.yaml"
    ).plan.runs[0]
  }

  private func series(_ all: [MeasuredSeries], _ measure: String) -> MeasuredSeries? {
    all.first { $0.quantity == ResultTable.Quantity(measure) }
  }

  @Test func whatElseIsLookedAtChangesNothing() throws {
    let few = try execute(run(game: "agents: 6", settings: "preceding: [2, 6], samples: 50"))
    let many = try execute(
      run(game: "agents: 6", settings: "preceding: [1, 2, 3, 6], samples: 50"))
    #expect(few.map(\.quantity) == many.map(\.quantity) && few.count >= 8)
    for (few, many) in zip(few, many) {
      #expect(few.steps == [2, 6] && many.steps == [1, 2, 3, 6])
      #expect(few.values == [many.values[1], many.values[3]], "\(few.quantity)")
    }
  }

  /// Products of ten thousand ratios may be too small for a number, and logits of some hundreds make
  /// policies deterministic: what has no value is not recorded.
  @Test func extremePoliciesHaveWhatCanBeTold() throws {
    let many = try execute(
      run(game: "agents: 10000", settings: "preceding: [1, 10000], samples: 5, logitShift: -20"))
    #expect(series(many, "ratioVariance")?.steps == [1, 10000])
    #expect(series(many, "ratioEffectiveSamples")?.steps == [1])
    for change in ["probability: 0.6", "logitShift: 2"] {
      let certain = try execute(
        run(
          game: "agents: 4, benefits: [0]", settings: "preceding: [4], samples: 9, \(change)",
          policies: "[{ tabular: { spread: 4000 } }]"))
      #expect(series(certain, "clippedRatioVariance")?.steps == [4])
      #expect(series(certain, "ratioExactVariance")?.steps ?? [] == [])
    }
  }

  /// Unequal policies and benefits: the exact variance is that of all joint actions, and the variance
  /// of the samples lies about it.
  @Test(arguments: ["probability: 0.55", "logitShift: 0.4"])
  func variancesAreThoseOfAllJointActions(change: String) throws {
    let samples = 40_000
    let run = try run(
      game: "agents: 4, benefits: [1, -0.5, 2, 0.3]",
      settings: "preceding: [3], samples: \(samples), \(change)",
      policies: "[{ tabular: { spread: 0.5 } }]")
    let values = try execute(run)
    var target = try finalPolicy(of: run)
    target.prepare()
    let old = target.policies(at: 0).map { $0[1] }
    #expect(Set(old).count == 4)
    let benefits = [1, -0.5, 2, 0.3]
    let shift = BernoulliRatio(from: 0.5, logitShift: 0.4)
    let odds = shift.new / (1 - shift.new)
    let new = old.map { change.hasPrefix("p") ? 0.55 : $0 * odds / (1 - $0 + $0 * odds) }
    // Moments of weight × (signal + noise), the noise standard normal, for the three weights.
    var (first, second, fourth) = ([0.0, 0, 0], [0.0, 0, 0], [0.0, 0, 0])
    for joint in 0..<16 {
      var (probability, signal, ratio, product) = (1.0, 0.0, 1.0, 1.0)
      for agent in 0..<4 {
        let acts = joint >> agent & 1 == 1
        let p = acts ? old[agent] : 1 - old[agent]
        let q = acts ? new[agent] : 1 - new[agent]
        probability *= p
        signal += benefits[agent] * ((acts ? 1 : 0) - old[agent])
        if agent < 3 {
          ratio *= q / p
          product *= min(1, q / p)
        }
      }
      let square = signal * signal
      for (place, weight) in [ratio, min(1, ratio), product].enumerated() {
        first[place] += probability * weight * signal
        second[place] += probability * weight * weight * (square + 1)
        fourth[place] +=
          probability * weight * weight * weight * weight * (square * square + 6 * square + 3)
      }
    }
    let exact = try #require(series(values, "ratioExactVariance")?.values.first)
    #expect(close(exact, second[0] - first[0] * first[0], relative: 1e-12))
    #expect(series(values, "clippedRatioExactVariance") == nil)
    for (place, measure) in [
      "ratioVariance", "clippedRatioVariance", "productOfClippedRatiosVariance",
    ].enumerated() {
      let variance = second[place] - first[place] * first[place]
      // Four standard errors of a mean of squares bound those of a variance about a small mean.
      let error =
        4 * ((fourth[place] - second[place] * second[place]) / Double(samples)).squareRoot()
      let got = try #require(series(values, measure)?.values.first)
      #expect(close(got, variance, absolute: error), "\(measure)")
    }
  }

  @Test func closedFormsOfEqualAgents() throws {
    let values = try execute(
      run(game: "agents: 26, benefits: [0]", settings: "preceding: [1, 5, 26], samples: 250"))
    for (measure, wanted) in [
      ("ratioExactVariance", [1.04, 1.216653, 2.772470]),
      ("clippedRatioExactVariance", [0.82, 0.710973, 0.477448]),
      ("ratioExactTotalVariation", [0.1, 0.182560, 0.395081]),
      // (½ (0.8² + 1))^k.
      ("productOfClippedRatiosExactVariance", [0.82, 0.3707398, 0.0057433]),
      // 250 samples are at least 100 E[R²] of the first two.
      ("ratioReliable", [1, 1, 0]),
    ] {
      let found = try #require(series(values, measure))
      #expect(found.steps == [1, 5, 26])
      for (got, want) in zip(found.values, wanted) {
        #expect(close(got, want, absolute: 1e-6), "\(measure)")
      }
    }
    let effective = try #require(series(values, "ratioEffectiveSamples")).values
    let greatest = try #require(series(values, "ratioMax")).values
    #expect(zip(effective, effective.dropFirst()).allSatisfy(>) && (effective.first ?? 999) < 250)
    #expect(greatest[0] == 0.6 / 0.5)
  }
}

import Games
import Networks
import Policies
import Randomness
import Sampling
import Specifications
import Testing

/// What every sampler of the catalogue promises.
@Suite struct SamplerContractTests {
  /// Two observations, unequal probabilities, unequal numbers of actions.
  private let target = tableTarget([[[0.5, -0.25], [0, 1, -1]], [[0, 0.75], [0.25, 0, 0]]])

  /// The catalogue, and the other forms of its samplers.
  static let forms: [any Sampler] = {
    var independent = MostUnderSampled()
    independent.coordination = .independent
    var network = MAPROPS()
    network.adjustment = .network
    return samplerCatalogue.entries + [independent, network]
  }()

  @Test(arguments: samplerCatalogue.entries)
  func settingsSurviveTheRoundTrip(sampler: any Sampler) throws {
    var problems: [Problem] = []
    let decoded = samplerCatalogue.decode(sampler.node, path: "sampler", problems: &problems)
    #expect(problems.isEmpty)
    #expect(try #require(decoded).node.canonicalJSON == sampler.node.canonicalJSON)
  }

  @Test func changedSettingsSurviveTheRoundTrip() throws {
    var sampler = MAPROPS()
    sampler.surrogate.learningRate = 0.03
    sampler.surrogate.clip = 0.3
    sampler.surrogate.epochs = 16
    sampler.surrogate.minibatches = 4
    sampler.surrogate.klCutoff = 0.5
    sampler.surrogate.maxGradientNorm = 2
    sampler.surrogate.updateEvery = 4
    sampler.adjustment = .network
    var problems: [Problem] = []
    let decoded = samplerCatalogue.decode(sampler.node, path: "sampler", problems: &problems)
    let result = try #require(decoded as? MAPROPS)
    #expect(result.surrogate.learningRate == 0.03 && result.surrogate.clip == 0.3)
    #expect(result.surrogate.epochs == 16 && result.surrogate.minibatches == 4)
    #expect(result.surrogate.klCutoff == 0.5 && result.surrogate.maxGradientNorm == 2)
    #expect(result.surrogate.updateEvery == 4 && result.adjustment == .network)
  }

  @Test(arguments: samplerCatalogue.entries) func isExplained(sampler: any Sampler) {
    #expect(sampler.summary.hasSuffix(".") && !sampler.source.isEmpty)
    #expect(sampler.settingDescriptions.allSatisfy { !$0.meaning.isEmpty && !$0.allowed.isEmpty })
    #expect(Set(samplerCatalogue.entries.map(\.name)).count == samplerCatalogue.entries.count)
  }

  @Test(arguments: forms)
  func probabilitiesAreADistributionAlongTheBatch(sampler: any Sampler) {
    var collecting = Collecting(sampler, target)
    for step in 0..<40 {
      let observation = step % 3 == 0 ? 1 : 0
      let probabilities = collecting.probabilities(at: observation)
      #expect(probabilities.count == 6 && probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
      let joint = collecting.draw(at: observation)
      #expect(probabilities[joint] > 0)
      collecting.take(joint, at: observation)
    }
  }

  @Test(arguments: forms, [Tabular(), Perceptron()] as [any PolicyArchitecture])
  func sameStreamsGiveTheSameBatch(sampler: any Sampler, architecture: any PolicyArchitecture) {
    var first = Collecting(sampler, target, architecture: architecture)
    var second = Collecting(sampler, target, architecture: architecture)
    for step in 0..<30 {
      first.take(first.draw(at: step % 2), at: step % 2)
      second.take(second.draw(at: step % 2), at: step % 2)
    }
    #expect(first.batch.jointActions == second.batch.jointActions)
    #expect(first.probabilities() == second.probabilities())
  }

  // Not closures in the attributes below, where Swift 6.0 crashes on one.
  static let formsThatLookAtPolicies = forms.filter { !($0 is Scripted) }
  // Acting robustly begins with the likeliest action.
  static let formsThatBeginAtPolicies = forms.filter { !($0 is Scripted || $0 is RobustActing) }

  @Test(arguments: formsThatBeginAtPolicies)
  func behaviourStartsAtTheTarget(sampler: any Sampler) {
    var collecting = Collecting(sampler, target)
    for _ in 0..<2 {
      for observation in 0..<2 {
        for (got, want) in zip(
          collecting.probabilities(at: observation),
          target.jointProbabilities(at: observation))
        {
          #expect(abs(got - want) < 1e-15)
        }
      }
      for joint in [0, 5, 5, 3] { collecting.take(joint) }
      collecting.begin()
    }
  }

  /// Among them an agent with one action left, and the most under-sampled action masked.
  @Test(arguments: formsThatLookAtPolicies, [Tabular(), Perceptron()] as [any PolicyArchitecture])
  func unavailableActionsAreNeverPlayed(
    sampler: any Sampler, architecture: any PolicyArchitecture
  ) {
    let target = maskedTarget(
      [[[0.5, -0.25], [0, 1, -1]], [[0, 0.75], [0.25, 0, 0]], [[0, 0], [0, 0, 0]]],
      flags: [[0, 1, 1, 0, 1], [1, 1, 0, 0, 1], [1, 1, 1, 1, 1]])
    var collecting = Collecting(sampler, target, architecture: architecture)
    for step in 0..<90 {
      let observation = step * step % 3
      let probabilities = collecting.probabilities(at: observation)
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
      let possible = (0..<6).filter { target.allows($0, at: observation) }
      #expect(possible.count == [2, 2, 6][observation])
      #expect(probabilities.indices.allSatisfy { possible.contains($0) || probabilities[$0] == 0 })
      let joint = collecting.draw(at: observation)
      #expect(possible.contains(joint))
      collecting.take(joint, at: observation)
      if step % 30 == 29 { collecting.begin() }
    }
  }

  /// Two agents with one actor, who only differ in its suffix.
  @Test(arguments: formsThatBeginAtPolicies)
  func sharedActorsStayTheirAgents(sampler: any Sampler) {
    var stream = RandomStream(root: 2, path: ["shared"])
    let layout = PerceptronLayout(sizes: [3, 5, 2])
    let parameters = layout.orthogonalParameters(headGain: 2, using: &stream)
    let actors = (0..<2).map { agent in
      var actor = Approximator(layout, parameters: parameters)
      actor.suffix = (0..<2).map { $0 == agent ? 1 : 0 }
      return actor
    }
    var target = TargetPolicy(actors: actors, space: JointActionSpace([2, 2]), observationSize: 1)
    _ = target.observations.number(of: [0.5, 0.5])
    target.prepare()
    let (first, second) = (target.probabilities(of: 0, at: 0), target.probabilities(of: 1, at: 0))
    #expect(abs(first[first.startIndex] - second[second.startIndex]) > 0.01)
    var collecting = Collecting(sampler, target)
    for _ in 0..<2 {
      for (got, want) in zip(collecting.probabilities(), target.jointProbabilities(at: 0)) {
        #expect(abs(got - want) < 1e-15)
      }
      for joint in [0, 3, 3, 1] { collecting.take(joint) }
      #expect(collecting.probabilities().allSatisfy { $0.isFinite })
      collecting.begin()
    }
  }

  /// Nothing of an earlier batch is left: neither its samples nor an optimiser's moments.
  @Test(arguments: forms) func beginForgetsTheBatch(sampler: any Sampler) {
    var used = Collecting(sampler, target)
    for joint in [5, 5, 1, 0] { used.take(joint) }
    used.begin()
    var fresh = Collecting(sampler, target)
    for joint in [0, 4, 4, 2] {
      used.take(joint)
      fresh.take(joint)
      #expect(used.probabilities() == fresh.probabilities())
    }
  }

  /// Pearson's statistic has at most 5 degrees of freedom, where 25.74 is the 99.99 % quantile.
  /// Cells that expect fewer than 5 draws are one cell; if it expects fewer than 5 itself, more
  /// than 17 draws have a chance below 1e-5.
  @Test(arguments: forms)
  func drawsFollowTheProbabilities(sampler: any Sampler) {
    var collecting = Collecting(sampler, target)
    for joint in [0, 4, 4] { collecting.take(joint) }
    let probabilities = collecting.probabilities()
    let draws = 20_000
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<draws { counts[collecting.draw()] += 1 }
    #expect(collecting.probabilities() == probabilities)
    var statistic = 0.0
    var rare = (expected: 0.0, count: 0)
    for (count, probability) in zip(counts, probabilities) {
      let expected = probability * Double(draws)
      if expected < 5 {
        rare.expected += expected
        rare.count += count
      } else {
        statistic += (Double(count) - expected) * (Double(count) - expected) / expected
      }
    }
    if rare.expected < 5 {
      #expect(rare.count <= 17)
    } else {
      let gap = Double(rare.count) - rare.expected
      statistic += gap * gap / rare.expected
    }
    #expect(statistic < 25.74)
  }
}

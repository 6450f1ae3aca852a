import Foundation
import Games
import Networks
import Policies
import Randomness
import Sampling
import Testing

@Suite struct RobustActingTests {
  private func isClose(_ got: [Double], _ want: [Double]) -> Bool {
    got.count == want.count && zip(got, want).allSatisfy { abs($0 - $1) < 1e-7 }
  }

  /// Two observations, one agent, unequal probabilities.
  private let target = tableTarget([[[0.5, -0.25, 1]], [[0, 0.75, -2]]])

  /// Σ |Σ_t score_t + score of the action| over both rows, for every action, from the definition.
  private func sums(after samples: [(observation: Int, action: Int)], at observation: Int)
    -> [Double]
  {
    (0..<3).map { candidate in
      var score = [[0.0, 0, 0], [0.0, 0, 0]]
      for (row, action) in samples.map({ ($0.observation, $0.action) }) + [(observation, candidate)]
      {
        for other in 0..<3 {
          score[row][other] +=
            (other == action ? 1 : 0) - target.probability(of: other, agent: 0, at: row)
        }
      }
      return score.joined().reduce(0) { $0 + abs($1) }
    }
  }

  @Test func tablesFollowTheDefinition() {
    var collecting = Collecting(RobustActing(), target)
    var stream = RandomStream(root: 4, path: ["acting"])
    var samples: [(observation: Int, action: Int)] = []
    var ties = 0
    for step in 0..<200 {
      let observation = stream.below(2)
      let probabilities = collecting.probabilities(at: observation)
      let sums = sums(after: samples, at: observation)
      let least = sums.min() ?? 0
      let best = sums.map { $0 < least + 1e-9 }
      let share = 1 / Double(best.count { $0 })
      #expect(isClose(probabilities, best.map { $0 ? share : 0 }), "step \(step)")
      if share < 1 { ties += 1 }
      // Now and then something else, so that actions come to lack several samples.
      let action = step % 3 == 0 ? stream.below(3) : collecting.draw(at: observation)
      collecting.take(action, at: observation)
      samples.append((observation, action))
    }
    #expect(ties > 5)
  }

  @Test func theFirstActionIsTheLikeliest() {
    var collecting = Collecting(RobustActing(), target)
    #expect(collecting.probabilities(at: 0) == [0, 0, 1])
    #expect(collecting.probabilities(at: 1) == [0, 1, 0])
  }

  /// Uniform play of two agents: at first all tie; after AB agent 1 wants B, agent 2 wants A.
  @Test func everyAgentActsAloneAndTiesAreEven() {
    var collecting = Collecting(RobustActing(), uniformTarget([2, 2]))
    #expect(collecting.probabilities() == [0.25, 0.25, 0.25, 0.25])
    collecting.take(1)
    #expect(collecting.probabilities() == [0, 0, 1, 0])
  }

  @Test func theRuleIsFollowedAsOftenAsAskedFor() {
    var sampler = RobustActing()
    sampler.probability = 0.75
    var collecting = Collecting(sampler, target)
    let own = target.probabilities(of: 0, at: 0)
    #expect(
      isClose(
        collecting.probabilities(at: 0), [own[0] / 4, own[1] / 4, 0.75 + own[2] / 4]))
    sampler.probability = 0
    var never = Collecting(sampler, target)
    #expect(isClose(never.probabilities(at: 0), Array(own)))
  }

  /// Where a network sees only zeros, its last biases alone have gradients, and they are those of a
  /// table of one row.
  @Test func networksThatSeeNothingActLikeTables() {
    var stream = RandomStream(root: 2, path: ["networks"])
    var actor = Perceptron().actor(
      of: 0, inputs: 1, observations: 1, actions: 3, using: &stream)
    let biases: [Float] = [0.5, -0.25, 1]
    let first = actor.parameters.count - 3
    for action in 0..<3 { actor.parameters[first + action] = biases[action] }
    var network = TargetPolicy(
      actors: [actor], space: JointActionSpace([3]), observationSize: 1)
    _ = network.observations.number(of: [0])
    network.prepare()
    var seeing = Collecting(RobustActing(), network, architecture: Perceptron())
    var table = Collecting(RobustActing(), tableTarget([[biases]]))
    for step in 0..<60 {
      let wanted = table.probabilities()
      #expect(isClose(seeing.probabilities(), wanted), "step \(step)")
      let action = step % 5 == 0 ? 0 : wanted.firstIndex { $0 > 0 } ?? 0
      seeing.take(action)
      table.take(action)
    }
  }

  /// Its counts are never further from their expectation than a quota allows: TV ≤ K/(2m).
  @Test func errorsFallAsOneOverTheSamples() {
    let logits: [Float] = [0.3, -1.2, 0.9, 0, 1.7, -0.4]
    var collecting = Collecting(RobustActing(), tableTarget([[logits]]))
    for samples in 1...3000 {
      collecting.take(collecting.draw())
      guard samples.isMultiple(of: 500) else { continue }
      #expect(jointTotalVariation(collecting) <= 6 / (2 * Double(samples)))
    }
  }
}

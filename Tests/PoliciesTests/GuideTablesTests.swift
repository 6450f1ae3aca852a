import Games
import Networks
import Randomness
import Testing

@testable import Policies

@Suite struct GuideTablesTests {
  private static let distributions: [[Double]] = [
    [1], [0, 1], [1, 0], [0.5, 0.5], [0.25, 0, 0.75], [0, 0, 1, 0],
    [0.01, 0.01, 0.01, 0.97], [0.97, 0.01, 0.01, 0.01],
    (0..<129).map { _ in 1.0 / 129 }, (1...50).map { Double($0) / 1275 },
  ]

  /// Beside a walk along the running sums, at 2^12 points of [0, 1) and at its very end.
  @Test func categoriesAreThoseOfTheRunningSums() {
    var tables = GuideTables()
    for distribution in Self.distributions { tables.append(distribution[...]) }
    let points = (0..<4096).map { Double($0) / 4096 } + [1 - 0x1p-53]
    var first = 0
    for distribution in Self.distributions {
      for point in points {
        var (category, sum) = (0, distribution[0])
        while sum <= point, category + 1 < distribution.count {
          category += 1
          sum += distribution[category]
        }
        // Where rounding leaves nothing possible at the end, the last possible one.
        while distribution[category] == 0 { category -= 1 }
        #expect(tables.action(at: first, of: distribution.count, uniform: point) == category)
      }
      first += distribution.count
    }
  }

  /// Seventy agents of two actions: the sum of an agent's 4000 draws is within 4 standard errors of
  /// its probability, and no two agents always agree.
  @Test func jointActionsTooManyToNumberAreDrawnAgentByAgent() {
    let agents = 70
    let actors = (0..<agents).map { agent in
      var actor = Approximator(tableOf: 1, outputs: 2)
      actor.parameters[1] = Float(agent % 7 - 3) / 2
      return actor
    }
    var target = TargetPolicy(
      actors: actors, space: JointActionSpace(Array(repeating: 2, count: agents)),
      observationSize: 1)
    #expect(!target.space.isNumbered && target.space.count == 0)
    _ = target.observations.number(of: [Float](repeating: 0, count: agents))
    target.prepare()
    var stream = RandomStream(root: 1, path: ["wide"])
    var joint = [Int](repeating: 0, count: agents)
    var sums = joint
    var agreements = 0
    for _ in 0..<4000 {
      target.sample(at: 0, into: &joint, using: &stream)
      for agent in 0..<agents { sums[agent] += joint[agent] }
      if joint[0] == joint[7] { agreements += 1 }
    }
    for agent in 0..<agents {
      let p = target.probability(of: 1, agent: agent, at: 0)
      let error = (p * (1 - p) / 4000).squareRoot()
      #expect(abs(Double(sums[agent]) / 4000 - p) < 4 * error, "agent \(agent)")
    }
    let p = target.probability(of: 1, agent: 0, at: 0)
    let agreement = p * p + (1 - p) * (1 - p)
    let error = (agreement * (1 - agreement) / 4000).squareRoot()
    #expect(abs(Double(agreements) / 4000 - agreement) < 4 * error)
  }
}

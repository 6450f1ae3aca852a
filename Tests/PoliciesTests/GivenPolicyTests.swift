import Games
import Networks
import Policies
import Randomness
import Specifications
import Testing

@Suite struct GivenPolicyTests {
  /// What a study file is told about these probabilities.
  private func problems(_ json: Node) -> [String] {
    var problems: [Problem] = []
    let node = Node.record([.init("given", .record([.init("probabilities", json)]))])
    _ = policyCatalogue.decode(node, path: "policy", problems: &problems)
    return problems.map(\.description)
  }

  private func list(_ rows: [[[Double]]]) -> NestedNumbers {
    .list(rows.map { .list($0.map { .list($0.map { .number($0) }) }) })
  }

  /// Two agents of two and three actions, two observations.
  private let rows = [
    [[0.25, 0.75], [0.9, 0.1]], [[0.2, 0.3, 0.5], [0.001, 0.001, 0.998]],
  ]

  @Test func itPlaysWhatIsWritten() {
    let given = GivenPolicy(probabilities: list(rows))
    #expect(given.misfit(actionCounts: [2, 3], observations: 2) == nil)
    var stream = RandomStream(root: 1, path: ["given"])
    let actors = [2, 3].enumerated().map { agent, actions in
      given.actor(of: agent, inputs: 1, observations: 2, actions: actions, using: &stream)
    }
    var target = TargetPolicy(actors: actors, space: JointActionSpace([2, 3]), observationSize: 1)
    _ = target.observations.number(of: [0, 0])
    _ = target.observations.number(of: [1, 1])
    target.prepare()
    for (agent, table) in rows.enumerated() {
      for (observation, row) in table.enumerated() {
        for (action, probability) in row.enumerated() {
          let own = target.probability(of: action, agent: agent, at: observation)
          #expect(abs(own - probability) < 1e-6 * probability)
        }
      }
    }
  }

  @Test func theListOfOneAgentIsThatOfAll() {
    let given = GivenPolicy(probabilities: list([rows[0]]))
    #expect(given.misfit(actionCounts: [2, 2, 2], observations: 2) == nil)
    var stream = RandomStream(root: 1, path: ["given"])
    let actors = (0..<3).map {
      given.actor(of: $0, inputs: 1, observations: 2, actions: 2, using: &stream)
    }
    #expect(actors[2].parameters == actors[0].parameters)
    #expect(actors[0].parameters.count == 4)
    #expect(
      given.misfit(actionCounts: [2, 3], observations: 2)
        == "probabilities[0][0] is a list of 2, expected a list of 3, one per action of agent 2")
  }

  @Test func itsCriticsAndAdjustmentsAreTablesOfZeros() {
    var stream = RandomStream(root: 1, path: ["given"])
    let given = GivenPolicy(probabilities: list(rows))
    let critic = given.critic(inputs: 1, observations: 2, using: &stream)
    #expect(critic.parameters == [0, 0])
    let adjustment = given.adjustment(
      inputs: 2, observations: 2, jointActions: 6, using: &stream)
    #expect(adjustment.parameters == [Float](repeating: 0, count: 12))
  }

  @Test func shapesOfOtherGamesAreNamed() {
    let given = GivenPolicy(probabilities: list(rows))
    #expect(
      given.misfit(actionCounts: [2], observations: 2)
        == "probabilities is a list of 2, expected a list of 1, one per agent")
    #expect(
      given.misfit(actionCounts: [2, 3], observations: 4)
        == "probabilities[0] is a list of 2, expected a list of 4, one per joint observation")
    #expect(
      given.misfit(actionCounts: [2, 2], observations: 2)
        == "probabilities[1][0] is a list of 3, expected a list of 2, one per action of agent 2")
  }

  @Test func probabilitiesArePositiveAndSumToOne() {
    func row(_ numbers: [Double]) -> Node {
      Node(.list([Node(.list([Node(.list(numbers.map(\.node)))]))]))
    }
    #expect(problems(row([0.5, 0.5])) == [])
    #expect(problems(row([0.500_000_4, 0.5])) == [])
    #expect(
      problems(row([0.5, 0.25])) == [
        "policy.given: probabilities[0][0] sums to 0.75, and probabilities must sum to 1 within 1e-6"
      ])
    #expect(
      problems(row([1, 0])) == [
        "policy.given: probabilities[0][0] holds 0.0, and probabilities must be above 0"
      ])
    #expect(
      problems(row([1.5, -0.5])) == [
        "policy.given: probabilities[0][0] holds -0.5, and probabilities must be above 0"
      ])
  }
}

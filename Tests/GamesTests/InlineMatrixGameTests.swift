import Games
import Specifications
import TestSupport
import Testing

@Suite struct InlineMatrixGameTests {
  private func payoffs(_ settings: [String: Node]) -> PayoffTensor? {
    game("matrix", settings)?.makeEnvironment().payoffs
  }

  @Test func oneNumberPerCellIsACommonPayoff() {
    #expect(
      payoffs(["actions": [2, 3], "payoffs": [[1, 2, 3], [4, 5, 6]]])
        == PayoffTensor(
          actionCounts: [2, 3], values: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]))
  }

  @Test func oneLevelDeeperIsOneNumberPerAgent() {
    #expect(
      payoffs(["payoffs": [[[12, 12], [0, 6]], [[6, 0], [2, 2]]]]) == MotivatingGame().payoffs)
  }

  @Test func oneAgentIsABandit() {
    #expect(
      payoffs(["actions": [3], "payoffs": [0.5, 2, -1]])
        == PayoffTensor(actionCounts: [3], values: [0.5, 2, -1]))
    #expect(
      payoffs(["actions": [2], "payoffs": [[0.5], [2]]])
        == PayoffTensor(actionCounts: [2], values: [0.5, 2]))
  }

  /// Among them one of three agents with three actions each.
  @Test func everyPublicGameCanBeWrittenDown() throws {
    for golden in try GoldenGame.all() {
      let tensor = golden.tensor
      let settings = [
        "actions": Node(.list(golden.actionCounts.map { Node(.integer($0)) })),
        "payoffs": cell(of: tensor, after: []),
      ]
      #expect(payoffs(settings) == tensor, "\(golden.id)")
    }
  }

  private func cell(of tensor: PayoffTensor, after actions: [Int]) -> Node {
    guard actions.count < tensor.space.agents else {
      let joint = tensor.space.index(of: actions)
      return Node(.list((0..<tensor.space.agents).map { Node(.number(tensor[joint, $0])) }))
    }
    let next = 0..<tensor.space.actionCounts[actions.count]
    return Node(.list(next.map { cell(of: tensor, after: actions + [$0]) }))
  }

  @Test(
    arguments: [
      (
        [[1, 2, 3], [4, 5]],
        "payoffs[1] is a list of 2, expected a list of 3, one per action of agent 2"
      ),
      ([[1, 2, 3]], "payoffs is a list of 1, expected a list of 2, one per action of agent 1"),
      ([1, 2], "payoffs[0] is 1.0, expected a list of 3, one per action of agent 2"),
      (7, "payoffs is 7.0, expected a list of 2, one per action of agent 1"),
      ([[1, 2, 3], [4, 5, [6, 6]]], "payoffs[1][2] is a list of 2, expected a number"),
      (
        [[[1, 1], [2, 2], [3, 3]], [[4, 4], [5, 5], [6]]],
        "payoffs[1][2] is a list of 1, expected a list of 2, one number per agent"
      ),
      (
        [[[1, 1], [2, 2], [3, 3]], [[4, 4], 5, [6, 6]]],
        "payoffs[1][1] is 5.0, expected a list of 2, one number per agent"
      ),
      (
        [[[1, [1]], [2, 2], [3, 3]], [[4, 4], [5, 5], [6, 6]]],
        "payoffs[0][0][1] is a list of 1, expected a number"
      ),
    ] as [(Node, String)])
  func wrongShapesNameThePlaceAndTheShape(payoffs: Node, sentence: String) {
    #expect(
      problems(of: "matrix", ["actions": [2, 3], "payoffs": payoffs]) == [
        "game.matrix: \(sentence); actions [2, 3] need payoffs of shape 2 × 3, "
          + "or 2 × 3 × 2 with one number per agent; "
          + "give other numbers of actions as actions: [...]"
      ])
  }

  @Test func payoffsThatAreNoFiniteNumbersAreRefusedByPlace() {
    #expect(
      problems(of: "matrix", ["payoffs": [[1, 2], ["x", 4]]]) == [
        "game.matrix.payoffs: expected a finite number or a list at [1][0], found \"x\""
      ])
    #expect(
      problems(of: "matrix", ["payoffs": [[1, Node(.number(.nan))], [3, 4]]]) == [
        "game.matrix.payoffs: expected a finite number or a list at [0][1], found nan"
      ])
  }

  @Test func impossibleActionsAreRefused() {
    #expect(
      problems(of: "matrix", ["actions": [2, 0]]) == [
        "game.matrix.actions: a list of 2 is not allowed; "
          + "must be a list of at least one, each at least 1"
      ])
    #expect(
      problems(of: "matrix", ["actions": [1024, 1025]]) == [
        "game.matrix: actions [1024, 1025] have more than 1048576 joint actions; take fewer"
      ])
  }

  @Test func titleIsTheLabel() throws {
    let titled = try #require(game("matrix", ["title": "Stag hunt"]))
    #expect(gameCatalogue.label(of: titled) == "Stag hunt")
    #expect(problems(of: "matrix", ["title": "Stag\nhunt"]).count == 1)
  }

  @Test func withoutTitleTheLabelIsNameAndSettings() throws {
    let changed = try #require(game("matrix", ["payoffs": [[2, 0], [0, 1]]]))
    #expect(gameCatalogue.label(of: changed) == "matrix (payoffs [[2.0,0.0],[0.0,1.0]])")
    #expect(gameCatalogue.label(of: MotivatingGame()) == "motivating")
  }
}

import Games
import Randomness
import Specifications
import Testing

/// Cells are numbered by row: G 0 1 2, then 3 4 5, then 6 7 b 8; agent 1 starts in 3, agent 2 in 7.
@Suite struct GridWorldTests {
  private static let (up, down, left, right) = (0, 1, 2, 3)
  private static let moves: [Character: Int] = ["u": up, "d": down, "l": left, "r": right]

  /// The game as the paper draws it.
  private func drawn(_ settings: [String: Node] = [:]) throws -> any Game {
    try #require(game("gridWorld", ["start": "drawn"].merging(settings) { $1 }))
  }

  /// What every step of some joint actions pays, how the last one ends, and whether it succeeds.
  private func play(
    _ joint: [String], _ settings: [String: Node] = [:]
  ) throws -> (rewards: [[Double]], endings: [Ending], succeeded: Bool, picture: [String]) {
    var environment = try drawn(settings).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["grid world"])
    environment.reset(using: &chance)
    var rewards: [[Double]] = []
    var endings: [Ending] = []
    for actions in joint {
      let (paid, ending) = environment.step(
        actions.compactMap { Self.moves[$0] }, using: &chance)
      rewards.append(paid)
      endings.append(ending)
    }
    return (rewards, endings, environment.succeeded, environment.picture)
  }

  @Test func isDrawnAsInThePaper() throws {
    let start = try play([])
    #expect(start.picture == ["G   .   .", "1   .   .", ".   2   b"])
    let names = (0..<4).map { GridWorld().makeEnvironment().actionName($0, agent: 1) }
    #expect(names == ["up", "down", "left", "right"])
  }

  @Test func wallsStopAgents() throws {
    #expect(try play(["ld"]).picture == ["G   .   .", "1   .   .", ".   2   b"])
    #expect(try play(["rl", "rd", "rl"]).picture == ["G   .   .", ".   .   1", "2   .   b"])
    #expect(try play(["ru", "uu", "uu"]).picture == ["G   12  .", ".   .   .", ".   .   b"])
  }

  @Test func meetingPaysAndEnds() throws {
    // Agent 1 needs one step and agent 2 three: down and up twice, or left twice, pass the time.
    for joint in [["du", "uu", "ul"], ["ll", "lu", "uu"]] {
      for arrival in ["together", "waiting", "standing"] {
        let met = try play(joint, ["arrival": .init(stringLiteral: arrival)])
        #expect(met.rewards == [[0, 0], [0, 0], [0.9, 0.9]])
        #expect(met.endings == [.none, .none, .terminated])
        #expect(met.succeeded)
        #expect(met.picture == ["G12 .   .", ".   .   .", ".   .   b"])
      }
    }
  }

  /// Agent 1 goes up and stays; agent 2 comes two steps later.
  @Test func waitingForTheOtherIsReadInThreeWays() throws {
    let late = ["uu", "uu", "ul"]
    let together = try play(late, ["arrival": "together"])
    #expect(together.rewards == [[-0.1, -0.1], [0, 0], [-0.1, -0.1]])
    #expect(together.endings == [.none, .none, .none])
    #expect(!together.succeeded)
    let waiting = try play(late, ["arrival": "waiting"])
    #expect(waiting.rewards == [[-0.1, -0.1], [0, 0], [0.9, 0.9]])
    #expect(waiting.endings == [.none, .none, .terminated])
    #expect(waiting.succeeded)
    let standing = try play(late, ["arrival": "standing"])
    #expect(standing.rewards == [[-0.1, -0.1], [-0.1, -0.1], [0.9, 0.9]])
    #expect(standing.endings == [.none, .none, .terminated])
    #expect(standing.succeeded)
    #expect(try play(late).rewards == standing.rewards)
  }

  @Test func meetingMayBePaidAgain() throws {
    let again = try play(["ll", "lu", "uu", "uu", "rr"], ["meetingEnds": .init(.flag(false))])
    #expect(again.rewards == [[0, 0], [0, 0], [0.9, 0.9], [0.9, 0.9], [0, 0]])
    #expect(again.endings == Array(repeating: .none, count: 5))
    #expect(again.succeeded)
    // Where moving in is paid, staying is not.
    let once = try play(
      ["ll", "lu", "uu", "uu"], ["meetingEnds": .init(.flag(false)), "arrival": "waiting"])
    #expect(once.rewards == [[0, 0], [0, 0], [0.9, 0.9], [0, 0]])
  }

  @Test func loneArrivalMayEndTheEpisodeAndCostOnlyWhoCame() throws {
    let alone = try play(["uu"], ["loneArrivalEnds": .init(.flag(true)), "penaltyTo": "arriver"])
    #expect(alone.rewards == [[-0.1, 0]])
    #expect(alone.endings == [.terminated])
    #expect(!alone.succeeded)
  }

  @Test func bonusEndsTheEpisodeUnlessToldOtherwise() throws {
    let found = try play(["dr"])
    #expect(found.rewards == [[0.1, 0.1]])
    #expect(found.endings == [.terminated])
    #expect(!found.succeeded)
    let goesOn = try play(["dr", "dr"], ["bonusEnds": .init(.flag(false)), "bonusTo": "arriver"])
    #expect(goesOn.rewards == [[0, 0.1], [0, 0.1]])
    #expect(goesOn.endings == [.none, .none])
    let once = try play(["dr", "dr"], ["bonusEnds": .init(.flag(false)), "arrival": "waiting"])
    #expect(once.rewards == [[0.1, 0.1], [0, 0]])
    // Both there: "+0.1 if either reaches it" is paid once.
    let both = try play(["dl", "rr", "rr"])
    #expect(both.rewards == [[0, 0], [0, 0], [0.1, 0.1]])
  }

  @Test func stepRewardComesOnTop() throws {
    #expect(
      try play(["ll", "uu"], ["stepReward": -0.25]).rewards == [[-0.25, -0.25], [-0.35, -0.35]])
  }

  @Test func timeLimitTruncatesUnlessAGoalEndsTheStep() throws {
    #expect(try play(["ll", "rr"], ["stepLimit": 2]).endings == [.none, .truncated])
    #expect(try play(["ll", "lr", "lr"], ["stepLimit": 3]).endings == [.none, .none, .terminated])
    var environment = try drawn().makeEnvironment()
    var chance = RandomStream(root: 1, path: ["limit"])
    // A reset forgets the time.
    for _ in 0..<2 {
      environment.reset(using: &chance)
      let endings = (1...50).map { _ in environment.step([2, 1], using: &chance).1 }
      #expect(endings == Array(repeating: .none, count: 49) + [.truncated])
    }
  }

  @Test func agentsWhoMayNotShareStayWhereTheyWere() throws {
    let apart: [String: Node] = ["mayShareCells": .init(.flag(false))]
    // Both want the middle: both stay.
    #expect(try play(["ru"], apart).picture == ["G   .   .", "1   .   .", ".   2   b"])
    // Agent 2 goes left and up, where agent 1 stands still; then agent 1 makes room.
    #expect(try play(["ll", "lu"], apart).picture == ["G   .   .", "1   .   .", "2   .   b"])
    #expect(try play(["ll", "ru"], apart).picture == ["G   .   .", "2   1   .", ".   .   b"])
    // Two may swap, and meet in the corner.
    #expect(try play(["ll", "du"], apart).picture == ["G   .   .", "2   .   .", "1   .   b"])
    #expect(try play(["ll", "uu", "uu"], apart).succeeded)
    // Three in a row: the last two fail because the first one does.
    let three = ["agents": 3, "start": "random"] as [String: Node]
    var environment = try #require(game("gridWorld", three.merging(apart) { $1 })).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["three"])
    for number in 0..<200 {
      environment.reset(using: &chance)
      for _ in 0..<20 {
        let actions = (0..<3).map { _ in chance.below(4) }
        let ending = environment.step(actions, using: &chance).1
        let cells = environment.cells.filter { $0 != 0 }
        #expect(Set(cells).count == cells.count, "episode \(number)")
        if ending != .none { break }
      }
    }
  }

  @Test func observationsShowCells() throws {
    let joint = try drawn().makeEnvironment()
    #expect(joint.observationSize == 18)
    #expect(joint.observation(of: 0) == oneHot(3) + oneHot(7))
    #expect(joint.observation(of: 1) == oneHot(7) + oneHot(3))
    let own = try drawn(["observation": "own"]).makeEnvironment()
    #expect(own.observationSize == 9)
    #expect(own.observation(of: 0) == oneHot(3))
    #expect(own.observation(of: 1) == oneHot(7))
    // Row 34 is agent 1 in cell 3 and agent 2 in cell 7: 9 · 3 + 7.
    #expect(own.jointObservations?.count == 81)
    #expect(own.jointObservations?[34] == oneHot(3) + oneHot(7))
    let both: [Float] = oneHot(3) + oneHot(7) + oneHot(7) + oneHot(3)
    #expect(joint.jointObservations?[34] == both)
    #expect(Set(joint.jointObservations ?? []).count == 81)
    let large = try drawn(["side": 6]).makeEnvironment()
    #expect(large.jointObservations == nil)
    #expect(
      large.picture == [
        "G   .   .   .   .   .", ".   .   .   .   .   .", ".   .   .   .   .   .",
        "1   .   .   .   .   .", ".   .   .   .   .   .", ".   .   .   2   .   b",
      ])
  }

  private func oneHot(_ cell: Int) -> [Float] { (0..<9).map { $0 == cell ? 1 : 0 } }

  /// 42 placements in 7 cells; 8,400 episodes leave each within five standard deviations of 200.
  @Test func randomStartsAreUniformOverFreeCells() throws {
    var environment = try #require(game("gridWorld", ["start": "random"])).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["random starts"])
    var counts: [[Int]: Int] = [:]
    for _ in 0..<8400 {
      environment.reset(using: &chance)
      counts[environment.cells, default: 0] += 1
    }
    #expect(counts.count == 42)
    #expect(counts.keys.joined().allSatisfy { (1...7).contains($0) })
    #expect(counts.values.allSatisfy { abs($0 - 200) < 70 })
  }

  /// Agent 2 has 3 ways to the corner in three steps. Agent 1 has 12 to be there after three, 6 to
  /// be there then and not one step before, 4 to be there for the first time.
  @Test(arguments: [("standing", false, 36), ("together", false, 18), ("together", true, 12)])
  func threeStepsAreCountedByHand(arrival: String, loneEnds: Bool, expected: Int) throws {
    let settings: [String: Node] = [
      "arrival": .init(stringLiteral: arrival), "loneArrivalEnds": .init(.flag(loneEnds)),
      "stepLimit": 3,
    ]
    let success = try successOfUniformPlay(settings)
    #expect(success == Double(expected) / 4096)
  }

  /// Against the same recursion written in Python (docs/gridworld.md), whose digits these are.
  @Test func uniformPlaySucceedsAsOftenAsInThePaper() throws {
    let success = try successOfUniformPlay([:])
    #expect(abs(success - 0.0829239576470774) < 1e-12)
  }

  /// By passing probabilities on from step to step, exactly but for rounding.
  private func successOfUniformPlay(_ settings: [String: Node]) throws -> Double {
    var environment = try #require(game("gridWorld", settings)).makeEnvironment()
    var chance = RandomStream(root: 1, path: ["none is drawn"])
    environment.reset(using: &chance)
    var reached = [environment.cells: (environment, 1.0)]
    var success = 0.0
    while !reached.isEmpty {
      var next: [[Int]: (any Environment, Double)] = [:]
      for (_, (before, probability)) in reached.sorted(by: {
        $0.key.lexicographicallyPrecedes($1.key)
      }) {
        for joint in 0..<16 {
          var after = before
          let ending = after.step([joint / 4, joint % 4], using: &chance).1
          if after.succeeded { success += probability / 16 }
          if ending == .none { next[after.cells, default: (after, 0)].1 += probability / 16 }
        }
      }
      reached = next
    }
    return success
  }

  @Test func impossibleSettingsAreRefused() {
    #expect(
      problems(of: "gridWorld", ["start": "drawn", "agents": 3])
        == ["game.gridWorld: start drawn places two agents, not 3; take start random"])
    #expect(
      problems(of: "gridWorld", ["side": 2])
        == ["game.gridWorld.side: 2 is not allowed; must be from 3 to 10"])
  }
}

extension Environment {
  /// Every agent's cell, from its one-hot observation.
  fileprivate var cells: [Int] {
    (0..<agents).map { observation(of: $0).firstIndex(of: 1) ?? -1 }
  }
}

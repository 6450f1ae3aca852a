import Games
import Randomness
import Testing

@Suite struct BoulderPushTests {
  private static let (north, south, west, east) = (0, 1, 2, 3)

  private func boulderPush(_ change: (inout BoulderPush) -> Void = { _ in }) -> BoulderPush {
    var game = BoulderPush()
    change(&game)
    return game
  }

  /// The paper's boulder at row 2, columns 2 and 3, with agents at the given rows and columns.
  private func environment(
    _ agents: [(Int, Int)], _ change: (inout BoulderPush) -> Void = { _ in }
  ) -> BoulderEnvironment {
    var environment = BoulderEnvironment(boulderPush(change))
    environment.reset(
      to: BoulderLayout(
        direction: .south, boulder: .init(row: 2, column: 2),
        agents: agents.map { .init(row: $0.0, column: $0.1) }))
    return environment
  }

  private func cells(_ environment: BoulderEnvironment) -> [[Int]] {
    environment.layout.agents.map { [$0.row, $0.column] }
  }

  @Test func thePapersLayout() {
    var environment = BoulderEnvironment(boulderPush { $0.layout = .fixed })
    var chance = RandomStream(root: 1, path: ["layout"])
    environment.reset(using: &chance)
    #expect(
      environment.picture == [
        ". . . 2", "1 . . .", ". . # #", ". . x x",
        "agents by number; boulder #, to be pushed south onto x",
      ])
    #expect(environment.observationSize == 166)
    #expect(environment.actionCounts == [4, 4])
    #expect(
      (0..<4).map { environment.actionName($0, agent: 0) } == ["north", "south", "west", "east"])
  }

  @Test func pushingTogetherOntoTheGoal() {
    var environment = environment([(1, 3), (1, 2)])
    let (rewards, ending) = environment.step([Self.south, Self.south])
    #expect(rewards == [1.1, 1.1])
    #expect(ending == .terminated)
    #expect(environment.succeeded)
    #expect(cells(environment) == [[2, 3], [2, 2]])
    #expect(environment.layout.boulder == .init(row: 3, column: 2))
  }

  @Test func pushingTogetherOnTheWayPaysTheIncentive() {
    var environment = BoulderEnvironment(
      boulderPush {
        ($0.size, $0.distance, $0.incentive, $0.completionBonus) = (5, 2, 0.25, 0.5)
      })
    environment.reset(
      to: BoulderLayout(
        direction: .south, boulder: .init(row: 2, column: 3),
        agents: [.init(row: 1, column: 3), .init(row: 1, column: 4)]))
    let first = environment.step([Self.south, Self.south])
    #expect(first == ([0.25, 0.25], .none))
    #expect(!environment.succeeded)
    let second = environment.step([Self.south, Self.south])
    #expect(second == ([0.75, 0.75], .terminated))
    #expect(environment.succeeded)
  }

  @Test func pushingAloneCostsTheAgent() {
    var environment = environment([(1, 2), (0, 3)])
    let (rewards, ending) = environment.step([Self.south, Self.south])
    #expect(rewards == [-0.02, 0])
    #expect(ending == .none)
    #expect(cells(environment) == [[1, 2], [1, 3]])
    #expect(environment.layout.boulder == .init(row: 2, column: 2))
  }

  /// From the west and from the wrong side, with both agents touching the boulder.
  @Test func bumpsFromOtherSidesCostAsMuch() {
    var environment = environment([(2, 1), (3, 3)])
    #expect(environment.step([Self.east, Self.north]).0 == [-0.02, -0.02])
    #expect(cells(environment) == [[2, 1], [3, 3]])
  }

  @Test func bordersAndAgentsStopMovesAtNoCost() {
    var environment = environment([(0, 0), (0, 1)])
    #expect(environment.step([Self.north, Self.north]).0 == [0, 0])
    #expect(cells(environment) == [[0, 0], [0, 1]])
    // A swap fails whoever moves first.
    #expect(environment.step([Self.east, Self.west]).0 == [0, 0])
    #expect(cells(environment) == [[0, 0], [0, 1]])
  }

  private func cells(
    after actions: [Int], order: [Int], from agents: [(Int, Int)]
  ) -> [[Int]] {
    var environment = environment(agents)
    _ = environment.step(actions, order: order)
    return cells(environment)
  }

  @Test func theOrderDecidesWhoGetsACell() {
    let agents = [(0, 0), (0, 2)]
    let actions = [Self.east, Self.west]
    #expect(cells(after: actions, order: [0, 1], from: agents) == [[0, 1], [0, 2]])
    #expect(cells(after: actions, order: [1, 0], from: agents) == [[0, 0], [0, 1]])
  }

  @Test func theOrderDecidesWhetherOneCanFollow() {
    let agents = [(0, 0), (0, 1)]
    let actions = [Self.east, Self.east]
    #expect(cells(after: actions, order: [0, 1], from: agents) == [[0, 0], [0, 2]])
    #expect(cells(after: actions, order: [1, 0], from: agents) == [[0, 1], [0, 2]])
  }

  /// Four standard errors of a share of 2000 are 0.045.
  @Test func everyOrderIsEquallyLikely() {
    var environment = environment([(0, 0), (0, 2)]) { $0.stepLimit = 10_000 }
    let start = environment.layout
    var chance = RandomStream(root: 1, path: ["orders"])
    var first = 0.0
    for _ in 0..<2000 {
      environment.reset(to: start)
      _ = environment.step([Self.east, Self.west], using: &chance)
      first += cells(environment) == [[0, 1], [0, 2]] ? 1 : 0
    }
    #expect(abs(first / 2000 - 0.5) < 0.045)
  }

  @Test func theStepLimitCuts() {
    var environment = environment([(0, 0), (0, 1)]) { $0.stepLimit = 2 }
    #expect(environment.step([Self.north, Self.north]).1 == .none)
    #expect(environment.step([Self.north, Self.north]).1 == .truncated)
    #expect(!environment.succeeded)
  }

  @Test func theStepLimitCanBeTerminal() {
    var environment = environment([(0, 0), (0, 1)]) {
      ($0.stepLimit, $0.limitTerminates) = (1, true)
    }
    #expect(environment.step([Self.north, Self.north]).1 == .terminated)
    #expect(!environment.succeeded)
  }

  @Test func oneAgentPushesAlone() {
    var environment = BoulderEnvironment(boulderPush { $0.agents = 1 })
    environment.reset(
      to: BoulderLayout(
        direction: .west, boulder: .init(row: 3, column: 1), agents: [.init(row: 3, column: 2)]))
    #expect(environment.step([Self.west]) == ([1.1], .terminated))
  }

  /// With sight 1, agent 1 at (1, 1) sees rows and columns 0...2: direction, agents, boulder.
  @Test func observationsShowWhatLiesAround() {
    let environment = environment([(1, 1), (0, 0)]) { $0.sight = 1 }
    #expect(
      environment.observation(of: 0) == [0, 1, 0, 0] + [1, 0, 0, 0, 1, 0, 0, 0, 0] + [
        0, 0, 0, 0, 0, 0, 0, 0, 1,
      ])
    #expect(
      environment.observation(of: 1) == [0, 1, 0, 0] + [0, 0, 0, 0, 1, 0, 0, 0, 1] + [
        0, 0, 0, 0, 0, 0, 0, 0, 0,
      ])
  }

  // MARK: layouts

  private func layouts(_ game: BoulderPush, resets: Int) -> [BoulderLayout] {
    var environment = BoulderEnvironment(game)
    var chance = RandomStream(root: 1, path: ["resets"])
    return (0..<resets).map { _ in
      environment.reset(using: &chance)
      let layout = environment.layout
      _ = environment.step(Array(repeating: Self.south, count: game.agents))
      return layout
    }
  }

  private func boulderCells(_ layout: BoulderLayout) -> [[Int]] {
    let isHorizontal = layout.direction == .north || layout.direction == .south
    return layout.agents.indices.map {
      [
        layout.boulder.row + (isHorizontal ? 0 : $0),
        layout.boulder.column + (isHorizontal ? $0 : 0),
      ]
    }
  }

  /// The boulder lies off the two borders that it faces, so that there is a goal and a place to push.
  @Test func randomLayoutsKeepTheRules() {
    let game = boulderPush { ($0.size, $0.agents, $0.layout) = (5, 3, .random) }
    var seen = Set<[Int]>()
    for layout in layouts(game, resets: 1000) {
      let boulder = boulderCells(layout)
      let agents = layout.agents.map { [$0.row, $0.column] }
      #expect(Set(agents + boulder).count == 6)
      #expect((agents + boulder).joined().allSatisfy { 0..<5 ~= $0 })
      let across =
        layout.direction == .north || layout.direction == .south
        ? layout.boulder.row : layout.boulder.column
      #expect(1...3 ~= across)
      seen.insert([layout.direction.rawValue, layout.boulder.row, layout.boulder.column])
    }
    #expect(seen.count == 4 * 3 * 3, "every direction and place of the boulder occurs")
  }

  @Test func fixedBouldersLeaveTheAgentsToChance() {
    for (size, agents, distance) in [(4, 2, 1), (6, 4, 3), (3, 1, 1)] {
      let game = boulderPush { ($0.size, $0.agents, $0.distance) = (size, agents, distance) }
      let drawn = layouts(game, resets: 100)
      #expect(drawn.allSatisfy { $0.direction == .south })
      #expect(
        drawn.allSatisfy {
          $0.boulder == .init(row: size - 1 - distance, column: size - agents)
        })
      #expect(Set(drawn.map(\.agents)).count > 5)
      #expect(
        drawn.allSatisfy { layout in
          Set(boulderCells(layout) + layout.agents.map { [$0.row, $0.column] }).count == 2 * agents
        })
    }
  }

  @Test func fixedLayoutsAreTheSameAfterEveryReset() {
    let game = boulderPush {
      ($0.size, $0.agents, $0.distance, $0.layout) = (5, 4, 2, .fixed)
    }
    let drawn = layouts(game, resets: 10)
    #expect(Set(drawn).count == 1)
    #expect(
      drawn[0]
        == BoulderLayout(
          direction: .south, boulder: .init(row: 2, column: 1),
          agents: [
            .init(row: 1, column: 0), .init(row: 0, column: 4), .init(row: 0, column: 0),
            .init(row: 4, column: 0),
          ]))
  }

  @Test func impossibleSettingsAreRefusedInOneSentence() {
    #expect(
      problems(of: "boulderPush", ["agents": 4]) == [
        "game.boulderPush: a boulder of length 4, one per agent, leaves no way past it "
          + "on a grid of side 4"
      ])
    #expect(
      problems(of: "boulderPush", ["distance": 3]) == [
        "game.boulderPush: distance (3) must be at most 2 on a grid of side 4, "
          + "so that there is a row behind the boulder"
      ])
    #expect(
      problems(of: "boulderPush", ["distance": 2, "layout": "random"]) == [
        "game.boulderPush: distance (2) means nothing where the layout is random; leave it at 1"
      ])
    #expect(problems(of: "boulderPush", ["distance": 2]).isEmpty)
    #expect(problems(of: "boulderPush", ["agents": 4, "size": 5]).isEmpty)
    #expect(
      problems(of: "boulderPush", ["agents": 5, "size": 8])
        == ["game.boulderPush.agents: 5 is not allowed; must be from 1 to 4"])
    #expect(
      problems(of: "boulderPush", ["size": 2, "agents": 1])
        == ["game.boulderPush.size: 2 is not allowed; must be from 3 to 64"])
  }

  // MARK: the public package

  /// Episodes recorded from `bpush` at d5ecb34, one to four agents; its rewards are single precision.
  @Test func everyRecordedEpisodeIsReplayedExactly() throws {
    let traces = try goldenLines("bpush", as: BoulderTrace.self)
    #expect(traces.count == 54)
    var observed = 0
    var pushes = 0
    for (number, trace) in traces.enumerated() {
      var environment = BoulderEnvironment(trace.game)
      environment.reset(to: trace.layout)
      func ones() -> [[Int]] {
        trace.agentsXy.indices.map { agent in
          let observation = environment.observation(of: agent)
          #expect(observation.count == trace.config.obsLength)
          #expect(observation.allSatisfy { $0 == 0 || $0 == 1 })
          return observation.indices.filter { observation[$0] == 1 }
        }
      }
      if let expected = trace.initObsOnes { #expect(ones() == expected, "episode \(number)") }
      for (time, step) in trace.steps.enumerated() {
        let place: Comment = "episode \(number), step \(time)"
        let before = environment.layout.boulder
        // Where the package drew no order, any will do: all push.
        let order = step.order.isEmpty ? Array(step.a.indices) : step.order
        let (rewards, ending) = environment.step(step.a, order: order)
        #expect(zip(rewards, step.r).allSatisfy { abs($0 - $1) <= 1e-6 }, place)
        #expect(ending == (step.done ? .terminated : .none), place)
        #expect(environment.succeeded == step.done, place)
        let agents = environment.layout.agents.map { [$0.column, $0.row] }
        #expect(agents == step.agentsXy, place)
        let boulder = environment.layout.boulder
        #expect([boulder.column, boulder.row] == step.boulderXy, place)
        #expect((boulder != before) == step.order.isEmpty, place)
        pushes += step.order.isEmpty ? 1 : 0
        if let expected = step.oOnes {
          #expect(ones() == expected, place)
          observed += 1
        }
      }
    }
    #expect(observed == 314)
    #expect(pushes > 50)
  }

  private static func recorded(
    size: Int, agents: Int, penalty: Double, mean: Double, standardError: Double, successes: Double
  ) -> RandomPlay {
    var game = BoulderPush()
    (game.size, game.agents, game.penalty, game.layout) = (size, agents, penalty, .random)
    return RandomPlay(
      description: "\(size)x\(size), \(agents) agents", game: game, mean: mean,
      standardError: standardError, successes: successes)
  }

  /// `bpush` at d5ecb34, 50 steps.
  private static let recorded = [
    recorded(
      size: 5, agents: 2, penalty: 0.01, mean: -0.049335, standardError: 0.002381, successes: 17),
    recorded(
      size: 8, agents: 2, penalty: 0.01, mean: -0.022715, standardError: 0.0007, successes: 1),
    recorded(
      size: 8, agents: 4, penalty: 0.1, mean: -0.813725, standardError: 0.008106, successes: 0),
    recorded(
      size: 12, agents: 2, penalty: 0.05, mean: -0.051388, standardError: 0.001425, successes: 0),
  ]

  @Test(arguments: recorded)
  func randomPlayEarnsWhatThePackagePays(recorded: RandomPlay) {
    recorded.expectAgreement(episodes: 1000)
  }
}

extension BoulderEnvironment {
  fileprivate mutating func step(_ actions: [Int], order: [Int]) -> ([Double], Ending) {
    var rewards = [Double](repeating: .nan, count: actions.count)
    let ending = actions.withUnsafeBufferPointer { actions in
      order.withUnsafeBufferPointer { order in
        rewards.withUnsafeMutableBufferPointer { step(actions, order: order, rewards: $0) }
      }
    }
    return (rewards, ending)
  }
}

/// An episode of `Golden/bpush.jsonl`.
private struct BoulderTrace: Decodable {
  struct Config: Decodable {
    let height: Int
    let nAgents: Int
    let sensorRange: Int
    let penalty: Double
    let incentive: Double
    let obsLength: Int
  }
  struct Boulder: Decodable {
    let x: Int
    let y: Int
    let direction: String
  }
  struct Step: Decodable {
    let a: [Int]
    let order: [Int]
    let agentsXy: [[Int]]
    let boulderXy: [Int]
    let r: [Double]
    let done: Bool
    let oOnes: [[Int]]?
  }
  let config: Config
  let boulder: Boulder
  let agentsXy: [[Int]]
  let initObsOnes: [[Int]]?
  let steps: [Step]

  var game: BoulderPush {
    var game = BoulderPush()
    (game.size, game.agents, game.sight) = (config.height, config.nAgents, config.sensorRange)
    (game.penalty, game.incentive) = (config.penalty, config.incentive)
    (game.layout, game.stepLimit) = (.random, steps.count + 1)
    return game
  }

  var layout: BoulderLayout {
    let directions = ["NORTH": BoulderLayout.Direction.north, "SOUTH": .south, "WEST": .west]
    return BoulderLayout(
      direction: directions[boulder.direction] ?? .east,
      boulder: .init(row: boulder.y, column: boulder.x),
      agents: agentsXy.map { .init(row: $0[1], column: $0[0]) })
  }
}

import Games
import Testing

/// What the public package does, and what random play earns in it.
@Suite struct RecordedForagingTests {
  /// Episodes recorded from `lbforaging` 2.0.0; regular, hidden levels, penalty, crowded.
  @Test func everyRecordedEpisodeIsReplayedExactly() throws {
    let traces = try goldenLines("lbf", as: ForagingTrace.self)
    #expect(traces.count == 80)
    var observed = 0
    var shared = 0
    for (number, trace) in traces.enumerated() {
      var environment = ForagingEnvironment(trace.game)
      environment.reset(to: trace.layout)
      let agents = trace.players.indices
      func observations() -> [[Float]] { agents.map { environment.observation(of: $0) } }
      if let expected = trace.initObs { #expect(observations() == expected, "episode \(number)") }
      for (time, step) in trace.steps.enumerated() {
        let place: Comment = "episode \(number), step \(time)"
        let valid = agents.map { agent in
          (0..<6).filter { environment.isAvailable($0, agent: agent) }
        }
        #expect(valid == step.valid, place)
        let (rewards, ending) = environment.step(step.a)
        #expect(zip(rewards, step.r).allSatisfy { abs($0 - $1) <= 1e-12 }, place)
        #expect(ending == (step.done ? .terminated : .none), place)
        #expect(environment.playerCells == step.p, place)
        let foods = environment.layout.foods.filter { $0.level > 0 }
        #expect(foods.map { [$0.row, $0.column, $0.level] } == step.food, place)
        #expect(environment.succeeded == step.food.isEmpty, place)
        if let expected = step.o {
          #expect(observations() == expected, place)
          observed += 1
        }
        if Set(step.p).count < step.p.count { shared += 1 }
      }
    }
    #expect(observed == 1903)
    #expect(shared == 63, "steps that leave two players in a cell")
  }

  private static func benchmark(
    side: Int, players: Int, foods: Int, cooperative: Bool = false, mean: Double,
    standardError: Double, successes: Double
  ) -> RandomPlay {
    var game = LevelBasedForaging()
    (game.rows, game.columns, game.sight) = (side, side, side)
    (game.players, game.foods, game.maxPlayerLevel) = (players, foods, 2)
    (game.cooperative, game.penalty) = (cooperative, 0)
    return RandomPlay(
      description: "\(side)x\(side)-\(players)p-\(foods)f", game: game, mean: mean,
      standardError: standardError,
      successes: successes)
  }

  /// `lbforaging` 2.0.0, uniform over all six actions.
  private static let recorded = [
    benchmark(
      side: 8, players: 2, foods: 2, cooperative: true, mean: 0.0045, standardError: 0.000747,
      successes: 0),
    benchmark(
      side: 10, players: 3, foods: 3, mean: 0.092531, standardError: 0.002314, successes: 9),
    benchmark(
      side: 15, players: 3, foods: 5, mean: 0.042922, standardError: 0.001161, successes: 0),
    benchmark(
      side: 15, players: 4, foods: 3, mean: 0.07681, standardError: 0.002265, successes: 10),
    benchmark(
      side: 15, players: 4, foods: 5, mean: 0.067172, standardError: 0.001479, successes: 0),
  ]

  @Test(arguments: recorded)
  func randomPlayEarnsWhatThePackagePays(recorded: RandomPlay) {
    recorded.expectAgreement(episodes: 1000)
  }
}

extension ForagingEnvironment {
  /// Row and column of every player.
  var playerCells: [[Int]] { layout.players.map { [$0.row, $0.column] } }
}

/// An episode of `Golden/lbf.jsonl`.
private struct ForagingTrace: Decodable {
  struct Config: Decodable {
    let players: Int
    let minPlayerLevel: Int
    let maxPlayerLevel: Int
    let fieldSize: [Int]
    let minFoodLevel: Int
    let maxFoodLevel: Int?
    let maxNumFood: Int
    let sight: Int
    let maxEpisodeSteps: Int
    let forceCoop: Bool
    let normalizeReward: Bool
    let observeAgentLevels: Bool
    let penalty: Double
  }
  struct Player: Decodable {
    let pos: [Int]
    let level: Int
  }
  struct Step: Decodable {
    let a: [Int]
    let valid: [[Int]]
    let p: [[Int]]
    let food: [[Int]]
    let r: [Double]
    let done: Bool
    let o: [[Float]]?
  }
  let config: Config
  let players: [Player]
  let food: [[Int]]
  let initObs: [[Float]]?
  let steps: [Step]

  var game: LevelBasedForaging {
    var game = LevelBasedForaging()
    (game.rows, game.columns) = (config.fieldSize[0], config.fieldSize[1])
    (game.players, game.foods) = (config.players, config.maxNumFood)
    game.minPlayerLevel = config.minPlayerLevel
    game.maxPlayerLevel = config.maxPlayerLevel
    game.minFoodLevel = config.minFoodLevel
    game.maxFoodLevel = config.maxFoodLevel ?? 0
    (game.cooperative, game.sight) = (config.forceCoop, config.sight)
    (game.stepLimit, game.limitTerminates) = (config.maxEpisodeSteps, true)
    (game.normalised, game.penalty) = (config.normalizeReward, config.penalty)
    game.observesLevels = config.observeAgentLevels
    game.masked = true
    return game
  }

  var layout: ForagingLayout {
    ForagingLayout(
      players: players.map { .init(row: $0.pos[0], column: $0.pos[1], level: $0.level) },
      foods: food.map { .init(row: $0[0], column: $0[1], level: $0[2]) })
  }
}

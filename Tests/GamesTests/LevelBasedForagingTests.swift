import Games
import Randomness
import Specifications
import Testing

@Suite struct LevelBasedForagingTests {
  private static let (idle, north, south, west, east, load) = (0, 1, 2, 3, 4, 5)

  private func environment(
    players: [(Int, Int)], food: (Int, Int) = (2, 2),
    _ change: (inout LevelBasedForaging) -> Void = { _ in }
  ) -> ForagingEnvironment {
    var game = LevelBasedForaging()
    game.players = players.count
    change(&game)
    var environment = ForagingEnvironment(game)
    environment.reset(
      to: ForagingLayout(
        players: players.map { .init(row: $0.0, column: $0.1, level: 1) },
        foods: [.init(row: food.0, column: food.1, level: 2)]))
    return environment
  }

  @Test func loadingTogetherPaysHalfEach() {
    var environment = environment(players: [(1, 2), (2, 3)])
    let (rewards, ending) = environment.step([Self.load, Self.load])
    #expect(rewards == [0.5, 0.5])
    #expect(ending == .terminated)
    #expect(environment.succeeded)
  }

  @Test func loadingAloneCostsTheLoader() {
    var environment = environment(players: [(1, 2), (2, 3)])
    let (rewards, ending) = environment.step([Self.load, Self.north])
    #expect(rewards == [-0.015, 0])
    #expect(ending == .none)
    #expect(!environment.succeeded)
    #expect(environment.playerCells == [[1, 2], [1, 3]])
  }

  /// A loader in the corner, diagonally or two cells off is beside nothing.
  @Test(arguments: [(0, 0), (1, 1), (2, 0)])
  func loadingNothingIsIdling(cell: (Int, Int)) {
    var environment = environment(players: [cell, (3, 2)])
    #expect(environment.step([Self.load, Self.load]).0 == [0, -0.015])
  }

  @Test func rewardsWithoutNormalisationAreLevelTimesFood() {
    var environment = environment(players: [(1, 2), (2, 3)]) { $0.normalised = false }
    #expect(environment.step([Self.load, Self.load]).0 == [2, 2])
  }

  /// Levels 3 and 1 take food of 3, of 5 spawned: 3·3/(4·5) and 1·3/(4·5).
  @Test func sharesGoByLevelAndByWhatWasSpawned() {
    var game = LevelBasedForaging()
    (game.rows, game.columns, game.foods, game.maxPlayerLevel) = (8, 8, 2, 3)
    var environment = ForagingEnvironment(game)
    environment.reset(
      to: ForagingLayout(
        players: [.init(row: 1, column: 2, level: 3), .init(row: 2, column: 1, level: 1)],
        foods: [.init(row: 6, column: 6, level: 2), .init(row: 2, column: 2, level: 3)]))
    let (rewards, ending) = environment.step([Self.load, Self.load])
    #expect(rewards == [9.0 / 20, 3.0 / 20])
    #expect(ending == .none)
    #expect(environment.layout.foods.map(\.level) == [0, 2])
  }

  @Test func bordersAndFoodsStopMoves() {
    var environment = environment(players: [(0, 0), (1, 2)])
    _ = environment.step([Self.north, Self.south])
    #expect(environment.playerCells == [[0, 0], [1, 2]])
    _ = environment.step([Self.west, Self.east])
    #expect(environment.playerCells == [[0, 0], [1, 3]])
  }

  @Test func neighboursSwapCells() {
    var environment = environment(players: [(0, 0), (0, 1)])
    _ = environment.step([Self.east, Self.west])
    #expect(environment.playerCells == [[0, 1], [0, 0]])
  }

  @Test func playersFollowEachOther() {
    var environment = environment(players: [(0, 0), (0, 1), (0, 2)])
    _ = environment.step([Self.east, Self.east, Self.east])
    #expect(environment.playerCells == [[0, 1], [0, 2], [0, 3]])
  }

  @Test func whoNamesTheSameCellStays() {
    var environment = environment(players: [(0, 0), (0, 2)])
    _ = environment.step([Self.east, Self.west])
    #expect(environment.playerCells == [[0, 0], [0, 2]])
    // Who stays names the own cell: here player 1, whose move ends at the border.
    _ = environment.step([Self.north, Self.west])
    _ = environment.step([Self.north, Self.west])
    #expect(environment.playerCells == [[0, 0], [0, 1]])
  }

  /// Players 1 and 2 want (0, 1) and stay; player 3 wants only player 1's cell and goes there.
  @Test func whoStaysByConflictCanBeJoined() {
    var environment = environment(players: [(0, 0), (0, 2), (1, 0)])
    _ = environment.step([Self.east, Self.west, Self.north])
    #expect(environment.playerCells == [[0, 0], [0, 2], [0, 0]])
    #expect(
      environment.picture == [
        "13  .  2  .", " .  .  .  .", " .  . *2  .", " .  .  .  .",
        "players 1 of level 1, 2 of level 1, 3 of level 1; *n food of level n",
      ])
  }

  @Test func theStepLimitCuts() {
    var environment = environment(players: [(0, 0), (3, 3)]) { $0.stepLimit = 3 }
    let endings = (0..<3).map { _ in environment.step([Self.north, Self.south]).1 }
    #expect(endings == [.none, .none, .truncated])
    #expect(!environment.succeeded)
  }

  @Test func theStepLimitCanBeTerminal() {
    var environment = environment(players: [(0, 0), (3, 3)]) {
      ($0.stepLimit, $0.limitTerminates) = (2, true)
    }
    let endings = (0..<2).map { _ in environment.step([Self.north, Self.south]).1 }
    #expect(endings == [.none, .terminated])
    #expect(!environment.succeeded)
  }

  @Test func collectingAtTheLimitTerminates() {
    var environment = environment(players: [(1, 2), (2, 3)]) { $0.stepLimit = 1 }
    #expect(environment.step([Self.load, Self.load]).1 == .terminated)
    #expect(environment.succeeded)
  }

  @Test func theIdleActionComesFirst() {
    var six = environment(players: [(1, 2), (2, 3)])
    #expect(six.actionCounts == [6, 6])
    #expect(
      (0..<6).map { six.actionName($0, agent: 0) }
        == ["idle", "north", "south", "west", "east", "load"])
    #expect(six.step([Self.idle, Self.load]).0 == [0, -0.015])
    #expect(six.playerCells == [[1, 2], [2, 3]])

    var five = environment(players: [(1, 2), (2, 3)]) { $0.hasIdleAction = false }
    #expect(five.actionCounts == [5, 5])
    #expect(
      (0..<5).map { five.actionName($0, agent: 1) } == ["north", "south", "west", "east", "load"])
    #expect(five.step([0, 4]).0 == [0, -0.015])
    #expect(five.playerCells == [[0, 2], [2, 3]])
  }

  @Test func masksTellWhatWouldBeIdling() {
    let players = [(0, 0), (1, 2)]
    let masked = environment(players: players) { $0.masked = true }
    #expect(masked.masksActions)
    #expect(
      (0..<2).map { agent in (0..<6).filter { masked.isAvailable($0, agent: agent) } }
        == [
          [Self.idle, Self.south, Self.east],
          [Self.idle, Self.north, Self.west, Self.east, Self.load],
        ])
    let open = environment(players: players)
    #expect(!open.masksActions)
    #expect((0..<6).allSatisfy { open.isAvailable($0, agent: 0) })
  }

  /// With sight 1, player 1 at (0, 1) sees rows 0...1 and columns 0...2; player 2 at (1, 2) sees
  /// rows 0...2 and columns 1...3.
  @Test func observationsCountFromTheCornerOfWhatIsInSight() {
    let environment = environment(players: [(0, 1), (1, 2)]) { $0.sight = 1 }
    #expect(environment.observation(of: 0) == [-1, -1, 0, 0, 1, 1, 1, 2, 1])
    #expect(environment.observation(of: 1) == [2, 1, 2, 1, 1, 1, 0, 0, 1])
  }

  /// Beside the upper left corner, players are listed up to two sights away, foods up to one.
  @Test func playersBeyondSightAreListedNearTheOrigin() {
    let near = environment(players: [(0, 0), (2, 2)], food: (2, 1)) { $0.sight = 1 }
    #expect(near.observation(of: 0) == [-1, -1, 0, 0, 0, 1, 2, 2, 1])
    let far = environment(players: [(3, 3), (1, 1)], food: (2, 1)) { $0.sight = 1 }
    #expect(far.observation(of: 0) == [-1, -1, 0, 1, 1, 1, -1, -1, 0])
  }

  @Test func hiddenLevelsLeaveTwoNumbersPerPlayer() {
    let environment = environment(players: [(0, 1), (3, 3)]) {
      ($0.observesLevels, $0.sight) = (false, 1)
    }
    #expect(environment.observation(of: 0) == [-1, -1, 0, 0, 1, -1, -1])
  }

  // MARK: layouts

  private func foraging(_ change: (inout LevelBasedForaging) -> Void) -> LevelBasedForaging {
    var game = LevelBasedForaging()
    change(&game)
    return game
  }

  @Test func randomLayoutsKeepTheRules() {
    let game = foraging {
      ($0.rows, $0.columns, $0.players, $0.foods) = (9, 7, 4, 3)
      ($0.maxPlayerLevel, $0.cooperative) = (3, false)
    }
    var chance = RandomStream(root: 1, path: ["layouts"])
    var playerLevels = Set<Int>()
    for _ in 0..<500 {
      let layout = ForagingLayout.random(for: game, using: &chance)
      let levels = layout.players.map(\.level)
      playerLevels.formUnion(levels)
      let pieces = layout.players + layout.foods
      #expect(Set(pieces.map { [$0.row, $0.column] }).count == 7)
      #expect(layout.players.allSatisfy { 0..<9 ~= $0.row && 0..<7 ~= $0.column })
      #expect(layout.foods.allSatisfy { 1..<8 ~= $0.row && 1..<6 ~= $0.column })
      let highest = levels.sorted().prefix(3).reduce(0, +)
      #expect(layout.foods.allSatisfy { 1...highest ~= $0.level })
      for (index, food) in layout.foods.enumerated() {
        for other in layout.foods[..<index] {
          #expect(abs(food.row - other.row) + abs(food.column - other.column) >= 3)
          #expect((other.row, other.column) < (food.row, food.column))
        }
      }
    }
    #expect(playerLevels == [1, 2, 3])
  }

  @Test func cooperativeFoodTakesTheThreeLowestLevels() {
    let game = foraging {
      ($0.rows, $0.columns, $0.players, $0.maxPlayerLevel) = (6, 6, 4, 3)
    }
    var chance = RandomStream(root: 1, path: ["cooperative"])
    for _ in 0..<200 {
      let layout = ForagingLayout.random(for: game, using: &chance)
      let lowest = layout.players.map(\.level).sorted().prefix(3).reduce(0, +)
      #expect(layout.foods.map(\.level) == [lowest])
    }
  }

  /// By symmetry, each inner cell of the 4×4 grid holds the food a quarter of the time; four
  /// standard errors of a share of 2000 are 0.039.
  @Test func innerCellsAreEquallyLikely() {
    var chance = RandomStream(root: 1, path: ["inner cells"])
    var counts: [[Int]: Int] = [:]
    for _ in 0..<2000 {
      let food = ForagingLayout.random(for: LevelBasedForaging(), using: &chance).foods[0]
      counts[[food.row, food.column], default: 0] += 1
    }
    #expect(counts.count == 4)
    #expect(counts.values.allSatisfy { abs(Double($0) / 2000 - 0.25) < 0.039 })
  }

  private func layouts(_ game: LevelBasedForaging, resets: Int = 20) -> [ForagingLayout] {
    var environment = ForagingEnvironment(game)
    var chance = RandomStream(root: 1, path: ["resets"])
    return (0..<resets).map { _ in
      environment.reset(using: &chance)
      let layout = environment.layout
      _ = environment.step([Self.north, Self.north])
      return layout
    }
  }

  @Test func placementTellsWhatIsDrawn() {
    let random = layouts(LevelBasedForaging())
    #expect(Set(random.map(\.foods)).count > 1)
    #expect(Set(random.map(\.players)).count > 10)

    let fixedFood = layouts(foraging { $0.placement = .fixedFood })
    #expect(Set(fixedFood.map(\.foods)).count == 1)
    #expect(Set(fixedFood.map(\.players)).count > 10)
    #expect(
      fixedFood.allSatisfy { layout in
        layout.players.allSatisfy { player in
          layout.foods.allSatisfy { ($0.row, $0.column) != (player.row, player.column) }
        }
      })

    let fixed = layouts(foraging { $0.placement = .fixed })
    #expect(Set(fixed).count == 1)
    #expect(fixed[0].foods == fixedFood[0].foods)
    let others = (2...10).map { number in
      layouts(foraging { ($0.placement, $0.layout) = (.fixed, number) }, resets: 1)[0]
    }
    #expect(Set(others + [fixed[0]]).count > 5)
  }

  // MARK: refused settings

  @Test func impossibleSettingsAreRefusedInOneSentence() {
    #expect(
      problems(of: "foraging", ["minPlayerLevel": 3, "maxPlayerLevel": 2]) == [
        "game.foraging: minPlayerLevel (3) exceeds maxPlayerLevel (2)"
      ])
    #expect(
      problems(of: "foraging", ["minFoodLevel": 3, "maxFoodLevel": 2]) == [
        "game.foraging: minFoodLevel (3) exceeds maxFoodLevel (2)"
      ])
    #expect(
      problems(
        of: "foraging", ["minFoodLevel": 3, "cooperative": Node(.flag(false)), "maxPlayerLevel": 2])
        == [
          "game.foraging: minFoodLevel (3) exceeds 2, the sum of the three lowest player levels "
            + "when all are lowest; give maxFoodLevel"
        ])
    #expect(
      problems(of: "foraging", ["maxFoodLevel": 3]) == [
        "game.foraging: no food can be collected: its level is at least 3, "
          + "and players beside it reach 2 together"
      ])
    #expect(
      problems(of: "foraging", ["players": 8, "rows": 9]) == [
        "game.foraging: 8 players of 6 actions have more than 1048576 joint actions; "
          + "take fewer players or no idle action"
      ])
    #expect(
      problems(of: "foraging", ["layout": 2]) == [
        "game.foraging: layout (2) means nothing where placement is random; leave it at 1"
      ])
    #expect(
      problems(of: "foraging", ["rows": 2])
        == ["game.foraging.rows: 2 is not allowed; must be from 3 to 64"])
    #expect(
      problems(of: "foraging", ["penalty": -0.1])
        == ["game.foraging.penalty: -0.1 is not allowed; must be at least 0.0"])
  }

  /// No two cells of the inner 2×2 are three steps apart. Of the inner 3×3, only the centre leaves
  /// no second food: of nine cells and two players, that is well under half. Three foods never fit.
  @Test func crowdedGridsAreRefused() {
    #expect(
      problems(of: "foraging", ["foods": 2]) == [
        "game.foraging: foods (2) off the border and at least three steps apart do not fit "
          + "beside players (2) on 4 × 4 cells"
      ])
    #expect(problems(of: "foraging", ["foods": 2, "rows": 5, "columns": 5]).isEmpty)
    #expect(
      problems(of: "foraging", ["foods": 3, "rows": 5, "columns": 5]) == [
        "game.foraging: foods (3) off the border and at least three steps apart do not fit "
          + "beside players (2) on 5 × 5 cells"
      ])
    #expect(problems(of: "foraging", ["foods": 5, "rows": 15, "columns": 15]).isEmpty)
    #expect(problems(of: "foraging", ["foods": 1, "rows": 3, "columns": 3]).isEmpty)
    #expect(
      problems(of: "foraging", ["players": 7, "rows": 3, "columns": 3]) == [
        "game.foraging: foods (1) off the border and at least three steps apart seldom fit "
          + "beside players (7) on 3 × 3 cells"
      ])
  }

  /// Where layouts often fail, resets still place everything.
  @Test func resetsPlaceEveryFood() {
    let game = foraging { ($0.rows, $0.columns, $0.players, $0.foods) = (5, 5, 6, 2) }
    #expect(game.inconsistencies.isEmpty)
    var chance = RandomStream(root: 1, path: ["every food"])
    for _ in 0..<50 {
      #expect(
        ForagingLayout.random(for: game, using: &chance).foods.allSatisfy { $0.level == 3 })
    }
  }
}

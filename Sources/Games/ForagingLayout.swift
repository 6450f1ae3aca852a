import Randomness

/// Where the players and foods of level-based foraging are, and their levels.
public struct ForagingLayout: Sendable, Hashable {
  /// A player or a food; rows grow southward, columns eastward, both from 0.
  public struct Piece: Sendable, Hashable {
    public var row: Int
    public var column: Int
    /// Zero for a food that has been collected.
    public var level: Int

    public init(row: Int, column: Int, level: Int) {
      self.row = row
      self.column = column
      self.level = level
    }

    func distance(to other: Piece) -> Int { abs(row - other.row) + abs(column - other.column) }
  }

  public internal(set) var players: [Piece]
  /// In reading order: players see them in this order.
  public internal(set) var foods: [Piece]

  /// Foods are put into reading order.
  public init(players: [Piece], foods: [Piece]) {
    self.players = players
    self.foods = foods
    sortFoods()
  }

  /// As many players and foods as the game has, all in one corner.
  init(of game: LevelBasedForaging) {
    let piece = Piece(row: 0, column: 0, level: 1)
    players = Array(repeating: piece, count: game.players)
    foods = Array(repeating: piece, count: game.foods)
  }

  /// A random layout, see `redraw`.
  public static func random(
    for game: LevelBasedForaging, using chance: inout RandomStream
  ) -> ForagingLayout {
    var layout = ForagingLayout(of: game)
    layout.redraw(game, using: &chance)
    return layout
  }

  /// Draws everything anew without allocating.
  ///
  /// `lbforaging` plays with fewer foods after a thousand cells that would not do. Here players
  /// and foods are then drawn again, up to a thousand times; the settings that a game accepts
  /// leave 2^−1000 and less for that to fail, and then too there are fewer foods.
  mutating func redraw(_ game: LevelBasedForaging, using chance: inout RandomStream) {
    var attempts = 0
    while attempts < 1000 {
      if attempt(game, using: &chance) { return }
      attempts += 1
    }
  }

  /// Draws players, then foods, and tells whether every food found a cell in a thousand tries.
  mutating func attempt(_ game: LevelBasedForaging, using chance: inout RandomStream) -> Bool {
    for index in players.indices {
      players[index].level = chance.within(game.minPlayerLevel, game.maxPlayerLevel)
    }
    for index in foods.indices { foods[index].level = 0 }
    placePlayers(game, using: &chance)

    let highest = game.maxFoodLevel > 0 ? game.maxFoodLevel : lowestLevels
    let lowest = game.cooperative ? highest : game.minFoodLevel
    var placed = 0
    var tries = 0
    while placed < foods.count, tries < 1000 {
      tries += 1
      let food = Piece(
        row: 1 + chance.below(game.rows - 2), column: 1 + chance.below(game.columns - 2),
        level: chance.within(lowest, highest))
      // Beside a food and up to two cells along its row and column are all within two steps.
      if foods[..<placed].contains(where: { $0.distance(to: food) <= 2 })
        || players.contains(where: { $0.distance(to: food) == 0 })
      {
        continue
      }
      foods[placed] = food
      placed += 1
    }
    sortFoods()
    return placed == foods.count
  }

  /// Puts every player onto a cell that is free of foods and of the players before it.
  mutating func placePlayers(_ game: LevelBasedForaging, using chance: inout RandomStream) {
    for index in players.indices {
      var player = players[index]
      repeat {
        player.row = chance.below(game.rows)
        player.column = chance.below(game.columns)
      } while players[..<index].contains { $0.distance(to: player) == 0 }
        || foods.contains { $0.level > 0 && $0.distance(to: player) == 0 }
      players[index] = player
    }
  }

  /// The sum of the three lowest player levels, or of all if there are fewer.
  private var lowestLevels: Int {
    var sum = 0
    for (index, player) in players.enumerated() {
      var lower = 0
      for (other, rival) in players.enumerated()
      where (rival.level, other) < (player.level, index) {
        lower += 1
      }
      if lower < 3 { sum += player.level }
    }
    return sum
  }

  private mutating func sortFoods() {
    foods.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// Becomes the same as another layout of the game, without allocating.
  mutating func copy(_ other: ForagingLayout) {
    for index in players.indices { players[index] = other.players[index] }
    for index in foods.indices { foods[index] = other.foods[index] }
  }
}

extension RandomStream {
  /// Uniform on `lowest` to `highest`, which must not be lower.
  fileprivate mutating func within(_ lowest: Int, _ highest: Int) -> Int {
    lowest + below(highest - lowest + 1)
  }
}

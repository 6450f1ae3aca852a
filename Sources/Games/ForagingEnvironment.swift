import Randomness

/// The dynamics of level-based foraging; allocates nothing once it is made.
public struct ForagingEnvironment: Environment {
  private enum Action: Int {
    case idle, north, south, west, east, load
  }

  private let game: LevelBasedForaging
  /// What episodes start from unless everything is drawn.
  private let fixed: ForagingLayout?
  public let actionCounts: [Int]
  public let observationSize: Int
  public var jointObservations: [[Float]]? { nil }
  public var payoffs: PayoffTensor? { nil }

  /// The present state.
  public private(set) var layout: ForagingLayout
  private var steps = 0
  private var levelsAtStart = 0
  private var foodsLeft: Int
  // Of the step being taken, per player.
  private var requests: [Action]
  private var targets: [Int]

  public init(_ game: LevelBasedForaging) {
    let inconsistencies = game.inconsistencies
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    self.game = game
    actionCounts = game.actionCounts
    observationSize = 3 * game.foods + (game.observesLevels ? 3 : 2) * game.players
    if game.placement == .random {
      fixed = nil
    } else {
      var chance = RandomStream(root: 0, path: ["foraging", "layout \(game.layout)"])
      fixed = .random(for: game, using: &chance)
    }
    layout = ForagingLayout(of: game)
    foodsLeft = game.foods
    requests = Array(repeating: .idle, count: game.players)
    targets = Array(repeating: 0, count: game.players)
  }

  public var succeeded: Bool { foodsLeft == 0 }
  public var masksActions: Bool { game.masked }

  public mutating func reset(using chance: inout RandomStream) {
    if let fixed {
      layout.copy(fixed)
      if game.placement == .fixedFood { layout.placePlayers(game, using: &chance) }
    } else {
      layout.redraw(game, using: &chance)
    }
    start()
  }

  /// Starts an episode from a layout of as many players and foods as the game has.
  public mutating func reset(to layout: ForagingLayout) {
    precondition(layout.players.count == game.players && layout.foods.count == game.foods)
    self.layout.copy(layout)
    start()
  }

  private mutating func start() {
    steps = 0
    levelsAtStart = 0
    foodsLeft = 0
    for food in layout.foods where food.level > 0 {
      levelsAtStart += food.level
      foodsLeft += 1
    }
  }

  public mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    steps += 1
    for player in requests.indices {
      rewards[player] = 0
      let request = request(actions[player])
      requests[player] = isValid(request, for: player) ? request : .idle
    }
    move()
    load(rewards: rewards)
    if foodsLeft == 0 { return .terminated }
    guard steps >= game.stepLimit else { return .none }
    return game.limitTerminates ? .terminated : .truncated
  }

  /// Everybody names a cell, who stays their own; whoever names one alone goes there.
  ///
  /// Players may thus swap cells, and follow each other. Players who all stay because they named
  /// the same cell may be joined by one who named theirs.
  private mutating func move() {
    for player in requests.indices {
      let target = target(of: requests[player], for: player)
      targets[player] = target.row * game.columns + target.column
    }
    for player in requests.indices {
      var rivals = 0
      for target in targets where target == targets[player] { rivals += 1 }
      guard rivals == 1 else { continue }
      layout.players[player].row = targets[player] / game.columns
      layout.players[player].column = targets[player] % game.columns
    }
  }

  /// The loaders beside a food take it if their levels suffice, and else pay.
  ///
  /// Nobody is beside two foods, so the order of the foods does not matter.
  private mutating func load(rewards: UnsafeMutableBufferPointer<Double>) {
    for food in layout.foods.indices where layout.foods[food].level > 0 {
      var level = 0
      for player in requests.indices where loads(player, food) {
        level += layout.players[player].level
      }
      guard level > 0 else { continue }
      let isCollected = level >= layout.foods[food].level
      for player in requests.indices where loads(player, food) {
        guard isCollected else {
          rewards[player] = -game.penalty
          continue
        }
        let share = Double(layout.players[player].level * layout.foods[food].level)
        rewards[player] = game.normalised ? share / Double(level * levelsAtStart) : share
      }
      if isCollected {
        layout.foods[food].level = 0
        foodsLeft -= 1
      }
    }
  }

  private func loads(_ player: Int, _ food: Int) -> Bool {
    requests[player] == .load && layout.players[player].distance(to: layout.foods[food]) == 1
  }

  public func isAvailable(_ action: Int, agent: Int) -> Bool {
    !game.masked || isValid(request(action), for: agent)
  }

  private func request(_ action: Int) -> Action {
    guard let request = Action(rawValue: game.hasIdleAction ? action : action + 1) else {
      preconditionFailure("an action that no player has")
    }
    return request
  }

  private func isValid(_ action: Action, for player: Int) -> Bool {
    switch action {
    case .idle: true
    case .load:
      layout.foods.contains { $0.level > 0 && $0.distance(to: layout.players[player]) == 1 }
    case .north, .south, .west, .east: isOpen(target(of: action, for: player))
    }
  }

  /// Whether a cell is on the grid and free of food; a player there is no obstacle yet.
  private func isOpen(_ cell: (row: Int, column: Int)) -> Bool {
    0..<game.rows ~= cell.row && 0..<game.columns ~= cell.column
      && !layout.foods.contains {
        $0.level > 0 && $0.row == cell.row && $0.column == cell.column
      }
  }

  private func target(of action: Action, for player: Int) -> (row: Int, column: Int) {
    let (row, column) = (layout.players[player].row, layout.players[player].column)
    return switch action {
    case .north: (row - 1, column)
    case .south: (row + 1, column)
    case .west: (row, column - 1)
    case .east: (row, column + 1)
    case .idle, .load: (row, column)
    }
  }

  /// Row, column and level of every food in sight, then of the player and of the others in sight.
  ///
  /// Rows and columns count from the upper left corner of what is in sight, which ends at the
  /// border; places left over are filled with −1, −1, 0.
  public func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    let own = layout.players[agent]
    let top = max(0, own.row - game.sight)
    let left = max(0, own.column - game.sight)
    var next = 0
    for food in layout.foods
    where food.level > 0
      && max(abs(food.row - own.row), abs(food.column - own.column)) <= game.sight
    {
      observation[next] = Float(food.row - top)
      observation[next + 1] = Float(food.column - left)
      observation[next + 2] = Float(food.level)
      next += 3
    }
    while next < 3 * game.foods {
      observation[next] = -1
      observation[next + 1] = -1
      observation[next + 2] = 0
      next += 3
    }

    let width = game.observesLevels ? 3 : 2
    // The player comes first, which costs it its place among the others.
    for rank in layout.players.indices {
      let player = layout.players[rank == 0 ? agent : rank <= agent ? rank - 1 : rank]
      let (row, column) = (player.row - top, player.column - left)
      // Nearer to the upper or left border than its sight, a player sees others farther off.
      guard 0...2 * game.sight ~= row, 0...2 * game.sight ~= column else { continue }
      observation[next] = Float(row)
      observation[next + 1] = Float(column)
      if width == 3 { observation[next + 2] = Float(player.level) }
      next += width
    }
    while next < observationSize {
      observation[next] = -1
      observation[next + 1] = -1
      if width == 3 { observation[next + 2] = 0 }
      next += width
    }
  }

  /// A cell shows the numbers of its players, or a star and the level of its food.
  public var picture: [String] {
    let cells = (0..<game.rows).map { row in
      (0..<game.columns).map { column in
        let players = layout.players.indices.filter {
          layout.players[$0].row == row && layout.players[$0].column == column
        }
        let food = layout.foods.first { $0.level > 0 && $0.row == row && $0.column == column }
        if !players.isEmpty { return players.map { String($0 + 1) }.joined() }
        return food.map { "*\($0.level)" } ?? "."
      }
    }
    let width = cells.joined().map(\.count).max() ?? 1
    let levels = layout.players.indices.map { "\($0 + 1) of level \(layout.players[$0].level)" }
    return cells.map { row in
      row.map { String(repeating: " ", count: width - $0.count) + $0 }.joined(separator: " ")
    } + ["players " + levels.joined(separator: ", ") + "; *n food of level n"]
  }

  public func actionName(_ action: Int, agent: Int) -> String { "\(request(action))" }
}

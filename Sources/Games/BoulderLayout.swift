import Randomness

/// Where the boulder and the agents of BoulderPush are.
public struct BoulderLayout: Sendable, Hashable {
  /// A place on the grid, counted from 0 at the top left.
  public struct Cell: Sendable, Hashable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    func moved(_ direction: Direction, by steps: Int = 1) -> Cell {
      Cell(
        row: row + steps * direction.rowStep, column: column + steps * direction.columnStep)
    }
  }

  /// Also the actions' numbers, in this order.
  public enum Direction: Int, Sendable {
    case north, south, west, east

    /// The direction of an action; there must be one.
    init(ofAction action: Int) {
      guard let direction = Self(rawValue: action) else {
        preconditionFailure("an action that no agent has")
      }
      self = direction
    }

    var rowStep: Int { self == .north ? -1 : self == .south ? 1 : 0 }
    var columnStep: Int { self == .west ? -1 : self == .east ? 1 : 0 }
    var isVertical: Bool { self == .north || self == .south }
  }

  /// Where the boulder must be pushed; it lies across.
  public internal(set) var direction: Direction
  /// The boulder's upper left cell.
  public internal(set) var boulder: Cell
  public internal(set) var agents: [Cell]

  public init(direction: Direction, boulder: Cell, agents: [Cell]) {
    self.direction = direction
    self.boulder = boulder
    self.agents = agents
  }

  /// What a game starts from if it draws nothing.
  init(of game: BoulderPush) {
    direction = .south
    boulder = Cell(row: game.size - 1 - game.distance, column: game.size - game.agents)
    let corners = [(1, 0), (0, game.size - 1), (0, 0), (game.size - 1, 0)]
    agents = corners.prefix(game.agents).map { Cell(row: $0.0, column: $0.1) }
  }

  /// Draws what the game draws at every reset, without allocating.
  mutating func redraw(_ game: BoulderPush, using chance: inout RandomStream) {
    if game.layout == .random {
      direction = Direction(ofAction: chance.below(4))
      let along = chance.below(game.size - agents.count + 1)
      let across = 1 + chance.below(game.size - 2)
      boulder =
        direction.isVertical ? Cell(row: across, column: along) : Cell(row: along, column: across)
    }
    guard game.layout != .fixed else { return }
    for index in agents.indices {
      var cell: Cell
      repeat {
        cell = Cell(row: chance.below(game.size), column: chance.below(game.size))
      } while isBoulder(cell) || agents[..<index].contains(cell)
      agents[index] = cell
    }
  }

  /// Becomes the same as another layout of the game, without allocating.
  mutating func copy(_ other: BoulderLayout) {
    direction = other.direction
    boulder = other.boulder
    for index in agents.indices { agents[index] = other.agents[index] }
  }

  /// Moves the boulder and the agents one cell towards the goal.
  mutating func push() {
    boulder = boulder.moved(direction)
    for index in agents.indices { agents[index] = agents[index].moved(direction) }
  }

  func isBoulder(_ cell: Cell) -> Bool {
    let (row, column) = (cell.row - boulder.row, cell.column - boulder.column)
    let (along, across) = direction.isVertical ? (column, row) : (row, column)
    return across == 0 && 0..<agents.count ~= along
  }

  /// The boulder's cells, numbered from the upper left.
  func boulderCell(_ place: Int) -> Cell {
    boulder.moved(direction.isVertical ? .east : .south, by: place)
  }

  /// Joint pushes to the goal, which is the border towards which the boulder is pushed.
  func distance(onSide size: Int) -> Int {
    switch direction {
    case .north: boulder.row
    case .south: size - 1 - boulder.row
    case .west: boulder.column
    case .east: size - 1 - boulder.column
    }
  }
}

import Randomness

/// The dynamics of BoulderPush; allocates nothing once it is made.
public struct BoulderEnvironment: Environment {
  private let game: BoulderPush
  private let drawn: BoulderLayout
  public let actionCounts: [Int]
  public let observationSize: Int
  public var jointObservations: [[Float]]? { nil }
  public var payoffs: PayoffTensor? { nil }

  /// The present state.
  public private(set) var layout: BoulderLayout
  public private(set) var succeeded = false
  private var steps = 0
  private var order: [Int]

  public init(_ game: BoulderPush) {
    let inconsistencies = game.inconsistencies
    precondition(inconsistencies.isEmpty, inconsistencies.joined(separator: "; "))
    self.game = game
    let window = 2 * game.sight + 1
    actionCounts = Array(repeating: 4, count: game.agents)
    observationSize = 4 + 2 * window * window
    drawn = BoulderLayout(of: game)
    layout = drawn
    order = Array(0..<game.agents)
  }

  public mutating func reset(using chance: inout RandomStream) {
    reset(to: drawn)
    layout.redraw(game, using: &chance)
  }

  /// Starts an episode from a layout with as many agents as the game has.
  public mutating func reset(to layout: BoulderLayout) {
    precondition(layout.agents.count == game.agents, "one cell per agent")
    self.layout.copy(layout)
    steps = 0
    succeeded = false
  }

  /// Draws the order in which agents move, and takes the step.
  public mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    for agent in order.indices { order[agent] = agent }
    chance.shuffle(&order)
    return takeStep(actions, rewards: rewards)
  }

  /// Takes a step in which agents move in this order, unless they all push.
  public mutating func step(
    _ actions: UnsafeBufferPointer<Int>, order: UnsafeBufferPointer<Int>,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    precondition(order.count == self.order.count, "one place in the order per agent")
    for place in order.indices { self.order[place] = order[place] }
    return takeStep(actions, rewards: rewards)
  }

  private mutating func takeStep(
    _ actions: UnsafeBufferPointer<Int>, rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    steps += 1
    for agent in layout.agents.indices { rewards[agent] = 0 }
    if allPush(actions) {
      layout.push()
      succeeded = layout.distance(onSide: game.size) == 0
      for agent in layout.agents.indices {
        rewards[agent] = game.incentive + (succeeded ? game.completionBonus : 0)
      }
      if succeeded { return .terminated }
    } else {
      for place in order.indices {
        let agent = order[place]
        let target = layout.agents[agent].moved(.init(ofAction: actions[agent]))
        if layout.isBoulder(target) {
          rewards[agent] = -game.penalty
        } else if isOnGrid(target), !layout.agents.contains(target) {
          layout.agents[agent] = target
        }
      }
    }
    guard steps >= game.stepLimit else { return .none }
    return game.limitTerminates ? .terminated : .truncated
  }

  /// Whether every agent pushes from behind the boulder; no two share a cell, so all of its length
  /// is pushed.
  private func allPush(_ actions: UnsafeBufferPointer<Int>) -> Bool {
    for agent in layout.agents.indices {
      guard actions[agent] == layout.direction.rawValue,
        layout.isBoulder(layout.agents[agent].moved(layout.direction))
      else { return false }
    }
    return true
  }

  private func isOnGrid(_ cell: BoulderLayout.Cell) -> Bool {
    0..<game.size ~= cell.row && 0..<game.size ~= cell.column
  }

  /// One-hot direction, then what lies around the agent row by row: agents, then the boulder.
  ///
  /// Off the grid lies nothing, and the goal does not show.
  public func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    for index in 0..<observationSize { observation[index] = 0 }
    observation[layout.direction.rawValue] = 1
    let own = layout.agents[agent]
    let window = 2 * game.sight + 1
    func mark(_ cell: BoulderLayout.Cell, map: Int) {
      let row = cell.row - own.row + game.sight
      let column = cell.column - own.column + game.sight
      guard 0..<window ~= row, 0..<window ~= column else { return }
      observation[4 + (map * window + row) * window + column] = 1
    }
    for cell in layout.agents { mark(cell, map: 0) }
    for place in layout.agents.indices { mark(layout.boulderCell(place), map: 1) }
  }

  public var picture: [String] {
    var goal = layout
    while goal.distance(onSide: game.size) > 0 { goal.push() }
    let lines = (0..<game.size).map { row in
      (0..<game.size).map { column in
        let cell = BoulderLayout.Cell(row: row, column: column)
        if let agent = layout.agents.firstIndex(of: cell) { return String(agent + 1) }
        return layout.isBoulder(cell) ? "#" : goal.isBoulder(cell) ? "x" : "."
      }.joined(separator: " ")
    }
    return lines + ["agents by number; boulder #, to be pushed \(layout.direction) onto x"]
  }

  public func actionName(_ action: Int, agent: Int) -> String {
    "\(BoulderLayout.Direction(ofAction: action))"
  }
}

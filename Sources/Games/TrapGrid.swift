import Randomness
import Specifications

/// One agent walks from a corner of a 4×4 grid to the opposite corner, past a trap.
///
/// Every step costs 1, also one against a wall, but for three cells: entering (1,1), the trap, costs
/// 10, entering (1,3) pays 1, and entering (3,3) pays 10 and ends the episode. After 100 steps
/// the episode is cut off. The agent observes its cell as a one-hot vector of 16 numbers, row by
/// row.
public struct TrapGrid: Game {
  public let name = "trapGrid"
  public let summary = "One agent walks across a 4×4 grid with a trap, a small bonus and a goal."
  public let source = "arXiv 2111.14552 and its authors' program"

  public init() {}

  public func makeEnvironment() -> any Environment { TrapGridEnvironment() }
}

private struct TrapGridEnvironment: Environment {
  private static let side = 4
  private static let limit = 100
  private static let trap = 1 * side + 1
  private static let bonus = 1 * side + 3
  private static let goal = 3 * side + 3

  let actionCounts = [4]
  // Row times `side` plus column.
  private var cell = 0
  private var steps = 0

  var observationSize: Int { Self.side * Self.side }
  /// All cells, the goal too, row by row.
  var jointObservations: [[Float]]? {
    (0..<observationSize).map { cell in
      (0..<observationSize).map { $0 == cell ? 1 : 0 }
    }
  }
  /// An episode has many steps.
  var payoffs: PayoffTensor? { nil }
  var succeeded: Bool { cell == Self.goal }
  var picture: [String] {
    (0..<Self.side).map { row in
      String(
        (0..<Self.side).map { column -> Character in
          switch row * Self.side + column {
          case cell: "A"
          case Self.trap: "x"
          case Self.bonus: "+"
          case Self.goal: "G"
          default: "."
          }
        })
    }
  }
  func actionName(_ action: Int, agent: Int) -> String {
    ["up", "down", "left", "right"][action]
  }

  mutating func reset(using chance: inout RandomStream) {
    cell = 0
    steps = 0
  }

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    for index in 0..<observationSize { observation[index] = index == cell ? 1 : 0 }
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    let (row, column) = (cell / Self.side, cell % Self.side)
    let old = cell
    switch actions[0] {
    case 0: if row > 0 { cell -= Self.side }
    case 1: if row < Self.side - 1 { cell += Self.side }
    case 2: if column > 0 { cell -= 1 }
    case 3: if column < Self.side - 1 { cell += 1 }
    default: preconditionFailure("an action that the agent does not have")
    }
    steps += 1
    rewards[0] = cell == old ? -1 : Self.reward(of: cell)
    if cell == Self.goal { return .terminated }
    return steps == Self.limit ? .truncated : .none
  }

  /// What entering a cell pays.
  private static func reward(of cell: Int) -> Double {
    switch cell {
    case trap: -10
    case bonus: 1
    case goal: 10
    default: -1
    }
  }
}

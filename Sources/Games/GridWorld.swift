import Randomness
import Specifications

/// Where the agents of a grid world stand when an episode begins.
public enum GridStart: String, SettingChoice {
  /// As the paper draws it: agent 1 in the middle of the left edge, agent 2 of the bottom edge.
  case drawn
  /// In different cells, none of them a goal, all such placements equally probable.
  case random
}

/// What arriving at a corner means.
public enum GridArrival: String, SettingChoice {
  /// Moving into the corner; a joint arrival needs all agents to do so in one step.
  case together
  /// Moving into the corner; whoever is there already waits, and the last one makes the joint arrival.
  case waiting
  /// Being in the corner after a step, so that whoever stays there is paid again at every step.
  case standing
}

/// Who receives what a single agent's arrival pays.
public enum GridRecipient: String, SettingChoice {
  case arriver
  case all
}

/// What one agent sees of a grid world.
public enum GridObservation: String, SettingChoice {
  /// Its own cell, one-hot. A tabular policy tells joint observations apart and so knows all cells.
  case own
  /// Its own cell and then the other agents' in their order, each one-hot.
  case joint
}

/// The grid of arXiv 2508.01049 whose better corner pays only agents who get there at once.
///
/// All agents at the top left: +0.9 to each, and the episode ends. Only some of them: −0.1. Any at
/// the bottom right: +0.1. The paper says no more; what it leaves open is a setting, and
/// `docs/gridworld.md` tells how the defaults were chosen.
public struct GridWorld: Game {
  public let name = "gridWorld"
  public let summary =
    "Agents on a grid: 0.9 for meeting in one corner, -0.1 for coming alone, 0.1 in the other."
  public let source = "arXiv 2508.01049, Fig. 3a; what it leaves open: Quincunx"

  /// Cells along an edge.
  public var side = 3
  public var agents = 2
  public var start = GridStart.random
  /// In environment steps.
  public var stepLimit = 50
  public var arrival = GridArrival.standing
  public var meetingEnds = true
  public var loneArrivalEnds = false
  public var bonusEnds = true
  public var penaltyTo = GridRecipient.all
  public var bonusTo = GridRecipient.all
  public var stepReward = 0.0
  public var observation = GridObservation.joint
  public var mayShareCells = true

  public init() {}

  public static var settings: [Setting<GridWorld>] {
    [
      Setting("side", \.side, .within(3...10), "cells along an edge"),
      Setting("agents", \.agents, .within(2...6), "number of agents"),
      Setting(
        "start", \.start,
        "middle of the left and of the bottom edge, as drawn, or random cells that are no goal"),
      Setting("stepLimit", \.stepLimit, .atLeast(1), "environment steps until an episode is cut"),
      Setting(
        "arrival", \.arrival,
        "moving in all at once, moving in while the others wait there, or being there"),
      Setting("meetingEnds", \.meetingEnds, "whether 0.9 at the top left ends the episode"),
      Setting(
        "loneArrivalEnds", \.loneArrivalEnds, "whether -0.1 at the top left ends the episode"),
      Setting("bonusEnds", \.bonusEnds, "whether 0.1 at the bottom right ends the episode"),
      Setting("penaltyTo", \.penaltyTo, "who receives -0.1: who arrived, or all"),
      Setting("bonusTo", \.bonusTo, "who receives 0.1: who arrived, or all"),
      Setting("stepReward", \.stepReward, "what every step pays every agent besides"),
      Setting("observation", \.observation, "an agent's own cell, or the others' as well"),
      Setting(
        "mayShareCells", \.mayShareCells,
        "whether agents may meet outside the top left; if not, moves that would make them fail"),
    ]
  }

  public var inconsistencies: [String] {
    start == .drawn && agents > 2
      ? ["start drawn places two agents, not \(agents); take start random"] : []
  }

  public func makeEnvironment() -> any Environment { GridWorldEnvironment(self) }
}

/// The dynamics of a grid world; cells are numbered from the top left, row by row.
struct GridWorldEnvironment: Environment {
  private enum Reward {
    static let joint = 0.9
    static let lone = -0.1
    static let bonus = 0.1
  }
  /// More joint observations than this are not listed.
  private static let mostListed = 1024

  private let game: GridWorld
  private let cellCount: Int
  private let meeting = 0
  private let bonusCell: Int
  private let starts: [Int]
  let actionCounts: [Int]
  private var cells: [Int]
  private var earlier: [Int]
  // Shuffled at a reset, and who is sent back: kept, so that neither allocates.
  private var places: [Int]
  private var isBlocked: [Bool]
  private var steps = 0
  private(set) var succeeded = false

  init(_ game: GridWorld) {
    precondition(game.side >= 3 && game.agents >= 2 && game.stepLimit >= 1, "no such grid world")
    precondition(game.inconsistencies.isEmpty, game.inconsistencies.joined(separator: "; "))
    self.game = game
    let side = game.side
    cellCount = side * side
    bonusCell = cellCount - 1
    starts =
      switch game.start {
      case .drawn: [side / 2 * side, (side - 1) * side + side / 2]
      case .random: Array(1..<cellCount - 1)
      }
    actionCounts = Array(repeating: 4, count: game.agents)
    cells = Array(starts.prefix(game.agents))
    earlier = cells
    places = starts
    isBlocked = Array(repeating: false, count: game.agents)
  }

  var observationSize: Int {
    switch game.observation {
    case .own: cellCount
    case .joint: cellCount * game.agents
    }
  }

  /// Every placement of the agents, the last agent's cell running fastest.
  var jointObservations: [[Float]]? {
    var placements: [[Int]] = [[]]
    for _ in 0..<game.agents {
      guard placements.count * cellCount <= Self.mostListed else { return nil }
      placements = placements.flatMap { placed in (0..<cellCount).map { placed + [$0] } }
    }
    return placements.map { cells in
      var joint = [Float](repeating: 0, count: game.agents * observationSize)
      joint.withUnsafeMutableBufferPointer { joint in
        for agent in 0..<game.agents {
          let own = joint[agent * observationSize..<(agent + 1) * observationSize]
          observe(cells, agent: agent, into: UnsafeMutableBufferPointer(rebasing: own))
        }
      }
      return joint
    }
  }

  var payoffs: PayoffTensor? { nil }

  mutating func reset(using chance: inout RandomStream) {
    steps = 0
    succeeded = false
    for place in starts.indices { places[place] = starts[place] }
    if game.start == .random { chance.shuffle(&places) }
    for agent in cells.indices { cells[agent] = places[agent] }
  }

  func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observe(cells, agent: agent, into: observation)
  }

  private func observe(
    _ cells: [Int], agent: Int, into observation: UnsafeMutableBufferPointer<Float>
  ) {
    for index in 0..<observationSize { observation[index] = 0 }
    observation[cells[agent]] = 1
    guard game.observation == .joint else { return }
    var start = cellCount
    for other in cells.indices where other != agent {
      observation[start + cells[other]] = 1
      start += cellCount
    }
  }

  mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    steps += 1
    for agent in cells.indices {
      earlier[agent] = cells[agent]
      cells[agent] = neighbour(of: cells[agent], towards: actions[agent])
      rewards[agent] = game.stepReward
    }
    if !game.mayShareCells { takeBackMeetings() }

    let arrived = arrivals(at: meeting)
    let present = game.arrival == .together ? arrived : cells.count { $0 == meeting }
    let ends: Bool
    if arrived > 0 && present == cells.count {
      succeeded = true
      for agent in cells.indices { rewards[agent] += Reward.joint }
      ends = game.meetingEnds
    } else {
      let cameAlone = pay(Reward.lone, at: meeting, to: game.penaltyTo, rewards)
      let foundBonus = pay(Reward.bonus, at: bonusCell, to: game.bonusTo, rewards)
      ends = cameAlone && game.loneArrivalEnds || foundBonus && game.bonusEnds
    }
    if ends { return .terminated }
    return steps >= game.stepLimit ? .truncated : .none
  }

  /// Up, down, left, right; walls stop the agent.
  private func neighbour(of cell: Int, towards action: Int) -> Int {
    let (row, column) = (cell / game.side, cell % game.side)
    return switch action {
    case 0: row > 0 ? cell - game.side : cell
    case 1: row < game.side - 1 ? cell + game.side : cell
    case 2: column > 0 ? cell - 1 : cell
    case 3: column < game.side - 1 ? cell + 1 : cell
    default: preconditionFailure("an action that no agent has")
    }
  }

  /// Sends agents back who moved where another one is, until nobody shares a cell; two may swap.
  private mutating func takeBackMeetings() {
    repeat {
      // All are judged before any moves: of two who meet, both go back.
      for agent in cells.indices {
        isBlocked[agent] =
          cells[agent] != earlier[agent] && cells[agent] != meeting
          && cells.indices.contains { $0 != agent && cells[$0] == cells[agent] }
      }
      for agent in cells.indices where isBlocked[agent] { cells[agent] = earlier[agent] }
    } while isBlocked.contains(true)
  }

  private func hasArrived(_ agent: Int, at goal: Int) -> Bool {
    cells[agent] == goal && (game.arrival == .standing || earlier[agent] != goal)
  }

  private func arrivals(at goal: Int) -> Int {
    cells.indices.count { hasArrived($0, at: goal) }
  }

  /// Pays for arrivals at a goal, if there are any, and says whether there are.
  private func pay(
    _ reward: Double, at goal: Int, to recipient: GridRecipient,
    _ rewards: UnsafeMutableBufferPointer<Double>
  ) -> Bool {
    guard arrivals(at: goal) > 0 else { return false }
    for agent in cells.indices {
      let isPaid =
        switch recipient {
        case .arriver: hasArrived(agent, at: goal)
        case .all: true
        }
      if isPaid { rewards[agent] += reward }
    }
    return true
  }

  /// Agents by their numbers; G is the corner to meet in, b the bonus.
  var picture: [String] {
    (0..<game.side).map { row in
      var line = ""
      for column in 0..<game.side {
        let cell = row * game.side + column
        let goal = cell == meeting ? "G" : cell == bonusCell ? "b" : ""
        let here = goal + cells.indices.filter { cells[$0] == cell }.map { "\($0 + 1)" }.joined()
        line += here.isEmpty ? "." : here
        let isLast = column == game.side - 1
        line += isLast ? "" : String(repeating: " ", count: game.agents + 2 - max(here.count, 1))
      }
      return line
    }
  }

  func actionName(_ action: Int, agent: Int) -> String {
    ["up", "down", "left", "right"][action]
  }
}

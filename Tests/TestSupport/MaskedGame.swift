import Games
import Randomness
import Specifications

/// Two agents on lines of four cells, who cannot leave them; success is both at the right end.
///
/// Agent 1 goes left, right or stays, agent 2 left or right, both only within their lines; agent 1
/// may stay only after an even number of steps, which nobody observes.
public struct MaskedGame: Game {
  public let name = "masked"
  public let summary = "Two agents on lines that they cannot leave."
  public let source = "Tests"
  /// Whether the joint observations are listed.
  public var isListed = true

  public init() {}

  public static let settings: [Setting<MaskedGame>] = [
    Setting("isListed", \.isListed, "whether the joint observations are listed")
  ]

  public func makeEnvironment() -> any Environment { MaskedEnvironment(isListed: isListed) }
}

public struct MaskedEnvironment: Environment {
  private let isListed: Bool
  private var cells = [0, 0]
  private var time = 0

  public init(isListed: Bool = true) { self.isListed = isListed }

  public var actionCounts: [Int] { [3, 2] }
  public var observationSize: Int { 1 }
  public var payoffs: PayoffTensor? { nil }
  public var succeeded: Bool { cells == [3, 3] }
  public var masksActions: Bool { true }

  public var jointObservations: [[Float]]? {
    guard isListed else { return nil }
    var list: [[Float]] = []
    for first in 0..<4 {
      for second in 0..<4 {
        for time in 0..<2 {
          var there = self
          (there.cells, there.time) = ([first, second], time)
          let flags = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)].map { agent, action in
            there.isAvailable(action, agent: agent) ? Float(1) : 0
          }
          list.append([Float(first), Float(second)] + flags)
        }
      }
    }
    return list
  }

  public mutating func reset(using chance: inout RandomStream) {
    cells = [chance.below(3), chance.below(3)]
    time = 0
  }

  public func observe(agent: Int, into observation: UnsafeMutableBufferPointer<Float>) {
    observation[0] = Float(cells[agent])
  }

  public func isAvailable(_ action: Int, agent: Int) -> Bool {
    switch action {
    case 0: cells[agent] > 0
    case 1: cells[agent] < 3
    default: time % 2 == 0
    }
  }

  public mutating func step(
    _ actions: UnsafeBufferPointer<Int>, using chance: inout RandomStream,
    rewards: UnsafeMutableBufferPointer<Double>
  ) -> Ending {
    for agent in 0..<2 {
      rewards[agent] = isAvailable(actions[agent], agent: agent) ? -0.1 : .nan
      cells[agent] += [-1, 1, 0][actions[agent]]
    }
    time += 1
    if succeeded {
      for agent in 0..<2 { rewards[agent] += 1 }
      return .terminated
    }
    return time == 7 ? .truncated : .none
  }
}

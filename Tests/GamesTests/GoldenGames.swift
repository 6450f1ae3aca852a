import Foundation
import Games
import TestSupport

/// A game of the public `matrixgames` package as `Golden/games.json` records it.
struct GoldenGame: Sendable, CustomStringConvertible {
  let id: String
  let actionCounts: [Int]
  /// Per agent, nested lists with one level per agent.
  let payoffs: [Golden]
  let pureEquilibria: [[Int]]
  /// Joint actions that are best for every agent at once.
  let jointlyBest: [[Int]]

  var description: String { id }

  static func all() throws -> [GoldenGame] {
    try Golden("games", in: .module)["games"].list.map { game in
      GoldenGame(
        id: game["id"].text ?? "", actionCounts: game["actions"].numbers.map { Int($0) },
        payoffs: game["payoff[player][a1][a2].."].list,
        pureEquilibria: game["pure_nash"].matrix.map { $0.map { Int($0) } },
        jointlyBest: game["jointly_best_actions"].matrix.map { $0.map { Int($0) } })
    }
  }

  static func named(_ id: String) throws -> GoldenGame {
    guard let game = try all().first(where: { $0.id == id }) else { throw Missing(id: id) }
    return game
  }

  struct Missing: Error { let id: String }

  var tensor: PayoffTensor {
    let space = JointActionSpace(actionCounts)
    let values = (0..<space.count).flatMap { joint in
      payoffs.map { payoff(space.actions(of: joint), of: $0) }
    }
    return PayoffTensor(actionCounts: actionCounts, values: values)
  }

  private func payoff(_ actions: [Int], of agent: Golden) -> Double {
    actions.reduce(agent) { $0[$1] }.number ?? .nan
  }
}

/// The uniform policy of every agent.
func uniformPolicies(_ actionCounts: [Int]) -> [[Double]] {
  actionCounts.map { Array(repeating: 1 / Double($0), count: $0) }
}

/// E[payoff | A] − E[payoff | B] of each agent of a game of two actions under uniform play.
func gaps(of payoffs: PayoffTensor) -> [Double] {
  let uniform = uniformPolicies(payoffs.space.actionCounts)
  return (0..<payoffs.space.agents).map { agent in
    let values = payoffs.actionValues(of: agent, under: uniform)
    return values[0] - values[1]
  }
}

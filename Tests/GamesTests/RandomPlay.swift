import Foundation
import Games
import Randomness
import Testing

/// What uniformly random play of a public package gave over 4000 episodes.
struct RandomPlay: Sendable, CustomTestStringConvertible {
  let description: String
  let game: any Game
  /// Of the return summed over agents.
  let mean: Double
  let standardError: Double
  let successes: Double

  private static let recordedEpisodes = 4000.0

  var testDescription: String { description }

  /// Expects the port's mean return and share of successes within four standard errors.
  func expectAgreement(episodes: Int) {
    var environment = game.makeEnvironment()
    var chance = RandomStream(root: 1, path: ["random play", "chance"])
    var choice = RandomStream(root: 1, path: ["random play", "actions"])
    let counts = environment.actionCounts
    var actions = counts
    var rewards = [Double](repeating: 0, count: counts.count)
    var (sum, squares, successes) = (0.0, 0.0, 0.0)
    for _ in 0..<episodes {
      environment.reset(using: &chance)
      var total = 0.0
      var ending = Ending.none
      while ending == .none {
        for agent in counts.indices { actions[agent] = choice.below(counts[agent]) }
        ending = actions.withUnsafeBufferPointer { actions in
          rewards.withUnsafeMutableBufferPointer {
            environment.step(actions, using: &chance, rewards: $0)
          }
        }
        for reward in rewards { total += reward }
      }
      sum += total
      squares += total * total
      successes += environment.succeeded ? 1 : 0
    }
    let count = Double(episodes)
    let variance = (squares - sum * sum / count) / (count - 1)
    let error = (variance / count + standardError * standardError).squareRoot()
    #expect(abs(sum / count - mean) <= 4 * error, "mean return \(sum / count), recorded \(mean)")

    let pooled = (successes + self.successes) / (count + Self.recordedEpisodes)
    let spread = pooled * (1 - pooled) * (1 / count + 1 / Self.recordedEpisodes)
    let difference = successes / count - self.successes / Self.recordedEpisodes
    #expect(difference * difference <= 16 * spread, "\(successes) successes of \(episodes)")
  }
}

extension Environment {
  mutating func step(_ actions: [Int]) -> ([Double], Ending) {
    var chance = RandomStream(root: 1, path: ["a step"])
    return step(actions, using: &chance)
  }
}

/// The lines of a file `Golden/<name>.jsonl`, each decoded; `snake_case` there is `snakeCase` here.
func goldenLines<Line: Decodable>(_ name: String, as type: Line.Type) throws -> [Line] {
  let folder = Bundle.module.resourceURL ?? Bundle.module.bundleURL
  let data = try Data(contentsOf: folder.appendingPathComponent("Golden/\(name).jsonl"))
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(type, from: $0) }
}

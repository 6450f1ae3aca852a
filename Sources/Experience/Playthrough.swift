import Foundation
import Games

/// One episode as it was played: what people look at, and what its summary counts.
public struct Playthrough: Sendable {
  /// Of the whole episode, one per agent and not discounted.
  public let returns: [Double]
  /// In environment steps.
  public let length: Int
  /// `none` where it was left off before its end.
  public let ending: Ending
  public let succeeded: Bool

  /// Plays an episode from its start to its end, or until `limit` steps are taken.
  ///
  /// - Parameter choose: the joint action at the state that the player is in, one per agent.
  /// - Parameter tell: receives the lines that show the episode, as it goes on; nil for none.
  public init(
    of player: inout Player, limit: Int = .max, choose: (inout Player) -> [Int],
    tell: ((String) -> Void)? = nil
  ) {
    player.restart()
    var returns = player.rewards.map { _ in 0.0 }
    var length = 0
    tell?(paragraph(player.picture))
    repeat {
      let joint = choose(&player)
      player.play(joint)
      length += 1
      for agent in returns.indices { returns[agent] += player.rewards[agent] }
      if let tell {
        let names = player.actionNames(of: joint).joined(separator: ", ")
        tell("step \(length): \(names); rewards \(numbers(player.rewards))\n")
        tell(paragraph(player.picture))
      }
    } while player.ending == .none && length < limit
    self.returns = returns
    self.length = length
    ending = player.ending
    succeeded = ending != .none && player.succeeded
    tell?(summary + "\n")
  }

  /// How it ended, as in "terminated after 3 steps, returns 0.8, 0.8: success".
  private var summary: String {
    let end =
      switch ending {
      case .none: "left off"
      case .terminated: "terminated"
      case .truncated: "truncated"
      }
    return "\(end) after \(length) \(length == 1 ? "step" : "steps"); "
      + "returns \(numbers(returns)); \(succeeded ? "success" : "no success")"
  }
}

/// A picture with room around it; nothing where there is none.
private func paragraph(_ picture: [String]) -> String {
  picture.isEmpty ? "" : "\n" + picture.map { "  \($0)\n" }.joined() + "\n"
}

/// Up to six digits, which sums of tenths need.
private func numbers(_ values: [Double]) -> String {
  // Adding zero makes a plain zero of a negative one.
  values.map { String(format: "%g", $0 + 0) }.joined(separator: ", ")
}

import Specifications

/// The 3×3 game of common payoff whose best cell stands between its worst.
///
/// Agents that explore shy away from the optimum AA, because missing it costs; they climb by
/// way of BB and CC, if at all.
public struct ClimbingGame: MatrixGame {
  /// What missing the optimum costs.
  public enum Variant: String, SettingChoice {
    /// As printed in arXiv 2508.01049: penalties of 3 in place of 30, so that the exact gradient
    /// at uniform play leads to the optimum.
    case modified
    /// The modified game with cell (C, B) paying 0 in place of 3: the success rates that the
    /// paper publishes agree with this game and not with the printed one.
    case modifiedZero
    /// Claus and Boutilier (1998).
    case original
  }

  public let name = "climbing"
  public let summary =
    "Two agents, three actions, common payoff: missing the optimum AA is punished."
  public let source = "Claus and Boutilier (1998); arXiv 2508.01049, Section 6"

  public var variant: Variant

  public init(variant: Variant = .modified) { self.variant = variant }

  public static let settings: [Setting<ClimbingGame>] = [
    Setting(
      "variant", \.variant, .any,
      "penalties of 3 as the paper prints them, the same with cell (C, B) 0, or penalties of 30")
  ]

  /// Rows are agent 1's A, B and C, columns agent 2's.
  public var payoffs: PayoffTensor {
    let common: [Double] =
      switch variant {
      case .modified: [11, -3, 0, -3, 7, 0, 0, 3, 2]
      case .modifiedZero: [11, -3, 0, -3, 7, 0, 0, 0, 2]
      case .original: [11, -30, 0, -30, 7, 0, 0, 6, 5]
      }
    return PayoffTensor(actionCounts: [3, 3], common: common)
  }
}

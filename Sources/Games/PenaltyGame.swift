import Specifications

/// The 3×3 game of common payoff with two optima, AC and CA, and a fine for mixing them up.
///
/// The larger `k`, the safer the middling BB looks: uniform play earns (10 − k)/3 from A or C
/// and 2/3 from B, so the exact gradient there leads to B once `k` exceeds 8.
public struct PenaltyGame: MatrixGame {
  public let name = "penalty"
  public let summary =
    "Two agents, three actions, common payoff: two optima, AC and CA, to agree on."
  public let source = "Claus and Boutilier (1998); arXiv 2508.01049, Section 6"

  /// What AA and CC cost.
  public var k: Double

  public init(k: Double = 7) { self.k = k }

  public static let settings: [Setting<PenaltyGame>] = [
    Setting("k", \.k, .atLeast(0), "what AA and CC cost; 7 in arXiv 2508.01049, often 25 to 100")
  ]

  /// Rows are agent 1's A, B and C, columns agent 2's.
  public var payoffs: PayoffTensor {
    precondition(k.isFinite && k >= 0, "a penalty is finite and not negative")
    // 0 − k and not −k, which would be −0 in the game without a penalty.
    return PayoffTensor(actionCounts: [3, 3], common: [0 - k, 0, 10, 0, 2, 0, 10, 0, 0 - k])
  }
}

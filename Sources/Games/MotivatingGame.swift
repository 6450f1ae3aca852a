/// The 2×2 game whose bad batch turns both agents away from the optimum.
///
/// Under uniform play A is worth 6 and B 4 to either agent. Yet a batch of two AB and two BA has
/// each agent play A and B equally often, as it should, and shows 0 for A and 6 for B: sampling
/// error can be joint where no agent's own is visible. BB is a second equilibrium, so who goes there
/// stays.
public struct MotivatingGame: MatrixGame {
  public let name = "motivating"
  public let summary =
    "Two agents, two actions: A is better against uniform play, yet a balanced batch can say B."
  public let source = "arXiv 2508.01049, Fig. 1"

  public init() {}

  /// Rows are agent 1's A and B, columns agent 2's.
  public var payoffs: PayoffTensor {
    PayoffTensor(actionCounts: [2, 2], values: [12, 12, 0, 6, 6, 0, 2, 2])
  }
}

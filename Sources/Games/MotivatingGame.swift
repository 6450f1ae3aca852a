/// The 2×2 game whose bad batch turns both agents away from the optimum.
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

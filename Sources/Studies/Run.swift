import Specifications

/// One run of a plan: a condition with a seed.
public struct Run: Sendable {
  public let condition: Condition
  /// From 1.
  public let seed: Int

  public init(condition: Condition, seed: Int) {
    self.condition = condition
    self.seed = seed
  }

  /// The canonical form of the condition with the key `seed` added: equal texts, equal runs.
  public var identity: String {
    guard case .record(let entries) = condition.node.content else { return "" }
    return Node.record(entries + [.init("seed", seed.node)]).canonicalJSON
  }
}

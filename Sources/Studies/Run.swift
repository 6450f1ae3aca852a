import Specifications

/// One run of a plan: a condition with a seed.
public struct Run: Sendable {
  public var condition: Condition { shared.condition }
  /// From 1.
  public let seed: Int
  private let shared: SharedCondition

  public init(condition: Condition, seed: Int) {
    self.init(SharedCondition(condition), seed: seed)
  }

  init(_ shared: SharedCondition, seed: Int) {
    self.shared = shared
    self.seed = seed
  }

  /// The canonical form of the condition with the key `seed` added: equal texts, equal runs.
  public var identity: String {
    guard case .record(let entries) = condition.node.content else { return "" }
    return Node.record(entries + [.init("seed", seed.node)]).canonicalJSON
  }
}

/// A condition that takes its half a kilobyte once, however many runs have it: a plan may have a
/// million.
final class SharedCondition: Sendable {
  let condition: Condition

  init(_ condition: Condition) { self.condition = condition }
}

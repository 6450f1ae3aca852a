/// The runs that a study intends.
public struct Plan: Sendable {
  /// Each once, in the order of the grids, and within a grid by experiment, game, policy,
  /// sampler and learner, the last varying fastest.
  public let conditions: [Condition]
  /// The same for every condition, so that runs of equal seeds can be paired.
  public let seeds: ClosedRange<Int>

  /// - Parameter seeds: how many; they are 1...`seeds`.
  init(conditions: [Condition], seeds: Int) {
    var seen: Set<String> = []
    self.conditions = conditions.filter { seen.insert($0.canonicalJSON).inserted }
    self.seeds = 1...seeds
  }

  /// Ordered by condition, then seed.
  public var runs: [Run] {
    conditions.flatMap { condition in seeds.map { Run(condition: condition, seed: $0) } }
  }
}

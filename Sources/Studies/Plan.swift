/// The runs that a study intends.
public struct Plan: Sendable {
  /// Each once, in the order of the grids, and within a grid by experiment, game, policy,
  /// sampler and learner, the last varying fastest.
  public let conditions: [Condition]
  /// The same for every condition, so that runs of equal seeds can be paired. A study that tunes
  /// begins at another `firstSeed` than the studies that report.
  public let seeds: ClosedRange<Int>

  init(conditions: [Condition], seeds: ClosedRange<Int>) {
    var seen: Set<String> = []
    self.conditions = conditions.filter { seen.insert($0.canonicalJSON).inserted }
    self.seeds = seeds
  }

  /// Ordered by condition, then seed.
  public var runs: [Run] {
    conditions.map(SharedCondition.init).flatMap { shared in seeds.map { Run(shared, seed: $0) } }
  }
}

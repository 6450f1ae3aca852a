extension Study {
  /// The same study with so many seeds, from the same first seed on, for a quick look.
  public func with(seeds: Int) -> Study {
    precondition(seeds > 0, "a study needs a seed")
    var copy = self
    copy.plan = Plan(
      conditions: plan.conditions, seeds: plan.seeds.lowerBound...plan.seeds.lowerBound + seeds - 1)
    return copy
  }
}

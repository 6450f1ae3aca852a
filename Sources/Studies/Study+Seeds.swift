extension Study {
  /// The same study with seeds 1...`seeds`, for a quick look.
  public func with(seeds: Int) -> Study {
    precondition(seeds > 0, "a study needs a seed")
    var copy = self
    copy.plan = Plan(conditions: plan.conditions, seeds: seeds)
    return copy
  }
}

/// p-values adjusted for all comparisons of one family, in the order given: Holm's steps with
/// Šidák's correction.
///
/// Rejecting those at most α keeps the chance of any false rejection within α when the tests are
/// independent; never larger than `holmAdjusted` or `sidakAdjusted`.
/// - Parameter p: each in 0...1; may be empty.
///
/// Holland and Copenhaver (1987).
public func holmSidakAdjusted(_ p: [Double]) -> [Double] {
  steppedDown(p) { rank, value in chanceOfAny(p.count - rank, chance: value) }
}

/// p-values adjusted by 1 − (1 − p)^m for the m comparisons of their family, in the order given.
///
/// Rejecting those at most α keeps the chance of any false rejection within α when the tests are
/// independent; never larger than `bonferroniAdjusted`, which needs no such assumption.
/// - Parameter p: each in 0...1; may be empty.
///
/// Šidák (1967).
public func sidakAdjusted(_ p: [Double]) -> [Double] {
  precondition(p.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies in 0...1")
  return p.map { chanceOfAny(p.count, chance: $0) }
}

/// 1 − (1 − chance)^count: that at least one of so many independent events happens.
///
/// Doubles and adds one event at a time, so that small chances keep their digits.
func chanceOfAny(_ count: Int, chance: Double) -> Double {
  var any = 0.0
  for bit in String(count, radix: 2) {
    any += any * (1 - any)
    if bit == "1" { any += chance * (1 - any) }
  }
  return min(1, any)
}

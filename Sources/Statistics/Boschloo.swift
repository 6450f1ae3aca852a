/// Boschloo's exact test of equal success probabilities of two independent arms.
///
/// The statistic is Fisher's one-sided p-value: the tables whose value is at most the observed one
/// are counted at the common success probability that makes them most likely. One-sided it is
/// therefore never weaker than Fisher's test. The two-sided p-value is twice the smaller one-sided
/// one, at most 1. Ties are decided exactly. The work grows with the product of the arms.
/// - Returns: nil when an arm has 0 trials.
///
/// Boschloo (1970), Statistica Neerlandica 24:1.
public func boschlooTest(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int
) -> ExactP? {
  requireSuccesses(firstSuccesses, of: firstTrials)
  requireSuccesses(secondSuccesses, of: secondTrials)
  guard firstTrials > 0, secondTrials > 0 else { return nil }
  let less = boschlooLess(firstSuccesses, firstTrials, secondSuccesses, secondTrials)
  let greater = boschlooLess(secondSuccesses, secondTrials, firstSuccesses, firstTrials)
  return ExactP(less: less, greater: greater, twoSided: min(1, 2 * min(less, greater)))
}

private func boschlooLess(_ x1: Int, _ n1: Int, _ x2: Int, _ n2: Int) -> Double {
  let observed = Tail(ConditionalTables(n1: n1, n2: n2, successes: x1 + x2), upTo: x1)
  return largestChance(
    (0...(n1 + n2)).map { successes in
      let tables = ConditionalTables(n1: n1, n2: n2, successes: successes)
      // The one-sided p-values grow with the successes of the first arm.
      var chance = 0.0
      var beyond = Tail.sumsBeyond(tables)
      for (x, probability) in zip(tables.range, tables.probabilities) {
        beyond.removeFirst()
        let tail = Tail(tables, x: x, within: chance + probability, beyond: beyond.first ?? 0)
        guard tail.isAtMost(observed) else { break }
        chance = tail.within
      }
      return chance
    })
}

/// Fisher's one-sided p-value of a table, P(X ≤ x) given the total of successes.
private struct Tail {
  let tables: ConditionalTables
  let x: Int
  let within: Double
  /// P(X > x), which has the digits that `within` loses near 1.
  let beyond: Double

  init(_ tables: ConditionalTables, x: Int, within: Double, beyond: Double) {
    self.tables = tables
    self.x = x
    self.within = within
    self.beyond = beyond
  }

  init(_ tables: ConditionalTables, upTo x: Int) {
    self.init(
      tables, x: x, within: tables.sum { $0 <= x },
      beyond: Self.sumsBeyond(tables).dropFirst(x - tables.range.lowerBound + 1).first ?? 0)
  }

  /// P(X ≥ x) for every x of the range.
  static func sumsBeyond(_ tables: ConditionalTables) -> ArraySlice<Double> {
    var sums = tables.probabilities
    for place in sums.indices.dropLast().reversed() { sums[place] += sums[place + 1] }
    return sums[...]
  }

  func isAtMost(_ other: Tail) -> Bool {
    // At the end of its range a table's value is exactly 1.
    if other.x == other.tables.range.upperBound { return true }
    if x == tables.range.upperBound { return false }
    // Rounding is far below these margins; within both whole numbers decide.
    if abs(within - other.within) > 1e-10 * other.within { return within < other.within }
    if abs(beyond - other.beyond) > 1e-10 * other.beyond { return beyond > other.beyond }
    return ways(withTotal: other.tables.successes)
      <= other.ways(withTotal: tables.successes)
  }

  /// The number of ways to reach at most x successes in the first arm, times the number of ways
  /// to place `total` successes anywhere.
  private func ways(withTotal total: Int) -> Natural {
    let (n1, n2, successes) = (tables.n1, tables.n2, tables.successes)
    let least = tables.range.lowerBound
    var term = Natural(1)
    term.multiply(byBinomial: n1, least)
    term.multiply(byBinomial: n2, successes - least)
    term.multiply(byBinomial: n1 + n2, total)
    var sum = term
    for step in least..<x {
      term.multiply(by: n1 - step)
      term.divide(by: step + 1)
      term.multiply(by: successes - step)
      term.divide(by: n2 - successes + step + 1)
      sum += term
    }
    return sum
  }
}

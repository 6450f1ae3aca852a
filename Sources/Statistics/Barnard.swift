/// Barnard's exact test of equal success probabilities of two independent arms.
public struct BarnardTest: Sendable, Hashable {
  /// Positive when the first arm succeeded more often; infinite where the variance estimate is 0
  /// for unequal fractions.
  public let statistic: Double
  public let p: ExactP
}

/// Barnard's exact test: all tables with a statistic at least as extreme as the observed one, at
/// the common success probability that makes them most likely.
///
/// The statistic is the difference of the success fractions over its estimated standard error,
/// and 0 for equal fractions. Two-sided, tables with a statistic of at least the observed size
/// count. Ties between tables are decided in whole numbers. More powerful than Fisher's test, as
/// it does not condition on the total of successes. The work grows with the product of the arms.
/// - Parameter pooled: whether the standard error comes from the pooled success fraction or from
///   the two fractions apart.
/// - Parameter firstTrials: at most 4000, as is `secondTrials`.
/// - Returns: nil when an arm has 0 trials.
///
/// Barnard (1947); Suissa and Shuster (1985) for the two statistics.
public func barnardTest(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int,
  pooled: Bool = true
) -> BarnardTest? {
  requireSuccesses(firstSuccesses, of: firstTrials)
  requireSuccesses(secondSuccesses, of: secondTrials)
  precondition(firstTrials <= 4000 && secondTrials <= 4000, "every table is looked at")
  guard firstTrials > 0, secondTrials > 0 else { return nil }
  let arms = BarnardStatistic(n1: firstTrials, n2: secondTrials, pooled: pooled)
  let observed = arms.parts(firstSuccesses, secondSuccesses)
  var less: [Double] = []
  var greater: [Double] = []
  var twoSided: [Double] = []
  for successes in 0...(firstTrials + secondTrials) {
    let tables = ConditionalTables(n1: firstTrials, n2: secondTrials, successes: successes)
    var sums = (less: 0.0, greater: 0.0, twoSided: 0.0)
    for (x, probability) in zip(tables.range, tables.probabilities) {
      let table = arms.parts(x, successes - x)
      if !observed.isBelow(table) { sums.less += probability }
      if !table.isBelow(observed) { sums.greater += probability }
      if !table.size.isBelow(observed.size) { sums.twoSided += probability }
    }
    less.append(sums.less)
    greater.append(sums.greater)
    twoSided.append(sums.twoSided)
  }
  return BarnardTest(
    statistic: arms.value(observed),
    p: ExactP(
      less: largestChance(less), greater: largestChance(greater),
      twoSided: largestChance(twoSided)))
}

private struct BarnardStatistic {
  let n1: Int
  let n2: Int
  let pooled: Bool

  /// A statistic as ±√(excess²/variance) up to a factor common to all tables, in whole numbers.
  struct Parts {
    let excess: Int
    /// 0 only with an excess: an infinite statistic.
    let variance: Int

    var size: Parts { Parts(excess: abs(excess), variance: variance) }

    func isBelow(_ other: Parts) -> Bool {
      guard excess.signum() == other.excess.signum() else {
        return excess.signum() < other.excess.signum()
      }
      let one = (excess * excess).multipliedFullWidth(by: other.variance)
      let two = (other.excess * other.excess).multipliedFullWidth(by: variance)
      return excess < 0
        ? (two.high, two.low) < (one.high, one.low) : (one.high, one.low) < (two.high, two.low)
    }
  }

  func parts(_ x1: Int, _ x2: Int) -> Parts {
    let excess = x1 * n2 - x2 * n1
    guard excess != 0 else { return Parts(excess: 0, variance: 1) }
    if pooled {
      return Parts(excess: excess, variance: (x1 + x2) * (n1 + n2 - x1 - x2))
    }
    let first = x1 * (n1 - x1) * n2 * n2 * n2
    return Parts(excess: excess, variance: first + x2 * (n2 - x2) * n1 * n1 * n1)
  }

  func value(_ parts: Parts) -> Double {
    guard parts.excess != 0 else { return 0 }
    let product = Double(n1) * Double(n2)
    let scale = pooled ? Double(n1 + n2) / product : product
    return Double(parts.excess) * (scale / Double(parts.variance)).squareRoot()
  }
}

/// The supremum over the common success probability p of the chance of a set of tables.
///
/// Looks at more than a dozen values of p per standard error of the success fraction, then narrows
/// every local maximum down to rounding.
/// - Parameter conditional: the chance of the set given each total of successes, from 0.
func largestChance(_ conditional: [Double]) -> Double {
  let trials = conditional.count - 1
  /// The chance at the odds t² : (1 − t)², by which p moves evenly in its standard errors.
  func chance(_ t: Double) -> Double {
    let root = t / (1 - t)
    let odds = root * root
    let mode = min(trials, Int(Double(trials + 1) * odds / (1 + odds)))
    var total = 1.0
    var sum = conditional[mode]
    var weight = 1.0
    for successes in mode..<trials where weight > 0 {
      weight *= Double(trials - successes) / Double(successes + 1) * odds
      total += weight
      sum += weight * conditional[successes + 1]
    }
    weight = 1
    for successes in stride(from: mode, to: 0, by: -1) where weight > 0 {
      weight *= Double(successes) / (Double(trials - successes + 1) * odds)
      total += weight
      sum += weight * conditional[successes - 1]
    }
    return sum / total
  }

  var largest = max(conditional[0], conditional[trials])
  let steps = 64 * Int(Double(trials).squareRoot().rounded(.up))
  let values =
    [conditional[0]] + (1..<steps).map { chance(Double($0) / Double(steps)) }
    + [conditional[trials]]
  for step in 1..<steps where values[step] >= max(values[step - 1], values[step + 1]) {
    largest = max(largest, values[step])
    var low = Double(step - 1) / Double(steps)
    var high = Double(step + 1) / Double(steps)
    // Golden section.
    let share = 0.381_966_011_250_105_2
    for _ in 0..<60 {
      let one = low + share * (high - low)
      let two = high - share * (high - low)
      let (below, above) = (chance(one), chance(two))
      largest = max(largest, below, above)
      if below < above { low = one } else { high = two }
    }
  }
  return min(1, largest)
}

/// The probability that McNemar's exact test, two-sided, rejects equal success probabilities over
/// pairs.
///
/// The number of pairs in which just one condition succeeds is binomial, and of those the share of
/// the first: all such counts are enumerated. Concordant pairs do not matter, so conditions whose
/// seeds succeed together need fewer runs than their success fractions alone suggest. A p-value
/// within 1e-12 of the level, relatively, counts as reaching it.
/// - Parameter onlyFirstProbability: that of a pair only the first succeeds; in 0...1, as are
///   `onlySecondProbability` and their sum.
/// - Parameter pairs: at least 1.
/// - Parameter level: strictly between 0 and 1.
public func mcNemarPower(
  onlyFirstProbability: Double, onlySecondProbability: Double, pairs: Int, level: Double = 0.05
) -> Double {
  var discordant = DiscordantPairs(
    onlyFirst: onlyFirstProbability, onlySecond: onlySecondProbability, level: level)
  return discordant.power(pairs: pairs)
}

/// Rejection probabilities given the number of discordant pairs, which serve every number of pairs.
struct DiscordantPairs {
  /// That of a pair just one condition succeeds.
  private let chance: Double
  /// That it is the first.
  private let share: Double
  private let level: Double
  /// By the number of discordant pairs, as far as wanted until now.
  private var rejections: [Double] = [0]
  /// How many of the rarer kind still reject, at the last of those; −1 for none.
  private var cut = -1

  init(onlyFirst: Double, onlySecond: Double, level: Double) {
    precondition(
      onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= 1 + 1e-12,
      "two kinds of pairs have probabilities that add to at most 1")
    precondition(level > 0 && level < 1, "a level lies between 0 and 1")
    chance = min(1, onlyFirst + onlySecond)
    share = chance > 0 ? min(1, onlyFirst / chance) : 0.5
    self.level = level
  }

  mutating func power(pairs: Int) -> Double {
    precondition(pairs >= 1, "power needs a pair")
    let counts = LikelyCounts(trials: pairs, chance: chance)
    while rejections.count <= counts.range.upperBound { extend() }
    var power = 0.0
    for (count, probability) in zip(counts.range, counts.probabilities) {
      power += probability * rejections[count]
    }
    return min(1, power)
  }

  private mutating func extend() {
    let count = rejections.count
    // With one pair more the rarer kind may be one more, or as many.
    let next = binomialCumulative(cut + 1, trials: count, chance: 0.5)
    if 2 * next <= level * (1 + 1e-12) { cut += 1 }
    rejections.append(
      cut < 0
        ? 0
        : binomialCumulative(cut, trials: count, chance: share)
          + binomialCumulative(cut, trials: count, chance: 1 - share))
  }
}

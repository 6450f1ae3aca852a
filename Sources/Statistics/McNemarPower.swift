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
  private let level: Double
  /// By the number of discordant pairs, as far as wanted until now.
  private var rejections: [Double] = [0]
  /// At as many trials as the last of those, and as many counts of the rarer kind as still reject:
  /// of a fair coin, and of the first and the second condition's share.
  private var fair = BinomialTail(chance: 0.5)
  private var first: BinomialTail
  private var second: BinomialTail

  init(onlyFirst: Double, onlySecond: Double, level: Double) {
    precondition(
      onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= 1 + 1e-12,
      "two kinds of pairs have probabilities that add to at most 1")
    precondition(level > 0 && level < 1, "a level lies between 0 and 1")
    chance = min(1, onlyFirst + onlySecond)
    let share = chance > 0 ? min(1, onlyFirst / chance) : 0.5
    first = BinomialTail(chance: share)
    second = BinomialTail(chance: 1 - share)
    self.level = level
  }

  mutating func power(pairs: Int) -> Double {
    precondition(pairs >= 1, "power needs a pair")
    let likely = LikelyCounts(trials: pairs, chance: chance)
    while rejections.count <= likely.range.upperBound { extend() }
    var power = 0.0
    for count in likely.range { power += likely[count] * rejections[count] }
    return min(1, power)
  }

  private mutating func extend() {
    fair.addTrial()
    first.addTrial()
    second.addTrial()
    // With one pair more the rarer kind may be one more, or as many. Where the sum that was carried
    // along is too close to the level to tell, the tail is computed afresh.
    let carried = 2 * (fair.cumulative + fair.next)
    let tail =
      abs(carried - level) > 1e-9 * level
      ? carried : 2 * binomialCumulative(fair.count + 1, trials: fair.trials, chance: 0.5)
    if tail <= level * (1 + 1e-12) {
      fair.addCount()
      first.addCount()
      second.addCount()
    }
    rejections.append(fair.count < 0 ? 0 : first.cumulative + second.cumulative)
  }
}

/// P(X ≤ count) of a binomial X, carried along while trials and count grow one by one.
private struct BinomialTail {
  private let chance: Double
  private(set) var trials = 0
  /// −1 before the first.
  private(set) var count = -1
  private(set) var cumulative = 0.0
  /// P(X = count).
  private var own = 0.0
  /// P(X = count + 1).
  private(set) var next = 1.0

  init(chance: Double) {
    self.chance = chance
  }

  mutating func addTrial() {
    cumulative = max(0, cumulative - chance * own)
    next = chance * own + (1 - chance) * next
    trials += 1
    if count >= 0 { own *= (1 - chance) * Double(trials) / Double(trials - count) }
  }

  mutating func addCount() {
    cumulative += next
    own = next
    count += 1
    next =
      chance < 1
      ? own * Double(trials - count) / Double(count + 1) * (chance / (1 - chance))
      : trials == count + 1 ? 1 : 0
  }
}

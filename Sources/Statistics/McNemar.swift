/// Two-sided exact p-value of "both conditions succeed equally often" over pairs.
///
/// Given the pairs in which just one condition succeeded, each is a fair coin: the p-value is
/// twice the smaller binomial tail, at most 1. Without such pairs nothing speaks against
/// equality and it is 1.
///
/// McNemar (1947), with the binomial distribution in place of his chi-square.
public func mcNemarExactP(_ outcomes: PairedOutcomes) -> Double {
  let rarer = min(outcomes.onlyFirst, outcomes.onlySecond)
  let discordant = outcomes.onlyFirst + outcomes.onlySecond
  guard discordant > 0 else { return 1 }
  return min(1, 2 * binomialCumulative(rarer, trials: discordant, chance: 0.5))
}

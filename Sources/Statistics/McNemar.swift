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

/// The same with the observed table counted half: less conservative, and nearly of its level.
///
/// 1 when both sides have equally many discordant pairs, or none.
///
/// Fagerland, Lydersen and Laake (2013), BMC Medical Research Methodology 13:91.
public func mcNemarMidP(_ outcomes: PairedOutcomes) -> Double {
  let rarer = min(outcomes.onlyFirst, outcomes.onlySecond)
  let discordant = outcomes.onlyFirst + outcomes.onlySecond
  guard outcomes.onlyFirst != outcomes.onlySecond else { return 1 }
  return 2 * binomialCumulative(rarer, trials: discordant, chance: 0.5)
    - binomialProbability(rarer, trials: discordant, chance: 0.5)
}

/// One-sided exact p-value against "the first condition does not succeed more often".
///
/// The chance that of all discordant pairs at least as many favour the first; 1 without such pairs.
public func mcNemarFirstBetterP(_ outcomes: PairedOutcomes) -> Double {
  let discordant = outcomes.onlyFirst + outcomes.onlySecond
  guard discordant > 0 else { return 1 }
  // A fair coin is symmetric: at least b heads are at most c tails.
  return binomialCumulative(outcomes.onlySecond, trials: discordant, chance: 0.5)
}

/// McNemar's chi-square statistic, of one degree of freedom, and its p-value.
public struct McNemarChiSquare: Sendable, Hashable {
  public let statistic: Double
  public let p: Double
}

/// McNemar's test by its chi-square approximation, for many discordant pairs.
///
/// The statistic is (b − c)²/(b + c), with `corrected` (|b − c| − 1)²/(b + c), of the pairs in
/// which only the first and only the second succeeded.
/// - Returns: nil without discordant pairs; with `corrected` also for b = c, where the correction
///   would turn agreement into evidence.
///
/// McNemar (1947); the correction is Edwards's (1948).
public func mcNemarChiSquare(
  _ outcomes: PairedOutcomes, corrected: Bool = false
) -> McNemarChiSquare? {
  let discordant = outcomes.onlyFirst + outcomes.onlySecond
  let excess = abs(outcomes.onlyFirst - outcomes.onlySecond)
  guard discordant > 0, excess > 0 || !corrected else { return nil }
  let counted = Double(corrected ? excess - 1 : excess)
  return McNemarChiSquare(
    statistic: counted * counted / Double(discordant),
    p: 2 * normalCumulative(-counted / Double(discordant).squareRoot()))
}

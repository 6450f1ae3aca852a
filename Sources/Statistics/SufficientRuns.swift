/// How many runs of each condition give a test the power wanted.
public struct SufficientRuns: Sendable, Hashable {
  /// Of each condition; for conditions paired by seed the number of pairs.
  public let runs: Int
  /// Whether tables were enumerated; otherwise the number is that of the normal approximation with
  /// continuity correction, off by a few per cent.
  public let isExact: Bool

  /// Tables are enumerated up to so many runs.
  public static let mostEnumerated = 1000
}

/// The least number of runs of each arm from which on `fisherPower` is at least `power`.
///
/// Power is a sawtooth of the number of runs: one that is enough may be followed by one that is
/// not, so the last tooth below `power` decides.
/// - Parameter p: in 0...1, as is `q`.
/// - Parameter power: strictly between 0 and 1.
/// - Parameter level: of the test; divide it by the number of comparisons to allow for them.
/// - Returns: nil for equal probabilities, for which no number is enough, and beyond 2⁴⁰ runs.
///
/// The approximation beyond `SufficientRuns.mostEnumerated`: Casagrande, Pike and Smith (1978).
public func runsForFisherPower(
  firstProbability p: Double, secondProbability q: Double, power: Double = 0.8,
  level: Double = 0.05
) -> SufficientRuns? {
  precondition(power > 0 && power < 1, "a power lies between 0 and 1")
  precondition(p >= 0 && p <= 1 && q >= 0 && q <= 1, "a probability lies in 0...1")
  let pooled = (p + q) / 2
  return sufficientRuns(
    difference: abs(p - q), equalVariance: 2 * pooled * (1 - pooled),
    variance: p * (1 - p) + q * (1 - q), power: power, level: level
  ) {
    fisherPower(firstProbability: p, secondProbability: q, runs: $0, level: level)
  }
}

/// The least number of pairs from which on `mcNemarPower` is at least `power`.
/// - Parameter onlyFirstProbability: that of a pair only the first succeeds; in 0...1, as are
///   `onlySecondProbability` and their sum.
/// - Parameter power: strictly between 0 and 1.
/// - Parameter level: of the test; divide it by the number of comparisons to allow for them.
/// - Returns: nil for equal probabilities, for which no number is enough, and beyond 2⁴⁰ pairs.
///
/// The approximation beyond `SufficientRuns.mostEnumerated`: Connett, Smith and McHugh (1987),
/// with Edwards's continuity correction.
public func runsForMcNemarPower(
  onlyFirstProbability: Double, onlySecondProbability: Double, power: Double = 0.8,
  level: Double = 0.05
) -> SufficientRuns? {
  precondition(power > 0 && power < 1, "a power lies between 0 and 1")
  var discordant = DiscordantPairs(
    onlyFirst: onlyFirstProbability, onlySecond: onlySecondProbability, level: level)
  let difference = abs(onlyFirstProbability - onlySecondProbability)
  let either = onlyFirstProbability + onlySecondProbability
  return sufficientRuns(
    difference: difference, equalVariance: either, variance: either - difference * difference,
    power: power, level: level
  ) { discordant.power(pairs: $0) }
}

/// The runs of each arm at which Fisher's exact test, two-sided, would have had `power`, were the
/// observed fractions the true probabilities.
///
/// For planning the next study. It says nothing about this one that its p-value does not say, and
/// is as uncertain as the fractions.
/// - Returns: nil when an arm has 0 trials, and for equal fractions: no number is enough then.
public func runsThatWouldHaveSufficed(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int,
  power: Double = 0.8, level: Double = 0.05
) -> SufficientRuns? {
  requireSuccesses(firstSuccesses, of: firstTrials)
  requireSuccesses(secondSuccesses, of: secondTrials)
  guard firstTrials > 0, secondTrials > 0,
    firstSuccesses * secondTrials != secondSuccesses * firstTrials
  else { return nil }
  return runsForFisherPower(
    firstProbability: Double(firstSuccesses) / Double(firstTrials),
    secondProbability: Double(secondSuccesses) / Double(secondTrials), power: power, level: level)
}

/// The pairs at which McNemar's exact test, two-sided, would have had `power`, were the observed
/// fractions of discordant pairs the true probabilities.
///
/// For planning the next study; see the form for independent arms.
/// - Returns: nil for no pairs, and for as many of one discordant kind as of the other.
public func runsThatWouldHaveSufficed(
  _ outcomes: PairedOutcomes, power: Double = 0.8, level: Double = 0.05
) -> SufficientRuns? {
  guard outcomes.onlyFirst != outcomes.onlySecond else { return nil }
  let pairs = Double(outcomes.pairs)
  return runsForMcNemarPower(
    onlyFirstProbability: Double(outcomes.onlyFirst) / pairs,
    onlySecondProbability: Double(outcomes.onlySecond) / pairs, power: power, level: level)
}

/// - Parameter equalVariance: of one run's part of the difference if both conditions were alike.
/// - Parameter variance: the same as they are.
private func sufficientRuns(
  difference: Double, equalVariance: Double, variance: Double, power: Double, level: Double,
  exactPower: (Int) -> Double
) -> SufficientRuns? {
  guard difference > 0 else { return nil }
  // Where n·difference − 1 = reach·√n: the approximate test just rejects, at the power wanted.
  let reach =
    normalReach(confidence: 1 - level) * equalVariance.squareRoot()
    + normalQuantile(power) * max(0, variance).squareRoot()
  let root = (reach + (reach * reach + 4 * difference).squareRoot()) / (2 * difference)
  let approximate = (root * root).rounded(.up)
  guard approximate <= 0x1p40 else { return nil }
  // Beyond the last tooth; then down to it.
  let beyond = approximate + 3 * approximate.squareRoot() + 10
  guard beyond <= Double(SufficientRuns.mostEnumerated) else {
    return SufficientRuns(runs: max(1, Int(approximate)), isExact: false)
  }
  var runs = Int(beyond)
  while exactPower(runs) < power { runs += 1 + runs / 8 }
  while runs > 1, exactPower(runs - 1) >= power { runs -= 1 }
  return SufficientRuns(runs: runs, isExact: true)
}

/// The probability that Fisher's exact test, two-sided, rejects equal success probabilities.
///
/// All tables are enumerated: those with a p-value of at most `level` are added up under the given
/// probabilities. A p-value within 1e-12 of the level, relatively, counts as reaching it. For
/// equal probabilities this is the test's true level, below the nominal one.
/// - Parameter firstProbability: in 0...1, as is `secondProbability`.
/// - Parameter runs: of each arm, at least 1. The work grows with its third power.
/// - Parameter level: strictly between 0 and 1.
public func fisherPower(
  firstProbability: Double, secondProbability: Double, runs: Int, level: Double = 0.05
) -> Double {
  precondition(runs >= 1, "each arm needs a run")
  precondition(level > 0 && level < 1, "a level lies between 0 and 1")
  let first = (0...runs).map { binomialProbability($0, trials: runs, chance: firstProbability) }
  let second = (0...runs).map { binomialProbability($0, trials: runs, chance: secondProbability) }
  var power = 0.0
  for successes in 0...(2 * runs) {
    let tables = ConditionalTables(n1: runs, n2: runs, successes: successes)
    for x in tables.range where tables.twoSidedP(x) <= level * (1 + 1e-12) {
      power += first[x] * second[successes - x]
    }
  }
  return min(1, power)
}

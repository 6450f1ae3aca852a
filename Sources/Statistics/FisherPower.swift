/// The probability that Fisher's exact test, two-sided, rejects equal success probabilities.
///
/// All tables are enumerated: those with a p-value of at most `level` are added up under the given
/// probabilities. A p-value within 1e-12 of the level, relatively, counts as reaching it. For
/// equal probabilities this is the test's true level, below the nominal one. More runs can mean
/// less power, as the counts jump: see `runsForFisherPower`.
/// - Parameter firstProbability: in 0...1, as is `secondProbability`.
/// - Parameter runs: of each arm, at least 1. The work grows no faster than with its square.
/// - Parameter level: strictly between 0 and 1.
public func fisherPower(
  firstProbability: Double, secondProbability: Double, runs: Int, level: Double = 0.05
) -> Double {
  precondition(runs >= 1, "each arm needs a run")
  precondition(level > 0 && level < 1, "a level lies between 0 and 1")
  let first = LikelyCounts(trials: runs, chance: firstProbability)
  let second = LikelyCounts(trials: runs, chance: secondProbability)
  let least = first.range.lowerBound + second.range.lowerBound
  var power = 0.0
  for successes in least...(first.range.upperBound + second.range.upperBound) {
    guard let cut = greatestRejected(runs: runs, successes: successes, level: level) else {
      continue
    }
    // Between equal arms a table and its mirror are equally likely given the total.
    power += first.sum(with: second, total: successes, over: 0...cut)
    power += first.sum(with: second, total: successes, over: (successes - cut)...successes)
  }
  return min(1, power)
}

/// The greatest number of the first arm's successes, below half of all, that Fisher's test rejects
/// as too few; with it all smaller ones are rejected. Nil when none is.
private func greatestRejected(runs: Int, successes: Int, level: Double) -> Int? {
  // Relative to the most likely count below or at half of all, downwards from there: between equal
  // arms these are half of the distribution, or with the middle one a little more.
  let middle = successes / 2
  let least = max(0, successes - runs)
  var weights = [1.0]
  weights.reserveCapacity(middle - least + 1)
  var weight = 1.0
  for x in stride(from: middle, to: least, by: -1) {
    let fall = Double(x) * Double(runs - successes + x)
    weight *= fall / (Double(runs - x + 1) * Double(successes - x + 1))
    // Far below the level, together with all that follow.
    guard weight > 1e-18 * level else { break }
    weights.append(weight)
  }
  let half = weights.reduce(0, +)
  let total = 2 * half - (successes % 2 == 0 ? 1 : 0)
  var tail = 0.0
  var cut: Int?
  for (below, weight) in weights.enumerated().reversed() {
    tail += weight
    guard middle - below < successes - (middle - below), 2 * tail <= level * (1 + 1e-12) * total
    else { break }
    cut = middle - below
  }
  return cut
}

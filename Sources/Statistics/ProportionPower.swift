/// Cohen's effect size of two success probabilities: h = 2 asin √p₁ − 2 asin √p₂.
///
/// In −π...π; the arcsine makes the variance of a success fraction nearly independent of p.
/// - Parameter firstProbability: in 0...1, as is `secondProbability`.
///
/// Cohen (1988).
public func cohenH(firstProbability: Double, secondProbability: Double) -> Double {
  // The arcsine distribution is Beta(½, ½): (2/π) asin √p.
  .pi
    * (betaCumulative(firstProbability, a: 0.5, b: 0.5)
      - betaCumulative(secondProbability, a: 0.5, b: 0.5))
}

/// The power of a two-sided test of equal success probabilities, by the normal approximation.
///
/// Φ(|h| √(n/2) − z) + Φ(−|h| √(n/2) − z) for n runs of each arm. Promises too much in small arms:
/// 0.55 for 0.9 against 0.5 with ten runs, where `fisherPower` is 0.30.
/// - Parameter firstProbability: in 0...1, as is `secondProbability`.
/// - Parameter runs: of each arm, at least 1.
/// - Parameter level: strictly between 0 and 1.
///
/// Cohen (1988).
public func proportionPower(
  firstProbability: Double, secondProbability: Double, runs: Int, level: Double = 0.05
) -> Double {
  precondition(runs >= 1, "each arm needs a run")
  let z = normalReach(confidence: 1 - level)
  let h = abs(cohenH(firstProbability: firstProbability, secondProbability: secondProbability))
  let shift = h * (Double(runs) / 2).squareRoot()
  return normalCumulative(shift - z) + normalCumulative(-shift - z)
}

/// The least number of runs of each arm with a `proportionPower` of at least `power`.
/// - Parameter power: strictly between 0 and 1.
/// - Returns: nil when no number up to 2⁴⁰ is enough, as for equal probabilities.
public func runsForProportionPower(
  firstProbability: Double, secondProbability: Double, power: Double, level: Double = 0.05
) -> Int? {
  precondition(power > 0 && power < 1, "a power lies between 0 and 1")
  return leastCount {
    proportionPower(
      firstProbability: firstProbability, secondProbability: secondProbability, runs: $0,
      level: level) >= power
  }
}

/// The least count from 1 to 2⁴⁰ that is enough, if every larger one is enough too.
func leastCount(_ isEnough: (Int) -> Bool) -> Int? {
  var count = 1
  while !isEnough(count) {
    guard count < 1 << 40 else { return nil }
    count *= 2
  }
  var (few, enough) = (count / 2, count)
  while enough - few > 1 {
    let middle = few + (enough - few) / 2
    if isEnough(middle) { enough = middle } else { few = middle }
  }
  return enough
}

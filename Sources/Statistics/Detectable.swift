/// The success probabilities that Fisher's exact test, two-sided, tells from another one with the
/// power wanted.
public struct DetectableFractions: Sendable, Equatable {
  /// The greatest below, in thousandths; nil where not even 0 is far enough.
  public let below: Double?
  /// The least above, in thousandths; nil where not even 1 is far enough.
  public let above: Double?
}

/// What so many runs of each arm can tell from `probability`.
///
/// Tables are enumerated up to `SufficientRuns.mostEnumerated` runs; beyond, the normal
/// approximation with continuity correction takes over.
/// - Parameter probability: in 0...1.
/// - Parameter runs: of each arm, at least 1.
/// - Parameter power: strictly between 0 and 1, as is `level`.
public func detectableFractions(
  from probability: Double, runs: Int, power: Double = 0.8, level: Double = 0.05
) -> DetectableFractions {
  precondition(power > 0 && power < 1, "a power lies between 0 and 1")
  precondition(probability >= 0 && probability <= 1, "a probability lies in 0...1")
  func isSeen(_ other: Double) -> Bool {
    let found =
      runs <= SufficientRuns.mostEnumerated
      ? fisherPower(
        firstProbability: probability, secondProbability: other, runs: runs, level: level)
      : approximateFisherPower(probability, other, runs: runs, level: level)
    return found >= power
  }
  /// The nearest number of thousandths that is seen, where all beyond are.
  func nearest(from start: Int, to end: Int) -> Double? {
    guard isSeen(Double(end) / 1000) else { return nil }
    var (unseen, seen) = (start, end)
    while abs(seen - unseen) > 1 {
      let middle = (seen + unseen) / 2
      if isSeen(Double(middle) / 1000) { seen = middle } else { unseen = middle }
    }
    return Double(seen) / 1000
  }
  return DetectableFractions(
    below: nearest(from: Int((1000 * probability).rounded(.up)), to: 0),
    above: nearest(from: Int(1000 * probability), to: 1000))
}

/// Of the side on which the second lies; see `SufficientRuns`.
private func approximateFisherPower(
  _ first: Double, _ second: Double, runs: Int, level: Double
) -> Double {
  let n = Double(runs)
  let pooled = (first + second) / 2
  let variance = n * (first * (1 - first) + second * (1 - second))
  let excess =
    n * abs(first - second) - 1
    - normalReach(confidence: 1 - level) * (2 * n * pooled * (1 - pooled)).squareRoot()
  guard variance > 0 else { return excess >= 0 ? 1 : 0 }
  return normalCumulative(excess / variance.squareRoot())
}

/// The least effect size, difference of means over the common standard deviation, that Student's
/// two-sample t test, two-sided, sees with the power wanted.
/// - Parameter power: strictly between 0 and 1.
/// - Returns: nil for fewer than two runs of each arm.
public func detectableEffect(runs: Int, power: Double = 0.8, level: Double = 0.05) -> Double? {
  precondition(power > 0 && power < 1, "a power lies between 0 and 1")
  guard runs >= 2 else { return nil }
  func isSeen(_ effect: Double) -> Bool {
    tTestPower(effect: effect, runs: runs, level: level).map { $0 >= power } ?? false
  }
  var enough = 1.0
  while !isSeen(enough) {
    guard enough < 0x1p20 else { return nil }
    enough *= 2
  }
  var few = 0.0
  while enough - few > 1e-9 * enough {
    let middle = few + (enough - few) / 2
    if isSeen(middle) { enough = middle } else { few = middle }
  }
  return enough
}

/// Interval for the difference of two success probabilities, first minus second, of arms with
/// independent runs; for arms paired by seed see `newcombePairedInterval`.
///
/// Joins the two Wilson intervals, so it is defined for every count and stays inside −1...1. At
/// 95 % and ten runs of each arm it covers 95.4 % on average over pairs of probabilities and 88 %
/// at the worst of a grid.
/// - Returns: nil when either arm has 0 trials.
///
/// Newcombe (1998), Statistics in Medicine 17:873, method 10.
public func newcombeInterval(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int,
  confidence: Double = 0.95
) -> Interval? {
  guard
    let first = ScoredProportion(firstSuccesses, of: firstTrials, confidence: confidence),
    let second = ScoredProportion(secondSuccesses, of: secondTrials, confidence: confidence)
  else { return nil }
  return squareAndAdd(first, second, correlation: 0)
}

/// The same from Wilson intervals with continuity correction: always the wider of the two, with
/// 97.9 % on average and 93.7 % at the worst.
/// - Returns: nil when either arm has 0 trials.
///
/// Newcombe (1998), Statistics in Medicine 17:873, method 11.
public func newcombeCorrectedInterval(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int,
  confidence: Double = 0.95
) -> Interval? {
  guard
    let first = ScoredProportion(
      firstSuccesses, of: firstTrials, confidence: confidence, corrected: true),
    let second = ScoredProportion(
      secondSuccesses, of: secondTrials, confidence: confidence, corrected: true)
  else { return nil }
  return squareAndAdd(first, second, correlation: 0)
}

/// Interval for the difference of two success probabilities, first minus second, over pairs.
///
/// The Wilson intervals of the two margins are joined with the correlation of the outcomes, whose
/// numerator is shrunk towards zero by half the number of pairs when positive; a margin without
/// both outcomes has correlation zero. At 95 % and 15 pairs it covers 96.2 % on average over a grid
/// of truths, 93 % at the worst.
/// - Returns: nil for no pairs.
///
/// Newcombe (1998), Statistics in Medicine 17:2635, method 10.
public func newcombePairedInterval(
  _ outcomes: PairedOutcomes, confidence: Double = 0.95
) -> Interval? {
  let pairs = outcomes.pairs
  let firstSuccesses = outcomes.both + outcomes.onlyFirst
  let secondSuccesses = outcomes.both + outcomes.onlySecond
  guard
    let first = ScoredProportion(firstSuccesses, of: pairs, confidence: confidence),
    let second = ScoredProportion(secondSuccesses, of: pairs, confidence: confidence)
  else { return nil }
  let margins =
    Double(firstSuccesses) * Double(pairs - firstSuccesses)
    * Double(secondSuccesses) * Double(pairs - secondSuccesses)
  guard margins > 0 else { return squareAndAdd(first, second, correlation: 0) }
  let association =
    Double(outcomes.both) * Double(outcomes.neither)
    - Double(outcomes.onlyFirst) * Double(outcomes.onlySecond)
  let shrunk = association > 0 ? max(association - Double(pairs) / 2, 0) : association
  return squareAndAdd(first, second, correlation: shrunk / margins.squareRoot())
}

/// A success fraction and how far its Wilson interval reaches below and above it.
private struct ScoredProportion {
  let fraction: Double
  let below: Double
  let above: Double

  init?(_ successes: Int, of trials: Int, confidence: Double, corrected: Bool = false) {
    let interval =
      corrected
      ? wilsonCorrectedInterval(successes: successes, trials: trials, confidence: confidence)
      : wilsonInterval(successes: successes, trials: trials, confidence: confidence)
    guard let interval else { return nil }
    fraction = Double(successes) / Double(trials)
    below = fraction - interval.low
    above = interval.high - fraction
  }
}

private func squareAndAdd(
  _ first: ScoredProportion, _ second: ScoredProportion, correlation: Double
) -> Interval {
  // For two numbers of a correlation inside −1...1 the sum is never negative, up to rounding.
  func joined(_ x: Double, _ y: Double) -> Double {
    max(x * x - 2 * correlation * x * y + y * y, 0).squareRoot()
  }
  let difference = first.fraction - second.fraction
  return Interval(
    low: max(-1, difference - joined(first.below, second.above)),
    high: min(1, difference + joined(first.above, second.below)))
}

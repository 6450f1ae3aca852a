/// Score interval for the difference of two success probabilities, first minus second, of
/// independent arms, with Miettinen and Nurminen's factor N/(N − 1) in the variance.
///
/// Holds the differences that the score test does not reject, where the variance comes from the
/// probabilities that are most likely under the difference tested. Stays inside −1...1. At 95 % and
/// ten runs of each arm it covers 95.9 % on average over pairs of probabilities, 92 % at the worst
/// of a grid.
/// - Returns: nil when an arm has 0 trials.
///
/// Miettinen and Nurminen (1985), Statistics in Medicine 4:213.
public func miettinenNurminenInterval(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int,
  confidence: Double = 0.95
) -> Interval? {
  let z = normalReach(confidence: confidence)
  guard
    let arms = TwoArms(
      firstSuccesses, of: firstTrials, secondSuccesses, of: secondTrials)
  else { return nil }
  let total = arms.n1 + arms.n2
  return arms.scoreInterval(z: z, factor: total / (total - 1))
}

/// The counts of two independent arms, each with at least one trial.
struct TwoArms {
  let x1: Double
  let n1: Double
  let x2: Double
  let n2: Double

  init?(_ firstSuccesses: Int, of firstTrials: Int, _ secondSuccesses: Int, of secondTrials: Int) {
    requireSuccesses(firstSuccesses, of: firstTrials)
    requireSuccesses(secondSuccesses, of: secondTrials)
    guard firstTrials > 0, secondTrials > 0 else { return nil }
    self.init(
      x1: Double(firstSuccesses), n1: Double(firstTrials), x2: Double(secondSuccesses),
      n2: Double(secondTrials))
  }

  private init(x1: Double, n1: Double, x2: Double, n2: Double) {
    self.x1 = x1
    self.n1 = n1
    self.x2 = x2
    self.n2 = n2
  }

  /// The differences whose score statistic, its variance times `factor`, is at most z.
  func scoreInterval(z: Double, factor: Double) -> Interval {
    // Exchanging the arms mirrors the interval.
    let exchanged = TwoArms(x1: x2, n1: n2, x2: x1, n2: n1)
    return Interval(
      low: lowEnd(z: z, factor: factor), high: -exchanged.lowEnd(z: z, factor: factor))
  }

  private func lowEnd(z: Double, factor: Double) -> Double {
    let estimate = x1 / n1 - x2 / n2
    return switched(from: -1, to: estimate) { difference in
      let reach = z * (factor * variance(difference)).squareRoot()
      return estimate - difference <= reach
    }
  }

  /// Of the difference of the two fractions, at the most likely probabilities that differ by
  /// `difference`.
  private func variance(_ difference: Double) -> Double {
    // The likelihood is concave along the line p1 = p2 + difference. Its slope is kept free of
    // division by terms without successes or failures, which would be 0/0 at an end.
    func falls(_ p2: Double) -> Bool {
      let p1 = p2 + difference
      let rise = (x1 > 0 ? x1 / p1 : 0) + (x2 > 0 ? x2 / p2 : 0)
      let fall = (x1 < n1 ? (n1 - x1) / (1 - p1) : 0) + (x2 < n2 ? (n2 - x2) / (1 - p2) : 0)
      return rise <= fall
    }
    let p2 = switched(from: max(0, -difference), to: min(1, 1 - difference), falls)
    let p1 = min(max(p2 + difference, 0), 1)
    return p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2
  }
}

/// Where `holds`, false below a point of the range and true above, becomes true, to rounding.
///
/// `high` if it holds nowhere inside. Steps below 2⁻⁶⁰ are not looked into.
func switched(from low: Double, to high: Double, _ holds: (Double) -> Bool) -> Double {
  var before = low
  var after = high
  while after - before > 0x1p-60 {
    let middle = before + (after - before) / 2
    guard middle > before, middle < after else { break }
    if holds(middle) { after = middle } else { before = middle }
  }
  return after
}

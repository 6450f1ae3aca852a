/// p-values of one exact test of two independent arms against their three alternatives.
public struct ExactP: Sendable, Hashable {
  /// Against "the first succeeds less often".
  public let less: Double
  /// Against "the first succeeds more often".
  public let greater: Double
  /// Against either.
  public let twoSided: Double
}

/// Fisher's exact test of equal success probabilities of two independent arms.
///
/// Given the total of successes, the first arm's are hypergeometric. The two-sided p-value adds
/// up the tables that are at most as likely as the observed one, as R does; ties are decided
/// exactly. Never anti-conservative, and weak in small arms: see `boschlooTest`.
/// - Returns: nil when an arm has 0 trials.
///
/// Fisher (1935).
public func fisherTest(
  firstSuccesses: Int, firstTrials: Int, secondSuccesses: Int, secondTrials: Int
) -> ExactP? {
  requireSuccesses(firstSuccesses, of: firstTrials)
  requireSuccesses(secondSuccesses, of: secondTrials)
  guard firstTrials > 0, secondTrials > 0 else { return nil }
  let tables = ConditionalTables(
    n1: firstTrials, n2: secondTrials, successes: firstSuccesses + secondSuccesses)
  return ExactP(
    less: tables.sum { $0 <= firstSuccesses }, greater: tables.sum { $0 >= firstSuccesses },
    twoSided: tables.twoSidedP(firstSuccesses))
}

/// The tables of two arms with one total of successes, by the successes of the first arm.
struct ConditionalTables {
  let n1: Int
  let n2: Int
  let successes: Int
  /// The possible successes of the first arm.
  let range: ClosedRange<Int>
  /// The hypergeometric probability of each, from the least.
  let probabilities: [Double]

  init(n1: Int, n2: Int, successes: Int) {
    self.n1 = n1
    self.n2 = n2
    self.successes = successes
    let range = max(0, successes - n2)...min(n1, successes)
    self.range = range
    // Outwards from the most likely table nothing overflows and nothing cancels.
    let mode = (successes + 1) * (n1 + 1) / (n1 + n2 + 2)
    var weights = [Double](repeating: 1, count: range.count)
    let centre = min(max(mode, range.lowerBound), range.upperBound) - range.lowerBound
    for place in centre..<(range.count - 1) {
      let x = range.lowerBound + place
      let rise = Double(n1 - x) * Double(successes - x)
      weights[place + 1] = weights[place] * rise / (Double(x + 1) * Double(n2 - successes + x + 1))
    }
    for place in stride(from: centre, to: 0, by: -1) {
      let x = range.lowerBound + place - 1
      let rise = Double(n1 - x) * Double(successes - x)
      weights[place - 1] = weights[place] * (Double(x + 1) * Double(n2 - successes + x + 1)) / rise
    }
    let total = weights.reduce(0, +)
    probabilities = weights.map { $0 / total }
  }

  /// The probability that the first arm's successes are among those wanted.
  func sum(where wanted: (Int) -> Bool) -> Double {
    var sum = 0.0
    for (x, probability) in zip(range, probabilities) where wanted(x) { sum += probability }
    return min(1, sum)
  }

  /// Fisher's two-sided p-value of one of the tables.
  func twoSidedP(_ observed: Int) -> Double {
    sum { isAtMostAsLikely($0, as: observed) }
  }

  private func isAtMostAsLikely(_ x: Int, as observed: Int) -> Bool {
    let one = probabilities[x - range.lowerBound]
    let other = probabilities[observed - range.lowerBound]
    // Rounding is far below this margin; within it whole numbers decide.
    if abs(one - other) > 1e-10 * other { return one < other }
    var rise = Natural(1)
    var fall = Natural(1)
    for step in min(x, observed)..<max(x, observed) {
      rise.multiply(by: n1 - step)
      rise.multiply(by: successes - step)
      fall.multiply(by: step + 1)
      fall.multiply(by: n2 - successes + step + 1)
    }
    // The table with more successes of the first arm has rise/fall times the other's probability.
    return x > observed ? rise <= fall : fall <= rise
  }
}

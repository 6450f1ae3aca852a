import Foundation
import Statistics

/// How often an interval method holds the truth in one setting: a row of `docs/coverage.md`.
struct Coverage {
  let method: String
  let setting: String
  /// Of all truths in the setting, alike likely; of the one truth where there is one.
  let mean: Double
  /// Over the truths; nil for a single one.
  var minimum: Double?
  /// Nil where the coverage was worked out instead of simulated.
  var simulations: Int?

  /// Four standard errors of a simulated coverage that is truly `truth`.
  func agrees(with truth: Double) -> Bool {
    let n = Double(simulations ?? 0)
    return abs(mean - truth) <= 4 * (truth * (1 - truth) / n).squareRoot()
  }

  var line: String {
    func percent(_ share: Double) -> String { String(format: "%.1f", 100 * share) }
    let error = simulations.map {
      " ± " + percent((mean * (1 - mean) / Double($0)).squareRoot())
    }
    return
      "| \(method) | \(setting) | \(percent(mean))\(error ?? "") | \(minimum.map(percent) ?? "") |"
  }

  static func table(_ rows: [Coverage]) -> String {
    (["| method | truth and data | % covered | least |", "| --- | --- | --- | --- |"]
      + rows.map(\.line)).joined(separator: "\n") + "\n"
  }
}

// MARK: - Success fractions, exactly

/// - Parameter intervals: one for each number of successes, from 0 to the trials.
func coverage(of intervals: [Interval], at probability: Double) -> Double {
  let trials = intervals.count - 1
  return intervals.indices.reduce(0) { sum, k in
    intervals[k].contains(probability)
      ? sum + binomialProbability(k, trials: trials, chance: probability) : sum
  }
}

/// Mean and infimum over all success probabilities, neither on a grid.
///
/// The mean adds up integrals of binomial probabilities, which are beta distributions. Between two
/// ends of intervals the coverage is the probability of a range of counts, which first rises and
/// then falls, so that it is least just beside an end.
func coverage(_ method: String, of intervals: [Interval]) -> Coverage {
  let trials = intervals.count - 1
  var mean = 0.0
  for (k, interval) in intervals.enumerated() {
    let (a, b) = (Double(k + 1), Double(trials - k + 1))
    mean +=
      betaCumulative(min(1, max(0, interval.high)), a: a, b: b)
      - betaCumulative(min(1, max(0, interval.low)), a: a, b: b)
  }
  var least = 1.0
  for end in intervals.flatMap({ [$0.low, $0.high] }) where end > 0 && end < 1 {
    for beside in [end * (1 - 1e-9), end + (1 - end) * 1e-9] {
      least = min(least, coverage(of: intervals, at: beside))
    }
  }
  return Coverage(
    method: method, setting: "n = \(trials), every p", mean: mean / Double(trials + 1),
    minimum: least)
}

// MARK: - Two arms, on a grid

/// The middles of so many equal parts of 0...1.
func middles(_ parts: Int) -> [Double] {
  (0..<parts).map { (Double($0) + 0.5) / Double(parts) }
}

/// - Parameter intervals: by the successes of the first arm, then the second.
func coverage(_ method: String, ofDifferences intervals: [[Interval]], parts: Int) -> Coverage {
  let trials = intervals.count - 1
  let probabilities = middles(parts)
  let chances = probabilities.map { p in
    (0...trials).map { binomialProbability($0, trials: trials, chance: p) }
  }
  var sum = 0.0
  var least = 1.0
  for (p, first) in zip(probabilities, chances) {
    for (q, second) in zip(probabilities, chances) {
      var held = 0.0
      for (weight, row) in zip(first, intervals) where weight > 1e-12 {
        var inner = 0.0
        for (chance, interval) in zip(second, row) where interval.contains(p - q) {
          inner += chance
        }
        held += weight * inner
      }
      sum += held
      least = min(least, held)
    }
  }
  return Coverage(
    method: method, setting: "\(trials) against \(trials), \(parts) × \(parts) pairs of p",
    mean: sum / Double(parts * parts), minimum: least)
}

/// The probabilities of the four kinds of pairs.
struct PairChances {
  let both: Double
  let onlyFirst: Double
  let onlySecond: Double
  let neither: Double

  /// - Parameter correlation: of the two outcomes.
  /// - Returns: nil where the two success probabilities do not allow it.
  init?(first: Double, second: Double, correlation: Double) {
    let spread = (first * (1 - first) * second * (1 - second)).squareRoot()
    both = first * second + correlation * spread
    onlyFirst = first - both
    onlySecond = second - both
    neither = 1 - first - second + both
    guard min(both, onlyFirst, onlySecond, neither) >= 0 else { return nil }
  }

  var difference: Double { onlyFirst - onlySecond }
}

func coverage(
  _ method: String, pairs: Int, correlations: [Double], parts: Int,
  interval: (PairedOutcomes) -> Interval?
) -> Coverage {
  var tables: [(PairedOutcomes, Interval, Double)] = []
  let factorials = (0...pairs).map { count in
    count == 0 ? 0 : (1...count).reduce(0) { $0 + log(Double($1)) }
  }
  for b in 0...pairs {
    for c in 0...(pairs - b) {
      for both in 0...(pairs - b - c) {
        let table = PairedOutcomes(
          both: both, onlyFirst: b, onlySecond: c, neither: pairs - b - c - both)
        guard let interval = interval(table) else { continue }
        let ways =
          factorials[pairs] - factorials[b] - factorials[c] - factorials[both]
          - factorials[table.neither]
        tables.append((table, interval, exp(ways)))
      }
    }
  }
  var held: [Double] = []
  for correlation in correlations {
    for first in middles(parts) {
      for second in middles(parts) {
        guard let chances = PairChances(first: first, second: second, correlation: correlation)
        else { continue }
        held.append(coverage(tables, pairs: pairs, chances))
      }
    }
  }
  return Coverage(
    method: method, setting: "\(pairs) pairs, \(held.count) margins and correlations",
    mean: held.reduce(0, +) / Double(held.count), minimum: held.min())
}

private func coverage(
  _ tables: [(PairedOutcomes, Interval, Double)], pairs: Int, _ chances: PairChances
) -> Double {
  func powers(_ x: Double) -> [Double] {
    var powers = [1.0]
    for _ in 0..<pairs { powers.append((powers.last ?? 1) * x) }
    return powers
  }
  let both = powers(chances.both)
  let onlyFirst = powers(chances.onlyFirst)
  let onlySecond = powers(chances.onlySecond)
  let neither = powers(chances.neither)
  var held = 0.0
  // A truth that rounding puts beside an end it equals is held.
  let truth = (chances.difference * 1e12).rounded() / 1e12
  for (table, interval, ways) in tables
  where interval.low <= truth + 1e-12 && truth <= interval.high + 1e-12 {
    held +=
      ways * both[table.both] * onlyFirst[table.onlyFirst] * onlySecond[table.onlySecond]
      * neither[table.neither]
  }
  return held
}

// MARK: - Simulation

/// - Parameter holds: one simulated data set, drawn from its own stream of this number: whether the
///   interval of it holds the truth.
func simulatedCoverage(
  _ method: String, _ setting: String, simulations: Int, holds: (Int) -> Bool
) -> Coverage {
  let held = (0..<simulations).count { holds($0) }
  return Coverage(
    method: method, setting: setting, mean: Double(held) / Double(simulations),
    simulations: simulations)
}

import ElementaryFunctions

// Further divergences between the fractions drawn and the target probabilities, beside
// `totalVariation` and `klDivergence`. In all of them `counts` says how often each outcome was
// drawn, at least one draw in all, and `probabilities` are those of the same outcomes, with sum
// one up to rounding. Logarithms are natural, and 0 ln 0 is 0.

/// Kullback-Leibler divergence D(target ‖ drawn), the reverse of `klDivergence`, in nats.
///
/// Infinity as soon as a possible outcome was never drawn, which is likely for few draws.
public func reverseKLDivergence(counts: [Int], probabilities: [Double]) -> Double {
  let fractions = drawnFractions(counts, probabilities)
  var divergence = 0.0
  for (f, p) in zip(fractions, probabilities) where p > 0 {
    guard f > 0 else { return .infinity }
    divergence += p * Elementary.log(p / f)
  }
  return max(divergence, 0)
}

/// `klDivergence` with its full relative accuracy close to the target.
///
/// The plain sum cancels to an absolute error near 1e-16, which spoils the digits of a
/// divergence of 1e-7, as quota sampling reaches; here every term is taken relative to its
/// probability. Slower; a divergence below 2⁻⁵⁰ is returned as 0 all the same.
public func preciseKLDivergence(counts: [Int], probabilities: [Double]) -> Double {
  var terms: [Double] = []
  for (f, p) in zip(drawnFractions(counts, probabilities), probabilities) {
    guard p > 0 else {
      if f > 0 { return .infinity }
      continue
    }
    // f ln(f/p) − f + p ≥ 0; the f sum to one, and so do the p but for the term added below.
    let error = (f - p) / p
    terms.append(f > 0 ? p * excess(error) : p)
  }
  let divergence = compensatedSum(terms) - compensatedSum(probabilities + [-1])
  return roundingIsZero(divergence)
}

/// (1 + x) ln(1 + x) − x for x > −1, by its series Σ (−x)^k / (k (k − 1)) near zero.
private func excess(_ x: Double) -> Double {
  guard abs(x) < 0.125 else { return (1 + x) * Elementary.log(1 + x) - x }
  var sum = 0.0
  for k in stride(from: 20.0, through: 2, by: -1) { sum = 1 / (k * (k - 1)) - x * sum }
  return x * x * sum
}

/// A goodness-of-fit statistic with its asymptotic chi-square test.
public struct GoodnessOfFit: Sendable, Equatable {
  /// Infinity when an outcome of probability zero was drawn.
  public let statistic: Double
  /// Outcomes of positive probability, less one.
  public let degreesOfFreedom: Int
  /// Upper tail; 0 for an infinite statistic, nil without degrees of freedom.
  public let p: Double?

  init(statistic: Double, probabilities: [Double]) {
    self.statistic = statistic
    let degreesOfFreedom = probabilities.count { $0 > 0 } - 1
    self.degreesOfFreedom = degreesOfFreedom
    p =
      degreesOfFreedom > 0
      ? chiSquareSurvival(statistic, degreesOfFreedom: Double(degreesOfFreedom)) : nil
  }
}

/// Pearson's chi-square: the sum of (n − m p)²/(m p) over the outcomes of positive probability.
///
/// Divided by the number of draws it is the chi-square divergence. Pearson (1900).
public func pearsonChiSquare(counts: [Int], probabilities: [Double]) -> GoodnessOfFit {
  let fractions = drawnFractions(counts, probabilities)
  let draws = Double(counts.reduce(0, +))
  var statistic = 0.0
  for (f, p) in zip(fractions, probabilities) {
    if p > 0 {
      statistic += draws * ((f - p) * (f - p) / p)
    } else if f > 0 {
      statistic = .infinity
    }
  }
  return GoodnessOfFit(statistic: statistic, probabilities: probabilities)
}

/// The likelihood-ratio statistic G = 2 m D(drawn ‖ target). Wilks (1935).
public func likelihoodRatio(counts: [Int], probabilities: [Double]) -> GoodnessOfFit {
  let draws = Double(counts.reduce(0, +))
  return GoodnessOfFit(
    statistic: 2 * draws * klDivergence(counts: counts, probabilities: probabilities),
    probabilities: probabilities)
}

/// Hellinger distance √(1 − Σ √(f p)), in 0...1.
///
/// Evaluated as √(½ Σ (√f − √p)²), which does not cancel near zero.
public func hellingerDistance(counts: [Int], probabilities: [Double]) -> Double {
  var sum = 0.0
  for (f, p) in zip(drawnFractions(counts, probabilities), probabilities) {
    let difference = f.squareRoot() - p.squareRoot()
    sum += difference * difference
  }
  return min((sum / 2).squareRoot(), 1)
}

/// Jensen-Shannon divergence: the mean divergence of both from their even mixture, in
/// 0...ln 2. Lin (1991).
public func jensenShannonDivergence(counts: [Int], probabilities: [Double]) -> Double {
  var divergence = 0.0
  for (f, p) in zip(drawnFractions(counts, probabilities), probabilities) {
    let middle = (f + p) / 2
    if f > 0 { divergence += f / 2 * Elementary.log(f / middle) }
    if p > 0 { divergence += p / 2 * Elementary.log(p / middle) }
  }
  return max(divergence, 0)
}

/// The greatest absolute difference between a fraction and its probability.
public func greatestDeviation(counts: [Int], probabilities: [Double]) -> Double {
  zip(drawnFractions(counts, probabilities), probabilities).map { abs($0 - $1) }.max() ?? 0
}

/// Shannon entropy of the fractions drawn, −Σ f ln f, in nats; too low on average for the
/// entropy of their source.
/// - Parameter counts: at least one draw in all.
public func entropy(counts: [Int]) -> Double {
  let draws = Double(counts.withUnsafeBufferPointer { drawn($0, outcomes: counts.count) })
  return counts.reduce(0.0) { sum, count in
    let fraction = Double(count) / draws
    return count > 0 ? sum + fraction * Elementary.log(1 / fraction) : sum
  }
}

/// `entropy` corrected by (outcomes seen − 1)/(2 m) for m draws. Miller (1955).
public func millerMadowEntropy(counts: [Int]) -> Double {
  let draws = Double(counts.withUnsafeBufferPointer { drawn($0, outcomes: counts.count) })
  return entropy(counts: counts) + Double(counts.count { $0 > 0 } - 1) / (2 * draws)
}

private func drawnFractions(_ counts: [Int], _ probabilities: [Double]) -> [Double] {
  let draws = Double(counts.withUnsafeBufferPointer { drawn($0, outcomes: probabilities.count) })
  return counts.map { Double($0) / draws }
}

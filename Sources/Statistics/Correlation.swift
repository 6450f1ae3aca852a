import ElementaryFunctions

/// Pearson's product-moment correlation, in −1...1.
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil for fewer than two pairs, when one side is constant, or when a value or the
///   sum of a side is not finite.
public func pearsonCorrelation(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  guard let a = scaledDeviations(x), let b = scaledDeviations(y) else { return nil }
  let product = compensatedSum(zip(a, b).map { $0 * $1 })
  let squares = compensatedSum(a.map { $0 * $0 }) * compensatedSum(b.map { $0 * $0 })
  return min(max(product / squares.squareRoot(), -1), 1)
}

/// Two-sided p-value of "no correlation" by Student's t of r √((n − 2)/(1 − r²)) with n − 2
/// degrees of freedom: exact for normal values, an approximation for Spearman's.
/// - Parameter correlation: in −1...1; at its ends the p-value is 0.
/// - Parameter pairs: how many it was computed from.
/// - Returns: nil for fewer than three pairs.
public func correlationP(_ correlation: Double, pairs: Int) -> Double? {
  precondition(abs(correlation) <= 1, "a correlation lies in -1...1")
  guard pairs >= 3 else { return nil }
  guard abs(correlation) < 1 else { return 0 }
  let freedom = Double(pairs - 2)
  let t = correlation * (freedom / ((1 - correlation) * (1 + correlation))).squareRoot()
  return min(1, 2 * studentCumulative(-abs(t), degreesOfFreedom: freedom))
}

/// Fisher's interval for Pearson's correlation: artanh r ± z/√(n − 3), mapped back.
/// - Returns: nil for fewer than four pairs, for a correlation of exactly ±1, and where
///   `pearsonCorrelation` is.
///
/// Fisher (1921).
public func pearsonInterval(
  _ x: [Double], _ y: [Double], confidence: Double = 0.95
) -> Interval? {
  let reach = normalReach(confidence: confidence)
  guard x.count >= 4, let r = pearsonCorrelation(x, y) else { return nil }
  return fisherInterval(r, half: reach / Double(x.count - 3).squareRoot())
}

/// About a correlation, on the scale of Fisher's z; nil at ±1, which has none.
private func fisherInterval(_ r: Double, half: Double) -> Interval? {
  guard abs(r) < 1 else { return nil }
  let z = Elementary.log((1 + r) / (1 - r)) / 2
  return Interval(low: Elementary.tanh(z - half), high: Elementary.tanh(z + half))
}

/// Spearman's rank correlation: Pearson's of the ranks, equal values sharing their mean rank.
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil for fewer than two pairs, when one side is constant, or for a NaN.
///
/// Spearman (1904).
public func spearmanCorrelation(_ x: [Double], _ y: [Double]) -> Double? {
  guard !(x + y).contains(where: \.isNaN) else { return nil }
  return pearsonCorrelation(midRanks(x), midRanks(y))
}

/// Bonett and Wright's interval for Spearman's correlation: artanh r ± z √((1 + r²/2)/(n − 3)),
/// mapped back. Under ranks Fisher's own is too narrow where the correlation is strong.
/// - Returns: nil for fewer than four pairs, for a correlation of exactly ±1, and where
///   `spearmanCorrelation` is.
///
/// Bonett and Wright (2000), Psychometrika 65:23.
public func spearmanInterval(
  _ x: [Double], _ y: [Double], confidence: Double = 0.95
) -> Interval? {
  let reach = normalReach(confidence: confidence)
  guard x.count >= 4, let r = spearmanCorrelation(x, y) else { return nil }
  return fisherInterval(r, half: reach * ((1 + r * r / 2) / Double(x.count - 3)).squareRoot())
}

/// Kendall's tau-b: concordant less discordant pairs of pairs, over the geometric mean of the
/// numbers untied on each side. Costs O(n²).
/// - Parameter y: partner of each `x`, as many.
/// - Returns: nil for fewer than two pairs, when one side is constant, or for a NaN.
///
/// Kendall (1945).
public func kendallTau(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "paired values come in equal numbers")
  guard !(x + y).contains(where: \.isNaN) else { return nil }
  var balance = 0
  var untied = (x: 0, y: 0)
  for second in x.indices {
    for first in 0..<second {
      let a = x[first] < x[second] ? 1 : x[first] > x[second] ? -1 : 0
      let b = y[first] < y[second] ? 1 : y[first] > y[second] ? -1 : 0
      balance += a * b
      untied.x += a * a
      untied.y += b * b
    }
  }
  guard untied.x > 0, untied.y > 0 else { return nil }
  return Double(balance) / (Double(untied.x) * Double(untied.y)).squareRoot()
}

/// Deviations from the mean, times the power of two that brings the largest near one, so that
/// sums of squares neither overflow nor vanish; nil when there are none.
private func scaledDeviations(_ x: [Double]) -> [Double]? {
  guard let centre = mean(x), x.allSatisfy(\.isFinite) else { return nil }
  let deviations = x.map { $0 - centre }
  guard let largest = deviations.map(abs).max(), largest > 0, largest.isFinite else { return nil }
  let unit = Double(sign: .plus, exponent: Int(largest.exponent), significand: 1)
  return deviations.map { $0 / unit }
}
